import Testing

@Suite("ansvar init")
struct InitTests {
  @Test(arguments: ["groth", "simple"], ["nb", "nn", "en"])
  func theMadeModelIsSoundAndTidy(_ template: String, _ language: String) throws {
    let place = try Workplace()
    let made = try place.ansvar("init", "ny", "--template", template, "--language", language)
    #expect(made.status == 0)
    #expect(made.messages.isEmpty)
    #expect(made.output.contains("ansvar check ny/modell.ansvar"))
    let check = try place.ansvar("check", "--today", "2026-01-01", "ny/modell.ansvar")
    #expect(check.status == 0, "\(check.output)")
    let tidy = try place.ansvar("format", "--check", "ny/modell.ansvar")
    #expect(tidy.status == 0, "\(tidy.all)")
    #expect(place.text("ny/modell.ansvar")?.contains("language \(language)\n") == true)
  }

  @Test func whatIsThereIsNotOverwritten() throws {
    let place = try Workplace()
    try place.write("ny/modell.ansvar", "gammelt")
    let run = try place.ansvar("init", "ny")
    #expect(run.status == 2)
    #expect(run.messages == "ansvar: `ny/modell.ansvar` kan ikke skrives: filen finnes allerede\n")
    #expect(place.text("ny/modell.ansvar") == "gammelt")
  }

  @Test func aFolderThatIsThereMayBeUsed() throws {
    let place = try Workplace()
    #expect(try place.ansvar("init", ".").status == 0)
    #expect(place.names == ["modell.ansvar"])
  }

  @Test func aFolderIsNotMadeInAMissingOne() throws {
    let place = try Workplace()
    let run = try place.ansvar("init", "borte/ny")
    #expect(run.status == 2)
    #expect(run.messages.contains("mappen `borte` finnes ikke"))
    try place.write("fil", "")
    #expect(try place.ansvar("init", "fil").messages.contains("`fil` kan ikke skrives: det er ingen mappe"))
  }

  @Test func aNameWithASpaceIsQuotedInTheAdvice() throws {
    let place = try Workplace()
    let run = try place.ansvar("init", "Vår kommune")
    #expect(run.output.contains("ansvar check 'Vår kommune/modell.ansvar'"))
    let plain = try place.ansvar("init", "ærlig")
    #expect(plain.output.contains("ansvar check ærlig/modell.ansvar"))
  }
}
