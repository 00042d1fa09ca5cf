import Testing

@testable import AnsvarSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Rendering with programs that only pretend to be `dot`.
@Suite struct GraphvizTests {
  private let folder = TemporaryFolder()
  private let whole = "<svg>\n</svg>\n"

  private func fake(_ body: String, limits: ProcessLimits = Graphviz.defaultLimits) throws -> Graphviz {
    let environment = Environment(["ANSVAR_DOT": folder.script("dot", body), "PATH": "/usr/bin:/bin"])
    return try Graphviz(environment: environment, limits: limits)
  }

  @Test func isFoundByTheVariableFirst() throws {
    let mine = folder.script("mine", "")
    #expect(try Graphviz(environment: Environment(["ANSVAR_DOT": mine])).path.hasSuffix("/mine"))
    let byName = Environment(["ANSVAR_DOT": "mine", "PATH": folder.path])
    #expect(try Graphviz(environment: byName).path == mine)
    let empty = Environment(["ANSVAR_DOT": "", "PATH": folder.path])
    _ = folder.script("dot", "")
    #expect(try Graphviz(environment: empty).path == folder("dot"))
  }

  @Test func aBadVariableIsAnErrorAndNotPassedOver() {
    let missing = folder("missing")
    #expect(throws: GraphvizError.notFound(path: missing)) {
      try Graphviz(environment: Environment(["ANSVAR_DOT": missing, "PATH": "/usr/bin"]))
    }
    let plain = folder.write("plain", "")
    #expect(throws: GraphvizError.notExecutable(path: plain)) {
      try Graphviz(environment: Environment(["ANSVAR_DOT": plain, "PATH": "/usr/bin"]))
    }
    #expect(throws: GraphvizError.notFound(path: nil)) {
      try Graphviz(environment: Environment([:]), wellKnown: [])
    }
  }

  @Test func aProgramThatVanishesIsReported() throws {
    let graphviz = try fake("")
    #expect(unlink(graphviz.path) == 0)
    #expect(throws: GraphvizError.notFound(path: graphviz.path)) { try graphviz.render(dot: [], format: .svg) }
  }

  @Test func passesArgumentsAndKeepsWarnings() throws {
    let graphviz = try fake("echo 'Warning: font' >&2; echo \"<svg>$*\"; cat; echo '</svg>'")
    let rendering = try graphviz.render(dot: Array("graph\n".utf8), format: .svg, arguments: ["-Gmargin=1"])
    #expect(rendering.bytes == Array("<svg>-Tsvg -Gmargin=1\ngraph\n</svg>\n".utf8))
    #expect(rendering.warnings == ["Warning: font"])
  }

  @Test func givesItAPoorEnvironment() throws {
    let rendering = try fake("echo '<svg>'; env | cut -d= -f1 | sort | tr '\\n' ' '; echo '</svg>'")
      .render(dot: [], format: .svg)
    let text = String(decoding: rendering.bytes, as: UTF8.self)
    for name in text.split(whereSeparator: \.isWhitespace).dropFirst().dropLast() {
      #expect(["LANG", "LC_ALL", "PATH", "PWD", "OLDPWD", "SERVER_NAME", "SHLVL", "_"].contains(name))
    }
  }

  @Test func aWholeFileWithAFailureIsRefused() throws {
    let graphviz = try fake("printf '%s' '\(whole)'; echo 'syntax' >&2; exit 1")
    #expect(throws: GraphvizError.refused(status: 1, said: ["syntax"])) {
      try graphviz.render(dot: [], format: .svg)
    }
  }

  @Test func anErrorMessageWithSuccessIsRefused() throws {
    let script =
      "echo '\(whole)'; echo 'Warning: w' >&2; i=0; while [ $i -lt 9 ]; do echo Error: $i >&2; i=$((i+1)); done"
    #expect(throws: GraphvizError.refused(status: 0, said: (0..<5).map { "Error: \($0)" })) {
      try fake(script).render(dot: [], format: .svg)
    }
  }

  @Test(arguments: ["", "<svg>", "<svg></svg", "</svg>", "<svg>\u{1}</svg>", "junk<svg></svg>"])
  func halfAFileWithSuccessIsIncomplete(_ text: String) throws {
    let graphviz = try fake("printf '\(text)'")
    #expect(throws: GraphvizError.incomplete(.svg, said: [])) { try graphviz.render(dot: [], format: .svg) }
  }

  @Test func theOtherWaysToFail() throws {
    let crash = try fake("echo ow >&2; kill -SEGV $$")
    #expect(throws: GraphvizError.crashed(signal: SIGSEGV, said: ["ow"])) { try crash.render(dot: [], format: .pdf) }
    let hang = try fake("sleep 600", limits: ProcessLimits(seconds: 0.3))
    #expect(throws: GraphvizError.timedOut(seconds: 0.3)) { try hang.render(dot: [], format: .png) }
    let flood = try fake("cat /dev/zero", limits: ProcessLimits(outputBytes: 1 << 20))
    #expect(throws: GraphvizError.tooMuchOutput(limit: 1 << 20)) { try flood.render(dot: [], format: .json) }
    let silent = try fake("exec >&-; exit 0")
    #expect(throws: GraphvizError.incomplete(.png, said: [])) { try silent.render(dot: [1], format: .png) }
  }

  @Test func aGrandchildDoesNotHoldUpTheResult() throws {
    let graphviz = try fake("sleep 600 & printf '%s' '\(whole)'")
    #expect(try graphviz.render(dot: [], format: .svg).bytes == Array(whole.utf8))
  }

  @Test func theVersionIsWhatItSays() throws {
    #expect(try fake("echo 'dot - graphviz version 1.2.3 (0)' >&2").version() == "dot - graphviz version 1.2.3 (0)")
    #expect(throws: GraphvizError.refused(status: 4, said: [])) { try fake("exit 4").version() }
  }
}
