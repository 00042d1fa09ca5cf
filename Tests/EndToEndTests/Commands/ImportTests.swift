import Testing

@Suite("ansvar import")
struct ImportTests {
  @Test(arguments: ["hadeland.ansvar", "groth.ansvar"]) func whatJSONTellsComesBack(_ model: String) throws {
    let place = try Workplace(models: true)
    #expect(try place.ansvar("export", model, "-o", "ut.json").status == 0)
    let run = try place.ansvar("import", "ut.json", "-o", "ny.ansvar")
    #expect(run.status == 0)
    #expect(run.all.isEmpty)
    #expect(try place.ansvar("export", "ny.ansvar", "-o", "-").bytes == place.bytes("ut.json"))
    #expect(try place.ansvar("format", "--check", "ny.ansvar").status == 0)
    #expect(try place.ansvar("import", "ut.json", "-o", "-").bytes == place.bytes("ny.ansvar"))
    #expect(
      try place.ansvar("import", "-", "-o", "-", input: place.text("ut.json") ?? "").bytes == place.bytes("ny.ansvar"))
  }

  @Test(arguments: ["hadeland.ansvar", "groth.ansvar"]) func whatTablesTellComesBack(_ model: String) throws {
    let place = try Workplace(models: true)
    #expect(try place.ansvar("export", model, "-o", "tabeller").all.isEmpty)
    let run = try place.ansvar("import", "tabeller", "-o", "ny.ansvar")
    #expect(run.status == 0)
    #expect(run.all.isEmpty)
    let json = try place.ansvar("export", model, "-o", "-").bytes
    #expect(try place.ansvar("export", "ny.ansvar", "-o", "-").bytes == json)
    #expect(try place.ansvar("export", "tabeller", "-o", "-").bytes == json)
  }

  @Test func theTablesHaveTheNamesAndHeadingsOfTheContract() throws {
    let place = try Workplace(models: true)
    #expect(try place.ansvar("export", "hadeland.ansvar", "-o", "tabeller/").status == 0)
    for (name, heading) in [
      ("assignments", "organisation;system;dimension;duty;role;participation"), ("duties", "duty;dimension;competence"),
      ("roles", "organisation;role;competence"), ("separations", "dimension1;dimension2"),
    ] {
      let text = try #require(place.text("tabeller/\(name).csv"))
      #expect(text.hasPrefix("\u{FEFF}\(heading)\r\n"))
    }
  }

  @Test func anOlderTableDoesNotComeBack() throws {
    let place = try Workplace(models: true)
    try place.write("tabeller/posts.csv", "id;organisation\ngammel;borte\n")
    try place.write("tabeller/annet.csv", "mitt")
    #expect(try place.ansvar("export", "groth.ansvar", "-o", "tabeller").status == 0)
    #expect(place.text("tabeller/annet.csv") == "mitt")
    #expect(try place.ansvar("import", "tabeller", "-o", "-").output.contains("gammel") == false)
  }

  @Test func fourTablesAreEnough() throws {
    let place = try Workplace()
    try place.write(
      "t/assignments.csv",
      "organisation,system,dimension,duty,role,participation\nGran kommune,,drift,vakt,Leder,A\nGran kommune,,drift,vakt,Stab,R\n"
    )
    let run = try place.ansvar("import", "t", "-o", "gran.ansvar")
    #expect(run.status == 0)
    let text = try #require(place.text("gran.ansvar"))
    #expect(text.contains("organisation gran-kommune \"Gran kommune\""))
    #expect(text.contains("drift.vakt: Leder A, Stab R"))
    #expect(try place.ansvar("check", "gran.ansvar").status == 0)
  }

  @Test(arguments: [
    ("nb", "modellen er ikke laget"), ("nn", "modellen er ikkje laga"), ("en", "the model is not made"),
  ])
  func faultsAreToldAndNothingIsWritten(_ language: String, _ consequence: String) throws {
    let place = try Workplace()
    try place.write("feil.json", "{\"version\": 1,\n \"roles\": [{\"id\": \"a\", \"camp\": \"ikt\"}]}\n")
    try place.write("ut.ansvar", "gammelt")
    let run = try place.ansvar("import", "feil.json", "-o", "ut.ansvar", "--language", language)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains("feil.json:2:33: "))
    #expect(run.messages.contains("roles[0].camp: `ikt`"))
    #expect(run.messages.contains(consequence))
    #expect(place.text("ut.ansvar") == "gammelt")
  }

  @Test func aFaultInATableTellsItsCell() throws {
    let place = try Workplace()
    try place.write("t/assignments.csv", "organisation,system,dimension,duty,role,participation\n,,d,d.e,a,A\n")
    try place.write("t/posts.csv", "id,holds,vacant\nleder,a|b,ja\n")
    let run = try place.ansvar("import", "t", "-o", "ut.ansvar")
    #expect(run.status == 2)
    #expect(run.messages.contains("t/posts.csv:2:11: "))
    try place.write("t/posts.csv", "id,holds\nleder,a|b\n")
    let unknown = try place.ansvar("import", "t", "-o", "ut.ansvar")
    #expect(unknown.status == 2)
    #expect(unknown.messages.contains("t/posts.csv:2:7: "))
    #expect(place.names == ["t"])
  }

  @Test func whatIsNoTableIsRefused() throws {
    let place = try Workplace()
    try place.write("lite.ansvar", SmallModel.whole)
    try place.write("ark.xlsx", "PK")
    #expect(try place.ansvar("import", "lite.ansvar", "-o", "ut.ansvar").messages.contains("verken"))
    #expect(try place.ansvar("import", "ark.xlsx", "-o", "ut.ansvar").messages.contains("ingen arbeidsbok"))
    #expect(try place.ansvar("import", "ark.ods", "-o", "ut.ansvar").messages.contains("filen finnes ikke"))
    #expect(try place.ansvar("import", "borte", "-o", "ut.ansvar").messages.contains("filen finnes ikke"))
    #expect(try place.ansvar("import", "borte.json", "-o", "ut.txt").messages.contains("`.ansvar`"))
    #expect(try place.ansvar("import", "borte.json").status == 2)
    #expect(place.names == ["ark.xlsx", "lite.ansvar"])
  }
}
