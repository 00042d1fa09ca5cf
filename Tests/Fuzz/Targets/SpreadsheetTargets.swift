import AnsvarDiagnostics
import AnsvarSheets
import AnsvarSystem

extension FuzzTarget {
  /// A matrix in CSV, as any program may have written it.
  static let spreadsheet = FuzzTarget(name: "spreadsheet") { bytes in
    Reading.textFault(SpreadsheetReader.readCSV(SourceText(name: "m.csv", copying: bytes)).read)
  }

  /// A workbook as it comes, and one whose parts are the input, each after a byte 0xFF.
  static let workbook = FuzzTarget(name: "workbook") { bytes in
    func read(_ bytes: [UInt8]) -> String? {
      let source = SourceText(name: "m.xlsx", copying: bytes)
      return Reading.textFault(SpreadsheetReader.readWorkbook(source) { Inflate.bytes($0, size: $1) }.read)
    }
    if bytes.starts(with: Array("PK".utf8)) { return read(bytes) }
    var zip = ZipWriter()
    for (name, part) in frame { zip.add(name, Array(part.utf8)) }
    let names = ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/sharedStrings.xml"]
    for (name, part) in zip2(names, bytes.split(separator: 0xFF, maxSplits: 2, omittingEmptySubsequences: false)) {
      zip.add(name, part)
    }
    zip.finish()
    return read(zip.bytes)
  }

  private static func zip2(_ names: [String], _ parts: [ArraySlice<UInt8>]) -> [(String, [UInt8])] {
    Array(Swift.zip(names, parts.map { Array($0) }))
  }

  /// What leads a reader to the sheets.
  private static let frame = [
    (
      "_rels/.rels",
      #"<Relationships><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
    ),
    (
      "xl/workbook.xml",
      #"<workbook><sheets><sheet name="Matrise" sheetId="1" r:id="a"/><sheet name="Modell" sheetId="2" r:id="b"/></sheets></workbook>"#
    ),
    (
      "xl/_rels/workbook.xml.rels",
      #"<Relationships><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="b" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>"#
    ),
  ]
}
