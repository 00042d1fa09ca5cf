import AnsvarModel

extension NaiveModel {
  /// Several A, many R, and those who cannot answer: collectives and external parties.
  var overlaps: [Fact] {
    var result: [Fact] = []
    for cell in filled {
      let accountable = cell.row.parts.filter { $0.isAccountable }.map { $0.role }
      if accountable.count > 1 {
        result.append(fact("overlap.accountable", cell.scope, cell.duty, roles: accountable))
      }
      let responsible = cell.row.parts.filter { $0.isResponsible }.map { $0.role }
      if responsible.count > limit("overlap.responsible", 3) {
        result.append(fact("overlap.responsible", cell.scope, cell.duty, roles: responsible))
      }
      for part in cell.row.parts {
        switch model.roles[part.role].kind {
        case .collective where part.isCarrying:
          let variant = part.isAccountable ? 0 : 1
          result.append(fact("overlap.collective", cell.scope, cell.duty, variant: variant, roles: [part.role]))
        case .external where part.isAccountable:
          result.append(fact("role.external-accountable", cell.scope, cell.duty, roles: [part.role]))
        default: break
        }
      }
    }
    return result
  }

  /// Duties of one name in two dimensions, for which nobody answers for both.
  var twins: [Fact] {
    var result: [Fact] = []
    for second in model.duties.indices {
      let name = ownName(second)
      guard let first = model.duties.indices.first(where: { ownName($0) == name }), first != second,
        dimension(of: first) != dimension(of: second)
      else { continue }
      for scope in scopes {
        let isHere =
          isPerSystem(dimension(of: first)) || isPerSystem(dimension(of: second))
          ? scope.system != nil || systems(in: scope.organisation).isEmpty : scope.system == nil
        guard isHere, let one = nearestRow(first, in: scope), let other = nearestRow(second, in: scope) else {
          continue
        }
        let ones = one.parts.filter { $0.isAccountable }.map { $0.role }
        let others = other.parts.filter { $0.isAccountable }.map { $0.role }
        guard !ones.isEmpty, !others.isEmpty, !ones.contains(where: { others.contains($0) }) else { continue }
        var fact = self.fact("overlap.duty", scope, second, roles: ones + others)
        fact.other = first
        result.append(fact)
      }
    }
    return result
  }

  private func ownName(_ duty: Int) -> String {
    let dimension = model.name(model.dimensions[self.dimension(of: duty)].name)
    return String(model.name(model.duties[duty].name).dropFirst(dimension.count + 1))
  }

  /// Too many who are asked or told, and nobody at all.
  var voices: [Fact] {
    var result: [Fact] = []
    var silent: [Fact] = []
    var isAnybodyHeard = false
    let limit = self.limit("voice.crowded", 5)
    for cell in filled {
      let consulted = cell.row.parts.filter { $0.meaning.contains(.consulted) }.map { $0.role }
      let informed = cell.row.parts.filter { $0.meaning.contains(.informed) }.map { $0.role }
      if consulted.count > limit {
        result.append(fact("voice.crowded", cell.scope, cell.duty, variant: 0, roles: consulted))
      }
      if informed.count > limit + 3 {
        result.append(fact("voice.crowded", cell.scope, cell.duty, variant: 1, roles: informed))
      }
      if !consulted.isEmpty || !informed.isEmpty {
        isAnybodyHeard = true
      } else if !cell.row.isEmpty {
        silent.append(fact("voice.silent", cell.scope, cell.duty))
      }
    }
    if !isAnybodyHeard && !silent.isEmpty { silent = [Fact("voice.silent", 1)] }
    return result + silent
  }
}
