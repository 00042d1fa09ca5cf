/// One role with one letter in one duty of one system.
struct Participation {
  enum Letter: Int, CaseIterable {
    case accountable, responsible, supports, consulted, informed

    static let names = ["A", "R", "S", "C", "I"]

    var carries: Bool { self == .accountable || self == .responsible }
  }

  var role: Int
  var letter: Letter
}
