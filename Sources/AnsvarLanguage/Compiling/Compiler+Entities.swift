import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

extension Compiler {
  /// Declares everything that has a name, so that the order of statements and files does not matter.
  mutating func compileNames(_ tree: SyntaxTree) {
    let firstOrganisation = model.organisations.count
    for organisation in tree.organisations {
      let declared = organisation.declared
      check(declared.citation)
      // A duplicate keeps its place in the list, so that the organisations within it find their parent.
      if !organisations.add(declared.name.id, model.organisations.count) {
        duplicate(declared.name, first: model.organisations[Int(organisations[declared.name.id] ?? 0)].range)
      }
      var entity = Organisation(
        name: declared.name.id, title: declared.title,
        parent: organisation.parent.map { OrganisationID(firstOrganisation + $0) }, range: declared.name.range)
      entity.citation = citation(declared.citation)
      model.organisations.append(entity)
    }
    for camp in tree.camps {
      let isNew = camps.add(camp.name.id, model.camps.count)
      let first = Int(camps[camp.name.id] ?? 0)
      guard isNew || repeats(camp, model.camps[first].range) else { continue }
      check(camp.citation)
      var entity = Camp(name: camp.name.id, title: camp.title, range: camp.name.range)
      entity.citation = citation(camp.citation)
      model.camps.append(entity)
      if model.camps.count == Camp.mostInModel + 1 {
        tooMany(Camp.mostInModel, SyntaxFault.camps, at: camp.name.range)
      }
    }
    for syntax in tree.competences {
      let isNew = competences.add(syntax.declared.name.id, model.competences.count)
      let first = Int(competences[syntax.declared.name.id] ?? 0)
      guard isNew || repeats(syntax.declared, model.competences[first].range) else { continue }
      check(syntax.declared.citation)
      let declared = syntax.declared
      var entity = Competence(name: declared.name.id, title: declared.title, bridges: [], range: declared.name.range)
      entity.citation = citation(declared.citation)
      model.competences.append(entity)
    }
    for syntax in tree.systems {
      let isNew = systems.add(syntax.declared.name.id, model.systems.count)
      let first = Int(systems[syntax.declared.name.id] ?? 0)
      guard isNew || repeats(syntax.declared, model.systems[first].range) else { continue }
      check(syntax.declared.citation)
      let declared = syntax.declared
      var entity = System(name: declared.name.id, title: declared.title, owners: [], range: declared.name.range)
      entity.citation = citation(declared.citation)
      model.systems.append(entity)
    }
    for syntax in tree.roles {
      let isNew = roles.add(syntax.declared.name.id, model.roles.count)
      let first = Int(roles[syntax.declared.name.id] ?? 0)
      guard isNew || repeats(syntax.declared, model.roles[first].range) else { continue }
      check(syntax.declared.citation)
      let declared = syntax.declared
      var entity = Role(name: declared.name.id, title: declared.title, kind: syntax.kind, range: declared.name.range)
      entity.citation = citation(declared.citation)
      model.roles.append(entity)
    }
    for syntax in tree.dimensions {
      let isNew = dimensions.add(syntax.declared.name.id, model.dimensions.count)
      let first = Int(dimensions[syntax.declared.name.id] ?? 0)
      guard isNew || repeats(syntax.declared, model.dimensions[first].range) else { continue }
      check(syntax.declared.citation)
      if let duty = duties[syntax.declared.name.id] {
        duplicate(syntax.declared.name, first: model.duties[Int(duty)].range)
      }
      declareDuties(syntax)
    }
  }

