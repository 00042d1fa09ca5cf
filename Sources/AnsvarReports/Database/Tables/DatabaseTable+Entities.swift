import AnsvarModel

extension DatabaseTable {
  static let organisation = DatabaseTable("organisation", "an organisation; with a roster, its own roles") {
    records, lines in
    for (index, organisation) in records.model.organisations.enumerated() {
      records.head(index, organisation.name, organisation.title, &lines)
      lines.flag(organisation.roster != nil)
      lines.end()
    }
  }
  .named("organisation").flag("has_roster")

  static let organisationPart = DatabaseTable("organisation_part", "an organisation that lies in another one") {
    records, lines in
    records.links(records.model.organisations, &lines) { $0.parent.map { [$0] } ?? [] }
  }
  .to("organisation").to("organisation", as: "parent").keyed("organisation")

  static let system = DatabaseTable("system", "a system") { records, lines in
    records.names(records.model.systems.map { ($0.name, $0.title) }, &lines)
  }
  .named("system")

  static let systemUse = DatabaseTable("system_use", "a system that an organisation runs, in the order of the check") {
    records, lines in
    for (index, scope) in records.model.systemsInUse.enumerated() {
      lines.number(index + 1)
      lines.number(scope.organisation)
      lines.number(scope.system)
      lines.end()
    }
  }
  .number("place").to("organisation", optional: true).to("system").keyed("place")

  static let camp = DatabaseTable("camp", "a side of the organisational divide") { records, lines in
    records.names(records.model.camps.map { ($0.name, $0.title) }, &lines)
  }
  .named("camp")

  static let competence = DatabaseTable("competence", "what a duty requires and a role has") { records, lines in
    records.names(records.model.competences.map { ($0.name, $0.title) }, &lines)
  }
  .named("competence")

  static let competenceBridge = DatabaseTable("competence_bridge", "a camp that whoever has it can speak with") {
    records, lines in
    records.links(records.model.competences, &lines) { $0.bridges }
  }
  .to("competence").to("camp").keyed("competence", "camp")

  static let dimension = DatabaseTable("dimension", "a family of duties; `per` tells where they exist") {
    records, lines in
    for (index, dimension) in records.model.dimensions.enumerated() {
      records.head(index, dimension.name, dimension.title, &lines)
      lines.text(dimension.extent.keyword)
      lines.number(dimension.camp)
      lines.end()
    }
  }
  .named("dimension").text("per", among: ["organisation", "system"]).to("camp", optional: true)

  static let dimensionCritical = DatabaseTable("dimension_critical", "what a dimension fails without") {
    records, lines in
    records.links(records.model.dimensions, &lines) { $0.critical }
  }
  .to("dimension").to("competence").keyed("dimension", "competence")

  static let duty = DatabaseTable("duty", "the smallest thing that somebody answers for") { records, lines in
    for (index, duty) in records.model.duties.enumerated() {
      records.head(index, duty.name, duty.title, &lines)
      lines.number(duty.dimension)
      lines.end()
    }
  }
  .named("duty").to("dimension")

  static let dutyRequirement = DatabaseTable("duty_requirement", "what a duty requires, its dimension's demands too") {
    records, lines in
    records.links(records.model.duties, &lines) { $0.requires.members }
  }
  .to("duty").to("competence").keyed("duty", "competence")
}
