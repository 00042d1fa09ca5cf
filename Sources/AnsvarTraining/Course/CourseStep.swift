import AnsvarReports
import AnsvarText

/// One step of a session: how long it takes, and what the trainer does, says and asks in it.
struct CourseStep: Sendable {
  let title: Phrase
  let minutes: Int
  /// What has to lie ready.
  var needs: [String] = []
  /// What happens, in order.
  var doing: [String] = []
  /// What the trainer reads aloud, one point at a time.
  var reading: [String] = []
  /// What the trainer can say word for word.
  var saying: String?
  var asking: [String] = []
  /// What tells the trainer that it works, or what to do when it does not.
  var listening: String?

  /// The step as a section, from a minute of the session.
  func section(_ number: Int, from start: Int, _ language: Language) -> ReportSection {
    let heading = Self.heading(
      language,
      [
        Place("number", number), Place("title", title), Place("from", Self.clock(start)),
        Place("to", Self.clock(start + minutes)), Place("minutes", minutes),
      ])
    var section = ReportSection("step-" + String(number), heading)
    // Facts beside steps would share one table on paper, and their columns do not go together.
    func add(_ label: Phrase, _ text: String) {
      section.blocks.append(.paragraph(.strong(label[language] + ": ") + text))
    }
    func add(_ label: Phrase, list: [String]) {
      guard !list.isEmpty else { return }
      section.blocks.append(.paragraph(.strong(label[language] + ":")))
      section.blocks.append(.list(list.map { ReportEntry(ReportText($0)) }))
    }
    if !needs.isEmpty { add(Self.needsLabel, needs.joined(separator: "; ") + ".") }
    if !doing.isEmpty { section.blocks.append(.steps(doing.map { ReportEntry(ReportText($0)) })) }
    add(Self.readLabel, list: reading)
    if let saying { add(Self.sayLabel, language == .english ? "“" + saying + "”" : "«" + saying + "»") }
    add(Self.askLabel, list: asking)
    if let listening { add(Self.listenLabel, listening) }
    return section
  }

  /// Minutes into the session as a clock shows them: `1:05`.
  static func clock(_ minutes: Int) -> String {
    let rest = minutes % 60
    return String(minutes / 60) + ":" + (rest < 10 ? "0" : "") + String(rest)
  }

  private static let heading = Phrase(
    nb: "{number}. {title} ({from}–{to}, {minutes} min)", nn: "{number}. {title} ({from}–{to}, {minutes} min)",
    en: "{number}. {title} ({from}–{to}, {minutes} min)")
  private static let needsLabel = Phrase(nb: "Du trenger", nn: "Du treng", en: "You need")
  private static let sayLabel = Phrase(nb: "Si for eksempel", nn: "Sei til dømes", en: "Say, for instance")
  private static let readLabel = Phrase(nb: "Les høyt", nn: "Les høgt", en: "Read aloud")
  private static let askLabel = Phrase(nb: "Spør gruppa", nn: "Spør gruppa", en: "Ask the group")
  private static let listenLabel = Phrase(nb: "Hør etter", nn: "Høyr etter", en: "Listen for")
}
