import AnsvarSystem
import Foundation
import Testing

/// Whether the tests run as the user whom no permission stops.
let isRoot = NSUserName() == "root"

@Suite("Bad input")
struct BadInputTests {
  /// Checks a file whose text cannot be read, and gives what was said.
  private func refuse(_ bytes: [UInt8], at position: String, sourceLocation: SourceLocation = #_sourceLocation) throws
    -> String
  {
    let place = try Workplace()
    try place.write("m.ansvar", bytes: bytes)
    let run = try place.ansvar("check", "m.ansvar")
    #expect(run.status == 2, sourceLocation: sourceLocation)
    #expect(
      run.output.contains("m.ansvar:\(position): feil: "), "\(run.output.prefix(400))", sourceLocation: sourceLocation)
    for arguments in [
      ["matrix", "m.ansvar"], ["export", "m.ansvar", "-o", "x.json"],
      ["chart", "m.ansvar", "--view", "roles", "-o", "x.dot"],
      ["format", "m.ansvar"],
    ] {
      let other = try place.ansvar.run(arguments)
      #expect(other.status == 2, "\(arguments)", sourceLocation: sourceLocation)
      #expect(other.output.isEmpty, sourceLocation: sourceLocation)
    }
    #expect(place.names == ["m.ansvar"], sourceLocation: sourceLocation)
    #expect(place.bytes("m.ansvar") == bytes, sourceLocation: sourceLocation)
    return run.output
  }

  @Test func anEmptyFileHasNoModel() throws {
    #expect(try refuse([], at: "1:1").contains("[syntax.empty]"))
  }

  @Test func bytesThatAreNoText() throws {
    _ = try refuse([0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 0xFF], at: "1:5")
    _ = try refuse(Array("model x \"X\"\nrole a \"".utf8) + [0xFF, 0xFE, 0x22, 0x0A], at: "2:9")
    _ = try refuse(Array("model x \"X\"\nrole a \"".utf8) + [0xC0, 0xAF, 0x22, 0x0A], at: "2:9")
  }

  @Test func jsonIsNoModel() throws {
    _ = try refuse(Array("{\"model\": \"x\"}\n".utf8), at: "1:1")
  }

  @Test func bidirectionalControlsAreRefused() throws {
    _ = try refuse(Array("model x \"X\u{202E}Y\"\n".utf8), at: "1:11")
  }

  @Test func aHundredThousandBraces() throws {
    _ = try refuse(Array(repeating: UInt8(ascii: "{"), count: 100_000), at: "1:1")
    _ = try refuse(Array("model x \"X\"\n".utf8) + Array(repeating: UInt8(ascii: "}"), count: 100_000), at: "2:1")
  }

  @Test func aMillionCombiningMarks() throws {
    let place = try Workplace()
    try place.write("m.ansvar", "model x \"X\"\nrole a" + String(repeating: "\u{301}", count: 1_000_000) + " \"A\"\n")
    let run = try place.ansvar("check", "m.ansvar")
    #expect(run.status == 2)
    #expect(run.output.contains("m.ansvar:2:6: feil: "))
    #expect(run.output.utf8.count < 10_000)
  }

  @Test func aHundredMegabytesOnOneLine() throws {
    let place = try Workplace()
    try place.write("stor.ansvar", "model x ")
    let file = try #require(FileHandle(forWritingAtPath: place("stor.ansvar")))
    try file.truncate(atOffset: 100 << 20)
    try file.close()
    let run = try place.ansvar("check", "stor.ansvar")
    #expect(run.status == 2)
    #expect(run.output.contains("stor.ansvar:1:9: feil: "))
    #expect(run.output.utf8.count < 10_000)
  }

  @Test func aHundredThousandUnknownNames() throws {
    let place = try Workplace()
    var text = "model x \"X\"\nrole a \"A\"\ndimension d \"D\" {\n    duty e \"E\"\n}\nmatrix {\n           a\n"
    for number in 0..<100_000 { text += "    d.n\(number)  A\n" }
    try place.write("m.ansvar", text + "}\n")
    let run = try place.ansvar("check", "m.ansvar")
    #expect(run.status != 0)
    #expect(run.output.contains("m.ansvar:8:5: feil: "))
    #expect(run.output.contains("funn til som ikke vises"))
  }

