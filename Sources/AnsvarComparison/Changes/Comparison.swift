import AnsvarModel

/// Compares the things of two models, once it is known which have become which.
struct Comparison {
  let old: Model
  let new: Model
  let correspondence: ModelCorrespondence

  /// Every change, in the order of the kinds of things.
  func changes() -> [Change] {
    var result: [Change] = []
    result += list(old.organisations.count, new.organisations.count, of: { .organisation(OrganisationID($0)) }) {
      organisation($0, $1)
    }
    result += list(old.systems.count, new.systems.count, of: { .system(SystemID($0)) }) { system($0, $1) }
    let ties = Ties(self)
    result += list(old.roles.count, new.roles.count, of: { .role(RoleID($0)) }) { role($0, $1) + ties.between($0, $1) }
    result += list(old.posts.count, new.posts.count, of: { .post(PostID($0)) }) { post($0, $1) }
    result += list(old.dimensions.count, new.dimensions.count, of: { .dimension(DimensionID($0)) }) {
      dimension($0, $1)
    }
    let rows = RowComparison(old, new, correspondence)
    result += list(old.duties.count, new.duties.count, of: { .duty(DutyID($0)) }) { duty($0, $1) + rows.parts(of: $1) }
    let areas = (old.plan?.areas.count ?? 0, new.plan?.areas.count ?? 0)
    result += list(areas.0, areas.1, of: { .area($0) }) { area($0, $1) }
    let items = (old.plan?.items.count ?? 0, new.plan?.items.count ?? 0)
    result += list(items.0, items.1, of: { .planItem(PlanItemID($0)) }) { planItem($0, $1) }
    return result
  }

  /// The changes of one kind of thing; `compare` is given one old and one new thing, by number.
  private func list(
    _ before: Int, _ after: Int, of subject: (Int) -> Subject, compare: (Int, Int) -> [Alteration]
  ) -> [Change] {
    var result: [Change] = []
    for index in 0..<before where isDeclared(subject(index), in: old) {
      let successors = correspondence.successors(of: subject(index))
      if successors.isEmpty {
        result.append(Change(before: [subject(index)], after: [], alterations: [Alteration(.removed)]))
      } else if successors.count > 1 {
        var change = Change(before: [subject(index)], after: successors, alterations: [Alteration(.split)])
        change.alterations += alterations(index, successors, compare)
        result.append(change)
      }
    }
    for index in 0..<after where isDeclared(subject(index), in: new) {
      let origins = correspondence.predecessors(of: subject(index))
      if origins.isEmpty {
        result.append(Change(before: [], after: [subject(index)], alterations: [Alteration(.added)]))
      } else if origins.count > 1 {
        var change = Change(before: origins, after: [subject(index)], alterations: [Alteration(.merged)])
        change.alterations += alterations(origins, index, compare)
        result.append(change)
      } else if correspondence.successorCount(of: origins[0]) == 1 {
        let alterations = compare(origins[0].index, index)
        guard !alterations.isEmpty else { continue }
        result.append(
          Change(
            before: origins, after: [subject(index)], alterations: alterations.sorted { $0.kind < $1.kind }))
      }
    }
    return ChangeList.sorted(result)
  }

  /// What has been lost and gained where one thing has become several, besides their names and words.
  private func alterations(
    _ old: Int, _ successors: [Subject], _ compare: (Int, Int) -> [Alteration]
  ) -> [Alteration] {
    common(successors.map { compare(old, $0.index) })
  }

  private func alterations(
    _ origins: [Subject], _ new: Int, _ compare: (Int, Int) -> [Alteration]
  ) -> [Alteration] {
    common(origins.map { compare($0.index, new) })
  }

  /// The alterations that all of several comparisons agree on.
  private func common(_ lists: [[Alteration]]) -> [Alteration] {
    guard let first = lists.first else { return [] }
    return first.filter { alteration in
      alteration.kind != .name && alteration.kind != .title && lists.allSatisfy { $0.contains(alteration) }
    }
    .sorted { $0.kind < $1.kind }
  }

  private func isDeclared(_ subject: Subject, in model: Model) -> Bool {
    if case .role(let id) = subject { return !model[id].isUndeclared }
    return true
  }
}
