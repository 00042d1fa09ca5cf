import AnsvarModel

/// Finds out what everything in an earlier model has become.
///
/// What has a name of its own is known by it first, and then by its title, its likeness, and the rows it stands in.
/// What has a number (goals, strategies, measures, areas) is known by its words first: numbers shift when something
/// before them is struck.
struct ModelMatcher {
  let old: Model
  let new: Model
  let claims: [ReadClaim]
  private var words = Vocabulary()

  init(old: Model, new: Model, claims: [ReadClaim]) {
    self.old = old
    self.new = new
    self.claims = claims
  }

  /// - Complexity: O(*n* log *n*) in the things of both models, times a bound on how many are compared with each.
  mutating func correspondence() -> ModelCorrespondence {
    let organisations: Correspondence<Organisation> = named(
      old.organisations.indices.map { .organisation(OrganisationID($0)) },
      new.organisations.indices.map { .organisation(OrganisationID($0)) })
    let systems: Correspondence<System> = named(
      old.systems.indices.map { .system(SystemID($0)) }, new.systems.indices.map { .system(SystemID($0)) })
    let posts: Correspondence<Post> = named(
      old.posts.indices.map { .post(PostID($0)) }, new.posts.indices.map { .post(PostID($0)) })
    let dimensions = dimensions()
    let rows = rows(dimensions)
    return ModelCorrespondence(
      organisations: organisations, systems: systems, camps: camps(), competences: competences(), roles: rows.roles,
      posts: posts, dimensions: dimensions, duties: rows.duties, areas: areas(), planItems: planItems())
  }

  // MARK: What has a name of its own

  private mutating func named<Entity>(_ before: [Subject], _ after: [Subject]) -> Correspondence<Entity> {
    var matcher = Matcher<Entity>(old: profiles(before, of: old), new: profiles(after, of: new))
    matcher.pairNames(andTitles: false)
    if let kind = (before.first ?? after.first)?.kind { matcher.link(claims.map { $0.links(kind) }) }
    matcher.pairTitles()
    matcher.pairLike()
    matcher.joinParts()
    return matcher.pairs
  }

  /// Dimensions are known by their duties as well.
  private mutating func dimensions() -> Correspondence<Dimension> {
    var matcher = Matcher<Dimension>(
      old: profiles(old.dimensions.indices.map { .dimension(DimensionID($0)) }, of: old),
      new: profiles(new.dimensions.indices.map { .dimension(DimensionID($0)) }, of: new))
    matcher.pairNames(andTitles: false)
    matcher.link(claims.map { $0.links(.dimension) })
    matcher.pairTitles()
    for index in matcher.old.indices { matcher.old[index].marks = dutyNames(of: old.dimensions[index], in: old) }
    for index in matcher.new.indices { matcher.new[index].marks = dutyNames(of: new.dimensions[index], in: new) }
    matcher.pairLike()
    matcher.joinParts()
    return matcher.pairs
  }

  private mutating func dutyNames(of dimension: Dimension, in model: Model) -> [UInt32] {
    Set(dimension.duties.map { shortName(model.name(of: $0), "") }).sorted()
  }

  private mutating func profiles(_ subjects: [Subject], of model: Model) -> [Profile] {
    var result: [Profile] = []
    result.reserveCapacity(subjects.count)
    for subject in subjects {
      result.append(words.profile(name: model.name(of: subject), title: model.words(of: subject)))
    }
    return result
  }

  private mutating func camps() -> Correspondence<Camp> {
    var matcher = Matcher<Camp>(
      old: old.camps.map { words.profile(name: old.name($0.name), title: $0.title.text ?? old.name($0.name)) },
      new: new.camps.map { words.profile(name: new.name($0.name), title: $0.title.text ?? new.name($0.name)) })
    matcher.pairNames(andTitles: false)
    matcher.pairTitles()
    return matcher.pairs
  }

  private mutating func competences() -> Correspondence<Competence> {
    var matcher = Matcher<Competence>(
      old: old.competences.map { words.profile(name: old.name($0.name), title: $0.title.text ?? old.name($0.name)) },
      new: new.competences.map { words.profile(name: new.name($0.name), title: $0.title.text ?? new.name($0.name)) })
    matcher.pairNames(andTitles: false)
    matcher.pairTitles()
    return matcher.pairs
  }

  // MARK: Roles and duties

