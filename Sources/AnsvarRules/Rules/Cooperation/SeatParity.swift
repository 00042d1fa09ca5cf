import AnsvarModel

/// A body and a group of organisations, some of which have a seat in it and some not.
///
/// A body with seats from one of the group alone belongs to that one, and says nothing of the others.
struct SeatParity {
  var group: OrganisationID
  /// The first seat from the group.
  var seat: Seat
  /// The first of them without a vote; the first of all when it is a wider group that has none.
  var seatWithoutVote: Seat
  var withoutSeat: [OrganisationID] = []
  var withoutVote: [OrganisationID] = []

  /// Every pair of a body and a group in which the seats are not alike, in the order of the bodies.
  ///
  /// - Complexity: O(*s* · *d*) for *s* seats and *d* levels of organisations, besides what is found.
  static func all(_ model: Model) -> [SeatParity] {
    var parts = [[OrganisationID]](repeating: [], count: model.organisations.count)
    for (index, organisation) in model.organisations.enumerated() {
      if let parent = organisation.parent { parts[parent.index].append(OrganisationID(index)) }
    }
    var bodies: [RoleID: [Seat]] = [:]
    for seat in model.seats where seat.from != nil { bodies[seat.body, default: []].append(seat) }
    return bodies.keys.sorted().flatMap { Self.of(bodies[$0] ?? [], parts, model) }
  }

  /// What the seats of one body make of the groups that they are from.
  private static func of(_ seats: [Seat], _ parts: [[OrganisationID]], _ model: Model) -> [SeatParity] {
    // By group and part, whether one of the seats from there has a vote.
    var groups: [OrganisationID: [OrganisationID: Bool]] = [:]
    var firstSeat: [OrganisationID: Seat] = [:]
    var firstWithoutVote: [OrganisationID: Seat] = [:]
    var isWhole: [OrganisationID: Bool] = [:]
    for seat in seats {
      guard let from = seat.from else { continue }
      if seat.isEach {
        isWhole[from] = isWhole[from] == true || seat.hasVote
        if !seat.hasVote && firstWithoutVote[from] == nil { firstWithoutVote[from] = seat }
      }
      var part = from
      while let group = model[part].parent {
        if firstSeat[group] == nil { firstSeat[group] = seat }
        if !seat.hasVote && firstWithoutVote[group] == nil { firstWithoutVote[group] = seat }
        let hasVote = groups[group]?[part] ?? false
        groups[group, default: [:]][part] = hasVote || seat.hasVote
        part = group
      }
    }
    var result: [SeatParity] = []
    for group in groups.keys.sorted() {
      guard let standings = groups[group], let seat = firstSeat[group] else { continue }
      var everyone: Bool?
      for whole in model.chain(from: group) { if let vote = isWhole[whole] { everyone = everyone == true || vote } }
      // Where each has a vote there is nothing to say; where each has a seat, nobody is without.
      if everyone == true || (everyone == nil && standings.count < 2) { continue }
      var parity = SeatParity(group: group, seat: seat, seatWithoutVote: firstWithoutVote[group] ?? seat)
      let anyVote = standings.values.contains { $0 }
      for part in parts[group.index] {
        if let hasVote = standings[part] {
          if anyVote && !hasVote { parity.withoutVote.append(part) }
        } else if everyone == nil {
          parity.withoutSeat.append(part)
        } else if anyVote {
          parity.withoutVote.append(part)
        }
      }
      if !parity.withoutSeat.isEmpty || !parity.withoutVote.isEmpty { result.append(parity) }
    }
    return result
  }
}
