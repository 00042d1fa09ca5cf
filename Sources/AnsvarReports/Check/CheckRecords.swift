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

  /// - Complexity: O(*n*) in the findings and in the size of the files they stand in.
  init(_ report: CheckReport, _ language: Language, _ workers: Workers) {
    self.report = report
    writer = FindingWriter(FindingText(report.model, language))
    scopes = FindingScopes(report.model, report.index, findings: report.findings, most: CheckJSON.mostScopes)
    var locator = FindingLocator(report.model.sources)
    locator.prepare(for: report.findings, workers)
    self.locator = locator
  }

  /// Adds a stretch of the findings, as elements of an array.
  func write(_ range: Range<Int>, to json: inout JSONWriter) {
    var writer = writer
    var locator = locator
    var words: [UInt8] = []
    json.reserve(range.count * 800)
    for number in range {
      let finding = report.findings[number]
      json.beginObject()
      json.member("rule", RuleCatalogue.id(finding))
      json.member("severity", finding.severity.keyword)
      words.removeAll(keepingCapacity: true)
      writer.appendMessage(of: finding, to: &words)
      json.member("message", utf8: words)
      writeSubject(of: finding, to: &json)
      json.member("scopes", finding.scopes)
      json.member("waived", finding.isWaived)
      let found = locator.place(of: finding.range)
      json.member("file", found.map { report.model.sources.texts[$0.file].name } ?? finding.diagnostic?.file)
      json.member("line", found?.place.line)
      json.member("column", found?.place.column)
      json.member("endColumn", found?.place.endColumn)
      words.removeAll(keepingCapacity: true)
      writer.appendHelp(of: finding, to: &words)
      json.member("help", utf8: words)
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
    let model = report.model
    write("duty", finding.duty.map { model[$0].name }, to: &json)
    write("dimension", finding.dimension.map { model[$0].name }, to: &json)
    json.array("roles", .inline) { json in
      for role in finding.roles { json.element(model.name(of: role)) }
    }
    write("competence", finding.competence.map { model[$0].name }, to: &json)
    write("organisation", finding.scope.organisation.map { model[$0].name }, to: &json)
    write("system", finding.scope.system.map { model[$0].name }, to: &json)
    let kind = finding.planItem.flatMap { model.kind(of: $0) }
    let item = finding.planItem.map { model.name(of: $0) }
    json.member("measure", kind == .measure ? item : nil)
    json.member("goal", kind == .goal ? item : nil)
  }

  private func write(_ key: String, _ name: NameID?, to json: inout JSONWriter) {
    json.member(key, name.map { report.model.name($0) })
  }

  private func write(_ scopes: [Scope], to json: inout JSONWriter) {
    guard !scopes.isEmpty else { return }
    let model = report.model
    json.array("where") { json in
      for scope in scopes {
        json.object(.inline) { json in
          json.member("organisation", scope.organisation.map { model.name(of: $0) })
          json.member("system", scope.system.map { model.name(of: $0) })
        }
      }
    }
  }
}
