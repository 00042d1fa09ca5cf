import AnsvarModel
import AnsvarText

extension QuestionKind {
  /// Which row breaks a separation; where none does, what a role may not take on because of it.
  static let separation = QuestionKind(
    id: "separation",
    title: Phrase(nb: "Hva bryter skillet?", nn: "Kva bryt skiljet?", en: "What breaks the separation?"),
    topics: { source in
      source.model.separations.indices.flatMap { number -> [Topic] in
        let broken = source.rows.indices.filter { source.crosses($0, number) != nil }
        if let first = broken.first(where: { source.crosses($0, number) == true }) {
          return [Topic(row: first, separation: number)]
        }
        let carriers = Set(broken.flatMap { source.rows[$0].row.roles(.carrying) })
        return carriers.sorted().filter { !source.model[$0].isUndeclared }
          .map { Topic(role: $0, separation: number) }
      }
    },
    choices: { source, topic in
      guard let number = topic.separation else { return [] }
      let sides = [source.model.separations[number].first, source.model.separations[number].second]
      if topic.role == nil {
        let rows = source.rows.indices.filter { sides.contains(source.model[source.rows[$0].row.duty].dimension) }
        // A few that break it are enough to choose the right one from.
        return
          (rows.filter { source.crosses($0, number) == true }.prefix(8)
          + rows.filter { source.crosses($0, number) == false }).map { .row($0) }
      }
      let all = source.model.duties.indices.map { DutyID($0) }
      let apart = all.filter { sides.contains(source.model[$0].dimension) }
      return (apart + all.filter { !sides.contains(source.model[$0].dimension) }).map { .duty($0) }
    },
    isRight: { source, topic, choice in
      guard let number = topic.separation else { return nil }
      switch (choice, topic.role) {
      case (.row(let row), nil): return source.crosses(row, number)
      case (.duty(let duty), .some(let role)): return source.isBarred(role, from: duty)
      default: return nil
      }
    },
    prompt: { source, topic in
      guard let number = topic.separation else { return "" }
      let separation = source.model.separations[number]
      var places = [
        Place("first", source.quoted(source.context.title(separation.first))),
        Place("second", source.quoted(source.context.title(separation.second))),
      ]
      guard let role = topic.role else { return source.context(broken, places) }
      places.append(Place("role", source.quoted(source.context.title(role))))
      return source.context(barred, places)
    },
    explanation: { source, topic, right in
      guard let number = topic.separation else { return "" }
      let separation = source.model.separations[number]
      let places = [
        Place("first", source.quoted(source.context.title(separation.first))),
        Place("second", source.quoted(source.context.title(separation.second))),
      ]
      if case .row(let row) = right {
        let crossing = source.crossing(row, number).map { source.context.title($0) }
        return source.context(sameRole, places + [Place("roles", source.list(crossing))])
      }
      return source.context(
        otherSide, places + [Place("role", topic.role.map { source.context.title($0) } ?? "")])
    })

  private static let broken = Phrase(
    nb: "{first} og {second} skal holdes fra hverandre. Hvilken av disse radene er med på å bryte skillet?",
    nn: "{first} og {second} skal haldast frå kvarandre. Kva for ei av desse radene er med på å bryte skiljet?",
    en: "{first} and {second} are to be kept apart. Which of these rows takes part in breaking the separation?")
  private static let barred = Phrase(
    nb: "{first} og {second} skal holdes fra hverandre. Hvilket av disse ansvarene kan {role} derfor ikke bære?",
    nn: "{first} og {second} skal haldast frå kvarandre. Kva for eit av desse ansvara kan {role} derfor ikkje bere?",
    en: "{first} and {second} are to be kept apart. Which of these duties can {role} therefore not carry?")
  private static let sameRole = Phrase(
    nb: "{roles} bærer ansvar på begge sider, og kommer til å bestille av eller kontrollere seg selv.",
    nn: "{roles} ber ansvar på begge sider, og kjem til å bestille av eller kontrollere seg sjølv.",
    en: "{roles} carries duties on both sides, and will order from or check itself.")
  private static let otherSide = Phrase(
    nb: "{role} bærer allerede ansvar på den andre siden av skillet mellom {first} og {second}.",
    nn: "{role} ber allereie ansvar på den andre sida av skiljet mellom {first} og {second}.",
    en: "{role} already carries a duty on the other side of the separation between {first} and {second}.")
}

extension QuestionSource {
  /// Whether a row of one of two separated dimensions is carried by somebody who carries the other in the same scope;
  /// nil for a row of neither.
  fileprivate func crosses(_ row: Int, _ separation: Int) -> Bool? {
    let dimension = model[rows[row].row.duty].dimension
    let pair = model.separations[separation]
    guard dimension == pair.first || dimension == pair.second else { return nil }
    return !crossing(row, separation).isEmpty
  }

  /// Those in a row who carry both sides of a separation in its scope.
  fileprivate func crossing(_ row: Int, _ separation: Int) -> [RoleID] {
    let held = rows[row]
    let pair = model.separations[separation]
    let other = model[held.row.duty].dimension == pair.first ? pair.second : pair.first
    let carriers = carriers(of: other, in: held.scope)
    return held.row.roles(.carrying).filter { carriers.contains($0) && !model[$0].isUndeclared }
  }

  /// Whether a role may not carry a duty because of what it carries; nil for a duty that it carries.
  fileprivate func isBarred(_ role: RoleID, from duty: DutyID) -> Bool? {
    let dimension = model[duty].dimension
    let carried = dimensions(carriedBy: role)
    let apart = model.separations.contains { pair in
      (pair.first == dimension && carried.contains(pair.second))
        || (pair.second == dimension && carried.contains(pair.first))
    }
    // A role that stands on both sides already is another question.
    if carried.contains(dimension) { return apart ? nil : false }
    return apart
  }
}
