import AnsvarDiagnostics
import AnsvarText

/// Reads the sheets of a workbook in the format .xlsx (ECMA-376), whoever wrote it.
struct WorkbookReader {
  static let mostSheets = 256

  /// What a workbook holds.
  struct Book {
    var sheets: [ReadSheet] = []
    /// Whether its days are counted from 1904 and not from 1900.
    var countsFrom1904 = false
  }

  private var archive: ZipArchive
  private var book = Book()
  private var strings: [String] = []
  private let file: String
  private let mostCells: Int

  /// Reads a workbook, whose entries `inflate` unpacks.
  ///
  /// - Throws: when the file is no workbook, is damaged, or is too large.
  /// - Complexity: O(*n*) in the unpacked bytes, of which there are at most `ZipArchive.largestTotal`.
  static func read(
    _ source: SourceText, _ inflate: @escaping Inflate, mostCells: Int = SheetReader.mostCells
  ) throws(SheetRefusal) -> Book {
    var reader = WorkbookReader(
      archive: try ZipArchive(source.bytes, inflate), file: source.name, mostCells: mostCells)
    try reader.readAll()
    return reader.book
  }

  private init(archive: ZipArchive, file: String, mostCells: Int) {
    self.mostCells = mostCells
    self.archive = archive
    self.file = file
  }

  private mutating func readAll() throws(SheetRefusal) {
    let root = try relations(of: "", folder: "").first { Self.ends($0.kind, "/officeDocument") }
    let path = root?.target ?? "xl/workbook.xml"
    let folder = Self.folder(of: path)
    guard let bytes = try archive.content(path) else { throw SheetRefusal(WorkbookFault.notWorkbook) }
    let relations = try relations(of: path, folder: folder)
    let shared = relations.first { Self.ends($0.kind, "/sharedStrings") }?.target ?? folder + "sharedStrings.xml"
    try readStrings(shared)
    var cellsLeft = mostCells
    for named in try sheetNames(bytes, path) {
      guard let relation = relations.first(where: { $0.id == named.relation }) else {
        throw WorkbookFault.damaged(path)
      }
      // Sheets of nothing but a diagram, or of a program.
      guard Self.ends(relation.kind, "/worksheet") else { continue }
      guard let content = try archive.content(relation.target) else { throw WorkbookFault.damaged(relation.target) }
      let sheet = try SheetReader.read(
        content, relation.target, named: named.name, file: file, strings: strings, cellsLeft: &cellsLeft)
      book.sheets.append(sheet)
      book.sheets[book.sheets.count - 1].isHidden = named.isHidden
    }
    guard !book.sheets.isEmpty else { throw SheetRefusal(WorkbookFault.notWorkbook) }
  }

  private struct NamedSheet {
    var name: String
    var relation: String
    var isHidden: Bool
  }

  private mutating func sheetNames(_ bytes: [UInt8], _ path: String) throws(SheetRefusal) -> [NamedSheet] {
    var xml = try XMLReader(bytes, part: path)
    var result: [NamedSheet] = []
    while let event = try xml.next() {
      guard case .start(let element) = event else { continue }
      switch element.name {
      case "workbookPr":
        let value = element["date1904"] ?? ""
        book.countsFrom1904 = value == "1" || value == "true"
      case "sheet":
        guard result.count < Self.mostSheets else {
          throw WorkbookFault.tooLarge(Self.mostSheets, WorkbookFault.sheets)
        }
        let state = element["state"] ?? "visible"
        result.append(
          NamedSheet(name: element["name"] ?? "", relation: element["id"] ?? "", isHidden: state != "visible"))
      default: continue
      }
    }
    return result
  }

  /// The texts that cells share.
  private mutating func readStrings(_ path: String) throws(SheetRefusal) {
    guard let bytes = try archive.content(path) else { return }
    var xml = try XMLReader(bytes, part: path)
    while let event = try xml.next() {
      guard case .start(let element) = event, element.name == "si" else { continue }
      guard strings.count < mostCells else {
        throw WorkbookFault.tooLarge(mostCells, WorkbookFault.cells)
      }
      strings.append(try SheetReader.richText(&xml))
    }
  }

  // MARK: Relations between the parts

  private struct Relation {
    var id: String
    var kind: String
    var target: String
  }

  private mutating func relations(of path: String, folder: String) throws(SheetRefusal) -> [Relation] {
    let name = String(decoding: path.utf8.dropFirst(folder.utf8.count), as: UTF8.self)
    let part = folder + "_rels/" + name + ".rels"
    guard let bytes = try archive.content(part) else { return [] }
    var xml = try XMLReader(bytes, part: part)
    var result: [Relation] = []
    while let event = try xml.next() {
      guard case .start(let element) = event, element.name == "Relationship", element["TargetMode"] != "External",
        let target = Self.resolved(element["Target"] ?? "", folder)
      else { continue }
      result.append(Relation(id: element["Id"] ?? "", kind: element["Type"] ?? "", target: target))
      guard result.count <= ZipArchive.mostEntries else {
        throw WorkbookFault.tooLarge(ZipArchive.mostEntries, WorkbookFault.files)
      }
    }
    return result
  }

  /// The name of an entry that a relation points at; it may begin at the root, or go up from its folder.
  private static func resolved(_ target: String, _ folder: String) -> String? {
    let isWhole = target.utf8.first == UInt8(ascii: "/")
    var parts = isWhole ? [] : folder.utf8.split(separator: UInt8(ascii: "/")).map { Array($0) }
    for part in target.utf8.split(separator: UInt8(ascii: "/")).map({ Array($0) }) {
      if part == Array("..".utf8) {
        guard parts.popLast() != nil else { return nil }
      } else if part != Array(".".utf8) {
        parts.append(part)
      }
    }
    return String(decoding: Array(parts.joined(separator: [UInt8(ascii: "/")])), as: UTF8.self)
  }

  private static func folder(of path: String) -> String {
    guard let end = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(path[...end])
  }

  /// Relations are told by the last word: its beginning differs between the two editions of the format.
  private static func ends(_ kind: String, _ end: String) -> Bool {
    kind.utf8.count >= end.utf8.count && kind.utf8.suffix(end.utf8.count).elementsEqual(end.utf8)
  }
}
