import AnsvarModel

extension NaiveModel {
  /// Roles and posts on both sides of what is to be kept apart.
  var separations: [Fact] {
    var result: [Fact] = []
    for separation in model.separations {
      let (first, second) = (separation.first.index, separation.second.index)
      for scope in scopes where isHere(first, second, scope) {
        for role in model.roles.indices where carries(role, in: first, scope) && carries(role, in: second, scope) {
          var fact = apart("separation.conflict", first, second, scope)
          fact.roles = Self.bits([role])
          result.append(fact)
        }
        for (index, post) in model.posts.enumerated() {
          let isThere = post.organisation.map { chain(scope.organisation).contains($0) } ?? true
          guard isThere else { continue }
          let one = post.holds.contains { stands($0.index, first, not: second, scope) }
          let other = post.holds.contains { stands($0.index, second, not: first, scope) }
          guard one && other else { continue }
          var fact = apart("separation.holder", first, second, scope)
          fact.post = index
          result.append(fact)
        }
      }
    }
    return result
  }

  private func stands(_ role: Int, _ dimension: Int, not other: Int, _ scope: Scope) -> Bool {
    carries(role, in: dimension, scope) && !carries(role, in: other, scope)
  }

  private func apart(_ rule: String, _ first: Int, _ second: Int, _ scope: Scope) -> Fact {
    var fact = Fact(rule, in: scope)
    fact.dimension = min(first, second)
    fact.other = max(first, second)
    return fact
  }

  /// Two dimensions that exist once per organisation are held against each other once, the others for each system.
  private func isHere(_ first: Int, _ second: Int, _ scope: Scope) -> Bool {
    let isPerOrganisation = !isPerSystem(first) && !isPerSystem(second)
    if scope.system != nil { return !isPerOrganisation }
    return isPerOrganisation || systems(in: scope.organisation).isEmpty
  }
}
