import AnsvarLanguage
import AnsvarModel
import AnsvarRules
import AnsvarText
import Testing

@testable import AnsvarReports

/// Text of a model never becomes markup in a report.
@Suite struct ReportInjectionTests {
  private static let payloads = [
    "<script>alert(1)</script>", "</script><img src=x onerror=alert(1)>", "\" onmouseover=\"alert(1)", "' autofocus '",
    "<!--", "-->", "]]>", "&lt;b&gt;", "{role}", "javascript:alert(1)", "a\r\nb\u{0}\u{1B}[2J", "a\u{202E}b\u{2028}c",
    "| a | b |", "# x", "[x](http://e.x)", "</style><style>*{display:none}", "`x` **y**",
  ]

  /// A model with a payload in every title, made without the reader, which would have rejected some of them.
  private func page(_ payload: String) -> String {
    var model = Sample.report(Sample.hadeland).model
    model.name = payload
    model.title = Title(payload)
    model.version = payload
    model.references = [SourceReference(name: model.roles[0].name, title: payload, range: model.roles[0].range)]
    for index in model.organisations.indices { model.organisations[index].title = Title(payload) }
    for index in model.systems.indices { model.systems[index].title = Title(payload) }
    for index in model.camps.indices { model.camps[index].title = Title(payload) }
    for index in model.competences.indices { model.competences[index].title = Title(payload) }
    for index in model.roles.indices { model.roles[index].title = Title(payload) }
    for index in model.dimensions.indices { model.dimensions[index].title = Title(payload) }
    for index in model.duties.indices { model.duties[index].title = Title(payload) }
    for index in model.table.exemptions.indices { model.table.exemptions[index].reason = payload }
    for index in model.roles.indices { model.roles[index].citation = Citation(reference: 0, place: payload) }
    let document = Report(Checker.check(model), language: .bokmål, program: payload).document()
    return String(decoding: ReportHTML.bytes(document, program: payload), as: UTF8.self)
  }

  /// The tags with the names of their attributes, and nothing of what they hold.
  private func skeleton(_ page: String) -> [String] {
    page.matches(of: /<[\/!a-zA-Z][^>]*>/).map { tag in
      String(tag.0).replacing(/"[^"]*"/, with: "\"\"")
    }
  }

  @Test(arguments: payloads) func thePageIsBuiltTheSame(_ payload: String) {
    let made = page(payload)
    #expect(skeleton(made) == skeleton(page("x")))
    #expect(made.unicodeScalars.allSatisfy { $0 == "\n" || !VisibleText.isHidden($0) })
  }
}
