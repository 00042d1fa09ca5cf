import AnsvarDiagnostics
import AnsvarText

/// The faults of a workbook as a file, whatever stands in it.
enum WorkbookFault {
  static let notWorkbook = DiagnosticKind(
    "syntax.workbook",
    message: Phrase(
      nb: "filen er ingen arbeidsbok i formatet .xlsx", nn: "fila er inga arbeidsbok i formatet .xlsx",
      en: "the file is no workbook in the format .xlsx"),
    help: Phrase(
      nb: "lagre den på nytt fra regnearket som Excel-arbeidsbok (.xlsx)",
      nn: "lagre ho på nytt frå reknearket som Excel-arbeidsbok (.xlsx)",
      en: "save it again from the spreadsheet as an Excel workbook (.xlsx)"))

  static let protected = DiagnosticKind(
    "syntax.workbook",
    message: Phrase(
      nb: "filen er låst med passord, eller i det gamle formatet .xls",
      nn: "fila er låst med passord, eller i det gamle formatet .xls",
      en: "the file is locked with a password, or in the old format .xls"),
    help: Phrase(
      nb: "lagre den som Excel-arbeidsbok (.xlsx) uten passord",
      nn: "lagre ho som Excel-arbeidsbok (.xlsx) utan passord",
      en: "save it as an Excel workbook (.xlsx) without a password"))

  static let damaged = DiagnosticKind(
    "syntax.workbook-part",
    message: Phrase(
      nb: "arbeidsboken er skadet: {part}", nn: "arbeidsboka er skadd: {part}", en: "the workbook is damaged: {part}"),
    help: Phrase(
      nb: "åpne den i regnearket, lagre den på nytt, og prøv igjen",
      nn: "opne ho i reknearket, lagre ho på nytt, og prøv igjen",
      en: "open it in the spreadsheet, save it again, and try once more"))

  static let foreignXML = DiagnosticKind(
    "syntax.workbook-part",
    message: Phrase(
      nb: "arbeidsboken har XML som ikke leses: {part}", nn: "arbeidsboka har XML som ikkje blir lesen: {part}",
      en: "the workbook has XML that is not read: {part}"),
    help: Phrase(
      nb: "et regneark skriver UTF-8 uten dokumenttype; lagre den på nytt derfra",
      nn: "eit rekneark skriv UTF-8 utan dokumenttype; lagre ho på nytt derifrå",
      en: "a spreadsheet writes UTF-8 without a document type; save it again from there"))

  static let tooLarge = DiagnosticKind(
    "syntax.too-many",
    message: Phrase(
      nb: "arbeidsboken er for stor: mer enn {limit} {what}", nn: "arbeidsboka er for stor: meir enn {limit} {what}",
      en: "the workbook is too large: more than {limit} {what}"),
    help: Phrase(
      nb: "slett ark, rader og kolonner som ikke hører til matrisen",
      nn: "slett ark, rader og kolonnar som ikkje høyrer til matrisa",
      en: "delete sheets, rows and columns that are no part of the matrix"))

  static let compressed = DiagnosticKind(
    "syntax.workbook-part",
    message: Phrase(
      nb: "arbeidsboken er pakket på en måte som ikke leses: {part}",
      nn: "arbeidsboka er pakka på ein måte som ikkje blir lesen: {part}",
      en: "the workbook is packed in a way that is not read: {part}"),
    help: notWorkbook.help)

  /// A part of a workbook is damaged.
  static func damaged(_ part: String) -> SheetRefusal { SheetRefusal(damaged, [Place("part", part)]) }

  static func tooLarge(_ limit: Int, _ what: Phrase) -> SheetRefusal {
    SheetRefusal(tooLarge, [Place("limit", limit), Place("what", what)])
  }

  static let files = Phrase(nb: "filer i pakken", nn: "filer i pakken", en: "files in the package")
  static let bytes = Phrase(nb: "byte utpakket", nn: "byte utpakka", en: "bytes unpacked")
  static let cells = Phrase(nb: "celler", nn: "celler", en: "cells")
  static let sheets = Phrase(nb: "ark", nn: "ark", en: "sheets")
  static let mergers = Phrase(nb: "sammenslåtte celler", nn: "samanslegne celler", en: "merged cells")
}
