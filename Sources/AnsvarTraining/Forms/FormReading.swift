import AnsvarDiagnostics
import AnsvarSheets
import AnsvarText

/// The files in which people have filled in a form, each read.
package struct FormFile {
  package let name: String
  package let form: FilledForm

  /// Reads a file of CSV, or a workbook where `inflate` is given to unpack it.
  package init(_ source: SourceText, as form: FormSheet, inflate: Inflate? = nil) {
    name = source.name
    self.form =
      inflate.map { FormReader.readWorkbook(source, as: form, inflate: $0) } ?? FormReader.readCSV(source, as: form)
  }

  /// What the file is called without its folders and its ending.
  package var stem: String {
    let last = name.utf8.split(separator: UInt8(ascii: "/")).last ?? name.utf8[...]
    let stem = last.lastIndex(of: UInt8(ascii: ".")).map { last[..<$0] } ?? last
    return String(decoding: stem.isEmpty ? last : stem, as: UTF8.self)
  }
}
