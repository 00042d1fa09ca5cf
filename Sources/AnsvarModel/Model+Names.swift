import AnsvarText

extension Model {
  public func name(of id: OrganisationID) -> String { names.text(self[id].name) }
  public func name(of id: SystemID) -> String { names.text(self[id].name) }
  public func name(of id: CampID) -> String { names.text(self[id].name) }
  public func name(of id: CompetenceID) -> String { names.text(self[id].name) }
  public func name(of id: RoleID) -> String { names.text(self[id].name) }
  public func name(of id: DimensionID) -> String { names.text(self[id].name) }
  public func name(of id: DutyID) -> String { names.text(self[id].name) }

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
