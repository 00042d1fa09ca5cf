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
  /// By role, its place in `parts`; empty for a row so short that looking through it takes less.
  private let places: [RoleID: Int]

  /// Rows longer than this are looked up in by role.
  private static let longRow = 16

  fileprivate init(index: Int, duty: DutyID, exemption: AssignmentTable.Exemption?, _ entries: [Part]) {
    self.index = index
    self.duty = duty
    self.exemption = exemption
    var parts: [Part] = []
    var places: [RoleID: Int] = [:]
    for entry in entries {
      let known =
        entries.count > Self.longRow ? places[entry.role] : parts.firstIndex { $0.role == entry.role }
      if let known {
        parts[known].participation.formUnion(entry.participation)
        parts[known].letters += entry.letters
      } else {
        if entries.count > Self.longRow { places[entry.role] = parts.count }
        parts.append(entry)
      }
    }
    self.parts = parts
    self.places = places
  }

  /// The roles that take part in one of these ways.
  public func roles(_ participation: Participation) -> [RoleID] {
    parts.filter { !$0.participation.isDisjoint(with: participation) }.map { $0.role }
  }

  public var accountable: [RoleID] { roles(.accountable) }
  public var responsible: [RoleID] { roles(.responsible) }

  /// The part of a role; nil when it has none.
  public subscript(role: RoleID) -> Part? {
    places.isEmpty ? parts.first { $0.role == role } : places[role].map { parts[$0] }
  }
}

extension Model {
  /// A row of the table, with each role's entries joined.
  ///
  /// - Complexity: O(*n*) in the number of roles in the row.
  public func row(_ index: Int) -> MatrixRow {
    let entries = table.entryRange(ofRow: index).map { entry in
      let lettering = table.letterings[Int(table.entries[entry] & 0xFF)]
      return MatrixRow.Part(
        role: table.role(ofEntry: entry), participation: lettering.participation, letters: lettering.text,
        position: table.position(ofEntry: entry, inRow: index))
    }
    return MatrixRow(
      index: index, duty: DutyID(raw: table.rowDuty[index]),
      exemption: table.exemptions.isEmpty ? nil : table.exemption(ofRow: index), entries)
  }
}
