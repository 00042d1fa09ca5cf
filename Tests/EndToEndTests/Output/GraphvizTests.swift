import Testing

@Suite("Graphviz that fails")
struct GraphvizTests {
  /// Draws a chart over an old one with a `dot` that does as the script says, and gives what was said.
  private func fail(_ script: String?, language: String = "nb") throws -> String {
    let place = try Workplace(models: true)
    if let script { try place.script("dot", script) }
    var before = place.names
    place.ansvar.environment["ANSVAR_DOT"] = place("dot")
    var said = ""
    for format in ["svg", "pdf", "png"] {
      try place.write("kart." + format, "gammelt")
      before.append("kart." + format)
      let run = try place.ansvar(
        "chart", "groth.ansvar", "--view", "roles", "-o", "kart." + format, "--language", language)
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      #expect(place.text("kart." + format) == "gammelt")
      said = run.messages
    }
    #expect(place.names == before.sorted())
    return said
  }

  @Test(arguments: ["nb", "nn", "en"]) func aMissingProgramSaysHowToGetIt(_ language: String) throws {
    let said = try fail(nil, language: language)
    for word in [
      "Debian", "Ubuntu: sudo apt install graphviz", "Fedora: sudo dnf install graphviz",
      "macOS: brew install graphviz", "Windows: winget install", "`check`", "`matrix`", "`.dot`",
    ] {
      #expect(said.contains(word), "\(word)")
    }
  }

  @Test func aPictureMadeSmallerIsToldOf() throws {
    let place = try Workplace(models: true)
    try place.script("dot", "cat >/dev/null; echo 'dot: graph is too large for bitmaps' >&2; echo '<svg></svg>'")
    place.ansvar.environment["ANSVAR_DOT"] = place("dot")
    let run = try place.ansvar("chart", "groth.ansvar", "--view", "roles", "-o", "kart.svg")
    #expect(run.status == 0 && run.messages.hasPrefix("ansvar: kartet er for stort for `.png` og er gjort mindre;"))
  }

  @Test func whatWorksWithoutWorks() throws {
    let place = try Workplace(models: true)
    place.ansvar.environment["ANSVAR_DOT"] = "/finnes/ikke/dot"
    #expect(try place.ansvar("check", "groth.ansvar").status == 0)
    #expect(try place.ansvar("matrix", "groth.ansvar").status == 0)
    #expect(try place.ansvar("chart", "groth.ansvar", "--view", "roles", "-o", "kart.dot").status == 0)
  }

  @Test func aProgramThatRefusesIsQuoted() throws {
    let said = try fail("cat >/dev/null; echo 'Error: syntax error in line 3' >&2; exit 1")
    #expect(said.contains("Graphviz kunne ikke tegne kartet: Error: syntax error in line 3"))
  }

  @Test func aRefusalWithoutWordsStillReads() throws {
    let said = try fail("exit 7")
    #expect(said.contains("Graphviz kunne ikke tegne kartet"))
    #expect(said.contains("og sa ikke hvorfor (status 7)"))
  }

  @Test func halfAPictureIsNone() throws {
    #expect(
      try fail("cat >/dev/null; printf '<?xml version=\"1.0\"?><svg><g>'").contains("Graphviz ga bare et halvt bilde"))
    #expect(try fail("cat >/dev/null").contains("Graphviz ga bare et halvt bilde\n"))
  }

  @Test func aCrashIsTold() throws {
    #expect(try fail("kill -SEGV $$").contains("Graphviz krasjet (signal 11)"))
  }

  @Test func aProgramThatDoesNotReadIsNoTrouble() throws {
    _ = try fail("exec <&-; exec >&-; exit 3")
  }

  @Test func whatItSaysCannotSteerTheTerminal() throws {
    #expect(!(try fail("printf 'Error: \\033[31mrødt\\n' >&2; exit 1").contains("\u{1B}")))
  }

  @Test func theProgramIsFoundInPATH() throws {
    let place = try Workplace(models: true)
    try place.script("bin/dot", "cat >/dev/null; echo '<?xml version=\"1.0\"?><svg></svg>'")
    place.ansvar.environment["PATH"] = place("bin") + ":/usr/bin:/bin"
    #expect(try place.ansvar("chart", "groth.ansvar", "--view", "roles", "-o", "kart.svg").status == 0)
    #expect(place.text("kart.svg")?.hasSuffix("<svg></svg>\n") == true)
  }

  @Test func aProgramBesideTheModelIsNotRun() throws {
    let place = try Workplace(models: true)
    try place.script("dot", "touch kjørt; exit 1")
    place.ansvar.environment["PATH"] = ".::/usr/bin:/bin"
    _ = try place.ansvar("chart", "groth.ansvar", "--view", "roles", "-o", "kart.svg")
    #expect(!place.names.contains("kjørt"))
  }
}
