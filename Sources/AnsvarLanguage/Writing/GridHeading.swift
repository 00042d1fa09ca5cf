import AnsvarModel

/// The roles above a matrix, in an order in which every row names its own.
enum GridHeading {
  /// The most roles that a grid is drawn for; more of them read better as lists.
  static let mostRoles = 24

  /// An order of the roles that agrees with the order in each row; nil when there is none, or too many roles.
  ///
  /// Of the orders that there are, the one nearest to that in which the rows first name the roles.
  ///
  /// - Complexity: O(*e* + *r*²) in the entries and the roles, which are few.
  static func order(_ rows: [[RoleID]]) -> [RoleID]? {
    var roles: [RoleID] = []
    var number: [RoleID: Int] = [:]
    for row in rows {
      for role in row where number[role] == nil {
        guard roles.count < mostRoles else { return nil }
        number[role] = roles.count
        roles.append(role)
      }
    }
    var before = [UInt32](repeating: 0, count: roles.count)
    for row in rows {
      var seen: UInt32 = 0
      for role in row {
        guard let place = number[role] else { continue }
        before[place] |= seen
        seen |= 1 << UInt32(place)
      }
    }
    var result: [RoleID] = []
    var placed: UInt32 = 0
    while result.count < roles.count {
      let next = roles.indices.first { placed >> UInt32($0) & 1 == 0 && before[$0] & ~placed == 0 }
      guard let next else { return nil }
      placed |= 1 << UInt32(next)
      result.append(roles[next])
    }
    return result
  }
}