  private mutating func declareDuties(_ syntax: SyntaxTree.Dimension) {
    let declared = syntax.declared
    let id = DimensionID(model.dimensions.count)
    var entity = Dimension(
      name: declared.name.id, title: declared.title, camp: nil, extent: syntax.extent, range: declared.name.range)
    entity.citation = citation(declared.citation)
    // Before its duties, since one of them may have its name.
    model.dimensions.append(entity)
    for duty in syntax.duties {
      let isNew = duties.add(duty.declared.name.id, model.duties.count)
      let first = Int(duties[duty.declared.name.id] ?? 0)
      guard isNew || repeats(duty.declared, model.duties[first].range) else { continue }
      check(duty.declared.citation)
      if let dimension = dimensions[duty.declared.name.id] {
        duplicate(duty.declared.name, first: model.dimensions[Int(dimension)].range)
      }
      model.dimensions[id.index].duties.append(DutyID(model.duties.count))
      var dutyEntity = Duty(
        name: duty.declared.name.id, title: duty.declared.title, dimension: id, requires: IdentifierSet(),
        range: duty.declared.name.range)
      dutyEntity.citation = citation(duty.declared.citation)
      model.duties.append(dutyEntity)
    }
  }

  /// Reports a second declaration; false, since it counts for nothing.
  private mutating func repeats(_ declared: SyntaxTree.Declared, _ first: SourceRange) -> Bool {
    duplicate(declared.name, first: first)
    return false
  }

  /// Looks up what the declarations refer to.
  mutating func compileDetails(_ tree: SyntaxTree) {
    for syntax in tree.competences {
      guard let index = competences[syntax.declared.name.id] else { continue }
      let bridges = resolve(syntax.bridges, .camp).map { CampID(raw: $0) }
      model.competences[Int(index)].bridges += bridges
    }
    for syntax in tree.systems {
      guard let index = systems[syntax.declared.name.id] else { continue }
      model.systems[Int(index)].owners += resolve(syntax.owners, .organisation).map { OrganisationID(raw: $0) }
    }
    for syntax in tree.roles {
      guard let index = roles[syntax.declared.name.id] else { continue }
      model.roles[Int(index)].camp = resolve(syntax.camp, .camp).map { CampID(raw: $0) }
      model.roles[Int(index)].has = IdentifierSet(resolve(syntax.has, .competence).map { CompetenceID(raw: $0) })
    }
    for syntax in tree.dimensions {
      guard let index = dimensions[syntax.declared.name.id] else { continue }
      let requires = resolve(syntax.requires, .competence).map { CompetenceID(raw: $0) }
      model.dimensions[Int(index)].camp = resolve(syntax.camp, .camp).map { CampID(raw: $0) }
      model.dimensions[Int(index)].requires = requires
      model.dimensions[Int(index)].critical = resolve(syntax.critical, .competence).map { CompetenceID(raw: $0) }
      let demand = IdentifierSet(requires)
      for duty in syntax.duties {
        guard let index = duties[duty.declared.name.id] else { continue }
        let own = resolve(duty.requires, .competence).map { CompetenceID(raw: $0) }
        model.duties[Int(index)].requires = own.isEmpty ? demand : demand.union(IdentifierSet(own))
      }
    }
  }

  /// The entities of some names; those that name nothing are reported and left out.
  mutating func resolve(_ list: [SyntaxTree.Name], _ kind: Kind) -> [UInt32] {
    var result: [UInt32] = []
    for name in list { if let entity = resolve(name, kind) { result.append(entity) } }
    return result
  }

  /// The entity of a name; nil, and a diagnostic, when it names nothing.
  mutating func resolve(_ name: SyntaxTree.Name?, _ kind: Kind) -> UInt32? {
    guard let name else { return nil }
    let entity =
      switch kind {
      case .organisation: organisations[name.id]
      case .system: systems[name.id]
      case .camp: camps[name.id]
      case .competence: competences[name.id]
      case .role: roles[name.id]
      case .dimension: dimensions[name.id]
      case .duty: duties[name.id]
      case .post: posts[name.id]
      case .subject, .reference, .goal, .strategy, .measure, .deadline: UInt32?.none
      }
    if entity == nil { unknown(name, kind) }
    return entity
  }
}
