import Testing

@Suite("Help")
struct HelpTests {
  static let commands = [
    "check", "chart", "matrix", "explain", "format", "diff", "compare", "whatif", "export", "import", "init",
  ]
  static let headings = ["nb": "Eksempler", "nn": "Døme", "en": "Examples"]

  @Test(arguments: commands, ["nb", "nn", "en"]) func everyCommandHasHelp(_ command: String, _ language: String) throws
  {
    let place = try Workplace()
    let run = try place.ansvar(command, "--help", "--language", language)
    #expect(run.status == 0)
    #expect(run.messages.isEmpty)
    #expect(run.output.contains(try #require(Self.headings[language])))
    #expect(run.output.contains("  ansvar \(command) "))
    #expect(try place.ansvar("-h", command, "--language=" + language).output == run.output)
  }

  @Test(arguments: ["nb", "nn", "en"]) func theProgramHasHelp(_ language: String) throws {
    let run = try Workplace().ansvar("--help", "--language", language)
    #expect(run.status == 0)
    for command in Self.commands { #expect(run.output.contains("  \(command) ")) }
  }

  @Test func withoutArgumentsTheHelpIsAMessage() throws {
    let place = try Workplace()
    let run = try place.ansvar()
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains("Kommandoer"))
  }

  @Test func theVersionIsOneLine() throws {
    let run = try Workplace().ansvar("--version")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("ansvar "))
    #expect(run.output.split(separator: "\n").count == 1)
  }
}
