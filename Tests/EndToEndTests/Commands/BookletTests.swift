import AnsvarSystem
import Foundation
import Testing

/// `ansvar report MODEL -o x.pdf`, looked at with the programs of Poppler.
@Suite("ansvar report, as a booklet", .enabled(if: PaperTools.areHere))
struct BookletTests {
  /// The words on each sheet of a booklet.
  private func sheets(_ place: Workplace, _ file: String) throws -> [String] {
    let text = try place.ansvar.shell("exec pdftotext -layout \"$1\" -", [file])
    #expect(text.status == 0)
    return text.output.split(separator: "\u{c}", omittingEmptySubsequences: true).map(String.init)
      .filter { !$0.allSatisfy(\.isWhitespace) }
  }

  @Test func theContentsSayWhereThePartsAre() throws {
    let place = try Workplace()
    try place.write("lite.ansvar", SmallModel.whole)
    let run = try place.ansvar("report", "lite.ansvar", "-o", "hefte.pdf", "--today", "2026-01-01")
    #expect(run.status == 0, "\(run.messages)")
    let sheets = try sheets(place, "hefte.pdf")
    for (index, sheet) in sheets.enumerated() {
      #expect(sheet.contains("side \(index + 1) av \(sheets.count)"), "sheet \(index + 1)")
    }
    let cover = try #require(sheets.first)
    #expect(cover.contains("Lite ansvar"))
    let parts = ["Kort fortalt", "Ansvarsmatrise", "Rollekort", "Ordene i rapporten"]
    var found: [String] = []
    for line in cover.split(separator: "\n") {
      guard let part = parts.first(where: { line.contains($0) }),
        let number = line.split(separator: " ").last.flatMap({ Int($0) })
      else { continue }
      found.append(part)
      #expect(sheets[number - 1].contains(part), "\(part) is not on \(number)")
    }
    #expect(found == parts)
  }

  @Test func everyRoleHasACardAndEverySheetIsOfPaper() throws {
    let place = try Workplace(models: true)
    #expect(try place.ansvar("report", "hadeland.ansvar", "-o", "hefte.pdf").status == 0)
    let sheets = try sheets(place, "hefte.pdf")
    let model = try String(contentsOfFile: place("hadeland.ansvar"), encoding: .utf8)
    let roles = model.split(separator: "\n").filter { $0.hasPrefix("role ") || $0.hasPrefix("body ") }.count
    #expect(sheets.filter { $0.contains("Rollekort ·") }.count >= roles)
    let info = try place.ansvar.shell("exec pdfinfo -f 1 -l 999 hefte.pdf").output
    let sizes = info.split(separator: "\n").filter { $0.contains(" size:") && $0.hasPrefix("Page") }
    #expect(sizes.count == sheets.count)
    #expect(sizes.allSatisfy { $0.contains("(A4)") || $0.contains("(A3)") })
    let fonts = try place.ansvar.shell("exec pdffonts hefte.pdf").output.split(separator: "\n").dropFirst(2)
    #expect(!fonts.isEmpty && fonts.allSatisfy { $0.contains(" yes ") })
  }

  @Test func withoutGhostscriptThereAreNoBookmarksAndThatIsTold() throws {
    let place = try Workplace()
    try place.write("lite.ansvar", SmallModel.whole)
    let run = try place.ansvar("report", "lite.ansvar", "-o", "hefte.pdf")
    let bytes = try #require(place.bytes("hefte.pdf"))
    let hasBookmarks = Data(bytes).range(of: Data("/Outlines".utf8)) != nil
    #expect(hasBookmarks == (ExecutableSearch.find("gs") != nil))
    #expect(run.messages.contains("Ghostscript") != hasBookmarks)
  }

  @Test func theTextOfABookmarkIsNoCommand() {
    let marks = String(
      decoding: PDFOutline.marks("a) (%pipe%ls) def", [PDFBookmark(title: "æ", page: 2, isInner: false)]), as: UTF8.self
    )
    #expect(!marks.contains("pipe"))
    #expect(marks.contains("/Page 2 /Title <FEFF00E6> /OUT pdfmark"))
  }

  @Test func cardsStandUnderTheFirstOfThem() {
    let marks = PDFOutline.marks(
      "",
      [("Kort", false), ("Rådmann", true), ("Leder", true), ("Plan", false)].enumerated().map {
        PDFBookmark(title: $1.0, page: $0 + 1, isInner: $1.1)
      })
    #expect(String(decoding: marks, as: UTF8.self).contains("[/Count -2 /Page 1 "))
  }
}
