import AnsvarSystem
import AnsvarText

/// A PDF of several pages on its way to a file.
struct PDFFile {
  let output: OutputFile
  /// What the file calls itself, and its bookmarks, where the program that adds them is there.
  var title = ""
  var bookmarks: [PDFBookmark] = []

  /// Writes the pages as one file; as one file each when the program that unites them is not there.
  func write(_ pages: [[UInt8]], _ console: Console) throws(Failure) {
    if pages.count == 1 { return try output.write(pages[0], console) }
    guard let unite = PDFUnite(environment: console.environment) else {
      let name = PathName(output.path)
      let stem = String(name.lastComponent.utf8.dropLast(4)) ?? name.lastComponent
      for (number, page) in pages.enumerated() {
        let file = name.parent.joined(stem + "-" + String(number + 1) + ".pdf").text
        try OutputFile(path: file).write(page, console)
      }
      return console.tell(Self.apart, [Place("stem", stem), Place("count", pages.count)])
    }
    var whole: [UInt8]
    do throws(PDFUnite.Problem) { whole = try unite.united(pages) } catch { throw Self.failure(error) }
    if !bookmarks.isEmpty {
      if let outline = PDFOutline(environment: console.environment) {
        whole = outline.added(to: whole, title: title, bookmarks) ?? whole
      } else {
        console.tell(Self.withoutBookmarks)
      }
    }
    try output.write(whole, console)
  }

  private static let withoutBookmarks = Phrase(
    nb: "heftet er uten bokmerker, siden Ghostscript (`gs`) mangler (sudo apt install ghostscript)",
    nn: "heftet er utan bokmerke, sidan Ghostscript (`gs`) manglar (sudo apt install ghostscript)",
    en: "the booklet has no bookmarks, since Ghostscript (`gs`) is missing (sudo apt install ghostscript)")

  private static func failure(_ problem: PDFUnite.Problem) -> Failure {
    let reason: Phrase =
      switch problem {
      case .file(let error): FileFailure.reason(error)
      case .process(.timedOut): Phrase(nb: "det tok for lang tid", nn: "det tok for lang tid", en: "it took too long")
      case .process(let error): SystemReason.phrase(0, named: error.reason)
      case .refused(let said): SystemReason.phrase(0, named: said.joined(separator: " "))
      }
    return Failure(
      Phrase(
        nb: "`pdfunite` kunne ikke sette arkene sammen: {reason}",
        nn: "`pdfunite` kunne ikkje setje arka saman: {reason}",
        en: "`pdfunite` could not put the sheets together: {reason}"), [Place("reason", reason)])
  }

  private static let apart = Phrase(
    nb:
      "`pdfunite` mangler, så arkene er hver sin fil, `{stem}-1.pdf` til `{stem}-{count}.pdf`; det følger med Poppler "
      + "(sudo apt install poppler-utils)",
    nn:
      "`pdfunite` manglar, så arka er kvar si fil, `{stem}-1.pdf` til `{stem}-{count}.pdf`; det følgjer med Poppler "
      + "(sudo apt install poppler-utils)",
    en:
      "`pdfunite` is missing, so the sheets are a file each, `{stem}-1.pdf` to `{stem}-{count}.pdf`; it comes with "
      + "Poppler (sudo apt install poppler-utils)")
}
