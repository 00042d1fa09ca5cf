/// Ghostscript, which gives a PDF its title and bookmarks.
package struct PDFOutline: Sendable {
  private let path: String
  private let environment: Environment

  /// Finds the program `gs` in PATH and the well-known folders; nil when it is not there.
  package init?(environment: Environment = .process, wellKnown: [String] = ExecutableSearch.wellKnownFolders) {
    guard let path = ExecutableSearch.find("gs", environment: environment, wellKnown: wellKnown) else { return nil }
    self.path = path
    self.environment = environment
  }

  /// The same pages with a title and bookmarks; nil when the program could not do it.
  package func added(to pdf: [UInt8], title: String, _ bookmarks: [PDFBookmark]) -> [UInt8]? {
    do throws(FileError) {
      var folder = try ScratchFolder(environment: environment)
      let file = try folder.write(pdf)
      let marks = try folder.write(Self.marks(title, bookmarks))
      let result = folder.place()
      let process = ChildProcess(
        executable: path,
        arguments: [
          "-q", "-dBATCH", "-dNOPAUSE", "-dSAFER", "-dAutoRotatePages=/None", "-sDEVICE=pdfwrite",
          "-sOutputFile=" + result, file, marks,
        ], environment: ["LANG=C.UTF-8", "LC_ALL=C.UTF-8", "TMPDIR=" + folder.path],
        limits: ProcessLimits(seconds: 60, outputBytes: 1 << 20, errorBytes: 1 << 20, memoryBytes: 4 << 30))
      guard let ended = try? process.run(), case .exited(0) = ended.ending else { return nil }
      let mapped = try MappedFile(path: result, mappingSize: .max)
      let bytes = withExtendedLifetime(mapped) { [UInt8](mapped.bytes) }
      return RenderingCheck.isWhole(bytes, .pdf) ? bytes : nil
    } catch {
      return nil
    }
  }

  /// The title and the bookmarks in PostScript; text is written in digits, so that none of it can be taken for a command.
  package static func marks(_ title: String, _ bookmarks: [PDFBookmark]) -> [UInt8] {
    var text = "[/Title " + hexadecimal(title) + " /DOCINFO pdfmark\n[/PageMode /UseOutlines /DOCVIEW pdfmark\n"
    for (index, bookmark) in bookmarks.enumerated() {
      let inner = bookmark.isInner ? 0 : bookmarks[(index + 1)...].prefix { $0.isInner }.count
      // Closed at first: a reader wants to see the parts, not every role.
      let count = inner > 0 ? "/Count -" + String(inner) + " " : ""
      text += "[" + count + "/Page " + String(bookmark.page) + " /Title " + hexadecimal(bookmark.title)
      text += " /OUT pdfmark\n"
    }
    return Array(text.utf8)
  }

  /// A text as UTF-16 in hexadecimal digits, with the mark that says so.
  private static func hexadecimal(_ text: String) -> String {
    var digits = "<FEFF"
    for unit in text.utf16 {
      let hex = String(unit, radix: 16, uppercase: true)
      digits += String(repeating: "0", count: 4 - hex.utf8.count) + hex
    }
    return digits + ">"
  }
}
