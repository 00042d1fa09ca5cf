import AnsvarModel

extension NaiveModel {
  /// Duties without A, without R, and without anybody.
  var gaps: [Fact] {
    if model.roles.isEmpty && rows.isEmpty { return model.duties.isEmpty ? [] : [Fact("gap.duty", 2)] }
    var result: [Fact] = []
    for cell in cells {
      guard let row = cell.row else {
        result.append(fact("gap.duty", cell.scope, cell.duty, variant: 1))
        continue
      }
      if row.isLeftOut { continue }
      if row.isEmpty {
        let isMeant = row.isExcused || (!row.hasReason && row.parts.contains { $0.meaning.contains(.deliberatelyNone) })
        if !isMeant { result.append(fact("gap.duty", cell.scope, cell.duty, variant: 0)) }
        continue
      }
      if !row.parts.contains(where: { $0.isAccountable }) {
        result.append(fact("gap.accountable", cell.scope, cell.duty))
      }
      if !row.parts.contains(where: { $0.isResponsible }) {
        result.append(fact("gap.responsible", cell.scope, cell.duty))
      }
    }
    return result
  }

  /// Whoever carries a duty without the competences it takes.
  var competenceGaps: [Fact] {
    let isMapped =
      model.organisations.contains { $0.roster != nil } || model.roles.contains { !$0.has.members.isEmpty }
    if !isMapped {
      let isRequired = model.duties.contains { !$0.requires.members.isEmpty }
      return isRequired && !model.roles.isEmpty ? [Fact("gap.competence", 2)] : []
    }
    var result: [Fact] = []
    for cell in filled {
      for part in cell.row.parts where part.isCarrying {
        let lacking = self.lacking(part.role, cell.duty, cell.scope)
        if lacking.isEmpty { continue }
        // One row is told once, with all that is lacking anywhere.
        var everywhere: [Int] = []
        for other in filled where other.row.number == cell.row.number {
          everywhere += self.lacking(part.role, other.duty, other.scope)
        }
        var fact = self.fact("gap.competence", cell.scope, cell.duty, roles: [part.role])
        fact.competences = Self.bits(everywhere)
        result.append(fact)
      }
    }
    return result
  }

  private func lacking(_ role: Int, _ duty: Int, _ scope: Scope) -> [Int] {
    model.duties[duty].requires.members.map { $0.index }.filter { !has(role, $0, in: scope.organisation) }
  }

  /// Dimensions without duties, and those of Groth that are forgotten, with critical factors that nobody secures.
  var dimensionGaps: [Fact] {
    var result: [Fact] = []
    let groth = [
      ["programeier", "programeigar"], ["bruksnytte"], ["vedlikehold", "vedlikehald"], ["drift"], ["strategi"],
    ]
    let names = model.dimensions.map { model.name($0.name) }
    for (index, dimension) in model.dimensions.enumerated() {
      if dimension.duties.isEmpty { result.append(about(index, "gap.dimension", 0, .everywhere)) }
      let isGroth = groth.contains { $0.contains(names[index]) }
      if isGroth, dimension.duties.count > 1, !rows.isEmpty {
        for scope in scopes {
          let here = cells.filter { $0.scope == scope && self.dimension(of: $0.duty) == index }
          if !here.isEmpty, here.allSatisfy({ $0.row == nil }) {
            result.append(about(index, "gap.dimension", 1, scope))
          }
        }
      }
      for competence in dimension.critical {
        for place in workplaces where !isSecured(competence.index, in: index, place) {
          var fact = about(index, "gap.critical", 0, Scope(organisation: place))
          fact.competences = Self.bits([competence.index])
          result.append(fact)
        }
      }
    }
    let missing = groth.filter { spellings in !names.contains { spellings.contains($0) } }
    if missing.count <= 2 { for _ in missing { result.append(Fact("gap.dimension", 2)) } }
    return result
  }

  private func about(_ dimension: Int, _ rule: String, _ variant: Int, _ scope: Scope) -> Fact {
    var fact = Fact(rule, variant, in: scope)
    fact.dimension = dimension
    return fact
  }

  /// Whether somebody who carries a duty of a dimension in an organisation has a competence; also when nobody does.
  private func isSecured(_ competence: Int, in dimension: Int, _ organisation: OrganisationID?) -> Bool {
    var isCarried = false
    for cell in cells where cell.scope.organisation == organisation && self.dimension(of: cell.duty) == dimension {
      for part in cell.row?.parts ?? [] where part.isCarrying {
        isCarried = true
        if has(part.role, competence, in: organisation) { return true }
      }
    }
    return !isCarried
  }
}
