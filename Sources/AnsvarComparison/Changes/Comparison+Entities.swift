import AnsvarModel

extension Comparison {
  func organisation(_ one: Int, _ other: Int) -> [Alteration] {
    let before = old.organisations[one]
    let after = new.organisations[other]
    var result = words(.organisation(OrganisationID(one)), .organisation(OrganisationID(other)))
    result += change(.place, before.parent, after.parent, { key($0) }, { key(new: $0) }) { .organisation($0) }
    return result
  }

  func system(_ one: Int, _ other: Int) -> [Alteration] {
    var result = words(.system(SystemID(one)), .system(SystemID(other)))
    result += changes(
      .owners, old.systems[one].owners, new.systems[other].owners, { key($0) }, { key(new: $0) }
    ) { .organisation($0) }
    return result
  }

  func role(_ one: Int, _ other: Int) -> [Alteration] {
    let before = old.roles[one]
    let after = new.roles[other]
    var result = words(.role(RoleID(one)), .role(RoleID(other)))
    if before.kind != after.kind {
      result.append(Alteration(.roleKind, from: [.kind(before.kind)], to: [.kind(after.kind)]))
    }
    result += change(.camp, before.camp, after.camp, { key($0) }, { key(new: $0) }) { .camp($0) }
    result += competences(.competences, before.has.members, after.has.members)
    return result
  }

  func post(_ one: Int, _ other: Int) -> [Alteration] {
    let before = old.posts[one]
    let after = new.posts[other]
    var result = words(.post(PostID(one)), .post(PostID(other)))
    result += change(.place, before.organisation, after.organisation, { key($0) }, { key(new: $0) }) {
      .organisation($0)
    }
    result += changes(.holds, before.holds, after.holds, { key($0) }, { key(new: $0) }) { .role($0) }
    result += change(.deputy, before.deputy?.post, after.deputy?.post, { key($0) }, { key(new: $0) }) { .post($0) }
    if before.isVacant != after.isVacant {
      result.append(
        Alteration(.vacancy, from: before.isVacant ? [.vacant] : [], to: after.isVacant ? [.vacant] : []))
    }
    return result
  }

  func dimension(_ one: Int, _ other: Int) -> [Alteration] {
    let before = old.dimensions[one]
    let after = new.dimensions[other]
    var result = words(.dimension(DimensionID(one)), .dimension(DimensionID(other)))
    result += change(.camp, before.camp, after.camp, { key($0) }, { key(new: $0) }) { .camp($0) }
    result += competences(.competences, before.requires, after.requires)
    result += competences(.critical, before.critical, after.critical)
    if before.extent != after.extent {
      result.append(Alteration(.extent, from: [.extent(before.extent)], to: [.extent(after.extent)]))
    }
    return result
  }

  func duty(_ one: Int, _ other: Int) -> [Alteration] {
    let before = old.duties[one]
    let after = new.duties[other]
    var result = words(.duty(DutyID(one)), .duty(DutyID(other)))
    // A duty's name begins with that of its dimension, so that one renamed renames all its duties.
    let isSamePlace = correspondence.dimensions.successor(of: before.dimension) == after.dimension
    if isSamePlace && lastName(old.name(before.name)) == lastName(new.name(after.name)) {
      result.removeAll { $0.kind == .name }
    }
    if !isSamePlace {
      result.append(Alteration(.place, from: [.dimension(before.dimension)], to: [.dimension(after.dimension)]))
    }
    let inherited = old[before.dimension].requires
    let inheritedNow = new[after.dimension].requires
    result += competences(
      .competences, before.requires.members.filter { !inherited.contains($0) },
      after.requires.members.filter { !inheritedNow.contains($0) })
    return result
  }

  private func lastName(_ name: String) -> String {
    name.utf8.split(separator: UInt8(ascii: ".")).last.map { String(decoding: $0, as: UTF8.self) } ?? name
  }

  private func competences(
    _ kind: Alteration.Kind, _ before: [CompetenceID], _ after: [CompetenceID]
  ) -> [Alteration] {
    changes(kind, before, after, { key($0) }, { key(new: $0) }) { .competence($0) }
  }
}
