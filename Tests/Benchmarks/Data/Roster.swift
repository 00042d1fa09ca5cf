/// The roles of one organisation, and what each of them is competent in.
struct Roster {
  let roles: Range<Int>
  /// One bit for each competence, by role.
  let competences: [UInt16]

  init(_ variant: DataVariant, _ random: inout RandomNumbers) {
    let idle = random.happens(variant.idleRoles)
    roles = 0..<(Vocabulary.activeRoleCount + (idle ? 1 : 0))
    var all: [UInt16] = []
    for role in Vocabulary.roles.indices {
      var bits: UInt16 = 0
      for competence in 0..<16 where !random.happens(variant.missingCompetences) { bits |= 1 << UInt16(competence) }
      // The tables have no line for a role without competences, and would not know that it exists.
      all.append(bits == 0 ? 1 << UInt16(role) : bits)
    }
    competences = all
  }

  func has(_ competence: Int, _ role: Int) -> Bool { competences[role] & (1 << UInt16(competence)) != 0 }

  /// The numbers of the role's competences, in order.
  func competences(of role: Int) -> [Int] { (0..<16).filter { has($0, role) } }
}
