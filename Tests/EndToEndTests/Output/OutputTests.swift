import Foundation
import Testing

@Suite("Output")
struct OutputTests {
  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"))) func aFullDeviceIsAFailure() throws {
    let place = try Workplace(models: true)
    for command in [
      "check hadeland.ansvar", "matrix groth.ansvar", "--help", "--version", "explain gap.bridge",
      "export groth.ansvar -o -",
    ] {
      let run = try place.ansvar.shell("exec \"$0\" \(command) >/dev/full")
      #expect(run.status == 2, "\(command)")
      #expect(run.messages == "ansvar: resultatet kunne ikke skrives: disken er full\n")
    }
  }

  /// More findings than are put into words at once, so that they are written while they are made.
  private static let manyFindings =
    "role leder\ndimension drift {\n" + (0..<12_000).map { "    duty d\($0)\n" }.joined() + "}\nassign {\n"
    + (0..<12_000).map { "    drift.d\($0): leder R\n" }.joined() + "}\n"

  @Test(arguments: ["--format json", "--limit 20000", "--each --format json"])
  func aLongResultEndsAsAShortOneDoes(_ options: String) throws {
    let place = try Workplace()
    try place.write("stor.ansvar", Self.manyFindings)
    let whole = try place.ansvar.shell("exec \"$0\" check \(options) stor.ansvar")
    #expect(whole.status == 1)
    #expect(whole.bytes.count > 2_000_000)
    #expect(whole.bytes.last == UInt8(ascii: "\n"))
    place.ansvar.environment["ANSVAR_THREADS"] = "1"
    #expect(try place.ansvar.shell("exec \"$0\" check \(options) stor.ansvar").bytes == whole.bytes)

    let gone = try place.ansvar.shell("(\"$0\" check \(options) stor.ansvar; echo $? >status) | head -c 100000")
    #expect(gone.bytes == Array(whole.bytes.prefix(100_000)))
    #expect(gone.messages.isEmpty)
    #expect(place.text("status") == "2\n")
    let full = try place.ansvar.shell("ulimit -f 1000; exec \"$0\" check \(options) stor.ansvar >kuttet")
    #expect(full.status == 2)
    #expect(full.messages.contains("resultatet kunne ikke skrives"))
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let device = try place.ansvar.shell("exec \"$0\" check \(options) stor.ansvar >/dev/full")
    #expect(device.status == 2)
    #expect(device.messages == "ansvar: resultatet kunne ikke skrives: disken er full\n")
  }

  @Test func aClosedOutputIsAFailure() throws {
    let place = try Workplace(models: true)
    let run = try place.ansvar.shell("exec \"$0\" check groth.ansvar >&-")
    #expect(run.status == 2)
    #expect(run.messages == "ansvar: resultatet kunne ikke skrives: utgangen er lukket\n")
    let closedInput = try place.ansvar.shell("exec \"$0\" check - <&-")
    #expect(closedInput.status == 2)
    #expect(closedInput.messages == "ansvar: standard inn kan ikke leses: den er lukket\n")
    let noMessages = try place.ansvar.shell("exec \"$0\" check borte.ansvar 2>&-")
    #expect(noMessages.status == 2)
  }

  @Test(arguments: [">&-", "2>&-", "<&-", ">&- 2>&- <&-"])
  func aFileIsWholeWhateverIsClosed(_ closed: String) throws {
    let place = try Workplace()
    // Messages have to go somewhere too, and it must not be the file.
    try place.write("feil.ansvar", SmallModel.unsound)
    let chart = "chart feil.ansvar --view matrix -o "
    #expect(try place.ansvar.shell("exec \"$0\" \(chart) hel.dot").status == 0)
    let whole = try #require(place.text("hel.dot"))
    #expect(whole.hasSuffix("}\n"))
    #expect(try place.ansvar.shell("exec \"$0\" \(chart) x.dot \(closed)").status == 0)
    #expect(place.text("x.dot") == whole)
    #expect(place.names == ["feil.ansvar", "hel.dot", "x.dot"])
  }

  @Test func aReaderWhoHasSeenEnoughIsNotScolded() throws {
    let place = try Workplace(models: true)
    let run = try place.ansvar.shell("\"$0\" check hadeland.ansvar | head -1")
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(run.messages.isEmpty)
    // A pipe whose only reader has gone. Not every byte that was asked for is written, so this is no success.
    let gone = try place.ansvar.shell("mkfifo p; exec 4<>p; exec 5>p; exec 4<&-; exec \"$0\" check groth.ansvar >&5")
    #expect(gone.status == 2)
    #expect(gone.all.isEmpty)
  }

  @Test func theTargetIsAFileInAFolderThatIsThere() throws {
    let place = try Workplace(models: true)
    try place.write("mappe.dot/x", "")
    try place.write("fil", "")
    _ = try place.ansvar.shell("mkfifo rør.dot")
    for (target, message) in [
      ("mappe.dot", "`mappe.dot` kan ikke skrives: det er en mappe"), ("borte/x.dot", "mappen `borte` finnes ikke"),
      ("rør.dot", "det er ingen vanlig fil"), ("fil/x.dot", "kan ikke skrives"),
    ] {
      let run = try place.ansvar("chart", "groth.ansvar", "--view", "roles", "-o", target)
      #expect(run.status == 2)
      #expect(run.messages.contains(message), "\(run.messages)")
    }
    #expect(place.names == ["fil", "groth.ansvar", "hadeland", "hadeland.ansvar", "mappe.dot", "rør.dot"])
  }

  @Test(.disabled(if: isRoot)) func aWriteProtectedFolderIsLeftAlone() throws {
    let place = try Workplace(models: true)
    _ = try place.ansvar.shell("mkdir vernet && chmod 500 vernet")
    let run = try place.ansvar("chart", "groth.ansvar", "--view", "roles", "-o", "vernet/x.dot")
    #expect(run.status == 2)
    #expect(run.messages.contains("du har ikke tilgang"))
    _ = try place.ansvar.shell("chmod 700 vernet")
  }

  @Test func sameInputSameBytes() throws {
    let place = try Workplace(models: true)
    var commands = [
      ["check", "hadeland.ansvar"], ["check", "--format", "json", "hadeland.ansvar"],
      ["export", "hadeland.ansvar", "-o", "-"],
      ["explain", "enhetsleder", "hadeland.ansvar"], ["explain", "drift.beredskap", "hadeland.ansvar"],
    ]
    for format in ["text", "markdown", "csv", "json"] {
      commands.append(["matrix", "--findings", "--format", format, "hadeland.ansvar"])
    }
    for view in ChartTests.views {
      commands.append(["chart", "hadeland.ansvar", "--view", view, "-o", "-"] + ChartTests.needs(view))
    }
    for command in commands {
      let first = try place.ansvar.run(command + ["--today", "2026-01-01"].filter { _ in command[0] != "export" })
      let second = try place.ansvar.run(command + ["--today", "2026-01-01"].filter { _ in command[0] != "export" })
      #expect(first.bytes == second.bytes)
      #expect(first.status != 2, "\(command): \(first.messages)")
    }
    guard ChartTests.hasGraphviz else { return }
    for format in ["svg", "png"] {
      for name in ["a.", "b."] {
        #expect(try place.ansvar("chart", "hadeland.ansvar", "--view", "matrix", "-o", name + format).status == 0)
      }
      #expect(place.bytes("a." + format) == place.bytes("b." + format))
    }
  }
}
