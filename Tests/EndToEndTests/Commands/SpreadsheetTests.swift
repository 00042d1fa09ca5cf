import Testing

@Suite("Spreadsheets")
struct SpreadsheetTests {
  @Test(arguments: ["hadeland.ansvar", "groth.ansvar"]) func aWorkbookComesBack(_ model: String) throws {
    let place = try Workplace(models: true)
    let run = try place.ansvar("matrix", model, "-o", "ut.xlsx")
    #expect(run.status == 0)
    #expect(run.all.isEmpty)
    let back = try place.ansvar("import", "ut.xlsx", "-o", "ny.ansvar")
    #expect(back.status == 0)
    #expect(back.all.isEmpty)
    let json = try place.ansvar("export", model, "-o", "-").bytes
    #expect(try place.ansvar("export", "ny.ansvar", "-o", "-").bytes == json)
    #expect(try place.ansvar("format", "--check", "ny.ansvar").status == 0)
    #expect(try place.ansvar("matrix", model, "-o", "igjen.xlsx").status == 0)
    #expect(place.bytes("igjen.xlsx") == place.bytes("ut.xlsx"))
  }

  @Test func aTableComesBack() throws {
    let place = try Workplace(models: true)
    #expect(try place.ansvar("matrix", "hadeland.ansvar", "-o", "ut.csv").all.isEmpty)
    #expect(place.bytes("ut.csv") == (try place.ansvar("matrix", "hadeland.ansvar", "--format", "csv").bytes))
    let back = try place.ansvar("import", "ut.csv", "-o", "ny.ansvar")
    #expect(back.status == 0)
    #expect(back.messages == "ansvar: lest som en matrise: 50 ansvar i 10 dimensjoner, 18 roller\n")
    #expect(try place.ansvar("matrix", "ny.ansvar", "-o", "igjen.csv").all.isEmpty)
    #expect(place.bytes("igjen.csv") == place.bytes("ut.csv"))
  }

  @Test(arguments: [
    ("nb", "er ingen bokstav i matrisen", "modellen er ikke laget"),
    ("nn", "er ingen bokstav i matrisa", "modellen er ikkje laga"),
    ("en", "is no letter of the matrix", "the model is not made"),
  ])
  func aFaultNamesItsCellAndNothingIsWritten(_ language: String, _ fault: String, _ consequence: String) throws {
    let place = try Workplace()
    try place.write("ark.csv", "Ansvar;Leder;Stab\nVakt;A;hva?\n")
    try place.write("ut.ansvar", "gammelt")
    let run = try place.ansvar("import", "ark.csv", "-o", "ut.ansvar", "--language", language)
    #expect(run.status == 2)
    #expect(run.messages.contains("ark.csv: C2: "))
    #expect(run.messages.contains("`hva?` " + fault))
    #expect(run.messages.contains(consequence))
    #expect(place.text("ut.ansvar") == "gammelt")
  }

  @Test func whatAWorkbookCannotShowIsRefused() throws {
    let place = try Workplace(models: true)
    for option in [["--for", "gran"], ["--findings"], ["--format", "csv"]] {
      let run = try place.ansvar.run(["matrix", "hadeland.ansvar", "-o", "ut.xlsx"] + option)
      #expect(run.status == 2)
      #expect(run.messages.contains("`\(option[0])`"))
    }
    #expect(try place.ansvar("matrix", "hadeland.ansvar", "-o", "ut.ods").messages.contains("`.xlsx`"))
    #expect(try place.ansvar("matrix", "hadeland.ansvar", "-o", "-").status == 2)
    #expect(!place.names.contains { $0.hasPrefix("ut") })
  }

  @Test func aModelWithFaultsBecomesNoWorkbook() throws {
    let place = try Workplace()
    try place.write("feil.ansvar", "role a\ndimension d { duty e }\nassign { d.e: b A }\n")
    let run = try place.ansvar("matrix", "feil.ansvar", "-o", "ut.xlsx")
    #expect(run.status == 2)
    #expect(place.names == ["feil.ansvar"])
  }

  @Test func whatIsNoWorkbookIsTold() throws {
    let place = try Workplace(models: true)
    #expect(try place.ansvar("matrix", "groth.ansvar", "-o", "hel.xlsx").status == 0)
    let whole = try #require(place.bytes("hel.xlsx"))
    try place.write("kort.xlsx", bytes: Array(whole[..<(whole.count / 2)]))
    try place.write("låst.xlsx", bytes: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    try place.write("tom.xlsx", "")
    for (name, words) in [("kort", "ingen arbeidsbok"), ("låst", "passord"), ("tom", "ingen arbeidsbok")] {
      let run = try place.ansvar("import", name + ".xlsx", "-o", "ut.ansvar")
      #expect(run.status == 2)
      #expect(run.messages.contains("\(name).xlsx: "))
      #expect(run.messages.contains(words))
    }
    #expect(!place.names.contains("ut.ansvar"))
  }
}
