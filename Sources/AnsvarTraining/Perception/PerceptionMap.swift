import AnsvarModel

/// Several groups' opinions on the same duties, held against each other: the most disputed duty first.
package struct PerceptionMap: Sendable {
  /// One duty, and how much the groups differ on it.
  package struct Line: Sendable {
    package var duty: DutyID
    /// In the order of the groups.
    package var opinions: [Opinion]
    /// What the model says.
    package var model: Opinion
    /// In parts of `Dispute.whole`; nil when no two groups can be compared.
    package var dispute: Int?

    /// The groups, by number, that have said that anybody takes part.
    package var answering: [Int] { opinions.indices.filter { opinions[$0].isAnswered } }
    /// The groups, by number, that are not sure or have left the row empty.
    package var unsure: [Int] { opinions.indices.filter { !opinions[$0].unsure.isEmpty || !opinions[$0].isAnswered } }
  }

  package let form: PerceptionForm
  package let groups: [String]
  /// The most disputed first, those that cannot be measured last; else in the order of the model.
  package let lines: [Line]

  /// More groups than this are no session.
  package static let mostGroups = 60

  /// - Complexity: O(*d* · *g*² · *n*) in the duties, the groups and the roles that take part in a duty.
  package init(_ form: PerceptionForm, _ perceptions: [Perception]) {
    self.form = form
    groups = Self.distinct(perceptions.map { $0.group })
    let model = Perception(model: form)
    let lines = form.duties.map { duty in
      let opinions = perceptions.map { $0.opinions[duty.index] }
      return Line(
        duty: duty, opinions: opinions, model: model.opinions[duty.index], dispute: Dispute.among(opinions))
    }
    let order = lines.indices.sorted { left, right in
      let (first, second) = (lines[left].dispute ?? -1, lines[right].dispute ?? -1)
      return first == second ? left < right : first > second
    }
    self.lines = order.map { lines[$0] }
  }

  /// The dispute over all duties that could be measured, in parts of `Dispute.whole`; nil when none could.
  package var dispute: Int? { Dispute.mean(lines.compactMap { $0.dispute }) }

  /// How many duties all groups see alike.
  package var agreed: Int { lines.count { $0.dispute == 0 && $0.unsure.isEmpty } }

  /// Groups that call themselves the same get a number.
  private static func distinct(_ names: [String]) -> [String] {
    var counts: [String: Int] = [:]
    for name in names { counts[name, default: 0] += 1 }
    var numbers: [String: Int] = [:]
    return names.map { name in
      guard counts[name] ?? 0 > 1 else { return name }
      let number = (numbers[name] ?? 0) + 1
      numbers[name] = number
      return name + " (" + String(number) + ")"
    }
  }
}
