import AnsvarCharts
import AnsvarModel
import AnsvarSheets
import AnsvarText

/// The matrix of a model without its letters, for a group to fill in as it thinks that things are.
package struct PerceptionForm: Sendable {
  let context: TrainingContext
  package let chart: ChartContext
  package let roles: [RoleID]
  package let duties: [DutyID]

  package init(_ context: TrainingContext) {
    self.context = context
    chart = ChartContext(context.model, language: context.language)
    roles = chart.shownRoles
    duties = context.model.dimensions.flatMap { $0.duties }
  }

  /// Whether there is anything to fill in.
  package var isEmpty: Bool { roles.isEmpty || duties.isEmpty }

  /// The form for a workbook, in which the names for programs stand last.
  package var workbook: FormSheet { sheet(namesFirst: false) }
  /// The form for a table of texts, in which they stand first.
  package var table: FormSheet { sheet(namesFirst: true) }

  /// The columns of the form; the roles stand side by side.
  func columns(namesFirst: Bool) -> [FormSheet.Column] {
    let name = FormSheet.Column("duty:", PerceptionWords.key[language], .name, widths: 20...40)
    let title = FormSheet.Column("title:", PerceptionWords.duty[language], .text, widths: 30...50)
    let dimension = FormSheet.Column("dimension:", PerceptionWords.dimension[language], .text, widths: 12...30)
    let answers = roles.map { FormSheet.Column(context.model.name(of: $0), context.title($0), .answer) }
    return namesFirst ? [name, title, dimension] + answers : [dimension, title] + answers + [name]
  }

  private func sheet(namesFirst: Bool) -> FormSheet {
    let columns = columns(namesFirst: namesFirst)
    let empty = [String](repeating: "", count: roles.count)
    var last: DimensionID?
    let rows = duties.map { duty in
      let own = context.model[duty].dimension
      let startsGroup = last.map { $0 != own } ?? false
      last = own
      let texts = (context.model.name(of: duty), context.title(duty), context.title(own))
      return FormSheet.Row(
        namesFirst ? [texts.0, texts.1, texts.2] + empty : [texts.2, texts.1] + empty + [texts.0],
        startsGroup: startsGroup)
    }
    return FormSheet(
      name: PerceptionWords.sheet[language], title: context.model.heading(language) + " – " + Self.title[language],
      blanks: [PerceptionWords.group.all(first: language)], brief: brief,
      help: PerceptionWords.help.map { $0[language] } + letters, helpName: PerceptionWords.helpSheet[language],
      columns: columns, rows: rows, choices: choices)
  }

  /// The form on paper.
  package func drawing(_ chart: ChartContext) -> Drawing {
    let words = BlankMatrixChart.Words(
      blank: PerceptionWords.group[language] + ":", help: PerceptionWords.help.map { $0[language] },
      unsure: PerceptionWords.unsure[language])
    return BlankMatrixChart(words).drawing(chart)
  }

  /// The letters in one line: `A ansvarlig · R utfører`.
  private var brief: String {
    let letters = context.model.scheme.letters.map { letter in
      String(Character(letter.letter)) + " " + title(letter)
    }
    return (letters + ["? " + PerceptionWords.unsure[language], PerceptionWords.emptyCell[language]])
      .joined(separator: " · ")
  }

  private func title(_ letter: ParticipationScheme.Letter) -> String {
    letter.title[language]
      ?? Participation.meanings.first { $0.participation == letter.meaning }?.label[language] ?? ""
  }

  /// What each letter means, a line each.
  private var letters: [String] {
    context.model.scheme.letters.map { letter in
      let meaning = Participation.meanings.first { $0.participation == letter.meaning }
      let explanation = meaning.map { ": " + $0.explanation[language] } ?? ""
      return String(Character(letter.letter)) + " = " + title(letter) + explanation
    } + [String(Character(FormLetters.unsure)) + " = " + PerceptionWords.unsure[language]]
  }

  private var choices: [String] {
    let scheme = context.model.scheme
    var result = scheme.letters.map { String(Character($0.letter)) }
    if let answers = scheme.letter(for: .accountable), let does = scheme.letter(for: .responsible) {
      result.append(String(Character(answers)) + String(Character(does)))
    }
    return result + [String(Character(FormLetters.unsure))]
  }

  private var language: Language { context.language }
  private static var title: Phrase { BlankMatrixChart.title }
}

extension Phrase {
  /// The text in every language, that of `first` before the others.
  func all(first: Language) -> [String] { [self[first], nb, nn, en] }
}
