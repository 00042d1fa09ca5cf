import Testing

@Suite("Languages and colours")
struct LanguageTests {
  static let words = ["nb": "advarsel", "nn": "åtvaring", "en": "warning"]

  private static func model(_ language: String?) -> String {
    SmallModel.gap.replacing("\n\nrole leder", with: (language.map { "\nlanguage " + $0 } ?? "") + "\n\nrole leder")
  }

  @Test func theOptionGoesBeforeTheModelAndTheModelBeforeTheEnvironment() throws {
    let place = try Workplace()
    try place.write("nn.ansvar", Self.model("nn"))
    try place.write("uten.ansvar", Self.model(nil))
    place.ansvar.environment["LANG"] = "en_GB.UTF-8"
    #expect(try place.ansvar("check", "nn.ansvar", "--language", "nb").output.contains("ingen er ansvarlig for"))
    #expect(try place.ansvar("check", "nn.ansvar").output.contains("ingen er ansvarleg for"))
    #expect(try place.ansvar("check", "uten.ansvar").output.contains(": error:"))
  }

  @Test func whatCannotBeDoneWithAModelIsToldInItsLanguage() throws {
    let place = try Workplace()
    try place.write("nn.ansvar", Self.model("nn"))
    #expect(
      try place.ansvar("matrix", "nn.ansvar", "--for", "volda").messages == "ansvar: modellen har ikkje `volda`\n")
    let english = try place.ansvar("matrix", "nn.ansvar", "--for", "volda", "--language", "en")
    #expect(english.messages == "ansvar: the model has no `volda`\n")
  }

  @Test(arguments: [
    (["LANG": "nn_NO.UTF-8"], "finst ikkje"), (["LANG": "nb_NO.UTF-8"], "finnes ikke"),
    (["LANG": "nb_NO.UTF-8", "LC_ALL": "en_US.UTF-8"], "there is no such file"),
    (["LANG": "de_DE.UTF-8"], "finnes ikke"), (["LANG": ""], "finnes ikke"), (["LANG": "C"], "finnes ikke"),
    ([:], "finnes ikke"),
  ])
  func theEnvironmentDecidesLast(_ environment: [String: String], _ words: String) throws {
    let place = try Workplace()
    place.ansvar.environment = environment
    #expect(try place.ansvar("check", "borte.ansvar").messages.contains(words))
  }

  @Test func usageIsToldInTheLanguageAskedFor() throws {
    let place = try Workplace()
    #expect(
      try place.ansvar("--language", "en", "chek").messages.contains("`chek` is no command\n  did you mean `check`?"))
    #expect(try place.ansvar("chek", "--language=nn").messages.contains("meinte du `check`?"))
  }

  @Test(arguments: ["", "xx", "NB", "no"]) func anUnknownLanguageIsRefused(_ language: String) throws {
    let run = try Workplace(models: true).ansvar("check", "groth.ansvar", "--language=" + language)
    #expect(run.status == 2)
    #expect(run.messages.contains("`--language`"))
    #expect(run.output.isEmpty)
  }

  @Test func coloursComeOnlyWhenAskedForInAPipe() throws {
    let place = try Workplace(models: true)
    place.ansvar.environment["TERM"] = "xterm-256color"
    for command in [["check", "groth.ansvar"], ["matrix", "hadeland.ansvar"], ["explain", "gap.bridge"], ["--help"]] {
      #expect(!(try place.ansvar.run(command).all.contains("\u{1B}")))
      #expect(!(try place.ansvar.run(command + ["--color", "never"]).all.contains("\u{1B}")))
      #expect(try place.ansvar.run(command + ["--color", "always"]).output.contains("\u{1B}["))
    }
    place.ansvar.environment["NO_COLOR"] = "1"
    #expect(!(try place.ansvar("check", "groth.ansvar", "--color", "auto").all.contains("\u{1B}")))
  }
}
