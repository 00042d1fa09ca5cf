import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import AnsvarReports
import AnsvarRules
import AnsvarSheets
import AnsvarTestSupport
import AnsvarText

@testable import AnsvarTraining

/// A small model whose forms can be filled in by hand.
enum Forms {
  static let text = """
    model lite "Lite ansvar"
    camp linja "Linja"
    camp ikt "IKT"
    competence oversetter "Oversetter" bridges linja, ikt
    competence bestiller "Bestiller"
    role leder "Leder" in linja has oversetter
    role drift "Drift" is unit in ikt
    role ansatt "Ansatt" is group in linja
    dimension bruk "Bruk" {
        requires bestiller
        duty opplæring "Opplæring"
        duty støtte "Støtte"
    }
    dimension vakt "Vakt" {
        requires oversetter
        critical oversetter
        duty natt "Nattevakt"
    }
    matrix {
                        leder  drift  ansatt
        bruk.opplæring  A      R      I
        bruk.støtte     A      .      R
        vakt.natt       .      AR     C
    }
    """

  static func context(_ text: String = text, _ language: Language = .bokmål) -> TrainingContext {
    context(Reader.read(text: text), language)
  }

  static func context(_ read: ReadResult, _ language: Language = .bokmål) -> TrainingContext {
    TrainingContext(Checker.check(read.model, diagnostics: read.diagnostics), language: language)
  }

  /// The form as somebody hands it back: with answers by row and column, and what stands above the rows.
  static func filled(_ form: FormSheet, _ answers: [String: [String: String]], blank: String = "") -> FormSheet {
    var form = form
    for index in form.rows.indices {
      let names = form.columns.indices.filter { form.columns[$0].use == .name }.map { form.rows[index].cells[$0] }
      for (column, text) in answers[names.joined(separator: " ")] ?? [:] {
        if let place = form.columns.firstIndex(where: { $0.key == column }) { form.rows[index].cells[place] = text }
      }
    }
    return form
  }

  static func csv(_ form: FormSheet, group: String = "") -> [UInt8] {
    let bytes = FormCSV.bytes(form)
    guard !group.isEmpty else { return bytes }
    return Array(String(decoding: bytes, as: UTF8.self).replacing("Gruppe;;", with: "Gruppe;\"" + group + "\";").utf8)
  }

  static func file(_ name: String, _ bytes: [UInt8], as form: FormSheet) -> FormFile {
    let source = SourceText(name: name, copying: bytes)
    return name.hasSuffix("xlsx") ? FormFile(source, as: form, inflate: { _, _ in nil }) : FormFile(source, as: form)
  }

  /// Each fault as it is told: where, and what.
  static func told(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.map { ($0.file ?? "?") + ": " + $0.message(.english) }
  }
}
