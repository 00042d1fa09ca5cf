import AnsvarModel

/// The order of roles and meeting places from top to bottom in which few lines cross.
struct BridgeOrder {
  /// The places in that order.
  private(set) var places: [MeetingPlace]
  /// By role, where it stands; roles that meet nobody stand last.
  private var heights: [Double]

  private static let passes = 6

  /// Puts each role at the mean of its places and each place at the mean of its roles, a few times over.
  init(_ places: [MeetingPlace], roleCount: Int) {
    self.places = places
    heights = [Double](repeating: .infinity, count: roleCount)
    for _ in 0..<Self.passes {
      placeRoles()
      sortPlaces()
    }
    placeRoles()
  }

  /// The roles from top to bottom.
  func sorted(_ roles: [RoleID]) -> [RoleID] {
    roles.sorted { isAbove($0, $1) }
  }

  /// The parts of a place from top to bottom.
  func sorted(_ parts: [MeetingPlace.Part]) -> [MeetingPlace.Part] {
    parts.sorted { isAbove($0.role, $1.role) }
  }

  private func isAbove(_ left: RoleID, _ right: RoleID) -> Bool {
    let (first, second) = (heights[left.index], heights[right.index])
    return first == second ? left < right : first < second
  }

  private mutating func placeRoles() {
    var sums = [Double](repeating: 0, count: heights.count)
    var counts = sums
    for (index, place) in places.enumerated() {
      for part in place.parts {
        sums[part.role.index] += Double(index)
        counts[part.role.index] += 1
      }
    }
    for index in heights.indices { heights[index] = counts[index] > 0 ? sums[index] / counts[index] : .infinity }
  }

  private mutating func sortPlaces() {
    let means = places.map { place in
      place.parts.reduce(0.0) { $0 + heights[$1.role.index] } / Double(max(place.parts.count, 1))
    }
    let order = places.indices.sorted { means[$0] == means[$1] ? $0 < $1 : means[$0] < means[$1] }
    places = order.map { places[$0] }
  }
}
