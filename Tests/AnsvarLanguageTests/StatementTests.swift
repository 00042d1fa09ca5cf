import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import AnsvarTestSupport
import AnsvarText
import Testing

@Suite struct StatementTests {
  let model = readClean(Hadeland.text).model

  @Test func header() {
    #expect(model.name == "hadeland")
    #expect(model.title[.bokmål] == "Forvaltningsdimensjoner IKT")
    #expect(model.title[.nynorsk] == "Forvaltingsdimensjonar IKT")
    #expect(model.title[.english] == "Forvaltningsdimensjoner IKT")
    #expect(model.language == .bokmål)
    #expect(model.version == "1.0")
    #expect(model.date == Day("2006-11-06"))
    #expect(model.references.map { $0.title } == ["Felles IKT-strategi 2005–2009"])
  }

  @Test func organisationsNest() throws {
    #expect(model.organisations.map { model.name($0.name) } == ["hadeland", "gran", "jevnaker"])
    let hadeland = try #require(model.organisation(named: "hadeland"))
    #expect(model.organisations.map { $0.parent } == [nil, hadeland, hadeland])
    #expect(model.organisations[0].citation == Citation(reference: 0, place: "side 1"))
  }

  @Test func systemsAndWhereTheyAre() throws {
    let gran = try #require(model.organisation(named: "gran"))
    let jevnaker = try #require(model.organisation(named: "jevnaker"))
    let pleie = try #require(model.system(named: "pleie"))
    let skole = try #require(model.system(named: "skole"))
    #expect(model[pleie].owners == [gran, jevnaker])
    #expect(
      Set(model.systemsInUse) == [
        Scope(organisation: gran, system: pleie), Scope(organisation: jevnaker, system: pleie),
        Scope(organisation: gran, system: skole), Scope(organisation: jevnaker, system: skole),
      ])
  }

  @Test func aSystemOfTheWholeIsInItsParts() throws {
    let model = readClean("organisation a {\n organisation b\n organisation c\n}\nsystem s of a").model
    #expect(
      model.systemsInUse.map { $0.organisation } == [model.organisation(named: "b"), model.organisation(named: "c")])
  }

  @Test func competencesAndRoles() throws {
    let role = model[try #require(model.role(named: "ikt-avdeling"))]
    #expect(role.kind == .unit)
    #expect(role.camp.map { model.name(of: $0) } == "ikt")
    #expect(role.has.members.map { model.name(of: $0) } == ["oversetter", "bestiller"])
    #expect(role.title[.english] == "ICT department")
    #expect(role.title.translations.map { $0.code } == ["en", "se"])
    #expect(model[try #require(model.role(named: "rådmann"))].kind == .position)
    #expect(model[try #require(model.role(named: "leverandør"))].kind == .external)
    #expect(model.competences[0].bridges.map { model.name(of: $0) } == ["linja", "ikt"])
  }

  @Test(arguments: Role.Kind.allCases) func everyKindOfRole(_ kind: Role.Kind) {
    #expect(readClean("role a is \(kind.keyword)").model.roles.map { $0.kind } == [kind])
  }

  @Test func aRosterSaysWhoIsThereAndWhatTheyKnow() throws {
    let gran = try #require(model.organisation(named: "gran"))
    let leader = try #require(model.role(named: "enhetsleder"))
    let unit = try #require(model.role(named: "ikt-avdeling"))
    let chief = try #require(model.role(named: "rådmann"))
    #expect(model.competences(of: leader, in: gran).members.map { model.name(of: $0) } == ["bestiller"])
    #expect(model.competences(of: unit, in: gran) == model[unit].has)
    #expect(model[gran].roster?[chief] == nil)
    #expect(model.competences(of: leader, in: model.organisation(named: "jevnaker")) == model[leader].has)
  }

  @Test func dimensionsAndDuties() throws {
    let dimension = model[try #require(model.dimension(named: "bruksnytte"))]
    #expect(dimension.extent == .system)
    #expect(dimension.requires.map { model.name(of: $0) } == ["oversetter", "bestiller"])
    #expect(dimension.critical.map { model.name(of: $0) } == ["oversetter"])
    #expect(dimension.duties.map { model.name(of: $0) } == ["bruksnytte.pådriver", "bruksnytte.opplæring"])
    let duty = model[try #require(model.duty(named: "drift.beredskap"))]
    #expect(duty.requires.isEmpty)
    #expect(model.dimensions[1].extent == .organisation)
  }

  @Test func aRowForADimensionStandsForItsOtherDuties() throws {
    let rows = model.table.blocks[0].rows.map { model.row($0) }
    #expect(rows.map { model.name(of: $0.duty) } == ["bruksnytte.pådriver", "bruksnytte.opplæring", "drift.beredskap"])
    #expect(rows[0].parts.map { $0.letters } == ["A", "S"])
    #expect(rows[1].parts.map { $0.letters } == ["AR", "-"])
    #expect(rows[1].exemption?.reason == "Ikke \"her\"")
    #expect(rows[1].exemption?.wholeRow == false)
    let exemption = try #require(rows[2].exemption)
    #expect(exemption.wholeRow && exemption.until == Day("2027-12-31"))
    #expect(exemption.owner == model.role(named: "rådmann"))
    #expect(model.table.citation(ofRow: 0)?.place == "s. 4")
    #expect(model.table.citation(ofRow: 1)?.place == "vedlegg 2")
  }

  @Test func policies() throws {
    #expect(model.separations.map { $0.title.text } == ["Drift for seg"])
    #expect(model.unities.map { $0.roles.count } == [2])
    let waiver = try #require(model.waivers.first)
    #expect(waiver.rule == "gap.responsible" && waiver.reason == "Selv")
    #expect(waiver.subject == .duty(try #require(model.duty(named: "bruksnytte.pådriver"))))
    #expect(waiver.scope == Scope(organisation: model.organisation(named: "gran")))
    #expect(model.settings.map { $0.limit } == [12, nil])
    #expect(model.settings.map { $0.isOff } == [false, true])
  }

  @Test func aSchemeOfItsOwn() {
    let model = readClean(
      """
      scheme raci "RACI" {
          U responsible "Utfører"
          Å accountable { title nn "Ansvarleg" }
      }
      role a
      dimension d { duty e }
      matrix {
          a
          d.e ÅU
      }
      """
    ).model
    #expect(model.scheme.name == "raci")
    #expect(model.row(0).parts.map { $0.participation } == [[.accountable, .responsible]])
    #expect(model.scheme.letters[1].title[.nynorsk] == "Ansvarleg")
  }

  @Test func statementsMayComeInAnyOrder() {
    let text = "matrix {\n a\n d A\n}\ndimension d { duty e }\nrole a in c\ncamp c"
    #expect(readClean(text).model.table.rowCount == 1)
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func everyLineEnd(_ lineEnd: String) {
    let text = Hadeland.text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineEnd)
    #expect(ModelDump(readClean(text).model).text == ModelDump(model).text)
    #expect(ModelDump(readClean("\u{FEFF}" + text).model).text == ModelDump(model).text)
  }
}
