import Testing

@Suite("The command line")
struct UsageTests {
  @Test(arguments: [
    (["chek"], "`chek` er ingen kommando\n  mente du `check`?"),
    (["tull-og-tøys"], "`tull-og-tøys` er ingen kommando\n  se `ansvar --help`"),
    (["--nei"], "`ansvar` har ikke valget `--nei`\n  se `ansvar --help`"),
    (["--langauge", "nn"], "`ansvar` har ikke valget `--langauge`\n  mente du `--language`?"),
    (["--langauge=nn", "check", "a"], "`ansvar` har ikke valget `--langauge`\n  mente du `--language`?"),
    (["--language", "se", "check", "a"], "`--language` kan ikke være `se`"),
    (["--format", "json", "check", "a"], "`--format` må stå etter kommandoen\n  skriv `ansvar check --format …`"),
    (["--format=json", "a"], "`--format` må stå etter kommandoen\n  valget finnes for `check`, `matrix`, `diff`"),
    (["-o", "x.dot", "chart", "a"], "`-o` må stå etter kommandoen\n  skriv `ansvar chart -o …`"),
    (["--summary-only", "check", "a"], "`--summary-only` må stå etter kommandoen"),
    (["-"], "`-` er ingen kommando"),
    (["--language"], "`--language` trenger en verdi: nb|nn|en"),
    (["--version", "--color=rød"], "`--color` kan ikke være `rød`"),
    ([""], "navnet på kommandoen er tomt"),
    (["check"], "`ansvar check` mangler noe å arbeide med; skriv `ansvar check MODEL…`\n  se `ansvar check --help`"),
    (["check", ""], "et av ordene etter `ansvar check` er tomt"),
    (["matrix", "a", "b"], "`ansvar matrix` fikk for mange ord; skriv `ansvar matrix MODEL`"),
    (["check", "--fial-on", "error", "a"], "`ansvar check` har ikke valget `--fial-on`\n  mente du `--fail-on`?"),
    (["check", "-x", "a"], "`ansvar check` har ikke valget `-x`"),
    (["check", "--fail-on", "warnign", "a"], "velg mellom `error`, `warning`, `advice`\n  mente du `warning`?"),
    (["check", "a", "--limit"], "`--limit` trenger en verdi: N"),
    (["check", "a", "--limit="], "`--limit` trenger en verdi: N"),
    (["check", "a", "--limit", ""], "`--limit` trenger en verdi: N"),
    (["check", "a", "--waived=ja"], "`--waived` tar ingen verdi"),
    (["chart", "a", "--view", "matrise", "-o", "x.dot"], "`--view` kan ikke være `matrise`"),
    (["export", "a", "-o", ""], "`-o` trenger en verdi: FILE"),
  ])
  func aWrongWordIsNamed(_ arguments: [String], _ message: String) throws {
    let place = try Workplace()
    let run = try place.ansvar.run(arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains(message), "\(run.messages)")
    #expect(place.names.isEmpty)
  }

  @Test func optionsMayStandAnywhere() throws {
    let place = try Workplace(models: true)
    let orders = [
      ["check", "--summary-only", "--format", "json", "groth.ansvar"],
      ["check", "groth.ansvar", "--format=json", "--summary-only"],
      ["--color", "never", "check", "--format", "json", "groth.ansvar", "--summary-only"],
      ["--language=nb", "check", "--summary-only", "--format", "json", "--", "groth.ansvar"],
    ]
    let outputs = try orders.map { try place.ansvar.run($0).output }
    #expect(outputs.allSatisfy { $0 == outputs[0] && !$0.isEmpty })
  }

