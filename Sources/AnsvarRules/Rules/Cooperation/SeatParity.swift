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
  var withoutSeat = Missing()
  var withoutVote = Missing()

  /// Organisations that lack what others have.
  struct Missing {
    var count = 0
    /// All of them, or the first where so many are missing in so many bodies that no list holds them.
    var listed: [OrganisationID] = []
  }

  /// The most organisations to list for all bodies together.
  static let mostListed = 1_000_000

  /// Every pair of a body and a group in which the seats are not alike, in the order of the bodies.
  ///
  /// Once `mostListed` organisations are listed, a body lists one of those without a seat and one without a vote.
  ///
  /// - Complexity: O(*s* · *d*) for *s* seats and *d* levels of organisations, besides what is found.
  static func all(_ model: Model, mostListed: Int = mostListed) -> [SeatParity] {
    var parts = [[OrganisationID]](repeating: [], count: model.organisations.count)
    for (index, organisation) in model.organisations.enumerated() {
      if let parent = organisation.parent { parts[parent.index].append(OrganisationID(index)) }
    }
    var bodies: [RoleID: [Seat]] = [:]
    for seat in model.seats where seat.from != nil { bodies[seat.body, default: []].append(seat) }
    var result: [SeatParity] = []
    var listed = 0
    for body in bodies.keys.sorted() {
      let found = Self.of(bodies[body] ?? [], parts, model, most: listed < mostListed ? .max : 1)
      for parity in found { listed += parity.withoutSeat.listed.count + parity.withoutVote.listed.count }
      result += found
    }
    return result
  }

  /// What the seats of one body make of the groups that they are from.
  private static func of(_ seats: [Seat], _ parts: [[OrganisationID]], _ model: Model, most: Int) -> [SeatParity] {
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
      let voters = standings.values.reduce(0) { $0 + ($1 ? 1 : 0) }
      let rest = parts[group.index].count - standings.count
      if everyone == nil { parity.withoutSeat.count = rest }
      if voters > 0 { parity.withoutVote.count = standings.count - voters + (everyone == nil ? 0 : rest) }
      for part in parts[group.index] {
        let isSeated = standings[part] != nil || everyone != nil
        if isSeated && standings[part] != true {
          if parity.withoutVote.listed.count < min(most, parity.withoutVote.count) {
            parity.withoutVote.listed.append(part)
          }
        } else if !isSeated && parity.withoutSeat.listed.count < min(most, parity.withoutSeat.count) {
          parity.withoutSeat.listed.append(part)
        }
        if parity.isListed(most) { break }
      }
      if parity.withoutSeat.count + parity.withoutVote.count > 0 { result.append(parity) }
    }
    return result
  }

  /// Whether no more organisations are to be listed.
  private func isListed(_ most: Int) -> Bool {
    withoutSeat.listed.count >= min(most, withoutSeat.count) && withoutVote.listed.count >= min(most, withoutVote.count)
  }
}
