import AnsvarDiagnostics
import AnsvarText

/// Why a workbook is not read at all.
struct SheetRefusal: Error {
  var kind: DiagnosticKind
  var places: [Place] = []

  init(_ kind: DiagnosticKind, _ places: [Place] = []) {
    self.kind = kind
    self.places = places
  }
}
