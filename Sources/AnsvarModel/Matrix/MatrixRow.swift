import AnsvarDiagnostics

/// A row of the matrix: a duty and everybody who takes part in it.
public struct MatrixRow: Sendable {
  /// A role's part in the duty.
  public struct Part: Sendable {
    public var role: RoleID
    public var participation: Participation
    /// The letters as the model writes them.
    public var letters: String
    /// Where the part stands in the source.
    public var position: UInt32
  }

  /// The number of the row in the model's table.
  public let index: Int
  public let duty: DutyID
  /// In the order in which they are written, each role once.
  public let parts: [Part]
  /// Why the row, or a cell of it, is empty on purpose.
  public let exemption: AssignmentTable.Exemption?

  /// The roles that take part in one of these ways.
  public func roles(_ participation: Participation) -> [RoleID] {
    parts.filter { !$0.participation.isDisjoint(with: participation) }.map { $0.role }
  }

  public var accountable: [RoleID] { roles(.accountable) }
  public var responsible: [RoleID] { roles(.responsible) }

  /// The part of a role; nil when it has none.
  public subscript(role: RoleID) -> Part? {
    parts.first { $0.role == role }
  }
}

extension Model {
  /// A row of the table, with each role's entries joined.
  ///
  /// - Complexity: O(*n*²) in the number of roles in the row.
  public func row(_ index: Int) -> MatrixRow {
    var parts: [MatrixRow.Part] = []
    for entry in table.entryRange(ofRow: index) {
      let role = table.role(ofEntry: entry)
      let lettering = table.letterings[Int(table.entries[entry] & 0xFF)]
      if let known = parts.firstIndex(where: { $0.role == role }) {
        parts[known].participation.formUnion(lettering.participation)
        parts[known].letters += lettering.text
      } else {
        parts.append(
          MatrixRow.Part(
            role: role, participation: lettering.participation, letters: lettering.text,
            position: table.position(ofEntry: entry, inRow: index)))
      }
    }
    return MatrixRow(
      index: index, duty: DutyID(raw: table.rowDuty[index]), parts: parts,
      exemption: table.exemptions.isEmpty ? nil : table.exemption(ofRow: index))
  }
}