  @Test func theOptionsOfTheProgramMayStandBeforeTheCommandOrAfterIt() throws {
    let place = try Workplace(models: true)
    for options in [
      ["--language", "nn"], ["--language=en"], ["--color", "always"], ["--help"], ["-h"], ["--version"],
    ] {
      let before = try place.ansvar.run(options + ["check", "groth.ansvar"])
      let after = try place.ansvar.run(["check", "groth.ansvar"] + options)
      #expect(before.status == 0)
      #expect(before.output == after.output && !before.output.isEmpty)
      #expect(before.messages.isEmpty && after.messages.isEmpty)
    }
    let version = try place.ansvar("--version").output
    #expect(try place.ansvar("--language", "nn", "check", "--version").output == version)
    #expect(try place.ansvar("--color=never", "--help").output == place.ansvar("--help").output)
  }

  @Test func twoHyphensEndTheOptions() throws {
    let place = try Workplace()
    try place.write("--rart.ansvar", SmallModel.whole)
    #expect(try place.ansvar("check", "--", "--rart.ansvar").status == 0)
    #expect(try place.ansvar("--", "check", "--rart.ansvar").status == 0)
    #expect(try place.ansvar("check", "--rart.ansvar").status == 2)
  }

  @Test func aModelMayBearTheNameOfACommandOrALanguage() throws {
    let place = try Workplace()
    try place.write("check", SmallModel.whole)
    try place.write("nb", SmallModel.whole)
    #expect(try place.ansvar("check", "check").status == 0)
    #expect(try place.ansvar("check", "nb", "--language", "nb").status == 0)
    #expect(try place.ansvar("--language", "nb", "check", "nb").status == 0)
  }

  @Test func namesMayHoldAnything() throws {
    let place = try Workplace()
    for name in [
      "to ord.ansvar", "æøå ÆØÅ.ansvar", "'\"$HOME`.ansvar", "a\nb.ansvar", "\u{1B}[31mrød.ansvar", "{path}.ansvar",
    ] {
      try place.write(name, SmallModel.broken)
      for arguments in [["check", name], ["check", "--format", "json", name], ["format", name], ["matrix", name]] {
        let run = try place.ansvar.run(arguments)
        #expect(run.status == 2)
        #expect(!run.all.contains("\u{1B}"))
      }
      try place.write(name, FormatTests.untidy)
      let tidy = try place.ansvar("format", "--check", name)
      #expect(tidy.status == 1)
      #expect(!tidy.all.contains("\u{1B}"))
      #expect(tidy.output.split(separator: "\n").count == 1)
    }
    let made = try place.ansvar("init", "\u{1B}[31m\u{9B}\u{202E}")
    #expect(made.status == 0)
    for scalar in made.all.unicodeScalars {
      #expect(scalar == "\n" || (scalar.value >= 0x20 && scalar.value != 0x9B && scalar.value != 0x202E))
    }
    let missing = try place.ansvar("check", "\u{1B}]0;tittel\u{7}")
    #expect(missing.status == 2)
    #expect(!missing.all.contains("\u{1B}"))
  }

  @Test func aLongNameIsShortenedInMessages() throws {
    let place = try Workplace()
    let name = String(repeating: "lang", count: 1000)
    for arguments in [["check", name], ["export", "-", "-o", name + ".json"], ["init", name]] {
      let run = try place.ansvar.run(arguments, input: Array(SmallModel.whole.utf8))
      #expect(run.status == 2)
      #expect(run.messages.contains("navnet er for langt"))
      #expect(run.messages.count < 400)
    }
  }

  @Test func aThousandModelsAreTheMost() throws {
    let place = try Workplace()
    let run = try place.ansvar.run(["check"] + Array(repeating: "x", count: 1001))
    #expect(run.status == 2)
    #expect(run.messages.contains("for mange ord"))
  }

  @Test func theProgramWorksFromAnotherFolder() throws {
    let place = try Workplace(models: true)
    let whole = place("hadeland.ansvar")
    place.ansvar.folder = "/"
    let run = try place.ansvar("check", whole)
    #expect(run.status == 1)
    #expect(run.output.contains(place("groth.ansvar") + ":"))
  }
}