  @Test func carriageReturnsAndAByteOrderMarkAreFine() throws {
    let place = try Workplace()
    let lines = SmallModel.gap.replacing("\n", with: "\r\n")
    try place.write("m.ansvar", "\u{FEFF}" + lines)
    let run = try place.ansvar("check", "m.ansvar")
    #expect(run.status == 1)
    #expect(run.output.contains("m.ansvar:15:5: feil: ingen er ansvarlig"))
    #expect(!run.output.contains("\r"))
  }

  @Test func aNameTwiceIsFoundAtTheSecond() throws {
    let place = try Workplace()
    try place.write(
      "m.ansvar",
      SmallModel.whole.replacing("role ansatt \"Ansatt\"", with: "role ansatt \"Ansatt\"\nrole leder \"Leder\""))
    let run = try place.ansvar("check", "m.ansvar")
    #expect(run.status == 1)
    #expect(run.output.contains("m.ansvar:6:6: feil: "))
    #expect(run.output.contains("se også m.ansvar:3"))
  }

  @Test func composedAndDecomposedLettersAreOneName() throws {
    let place = try Workplace()
    let decomposed = "ra\u{30A}dmann"
    try place.write(
      "m.ansvar",
      SmallModel.whole.replacing(
        "role ansatt \"Ansatt\"", with: "role rådmann \"R\"\nrole \(decomposed) \"R\"\nrole ansatt \"Ansatt\""))
    let run = try place.ansvar("check", "m.ansvar")
    #expect(run.status != 0)
    #expect(run.output.contains("m.ansvar:6:6: feil: "))
  }

  @Test(arguments: [
    ("borte.ansvar", "filen finnes ikke"), ("mappe", "har verken `assignments.csv` eller filer"),
    ("mappe.ansvar", "har verken `assignments.csv` eller filer"),
    ("rør", "det er ingen vanlig fil"), ("/dev/null", "det er ingen vanlig fil"),
    ("/dev/zero", "det er ingen vanlig fil"), ("lenke", "finnes ikke"),
    ("ring", "i ring"), ("m.ansvar/x", "filen finnes ikke"),
  ])
  func whatIsNoModelFileIsRefused(_ name: String, _ message: String) throws {
    let place = try Workplace()
    try place.write("m.ansvar", SmallModel.whole)
    #expect(
      try place.ansvar.shell("mkdir mappe mappe.ansvar; mkfifo rør; ln -s borte lenke; ln -s ring ring").status == 0)
    for command in [["check"], ["matrix"], ["export", "-o", "x.json"], ["chart", "--view", "roles", "-o", "x.dot"]] {
      let run = try place.ansvar.run(command + [name])
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      #expect(run.messages.contains("`\(name)`"))
      #expect(run.messages.contains(message), "\(run.messages)")
    }
  }

  @Test(.disabled(if: isRoot)) func aFileWithoutPermission() throws {
    let place = try Workplace()
    try place.write("m.ansvar", bytes: [], mode: 0)
    let run = try place.ansvar("check", "m.ansvar")
    #expect(run.status == 2)
    #expect(run.messages.contains("`m.ansvar` kan ikke leses: du har ikke tilgang"))
  }

  @Test func aClosedStandardInputIsNoEmptyModel() throws {
    let place = try Workplace()
    for command in ["check", "matrix", "format"] {
      let run = try place.ansvar.shell("exec \"$0\" \(command) - <&-")
      #expect(run.status == 2)
      #expect(run.messages.contains("standard inn kan ikke leses: den er lukket"), "\(run.all)")
    }
    let folder = try place.ansvar.shell("exec \"$0\" check - </")
    #expect(folder.status == 2)
    #expect(folder.messages.contains("standard inn kan ikke leses: det er en mappe"))
  }
}
