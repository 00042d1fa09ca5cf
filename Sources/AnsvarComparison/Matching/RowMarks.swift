import AnsvarModel

/// What roles and duties are known by besides their words: who takes part in what, in the numbers of the later model.
///
/// Only what is known in both models counts: what is not yet paired can tell neither for nor against.
enum RowMarks {
  /// Sets the marks of roles: the duties that they take part in, and how.
  static func ofRoles(
    _ old: Model, _ new: Model, _ duties: Correspondence<Duty>, _ before: inout [Profile], _ after: inout [Profile]
  ) {
    collect(old.table, mostMarks: mostDuties, into: &before, of: { $0.role }) { part in
      duties.successor(of: part.duty).map { $0.raw }
    }
    collect(new.table, mostMarks: mostDuties, into: &after, of: { $0.role }) { part in
      duties.predecessor(of: part.duty).map { _ in part.duty.raw }
    }
  }

  /// Sets the marks of duties: the roles that take part in them, and how.
  static func ofDuties(
    _ old: Model, _ new: Model, _ roles: Correspondence<Role>, _ before: inout [Profile], _ after: inout [Profile]
  ) {
    collect(old.table, mostMarks: mostRoles, into: &before, of: { $0.duty }) { part in
      roles.successor(of: part.role).map { $0.raw }
    }
    collect(new.table, mostMarks: mostRoles, into: &after, of: { $0.duty }) { part in
      roles.predecessor(of: part.role).map { _ in part.role.raw }
    }
  }

  private struct Part {
    var duty: DutyID
    var role: RoleID
  }

  /// Who takes part in more than this is known well enough by the first ones.
  private static let mostDuties = 200
  private static let mostRoles = 40

  private static func collect<Entity>(
    _ table: AssignmentTable, mostMarks: Int, into profiles: inout [Profile], of owner: (Part) -> Identifier<Entity>,
    mark: (Part) -> UInt32?
  ) {
    for row in 0..<table.rowCount {
      for entry in table.entryRange(ofRow: row) {
        let participation = table.participation(ofEntry: entry)
        guard !participation.isDisjoint(with: .any) else { continue }
        let part = Part(duty: DutyID(raw: table.rowDuty[row]), role: table.role(ofEntry: entry))
        let index = owner(part).index
        guard index < profiles.count, profiles[index].marks.count < mostMarks, let mark = mark(part) else { continue }
        // A duty or a role has a number below 2²⁷ here, or it goes without a mark.
        guard mark < 1 << 27 else { continue }
        profiles[index].marks.append(mark << 5 | UInt32(participation.rawValue & 31))
      }
    }
    for index in profiles.indices where !profiles[index].marks.isEmpty {
      let sorted = profiles[index].marks.sorted()
      profiles[index].marks = []
      for mark in sorted where profiles[index].marks.last != mark { profiles[index].marks.append(mark) }
    }
  }
}
