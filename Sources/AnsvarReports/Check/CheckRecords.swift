import AnsvarDiagnostics
import AnsvarModel
import AnsvarRules
import AnsvarText

/// Writes the findings of a report as records of JSON, any part of them at a time.
struct CheckRecords: Sendable {
  private let report: CheckReport
  private let writer: FindingWriter
  private let scopes: FindingScopes
  private let locator: FindingLocator
  private let names: QuotedNames
  private let keys: Keys

  /// The records are elements of the array in which `place` stands.
  ///
  /// - Complexity: O(*n*) in the findings and in the size of the files they stand in.
  init(_ report: CheckReport, _ language: Language, at place: JSONWriter, _ workers: Workers) {
    self.report = report
    writer = FindingWriter(FindingText(report.model, language))
    scopes = FindingScopes(report.model, report.index, findings: report.findings, most: CheckJSON.mostScopes)
    names = QuotedNames(report.model.names)
    var locator = FindingLocator(report.model.sources)
    locator.prepare(for: report.findings, workers)
    self.locator = locator
    var record = place
    record.beginObject()
    keys = Keys(record)
  }

  /// Adds a stretch of the findings.
  func write(_ range: Range<Int>, to json: inout JSONWriter) {
    var writer = writer
    var locator = locator
    var words: [UInt8] = []
    json.reserve(range.count * 768)
    for number in range {
      let finding = report.findings[number]
      json.beginObject()
      json.member(keys.rule, RuleCatalogue.id(finding))
      json.member(keys.severity, finding.severity.keyword)
      words.removeAll(keepingCapacity: true)
      writer.appendMessage(of: finding, to: &words)
      json.member(keys.message, utf8: words)
      writeSubject(of: finding, to: &json)
      json.member(keys.scopes, finding.scopes)
      json.member(keys.waived, finding.isWaived)
      let found = locator.place(of: finding.range)
      json.member(keys.file, found.map { report.model.sources.texts[$0.file].name } ?? finding.diagnostic?.file)
      json.member(keys.line, found?.place.line)
      json.member(keys.column, found?.place.column)
      json.member(keys.endColumn, found?.place.endColumn)
      words.removeAll(keepingCapacity: true)
      writer.appendHelp(of: finding, to: &words)
      json.member(keys.help, utf8: words)
      if finding.scopes > 1 { write(scopes.scopes(of: finding), to: &json) }
      if let related = finding.related, let found = locator.place(of: related) {
        json.object("related", .inline) { json in
          json.member("file", report.model.sources.texts[found.file].name)
          json.member("line", found.place.line)
          json.member("column", found.place.column)
        }
      }
      json.end()
    }
  }

  private func writeSubject(of finding: Finding, to json: inout JSONWriter) {
    // Each list is asked for the name alone: a copy of the whole duty would cost more than writing it.
    write(keys.duty, finding.duty.map { report.model.duties[$0.index].name }, to: &json)
    write(keys.dimension, finding.dimension.map { report.model.dimensions[$0.index].name }, to: &json)
    json.beginArray(keys.roles)
    finding.forEachRole { json.element(written: names[report.model.roles[$0.index].name]) }
    json.end()
    write(keys.competence, finding.competence.map { report.model.competences[$0.index].name }, to: &json)
    let scope = finding.scope
    write(keys.organisation, scope.organisation.map { report.model.organisations[$0.index].name }, to: &json)
    write(keys.system, scope.system.map { report.model.systems[$0.index].name }, to: &json)
    let kind = finding.planItem.flatMap { report.model.kind(of: $0) }
    let item = kind == nil ? nil : finding.planItem.map { report.model.name(of: $0) }
    json.member(keys.measure, kind == .measure ? item : nil)
    json.member(keys.goal, kind == .goal ? item : nil)
  }

  private func write(_ key: JSONWriter.Key, _ name: NameID?, to json: inout JSONWriter) {
    if let name { json.member(key, written: names[name]) } else { json.member(key, String?.none) }
  }

  private func write(_ scopes: [Scope], to json: inout JSONWriter) {
    guard !scopes.isEmpty else { return }
    json.array("where") { json in
      for scope in scopes {
        json.object(.inline) { json in
          json.member("organisation", scope.organisation.map { report.model.name(of: $0) })
          json.member("system", scope.system.map { report.model.name(of: $0) })
        }
      }
    }
  }
}

extension CheckRecords {
  /// The keys of a record, in their order.
  private struct Keys: Sendable {
    let rule, severity, message, duty, dimension, roles, competence, organisation, system: JSONWriter.Key
    let measure, goal, scopes, waived, file, line, column, endColumn, help: JSONWriter.Key

    /// The keys as they are written where `record` stands.
    init(_ record: JSONWriter) {
      rule = record.key("rule", isFirst: true)
      severity = record.key("severity")
      message = record.key("message")
      duty = record.key("duty")
      dimension = record.key("dimension")
      roles = record.key("roles")
      competence = record.key("competence")
      organisation = record.key("organisation")
      system = record.key("system")
      measure = record.key("measure")
      goal = record.key("goal")
      scopes = record.key("scopes")
      waived = record.key("waived")
      file = record.key("file")
      line = record.key("line")
      column = record.key("column")
      endColumn = record.key("endColumn")
      help = record.key("help")
    }
  }
}