  /// Roles are known by the duties they take part in, and duties by the roles; so the sure ones of both come first.
  private mutating func rows(
    _ dimensions: Correspondence<Dimension>
  ) -> (roles: Correspondence<Role>, duties: Correspondence<Duty>) {
    var duties = Matcher<Duty>(
      old: profiles(old.duties.indices.map { .duty(DutyID($0)) }, of: old),
      new: profiles(new.duties.indices.map { .duty(DutyID($0)) }, of: new))
    duties.pairNames(andTitles: false)
    duties.link(claims.map { $0.links(.duty) })
    pairShortNames(&duties, dimensions)
    duties.pairTitles()

    var roles = Matcher<Role>(
      old: profiles(old.roles.indices.map { .role(RoleID($0)) }, of: old),
      new: profiles(new.roles.indices.map { .role(RoleID($0)) }, of: new))
    roles.pairNames(andTitles: false)
    roles.link(claims.map { $0.links(.role) })
    roles.pairTitles()
    RowMarks.ofRoles(old, new, duties.pairs, &roles.old, &roles.new)
    for (index, role) in old.roles.enumerated() { roles.old[index].sort = sort(of: role, in: old) }
    for (index, role) in new.roles.enumerated() { roles.new[index].sort = sort(of: role, in: new) }
    roles.pairLike()
    roles.joinParts()

    RowMarks.ofDuties(old, new, roles.pairs, &duties.old, &duties.new)
    duties.pairLike()
    duties.joinParts()
    return (roles.pairs, duties.pairs)
  }

  /// The number of a role's kind and camp; never zero.
  private mutating func sort(of role: Role, in model: Model) -> UInt32 {
    words.number(" sort " + role.kind.keyword + " " + (role.camp.map { model.name(of: $0) } ?? "")) + 1
  }

  /// Pairs duties by the part of their names after the dimension: first in the same dimension, under whatever name,
  /// then in any other, where the title is the same as well.
  private mutating func pairShortNames(_ matcher: inout Matcher<Duty>, _ dimensions: Correspondence<Dimension>) {
    let before = matcher.old
    let after = matcher.new
    for (index, duty) in old.duties.enumerated() {
      let successor = dimensions.successor(of: duty.dimension)
      matcher.old[index].name = shortName(old.name(duty.name), successor.map { new.name(of: $0) })
    }
    for (index, duty) in new.duties.enumerated() {
      matcher.new[index].name = shortName(new.name(duty.name), new.name(of: duty.dimension))
    }
    matcher.pairNames(andTitles: false)
    for (index, duty) in old.duties.enumerated() { matcher.old[index].name = shortName(old.name(duty.name), "") }
    for (index, duty) in new.duties.enumerated() { matcher.new[index].name = shortName(new.name(duty.name), "") }
    matcher.pairNames(andTitles: true)
    matcher.old = before
    matcher.new = after
  }

  /// The last part of a duty's name, after the name of a dimension.
  private mutating func shortName(_ name: String, _ dimension: String?) -> UInt32 {
    guard let dimension else { return words.number(" ? " + name) }
    let last = name.utf8.split(separator: UInt8(ascii: ".")).last.map { String(decoding: $0, as: UTF8.self) } ?? name
    return words.number(" " + dimension + " " + last)
  }

  // MARK: The plan

  private mutating func planItems() -> Correspondence<PlanItem> {
    var matcher = Matcher<PlanItem>(old: itemProfiles(old), new: itemProfiles(new))
    matcher.pairNames(andTitles: true)
    matcher.link(claims.map { $0.links(.planItem) })
    matcher.pairTitles()
    matcher.pairLike()
    matcher.joinParts()
    matcher.pairNames(sharingWords: true)
    return matcher.pairs
  }

  private mutating func itemProfiles(_ model: Model) -> [Profile] {
    var result: [Profile] = []
    for (index, item) in (model.plan?.items ?? []).enumerated() {
      let title = model.words(of: .planItem(PlanItemID(index)))
      result.append(words.profile(name: model.name(item.name), title: title, group: item.kind.rawValue))
    }
    return result
  }

  private mutating func areas() -> Correspondence<PlanArea> {
    var matcher = Matcher<PlanArea>(
      old: profiles((old.plan?.areas ?? []).indices.map { .area($0) }, of: old),
      new: profiles((new.plan?.areas ?? []).indices.map { .area($0) }, of: new))
    matcher.pairNames(andTitles: true)
    matcher.pairTitles()
    matcher.pairLike()
    matcher.pairNames(sharingWords: false)
    return matcher.pairs
  }
}
