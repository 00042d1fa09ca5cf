import AnsvarCharts
import AnsvarDiagnostics
import AnsvarModel
import AnsvarSheets
import AnsvarText

/// How one group sees the matrix: an opinion on each duty.
package struct Perception: Sendable {
  package var group: String
  /// By duty of the model.
  package var opinions: [Opinion]

  package init(group: String, opinions: [Opinion]) {
    self.group = group
    self.opinions = opinions
  }

  /// What the model itself says, in the scope that the form is of.
  package init(model form: PerceptionForm) {
    group = PerceptionWords.model[form.context.language]
    let model = form.context.model
    let matrix = model.effectiveMatrix(in: form.chart.scope)
    opinions = model.duties.indices.map { duty in
      let parts = model.row(of: DutyID(duty), in: matrix)?.parts ?? []
      return Opinion(parts.map { Opinion.Part($0.role, $0.participation.intersection(.any)) })
    }
  }

  /// What a group has filled in, and what of it is not clear.
  ///
  /// - Complexity: O(*n* log *n*) in the cells.
  package static func read(_ file: FormFile, _ form: PerceptionForm, isWorkbook: Bool) -> Reading {
    var diagnostics = file.form.diagnostics
    guard diagnostics.isEmpty else { return Reading(diagnostics: diagnostics) }
    let columns = form.columns(namesFirst: !isWorkbook)
    // Where the roles begin among the columns of the form.
    let first = columns.firstIndex { $0.use == .answer } ?? 0
    var parts = [[Opinion.Part]](repeating: [], count: form.context.model.duties.count)
    var unsure = [[RoleID]](repeating: [], count: parts.count)
    var letters = FormLetters(form.context.model.scheme)
    for answer in file.form.answers {
      let role = answer.column - first
      guard form.duties.indices.contains(answer.row), form.roles.indices.contains(role) else { continue }
      let duty = form.duties[answer.row].index
      guard let mark = letters.read(answer.text) else {
        FormReader.add(
          Diagnostic(
            FormFault.answer, at: .none,
            [
              Place("text", FormReader.shown(answer.text)),
              Place("column", "`" + columns[answer.column].heading + "`"),
              Place("choices", letters.list),
            ], file: answer.place), to: &diagnostics)
        continue
      }
      if !mark.participation.isEmpty { parts[duty].append(Opinion.Part(form.roles[role], mark.participation)) }
      if mark.isUnsure { unsure[duty].append(form.roles[role]) }
    }
    guard diagnostics.isEmpty else { return Reading(diagnostics: diagnostics) }
    let group = file.form.blanks.first.flatMap { $0.utf8.isEmpty ? nil : $0 } ?? file.stem
    return Reading(
      perception: Perception(
        group: FormReader.shown(group), opinions: parts.indices.map { Opinion(parts[$0], unsure: unsure[$0]) }))
  }

  /// What came of reading a form.
  package struct Reading: Sendable {
    package var perception: Perception?
    package var diagnostics: [Diagnostic] = []
  }
}
