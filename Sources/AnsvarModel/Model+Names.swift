import AnsvarText

extension Model {
  public func name(of id: OrganisationID) -> String { names.text(self[id].name) }
  public func name(of id: SystemID) -> String { names.text(self[id].name) }
  public func name(of id: CampID) -> String { names.text(self[id].name) }
  public func name(of id: CompetenceID) -> String { names.text(self[id].name) }
  public func name(of id: RoleID) -> String { names.text(self[id].name) }
  public func name(of id: DimensionID) -> String { names.text(self[id].name) }
  public func name(of id: DutyID) -> String { names.text(self[id].name) }

  public func name(of id: PostID) -> String { names.text(self[id].name) }

  public func title(of id: OrganisationID, _ language: Language) -> String {
    title(self[id].title, self[id].name, language)
  }
  public func title(of id: SystemID, _ language: Language) -> String { title(self[id].title, self[id].name, language) }
  public func title(of id: CampID, _ language: Language) -> String { title(self[id].title, self[id].name, language) }
  public func title(of id: CompetenceID, _ language: Language) -> String {
    title(self[id].title, self[id].name, language)
  }
  public func title(of id: RoleID, _ language: Language) -> String { title(self[id].title, self[id].name, language) }
  public func title(of id: DimensionID, _ language: Language) -> String {
    title(self[id].title, self[id].name, language)
  }
  public func title(of id: DutyID, _ language: Language) -> String { title(self[id].title, self[id].name, language) }

  public func title(of id: PostID, _ language: Language) -> String { title(self[id].title, self[id].name, language) }

  /// The number that the plan gives a goal, strategy or measure; empty when there is no such item.
  public func name(of id: PlanItemID) -> String { nameID(of: id).map { names.text($0) } ?? "" }

  public func title(of id: PlanItemID, _ language: Language) -> String {
    planItem(id).map { title($0.title, $0.name, language) } ?? ""
  }

  /// Whether it is a goal, a strategy or a measure; nil when there is no such item.
  public func kind(of id: PlanItemID) -> PlanItem.Kind? {
    // The list is asked: a copy of the item, or of its plan, would cost more than the answer.
    guard let items = plan?.items, id.index < items.count else { return nil }
    return items[id.index].kind
  }

  /// The number by which it is known, as a name; nil when there is no such item.
  public func nameID(of id: PlanItemID) -> NameID? {
    guard let items = plan?.items, id.index < items.count else { return nil }
    return items[id.index].name
  }

  private func planItem(_ id: PlanItemID) -> PlanItem? {
    guard let plan, id.index < plan.items.count else { return nil }
    return plan[id]
  }

  /// What a party is called by the model: a name, or the words of the source.
  public func name(of party: Party) -> String {
    switch party {
    case .role(let role): name(of: role)
    case .organisation(let organisation): name(of: organisation)
    case .words(let words): words
    }
  }

  /// What a reader sees of a party.
  public func title(of party: Party, _ language: Language) -> String {
    switch party {
    case .role(let role): title(of: role, language)
    case .organisation(let organisation): title(of: organisation, language)
    case .words(let words): words
    }
  }

  /// The post of a name.
  ///
  /// - Complexity: O(*n*) in the number of posts.
  public func post(named name: String) -> PostID? {
    guard let id = names.find(name) else { return nil }
    return posts.firstIndex { $0.name == id }.map { PostID($0) }
  }

  /// The goal, strategy or measure of a number.
  ///
  /// - Complexity: O(*n*) in the items of the plan.
  public func planItem(_ kind: PlanItem.Kind, named name: String) -> PlanItemID? {
    guard let plan, let id = names.find(name) else { return nil }
    return plan.items.firstIndex { $0.kind == kind && $0.name == id }.map { PlanItemID($0) }
  }

  /// The role of a name.
  ///
  /// - Complexity: O(*n*) in the number of roles.
  public func role(named name: String) -> RoleID? {
    guard let id = names.find(name) else { return nil }
    return roles.firstIndex { $0.name == id && !$0.isUndeclared }.map { RoleID($0) }
  }

  /// The duty of a whole name such as `drift.beredskap`.
  ///
  /// - Complexity: O(*n*) in the number of duties.
  public func duty(named name: String) -> DutyID? {
    guard let id = names.find(name) else { return nil }
    return duties.firstIndex { $0.name == id }.map { DutyID($0) }
  }

  /// The dimension of a name.
  ///
  /// - Complexity: O(*n*) in the number of dimensions.
  public func dimension(named name: String) -> DimensionID? {
    guard let id = names.find(name) else { return nil }
    return dimensions.firstIndex { $0.name == id }.map { DimensionID($0) }
  }

  /// The organisation of a name.
  ///
  /// - Complexity: O(*n*) in the number of organisations.
  public func organisation(named name: String) -> OrganisationID? {
    guard let id = names.find(name) else { return nil }
    return organisations.firstIndex { $0.name == id }.map { OrganisationID($0) }
  }

  /// The system of a name.
  ///
  /// - Complexity: O(*n*) in the number of systems.
  public func system(named name: String) -> SystemID? {
    guard let id = names.find(name) else { return nil }
    return systems.firstIndex { $0.name == id }.map { SystemID($0) }
  }
}
