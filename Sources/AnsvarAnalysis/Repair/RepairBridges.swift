import AnsvarModel

/// Where two camps meet and who translates between them.
struct RepairBridges: Sendable {
  /// Two camps, and those who can translate between them.
  struct Meeting: Sendable {
    var camps: UInt64
    /// By place and role: 1 for a translator of the first camp, 2 of the second, 3 for one of neither.
    var translators: [UInt8]
  }

  /// With more camps than this, their meetings are left to the rule.
  private static let mostCamps = 8

  let isWatched: Bool
  private(set) var meetings: [Meeting] = []
  /// By role, its camp as a bit; 0 for none.
  private let camps: [UInt64]

  init(_ model: Model, places: [OrganisationID?], isWatched: Bool) {
    let isWatched = isWatched && (2...Self.mostCamps).contains(model.camps.count)
    self.isWatched = isWatched
    camps = model.roles.map { role in role.camp.map { 1 << UInt64($0.raw & 63) } ?? 0 }
    guard isWatched else { return }
    let bridges = CampBridges(model)
    for second in model.camps.indices {
      for first in 0..<second {
        let competences = bridges.between(CampID(first), CampID(second))
        guard !competences.isEmpty else { continue }
        var translators = [UInt8](repeating: 0, count: places.count * model.roles.count)
        for (place, organisation) in places.enumerated() {
          for role in model.roles.indices {
            let id = RoleID(role)
            guard !model.competences(of: id, in: organisation).isDisjoint(with: competences) else { continue }
            let camp = model[id].camp
            translators[place * model.roles.count + role] =
              camp == CampID(first) ? 1 : camp == CampID(second) ? 2 : 3
          }
        }
        meetings.append(Meeting(camps: 1 << UInt64(first) | 1 << UInt64(second), translators: translators))
      }
    }
  }

  /// Whether nobody, or only one side, translates in a line whose roles work together.
  func isFaulty(_ line: RepairProblem.Line, working roles: [Int], of roleCount: Int) -> Bool {
    guard isWatched, !meetings.isEmpty else { return false }
    var present: UInt64 = 0
    for role in roles { present |= camps[role] }
    for meeting in meetings where present & meeting.camps == meeting.camps {
      for (number, part) in line.places.enumerated() where !line.toleratesNoBridge[number] {
        var sides: UInt8 = 0
        for role in roles {
          let side = meeting.translators[part.place * roleCount + role]
          sides = side == 3 ? 3 : sides | side
          if sides == 3 { break }
        }
        if sides != 3 { return true }
      }
    }
    return false
  }

  /// Whether a role translates in any meeting at a place.
  func translates(_ role: Int, at place: Int, of roleCount: Int) -> Bool {
    meetings.contains { $0.translators[place * roleCount + role] != 0 }
  }
}
