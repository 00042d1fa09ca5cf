extension Model {
  /// The scopes that are checked: each organisation without parts of its own, and each system there.
  public var checkedScopes: [Scope] {
    var systemsOf = [[SystemID]](repeating: [], count: organisations.count + 1)
    for scope in systemsInUse {
      if let system = scope.system { systemsOf[scope.organisation?.index ?? organisations.count].append(system) }
    }
    var result: [Scope] = []
    result.reserveCapacity(organisations.count + systemsInUse.count + 1)
    let places = organisations.isEmpty ? [nil] : workingOrganisations.map(Optional.some)
    for organisation in places {
      result.append(Scope(organisation: organisation))
      for system in systemsOf[organisation?.index ?? organisations.count] {
        result.append(Scope(organisation: organisation, system: system))
      }
    }
    return result
  }

  /// The organisations that have no parts of their own: where the duties are really done.
  public var workingOrganisations: [OrganisationID] {
    var hasParts = [Bool](repeating: false, count: organisations.count)
    for organisation in organisations {
      if let parent = organisation.parent { hasParts[parent.index] = true }
    }
    return organisations.indices.filter { !hasParts[$0] }.map { OrganisationID($0) }
  }

  /// An organisation and those that it lies in, the nearest first.
  public func chain(from organisation: OrganisationID?) -> [OrganisationID] {
    var result: [OrganisationID] = []
    var next = organisation
    while let current = next {
      result.append(current)
      next = self[current].parent
    }
    return result
  }

  /// A scope and those that it lies in, in no order: what is said of any of them is said of it.
  public func scopes(around scope: Scope) -> [Scope] {
    var result = [Scope.everywhere]
    if let system = scope.system { result.append(Scope(system: system)) }
    var next = scope.organisation
    while let organisation = next {
      result.append(Scope(organisation: organisation))
      if let system = scope.system { result.append(Scope(organisation: organisation, system: system)) }
      next = self[organisation].parent
    }
    return result
  }

  /// Whether an organisation is another one or lies in it.
  public func isPart(_ organisation: OrganisationID, of whole: OrganisationID) -> Bool {
    var next: OrganisationID? = organisation
    while let current = next {
      if current == whole { return true }
      next = self[current].parent
    }
    return false
  }

  /// By system, the organisations that run it, as a model says that names each of them; empty: every one.
  ///
  /// Tables say so only by the rows that they have.
  public var systemOwners: [[OrganisationID]] {
    var places = [[OrganisationID]](repeating: [], count: systems.count)
    for scope in systemsInUse {
      if let system = scope.system, let organisation = scope.organisation { places[system.index].append(organisation) }
    }
    let everywhere = workingOrganisations.count
    return systems.enumerated().map { index, system in
      system.owners.isEmpty && places[index].count < everywhere ? places[index] : system.owners
    }
  }
}
