import AnsvarSystem
import Foundation
import Testing

/// Charts on paper, as Poppler reads them.
@Suite(.enabled(if: ChartTests.hasGraphviz)) struct PrintTests {
  static func has(_ program: String) -> Bool { ExecutableSearch.find(program) != nil }
  static let hasPoppler = ["pdfinfo", "pdffonts", "pdftotext", "pdfunite"].allSatisfy { has($0) }

  /// A model of so many duties and roles, with words in Norwegian and Sámi.
  static func model(duties: Int, roles: Int) -> String {
    var text = "model m \"Sámediggi – ansvar på øya\"\nlanguage nb\nversion \"1.0\" date 2026-02-03\n"
    for role in 0..<roles { text += "role r\(role) \"Čáhcesuolu \(role)\"\n" }
    text += "dimension d \"Oahpahusossodat\" {\n"
    for duty in 0..<duties { text += "    duty o\(duty) \"Gjøre ærlig arbeid \(duty)\"\n" }
    text += "}\nassign {\n"
    for duty in 0..<duties { text += "    d.o\(duty): r\(duty % roles) A, r\((duty + 1) % roles) R\n" }
    return text + "}\n"
  }

  private func place(duties: Int = 5, roles: Int = 3) throws -> Workplace {
    let place = try Workplace()
    try place.write("m.ansvar", Self.model(duties: duties, roles: roles))
    return place
  }

  @discardableResult
  private func print(_ place: Workplace, _ more: String...) throws -> Ansvar.Run {
    let run = try place.ansvar.run(["chart", "m.ansvar", "--view", "matrix", "-o", "k.pdf"] + more)
    #expect(run.status == 0, "\(run.messages)")
    return run
  }

  /// Width and height of every page, in points, as the file says them.
  private func boxes(_ place: Workplace, _ file: String = "k.pdf") throws -> [String] {
    let info = try place.ansvar.shell("pdfinfo -l 999 \(file)").output
    return info.split(separator: "\n").filter { $0.contains("size:") && $0.hasPrefix("Page ") }.map {
      $0.split(separator: " ").filter { Double($0) != nil }.suffix(2).joined(separator: " ")
    }
  }

  @Test(
    .enabled(if: hasPoppler),
    arguments: [
      ("A4", "portrait", "595 842"), ("A4", "landscape", "842 595"), ("A3", "portrait", "842 1191"),
      ("A3", "landscape", "1191 842"),
    ])
  func everySheetIsExactlyAsLargeAsThePaper(paper: String, orientation: String, size: String) throws {
    let place = try place(duties: 45)
    let run = try print(place, "--paper", paper, "--orientation", orientation)
    let boxes = try boxes(place)
    #expect(boxes.count > 1 || paper == "A3" || orientation == "portrait")
    #expect(Set(boxes) == [size])
    #expect(run.messages.contains("punkt") == false)
    try print(place, "--paper", paper, "--orientation", orientation, "--fit")
    #expect(try self.boxes(place) == [size])
    try print(place, "--paper", paper, "--orientation", orientation, "--poster", "2x2")
    #expect(try Set(self.boxes(place)) == [size])
  }

  @Test(.enabled(if: hasPoppler), arguments: ChartTests.views) func everyFontIsInTheFile(_ view: String) throws {
    let place = try Workplace(models: true)
    let run = try place.ansvar.run(
      ["chart", "hadeland.ansvar", "--view", view, "-o", "k.pdf"] + ChartTests.needs(view))
    #expect(run.status == 0, "\(run.messages)")
    let fonts = try place.ansvar.shell("pdffonts k.pdf").output.split(separator: "\n").dropFirst(2)
    #expect(!fonts.isEmpty)
    // The columns after the encoding: embedded, subset, with a table to Unicode.
    for font in fonts { #expect(font.contains(" yes yes yes "), "\(font)") }
    let sizes = try boxes(place)
    #expect(Set(sizes).isSubset(of: ["595 842", "842 595", "842 1191", "1191 842"]))
  }

  @Test(.enabled(if: hasPoppler)) func theTextCanBeSelected() throws {
    let place = try place(duties: 60)
    let run = try print(place, "--paper", "A4", "--orientation", "portrait")
    let count = try boxes(place).count
    #expect(count > 1)
    #expect(run.messages.contains("\(count) ark, A4 stående"))
    for page in 1...count {
      let text = try place.ansvar.shell("pdftotext -layout -f \(page) -l \(page) k.pdf -").output
      #expect(text.contains("side \(page) av \(count)"))
      #expect(text.contains("Sámediggi – ansvar på øya"))
      #expect(text.contains("Oahpahusossodat"))
      #expect(text.contains("Čáhcesuolu"))
    }
    let all = try place.ansvar.shell("pdftotext -layout k.pdf -").output
    for duty in 0..<60 {
      #expect(all.components(separatedBy: "Gjøre ærlig arbeid \(duty) ").count == 2, "\(duty)")
    }
    #expect(all.components(separatedBy: "Oahpahusossodat (forts.)").count == count)
  }

  @Test(.enabled(if: hasPoppler), arguments: ["1x2", "3x2", "4x4"]) func aPosterIsPutTogether(_ poster: String) throws {
    let place = try place(duties: 40, roles: 8)
    let run = try print(place, "--poster", poster)
    #expect(run.messages.contains("plakat av "))
    #expect(try boxes(place).count > 1)
    #expect(try place.ansvar.shell("pdftotext k.pdf -").output.contains("øya"))
  }

  @Test func withoutTheProgramThatUnitesThemTheSheetsAreFiles() throws {
    let place = try place(duties: 45)
    place.ansvar.environment["ANSVAR_PDFUNITE"] = "/finnes/ikke/pdfunite"
    try place.write("k.pdf", "gammelt")
    try place.write("k-1.pdf", "gammelt")
    let run = try print(place, "--paper", "A4", "--orientation", "landscape")
    let files = place.names.filter { $0.hasPrefix("k-") }
    #expect(files.count > 1)
    #expect(run.messages.contains("`pdfunite` mangler"))
    #expect(run.messages.contains("`k-1.pdf` til `k-\(files.count).pdf`"))
    for file in files { #expect(place.bytes(file)?.starts(with: "%PDF-".utf8) == true, "\(file)") }
    #expect(place.text("k.pdf") == "gammelt")
  }

  @Test func oneSheetNeedsNothingButGraphviz() throws {
    let place = try place()
    place.ansvar.environment["ANSVAR_PDFUNITE"] = "/finnes/ikke/pdfunite"
    #expect(try print(place).all.isEmpty)
    #expect(place.names == ["k.pdf", "m.ansvar"])
  }

  @Test func whatIsThereStaysWhenTheSheetsCannotBeUnited() throws {
    let place = try place(duties: 45)
    try place.script("bin/pdfunite", "echo 'Syntax Error: nei' >&2; exit 1")
    place.ansvar.environment["ANSVAR_PDFUNITE"] = place("bin/pdfunite")
    place.ansvar.environment["TMPDIR"] = place("tmp")
    try place.write("tmp/.keep", "")
    try place.write("k.pdf", "gammelt")
    let run = try place.ansvar(
      "chart", "m.ansvar", "--view", "matrix", "-o", "k.pdf", "--paper", "A4", "--orientation", "landscape")
    #expect(run.status != 0)
    #expect(run.messages.contains("`pdfunite` kunne ikke sette arkene sammen"))
    #expect(place.text("k.pdf") == "gammelt")
    #expect(place.names.filter { $0 != "bin" && $0 != "tmp" } == ["k.pdf", "m.ansvar"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: place("tmp")) == [".keep"])
  }

  /// The program that unites waits until it is ended; so the signal comes while the folder is there.
  @Test(arguments: ["HUP", "TERM"]) func aSignalLeavesNothingBehind(signal: String) throws {
    let place = try place(duties: 45)
    try place.script("bin/pdfunite", "touch '\(place("started"))'; exec sleep 600")
    place.ansvar.environment["ANSVAR_PDFUNITE"] = place("bin/pdfunite")
    place.ansvar.environment["TMPDIR"] = place("tmp")
    try place.write("tmp/.keep", "")
    let run = try place.ansvar.shell(
      """
      :
      "$0" chart m.ansvar --view matrix -o k.pdf --paper A4 --orientation landscape & program=$!
      while [ ! -e started ] && kill -0 $program; do sleep 0.05; done
      kill -\(signal) $program
      wait $program; echo "ended $?"
      """)
    #expect(run.output.contains(signal == "HUP" ? "ended 129" : "ended 143"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: place("tmp")) == [".keep"])
    #expect(place.bytes("k.pdf") == nil)
  }

  @Test func theMessageSaysWhatToDoAboutSmallText() throws {
    let place = try place(duties: 60, roles: 12)
    let fit = try print(place, "--fit", "--paper", "A4").messages
    #expect(fit.contains("skriften er bare "))
    #expect(fit.contains("uten `--fit`"))
    let english = try print(place, "--fit", "--paper", "A4", "--language", "en").messages
    #expect(english.contains("without `--fit`"))
    let size = try #require(english.components(separatedBy: "only ").last?.prefix { $0 != " " })
    #expect(size.contains(".") && !size.contains(","))
    let poster = try print(place, "--poster", "1x2").messages
    #expect(poster.contains("plakat av ") && poster.contains("ta flere ark med `--poster`"))
    #expect(!poster.contains("så skriften kan leses"))
  }
}
