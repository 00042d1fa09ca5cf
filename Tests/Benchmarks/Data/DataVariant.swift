/// What kind of faults a data set has.
enum DataVariant: String, CaseIterable {
  /// None that the six counts see.
  case sound
  /// As in a country: one duty in forty is wrong in some way, and one competence in a hundred is missing.
  case planted
  /// Every duty is a finding, and half of the competences are missing.
  case faulty
  /// Planted, where every organisation has systems of its own with names of their own.
  case names
  /// Planted, with the letters of A and R exchanged for one duty in a hundred: what `diff` compares with.
  case revised
  /// Bodies, posts, plans, waivers and a revision instead of a matrix, with faults of every kind; a model without tables.
  case governed
  /// A fault of the text on nearly every line; a model without tables.
  case broken

  /// The kinds that have tables, so that others can be measured on them.
  static let measured: [DataVariant] = [.sound, .planted, .faulty, .names]

  /// The competences missing, of a thousand.
  var missingCompetences: Int {
    switch self {
    case .sound: 0
    case .faulty: 500
    case .planted, .names, .revised, .governed, .broken: 10
    }
  }

  /// The organisations with a role that takes part in nothing, of a thousand.
  var idleRoles: Int {
    switch self {
    case .sound: 0
    case .faulty: 1000
    case .planted, .names, .revised, .governed, .broken: 200
    }
  }
}
