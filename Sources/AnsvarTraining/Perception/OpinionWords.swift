import AnsvarCharts
import AnsvarModel
import AnsvarReports
import AnsvarText

/// Opinions in words: who is on which side, by the names of the groups.
struct OpinionWords {
  let map: PerceptionMap

  private var context: TrainingContext { map.form.context }
  var language: Language { context.language }

  func names(_ groups: [Int]) -> String { Enumeration.text(groups.map { name($0) }, language) }

  /// The name of a group, in quotes where a list could not tell where it ends.
  func name(_ group: Int) -> String {
    let name = map.groups[group]
    let isList = name.utf8.contains(UInt8(ascii: ",")) || name.utf8.contains(UInt8(ascii: ":"))
    return isList ? PerceptionWords.quoted(language, [Place("name", name)]) : name
  }

  func roles(_ roles: [RoleID]) -> String { Enumeration.text(roles.map { context.title($0) }, language) }

  /// The groups that have answered by whom they have put a letter on: `Gruppe 1 og 2: Rådmann; Gruppe 3: ingen`.
  func sides(_ line: PerceptionMap.Line, _ meaning: Participation) -> String {
    var sides: [(roles: [RoleID], groups: [Int])] = []
    for group in line.answering {
      let roles = line.opinions[group].roles(meaning)
      if let known = sides.firstIndex(where: { $0.roles == roles }) {
        sides[known].groups.append(group)
      } else {
        sides.append((roles, [group]))
      }
    }
    return sides.map { names($0.groups) + ": " + named($0.roles) }.joined(separator: "; ")
  }

  /// The groups that have put the A on several.
  func several(_ line: PerceptionMap.Line) -> String {
    line.answering.filter { line.opinions[$0].roles(.accountable).count > 1 }
      .map { name($0) + ": " + roles(line.opinions[$0].roles(.accountable)) }.joined(separator: "; ")
  }

  /// Who answers and who does it: `A Rådmann, R ingen`.
  func carriers(_ opinion: Opinion) -> String {
    [Participation.accountable, .responsible].map { letter($0) + "\u{a0}" + named(opinion.roles($0)) }
      .joined(separator: ", ")
  }

  /// The letters of an opinion with the roles that have each, the weightiest letter first.
  func entries(_ opinion: Opinion, _ meanings: [Participation]) -> [DisputeChart.Entry] {
    var entries: [DisputeChart.Entry] = []
    for meaning in meanings {
      let roles = opinion.roles(meaning).map { context.title($0) + (opinion.unsure.contains($0) ? " (?)" : "") }
      if !roles.isEmpty { entries.append(DisputeChart.Entry(letter(meaning), Enumeration.text(roles, language))) }
    }
    let lone = opinion.unsure.filter { role in !opinion.parts.contains { $0.role == role } }
    if !lone.isEmpty { entries.append(DisputeChart.Entry("?", roles(lone))) }
    return entries
  }

  /// The same as running text.
  func text(_ opinion: Opinion, isModel: Bool = false) -> ReportText {
    let entries = entries(opinion, Participation.meanings.map { $0.participation })
    if entries.isEmpty {
      return ReportText([.aside((isModel ? PerceptionWords.noLetters : PerceptionWords.notAnswered)[language])])
    }
    var text = ReportText()
    for (index, entry) in entries.enumerated() {
      if index > 0 { text += ReportText("; ") }
      text += ReportText([.strong(entry.sign), .plain(" " + entry.text)])
    }
    return text
  }

  func letter(_ meaning: Participation) -> String {
    context.model.scheme.letter(for: meaning).map { String(Character($0)) }
      ?? Participation.meanings.first { $0.participation == meaning }?.letter ?? ""
  }

  /// What each letter weighs: `A 4, R 3, S 2, C 2, I 1`.
  var weights: String {
    Dispute.weights.map { letter($0.meaning) + " " + String($0.weight) }.joined(separator: ", ")
  }

  private func named(_ roles: [RoleID]) -> String {
    roles.isEmpty ? PerceptionWords.noLetters[language] : self.roles(roles)
  }
}
