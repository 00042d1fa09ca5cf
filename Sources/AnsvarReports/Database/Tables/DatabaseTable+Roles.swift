import AnsvarModel
import AnsvarRules

extension DatabaseTable {
  static let role = DatabaseTable(
    "role", "what somebody answers as; `has_task`: it sits in a body, approves, or stands in the plan"
  ) { records, lines in
    let hasTask = TasksOutsideMatrix.roles(records.model)
    for (index, role) in records.model.roles.enumerated() {
      records.head(index, role.name, role.title, &lines)
      lines.text(role.kind.keyword)
      lines.number(role.camp)
      lines.flag(hasTask[index])
      lines.end()
    }
  }
  .named("role").text("kind", among: Role.Kind.allCases.map { $0.keyword }).to("camp", optional: true).flag("has_task")

  static let roleCompetence = DatabaseTable("role_competence", "what a role is competent in") { records, lines in
    records.links(records.model.roles, &lines) { $0.has.members }
  }
  .to("role").to("competence").keyed("role", "competence")

  static let roster = DatabaseTable(
    "roster", "a role that exists in an organisation; `has_own`: its competences there are in `roster_competence`"
  ) { records, lines in
    for (index, organisation) in records.model.organisations.enumerated() {
      for entry in organisation.roster?.entries ?? [] {
        lines.number(index + 1)
        lines.number(entry.role)
        lines.flag(entry.has != nil)
        lines.end()
      }
    }
  }
  .to("organisation").to("role").flag("has_own").keyed("organisation", "role")

  static let rosterCompetence = DatabaseTable("roster_competence", "what a role is competent in there") {
    records, lines in
    for (index, organisation) in records.model.organisations.enumerated() {
      for entry in organisation.roster?.entries ?? [] {
        for competence in entry.has?.members ?? [] {
          lines.number(index + 1)
          lines.number(entry.role)
          lines.number(competence)
          lines.end()
        }
      }
    }
  }
  .number("organisation").number("role").to("competence").referring(["organisation", "role"], to: "roster")
  .keyed("organisation", "role", "competence")

  static let unity = DatabaseTable("unity", "roles that one holder should have together") { records, lines in
    for (index, unity) in records.model.unities.enumerated() {
      for (place, role) in unity.roles.enumerated() {
        lines.number(index + 1)
        lines.number(place + 1)
        lines.number(role)
        lines.end()
      }
    }
  }
  .number("unity").number("place").to("role").keyed("unity", "place")

  static let separation = DatabaseTable("separation", "dimensions that one role may not carry together") {
    records, lines in
    for (index, separation) in records.model.separations.enumerated() {
      lines.number(index + 1)
      lines.text(separation.name.map { records.model.name($0) })
      lines.text(records.text(separation.title))
      lines.number(separation.first)
      lines.number(separation.second)
      lines.end()
    }
  }
  .number("separation").text("name", optional: true).text("title", optional: true)
  .to("dimension", as: "one").to("dimension", as: "other").keyed("separation")

  static let post = DatabaseTable("post", "a position that somebody is employed in") { records, lines in
    for (index, post) in records.model.posts.enumerated() {
      records.head(index, post.name, post.title, &lines)
      lines.number(post.organisation)
      lines.flag(post.isVacant)
      lines.end()
    }
  }
  .named("post").to("organisation", optional: true).flag("is_vacant")

  static let postRole = DatabaseTable("post_role", "a role that a post holds") { records, lines in
    records.links(records.model.posts, &lines) { $0.holds }
  }
  .to("post").to("role").keyed("post", "role")

  static let deputy = DatabaseTable("deputy", "the post that steps in for another one") { records, lines in
    for (index, post) in records.model.posts.enumerated() {
      guard let deputy = post.deputy else { continue }
      lines.number(index + 1)
      lines.number(deputy.post)
      lines.day(deputy.until)
      lines.end()
    }
  }
  .to("post").to("post", as: "deputy").day("until").keyed("post")
}
