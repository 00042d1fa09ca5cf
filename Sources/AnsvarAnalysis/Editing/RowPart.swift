import AnsvarModel

/// One entry of a row on its way from one table to another.
struct RowPart {
  var role: RoleID
  /// The number of its letters in the table.
  var lettering: UInt8
  var position: UInt32
}

extension [RowPart] {
  /// Makes several parts of one role one part with the letters of all.
  ///
  /// - Complexity: O(*n*²) in the parts of the row.
  mutating func joinRoles(_ letterings: inout Letterings) {
    var joined: [RowPart] = []
    for part in self {
      if let known = joined.firstIndex(where: { $0.role == part.role }) {
        joined[known].lettering = letterings.union(joined[known].lettering, part.lettering)
      } else {
        joined.append(part)
      }
    }
    self = joined
  }
}
