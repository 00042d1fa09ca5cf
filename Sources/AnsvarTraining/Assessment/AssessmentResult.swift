import AnsvarDiagnostics
import AnsvarModel
import AnsvarSheets
import AnsvarText

/// What people have answered about the competences of their roles.
package struct AssessmentResult: Sendable {
  package let form: AssessmentForm
  /// By demand of the form, every answer in the order of the files.
  package let levels: [[Int]]

  package init(_ form: AssessmentForm, _ answers: [[Int: Int]]) {
    self.form = form
    var levels = [[Int]](repeating: [], count: form.demands.count)
    for answer in answers {
      for (index, level) in answer.sorted(by: { $0.key < $1.key }) where levels.indices.contains(index) {
        levels[index].append(level)
      }
    }
    self.levels = levels
  }

  /// The best answer to a demand; nil when nobody has answered.
  package func best(_ demand: Int) -> Int? { levels[demand].max() }

  /// How many can do it without help.
  package func able(_ demand: Int) -> Int { levels[demand].count { $0 >= AssessmentScale.enough } }

  /// Whether somebody of the role can do it without help.
  package func isMet(_ demand: Int) -> Bool { able(demand) > 0 }

  /// Whether anybody has answered for a role.
  package func hasAnswers(_ role: RoleID) -> Bool {
    form.demands.indices.contains { form.demands[$0].role == role && !levels[$0].isEmpty }
  }

  /// The model with the competences that people have answered that they have, and no others.
  ///
  /// Its title says so, so that no chart of it is taken for one of the model.
  package var model: Model {
    var model = form.context.model
    var has = [IdentifierSet<Competence>](repeating: IdentifierSet(), count: model.roles.count)
    for (index, demand) in form.demands.enumerated() where isMet(index) {
      has[demand.role.index].insert(demand.competence)
    }
    for index in model.roles.indices { model.roles[index].has = has[index] }
    for index in model.organisations.indices {
      guard let roster = model.organisations[index].roster else { continue }
      model.organisations[index].roster = Roster(
        roster.entries.map { Roster.Entry(role: $0.role, has: nil, range: $0.range) }, range: roster.range)
    }
    model.title = Title(Self.title(form.context.language, [Place("title", model.heading(form.context.language))]))
    return model
  }

  private static let title = Phrase(
    nb: "{title} – slik folk har svart", nn: "{title} – slik folk har svart", en: "{title} – as people have answered")

  /// What came of reading a form.
  package struct Reading: Sendable {
    /// The level of each demand that has been answered.
    package var answers: [Int: Int]?
    package var diagnostics: [Diagnostic] = []
  }

  /// The levels in a form that somebody has filled in, and what of it is not clear.
  ///
  /// - Complexity: O(*n*) in the answers.
  package static func read(_ file: FormFile) -> Reading {
    guard file.form.diagnostics.isEmpty else { return Reading(diagnostics: file.form.diagnostics) }
    var answers: [Int: Int] = [:]
    var diagnostics: [Diagnostic] = []
    for answer in file.form.answers {
      // Whoever does not know what to answer has not answered.
      if answer.text.utf8.elementsEqual("?".utf8) { continue }
      if let level = AssessmentScale.level(answer.text) {
        answers[answer.row] = level
      } else {
        FormReader.add(
          Diagnostic(
            FormFault.answer, at: .none,
            [
              Place("text", FormReader.shown(answer.text)), Place("column", AssessmentWords.theAnswer),
              Place("choices", AssessmentScale.levels.map { "`" + String($0) + "`" }.joined(separator: ", ")),
            ], file: answer.place), to: &diagnostics)
      }
    }
    return diagnostics.isEmpty ? Reading(answers: answers) : Reading(diagnostics: diagnostics)
  }
}
