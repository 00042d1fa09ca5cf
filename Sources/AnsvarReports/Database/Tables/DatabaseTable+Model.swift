import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

extension DatabaseTable {
  /// The one line that says which model it is.
  static let model = DatabaseTable("model", "a model that has been loaded; `format` is that of these tables") {
    records, lines in
    let model = records.model
    lines.number(DatabaseExport.format)
    lines.text(model.name)
    lines.text(records.text(model.title))
    lines.text(model.language?.code)
    lines.text(model.version)
    lines.day(model.date)
    lines.text(records.source)
    lines.end()
  }
  .number("format", is: "= \(DatabaseExport.format)").text("name", optional: true).text("title", optional: true)
  .text("language", optional: true, among: Language.allCases.map { $0.code }).text("version", optional: true).day(
    "dated"
  )
  .text("source", optional: true)

  static let letter = DatabaseTable("letter", "a letter of the model's scheme, such as A, and what it means") {
    records, lines in
    for letter in records.model.scheme.letters {
      lines.text(String(letter.letter))
      lines.text(Participation.meanings.first { $0.participation == letter.meaning }?.keyword)
      lines.text(records.text(letter.title))
      lines.end()
    }
  }
  .text("letter").text("meaning", among: Participation.meanings.map { $0.keyword }).text("title", optional: true)
  .keyed("letter")

  static let participation = DatabaseTable("participation", "the letters of a cell, such as AR, and what they mean") {
    records, lines in
    for (index, lettering) in records.model.table.letterings.enumerated() where !lettering.text.utf8.isEmpty {
      lines.number(index + 1)
      lines.text(lettering.text)
      for meaning in Participation.meanings { lines.flag(lettering.participation.contains(meaning.participation)) }
      lines.flag(lettering.participation.contains(.deliberatelyNone))
      lines.end()
    }
  }
  .number("participation").text("letters").flag("accountable").flag("responsible").flag("supports").flag("consulted")
  .flag("informed")
  .flag("none_on_purpose").keyed("participation").unique("letters")

  static let ruleSetting = DatabaseTable("rule_setting", "what the model says of a rule") { records, lines in
    for (index, setting) in records.model.settings.enumerated() {
      // The last word counts.
      guard !records.model.settings[(index + 1)...].contains(where: { $0.rule == setting.rule }) else { continue }
      lines.text(setting.rule)
      lines.flag(setting.isOff)
      lines.text(setting.severity?.keyword)
      if let limit = setting.limit { lines.number(min(limit, Int(Int32.max))) } else { lines.null() }
      lines.end()
    }
  }
  .text("rule").flag("is_off").text("severity", optional: true, among: Severity.allCases.reversed().map { $0.keyword })
  .number("threshold", optional: true, is: ">= 0").keyed("rule")

  static let waiver = DatabaseTable("waiver", "a finding that is accepted; without a subject, any of the rule") {
    records, lines in
    let model = records.model
    for (index, waiver) in model.waivers.enumerated() {
      lines.number(index + 1)
      lines.text(waiver.rule)
      if case .duty(let duty) = waiver.subject { lines.number(duty) } else { lines.null() }
      if case .dimension(let dimension) = waiver.subject { lines.number(dimension) } else { lines.null() }
      if case .role(let role) = waiver.subject { lines.number(role) } else { lines.null() }
      if case .planItem(let item) = waiver.subject { lines.text(model.name(of: item)) } else { lines.null() }
      lines.number(waiver.scope.organisation)
      lines.number(waiver.scope.system)
      lines.text(waiver.reason)
      lines.number(waiver.owner)
      lines.day(waiver.until)
      lines.end()
    }
  }
  .number("waiver").text("rule").to("duty", optional: true).to("dimension", optional: true)
  .to("role", optional: true).text("plan_item", optional: true).to("organisation", optional: true)
  .to("system", optional: true).text("reason", optional: true).to("role", as: "owner", optional: true)
  .day("until").keyed("waiver")
}
