import AnsvarModel

extension Comparison {
  /// A thing in numbers that mean the same for both models: the later one's, or the earlier one's for what is gone.
  typealias Key = Int64

  private func key<Entity>(_ id: Identifier<Entity>, _ pairs: Correspondence<Entity>) -> Key {
    pairs.firstSuccessor(of: id).map { Key($0.raw) } ?? -1 - Key(id.raw)
  }

  func key(_ id: OrganisationID) -> Key { key(id, correspondence.organisations) }
  func key(_ id: CampID) -> Key { key(id, correspondence.camps) }
  func key(_ id: CompetenceID) -> Key { key(id, correspondence.competences) }
  func key(_ id: RoleID) -> Key { key(id, correspondence.roles) }
  func key(_ id: PostID) -> Key { key(id, correspondence.posts) }
  func key(_ id: DimensionID) -> Key { key(id, correspondence.dimensions) }
  func key(_ id: DutyID) -> Key { key(id, correspondence.duties) }
  func key(_ id: PlanItemID) -> Key { key(id, correspondence.planItems) }
  func key<Entity>(new id: Identifier<Entity>) -> Key { Key(id.raw) }

  /// Another name or other words.
  func words(_ one: Subject, _ other: Subject) -> [Alteration] {
    var result: [Alteration] = []
    let names = (old.name(of: one), new.name(of: other))
    if names.0 != names.1 { result.append(Alteration(.name, from: [.text(names.0)], to: [.text(names.1)])) }
    let titles = (old.title(of: one), new.title(of: other))
    // Where both leave the title out, it is the name that has changed, and that has been said.
    guard let before = titles.0, let after = titles.1, !isSame(before, after) else { return result }
    result.append(Alteration(.title, from: [.text(old.words(of: one))], to: [.text(new.words(of: other))]))
    return result
  }

  /// Translations that only one of the models has are no other words.
  private func isSame(_ one: Title, _ other: Title) -> Bool {
    if one.text != other.text { return false }
    return one.translations.allSatisfy { translation in
      other.translations.allSatisfy { $0.code != translation.code || $0.text == translation.text }
    }
  }

  /// One value that has become another.
  func change<Value: Hashable>(
    _ kind: Alteration.Kind, _ one: Value?, _ other: Value?, _ keyOfOld: (Value) -> Key, _ keyOfNew: (Value) -> Key,
    _ value: (Value) -> ChangeValue
  ) -> [Alteration] {
    if one.map(keyOfOld) == other.map(keyOfNew) { return [] }
    return [Alteration(kind, from: one.map { [value($0)] } ?? [], to: other.map { [value($0)] } ?? [])]
  }

  /// Values of which some are gone and others new; their order does not count.
  func changes<Value, Key: Hashable>(
    _ kind: Alteration.Kind, _ before: [Value], _ after: [Value], _ keyOfOld: (Value) -> Key,
    _ keyOfNew: (Value) -> Key, _ value: (Value) -> ChangeValue
  ) -> [Alteration] {
    if before.isEmpty && after.isEmpty { return [] }
    let oldKeys = Set(before.map(keyOfOld))
    let newKeys = Set(after.map(keyOfNew))
    let from = before.filter { !newKeys.contains(keyOfOld($0)) }.map(value)
    let to = after.filter { !oldKeys.contains(keyOfNew($0)) }.map(value)
    return from.isEmpty && to.isEmpty ? [] : [Alteration(kind, from: from, to: to)]
  }
}
