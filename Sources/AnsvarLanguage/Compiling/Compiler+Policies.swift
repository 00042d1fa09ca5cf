import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

extension Compiler {
  /// What a model says of roles apart, together, rules and accepted findings.
  mutating func compilePolicies(_ tree: SyntaxTree) {
    for syntax in tree.separations {
      let first = resolve(syntax.first, .dimension)
      for other in syntax.others {
        guard let second = resolve(other, .dimension), let first, second != first else { continue }
        model.separations.append(
          Separation(
            name: syntax.isUnnamed ? nil : syntax.declared.name.id, title: syntax.declared.title,
            first: DimensionID(raw: first), second: DimensionID(raw: second), range: other.range))
      }
    }
    for syntax in tree.unities {
      let roles = resolve(syntax.roles, .role).map { RoleID(raw: $0) }
      if roles.count > 1 { model.unities.append(Unity(roles: roles, range: syntax.range)) }
    }
    model.settings += tree.settings
    for syntax in tree.waivers {
      var subject: Waiver.Subject?
      if let name = syntax.subject {
        guard let found = self.subject(name, syntax.kind) else {
          unknown(name, syntax.kind.map { Kind($0) } ?? .subject)
          continue
        }
        subject = found
      }
      guard let scope = scope(syntax.scope) else { continue }
      var waiver = Waiver(
        rule: syntax.rule.text, subject: subject, scope: scope,
        reason: syntax.reason.text, owner: resolve(syntax.reason.owner, .role).map { RoleID(raw: $0) },
        until: syntax.reason.until, range: syntax.rule.range)
      waiver.hasUnknownOwner = syntax.reason.owner != nil && waiver.owner == nil
      model.waivers.append(waiver)
    }
  }

  private func subject(_ name: SyntaxTree.Name, _ kind: PlanItem.Kind?) -> Waiver.Subject? {
    if let kind { return planItems[PlanItemKey(kind: kind, name: name.id)].map { .planItem(PlanItemID($0)) } }
    if let duty = duties[name.id] { return .duty(DutyID(raw: duty)) }
    if let dimension = dimensions[name.id] { return .dimension(DimensionID(raw: dimension)) }
    if let role = roles[name.id] { return .role(RoleID(raw: role)) }
    return nil
  }

  /// The scope that names mean; nil when one of them names nothing.
  mutating func scope(_ names: SyntaxTree.ScopeNames) -> Scope? {
    var scope = Scope()
    if let name = names.organisation {
      guard let organisation = resolve(name, .organisation) else { return nil }
      scope.organisation = OrganisationID(raw: organisation)
    }
    if let name = names.system {
      guard let system = resolve(name, .system) else { return nil }
      scope.system = SystemID(raw: system)
    }
    return scope
  }

  /// Which roles exist where, and what they are competent in there.
  mutating func compileRosters(_ tree: SyntaxTree) {
    for syntax in tree.rosters {
      guard let organisation = resolve(syntax.organisation, .organisation) else { continue }
      var entries: [Roster.Entry] = []
      var seen: Set<UInt32> = []
      for entry in syntax.entries {
        guard let role = resolve(entry.role, .role) else { continue }
        guard seen.insert(role).inserted else {
          diagnostics.append(
            Diagnostic(
              StructureFault.duplicatePart, at: entry.role.range, [Place("name", model.names.text(entry.role.id))]))
          continue
        }
        var has: IdentifierSet<Competence>?
        if let names = entry.has { has = IdentifierSet(resolve(names, .competence).map { CompetenceID(raw: $0) }) }
        entries.append(Roster.Entry(role: RoleID(raw: role), has: has, range: entry.role.range))
      }
      if let first = model.organisations[Int(organisation)].roster {
        duplicate(syntax.organisation, first: first.range)
        continue
      }
      model.organisations[Int(organisation)].roster = Roster(entries, range: syntax.organisation.range)
    }
  }

  /// The most pairs of an organisation and a system that it runs.
  static let mostSystemsInUse = 1 << 24

  /// Which working organisation has which system: those named after `of`, else all of them.
  mutating func compileSystemsInUse() {
    let working = model.workingOrganisations
    var workingIn = [[OrganisationID]](repeating: [], count: model.organisations.count)
    for leaf in working { for place in model.chain(from: leaf) { workingIn[place.index].append(leaf) } }
    for index in model.systems.indices {
      let system = SystemID(index)
      let owners = model.systems[index].owners
      let most = owners.isEmpty ? working.count : owners.reduce(0) { $0 + workingIn[$1.index].count }
      guard model.systemsInUse.count + most <= systemsInUseLimit else {
        return tooMany(systemsInUseLimit, SyntaxFault.scopes)
      }
      if working.isEmpty {
        model.systemsInUse.append(Scope(system: system))
      } else if owners.isEmpty {
        model.systemsInUse += working.map { Scope(organisation: $0, system: system) }
      } else {
        var places: Set<OrganisationID> = []
        for owner in owners { places.formUnion(workingIn[owner.index]) }
        model.systemsInUse += places.sorted().map { Scope(organisation: $0, system: system) }
      }
    }
  }

  /// The letters of the model, when it brings its own.
  mutating func compileScheme(_ syntax: SyntaxTree.Scheme) {
    var letters: [ParticipationScheme.Letter] = []
    for letter in syntax.letters {
      let scalars = letter.text.unicodeScalars
      guard scalars.count == 1, let scalar = scalars.first, !letters.contains(where: { $0.letter == scalar }),
        scalar != ".", scalar != ParticipationScheme.deliberatelyNoneSign
      else {
        diagnostics.append(
          Diagnostic(StructureFault.schemeLetter, at: letter.range, [Place("name", letter.text)]))
        continue
      }
      letters.append(ParticipationScheme.Letter(letter: scalar, meaning: letter.meaning, title: letter.title))
    }
    let declared = syntax.declared
    model.scheme = ParticipationScheme(
      name: model.names.text(declared.name.id), title: declared.title, letters: letters)
  }
}
