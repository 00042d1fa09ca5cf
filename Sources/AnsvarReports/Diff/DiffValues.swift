import AnsvarComparison
import AnsvarModel
import AnsvarText

/// Puts the things and values of one of two compared models into words.
struct DiffValues {
  let model: Model
  let language: Language

  /// A thing with its kind: `mål 3.1 «Digital dialog»`, `rolle «Rådmannen»`.
  func subject(_ subject: Subject) -> String {
    model.label(of: subject)[language] + " " + thing(subject)
  }

  /// Several things of one kind, which is named once.
  func subjects(_ subjects: [Subject]) -> String {
    guard let first = subjects.first else { return "" }
    return model.label(of: first)[language] + " " + list(subjects.map { thing($0) })
  }

  /// A thing without its kind: its number and title, or its title, or its name.
  func thing(_ subject: Subject) -> String {
    let name = model.name(of: subject)
    guard let title = model.title(of: subject)?[language] else { return name }
    switch subject {
    case .planItem, .area: return name + " " + quoted(title)
    default: return quoted(title)
    }
  }

  /// A list as a sentence joins it.
  func list(_ texts: [String]) -> String { Enumeration.text(texts, language) }

  func list(_ values: [ChangeValue]) -> String { list(values.map { text($0) }) }

  func quoted(_ text: String) -> String { language == .english ? "“" + text + "”" : "«" + text + "»" }

  /// A value as a sentence names it.
  func text(_ value: ChangeValue) -> String {
    switch value {
    case .text(let text): text.utf8.isEmpty ? DiffWords.regularly[language] : text
    case .number(let number): String(number)
    case .organisation(let id): model.title(of: id, language)
    case .camp(let id): model.title(of: id, language)
    case .competence(let id): model.title(of: id, language)
    case .role(let id): model.title(of: id, language)
    case .dimension(let id): model.title(of: id, language)
    case .post(let id): model.title(of: id, language)
    case .area(let index): thing(.area(index))
    case .planItem(let id): subject(.planItem(id))
    case .party(let party): model.title(of: party, language)
    case .due(let due): text(due)
    case .day(let day): day.text
    case .kind(let kind): kind.label[language]
    case .extent(let extent):
      (extent == .system ? DiffWords.perSystem : DiffWords.perOrganisation)[language]
    case .seat(let index): text(model.seats[index])
    case .relation(let index):
      model.relations[index].kind.label[language] + " " + model.title(of: model.relations[index].other, language)
    case .approval(let index): text(model.approvals[index].subject)
    case .mandate(let index):
      model.mandates[index].until.map { DiffWords.until(language, [Place("until", $0.text)]) }
        ?? DiffWords.openEnded[language]
    case .vacant: DiffWords.vacant[language]
    }
  }

  /// A deadline: its day or years, or the class and the years of that.
  func text(_ due: Due) -> String {
    switch due {
    case .day(let day): return day.text
    case .years(let years): return years.text
    case .deadline(let index):
      guard let deadline = model.plan?.deadlines[index] else { return "" }
      return model.title(deadline.title, deadline.name, language) + " (" + deadline.years.text + ")"
    }
  }

  private func text(_ seat: Seat) -> String {
    var text = seat.count > 1 ? String(seat.count) + " " : ""
    text += seat.title[language] ?? model.title(of: seat.role, language)
    if let from = seat.from {
      let place = [Place("from", model.title(of: from, language))]
      text += " " + (seat.isEach ? DiffWords.fromEach : DiffWords.fromOne)(language, place)
    }
    if !seat.hasVote { text += " " + DiffWords.withoutVote[language] }
    if seat.isVacant { text += " (" + DiffWords.vacant[language] + ")" }
    return text
  }

  private func text(_ subject: Approval.Subject) -> String {
    switch subject {
    case .duty(let id): model.title(of: id, language)
    case .dimension(let id): model.title(of: id, language)
    case .words(let words): words
    }
  }
}
