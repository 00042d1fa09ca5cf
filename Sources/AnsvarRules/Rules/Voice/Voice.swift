import AnsvarModel

/// The ways of taking part by being spoken with.
enum Voice {
  static let consulted = Participation.consulted
  static let informed = Participation.informed
  static let any: Participation = [.consulted, .informed]
}
