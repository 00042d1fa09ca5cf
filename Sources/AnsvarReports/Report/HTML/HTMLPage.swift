import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

/// HTML in the making, in UTF-8.
package struct HTMLPage {
  package private(set) var bytes: [UInt8] = []
  private var findingWord = ""

  /// Adds markup, which never has text of a model in it.
  package mutating func raw(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  /// Adds markup in UTF-8 that has been made safe already.
  mutating func raw(utf8 markup: [UInt8]) { bytes.append(contentsOf: markup) }

  /// Adds text.
  package mutating func text(_ text: String) { HTMLText.append(text, to: &bytes) }

  /// Adds an attribute with the blank before it.
  package mutating func attribute(_ name: String, _ value: String) {
    raw(" " + name + "=\"")
    text(value)
    raw("\"")
  }

  /// Adds running text.
  mutating func runs(_ text: ReportText) {
    for run in text.runs { self.run(run) }
  }

  private mutating func run(_ run: ReportText.Run) {
    switch run {
    case .plain(let text): self.text(text)
    case .strong(let text): element("strong", text)
    case .code(let text): element("code", text)
    case .aside(let text):
      raw("<span class=\"aside\">")
      self.text(text)
      raw("</span>")
    case .link(let text, let id):
      raw("<a href=\"#" + id + "\">")
      self.text(text)
      raw("</a>")
    case .finding(let number):
      raw("<a href=\"#" + ReportText.finding(number) + "\"><span aria-hidden=\"true\">▲</span>")
      raw("<span class=\"spoken\">" + findingWord + " </span>" + String(number) + "</a>")
    case .letters(let symbol, let letters, let words): self.letters(symbol, letters, words)
    case .note(let number, let id):
      raw("<sup><a href=\"#" + id + "\">" + String(number) + "</a></sup>")
    }
  }

  /// Letters are seen, and their words heard; where there are no words the letters are both.
  private mutating func letters(_ symbol: String, _ letters: String, _ words: String) {
    raw("<span class=\"letters\">")
    let isSpoken = words.utf8.isEmpty
    if !isSpoken { raw("<span aria-hidden=\"true\">") }
    if !symbol.utf8.isEmpty {
      raw(isSpoken ? "<span class=\"symbol\" aria-hidden=\"true\">" : "<span class=\"symbol\">")
      text(symbol)
      raw("</span> ")
    }
    text(letters)
    if !isSpoken {
      raw("</span><span class=\"spoken\">")
      text(words)
      raw("</span>")
    }
    raw("</span>")
  }

  private mutating func element(_ name: String, _ text: String) {
    raw("<" + name + ">")
    self.text(text)
    raw("</" + name + ">")
  }

  /// Adds labels and what belongs to them.
  mutating func facts(_ facts: [ReportFact]) {
    if facts.isEmpty { return }
    raw("<dl class=\"facts\">\n")
    for fact in facts {
      raw("<dt>")
      text(fact.label)
      raw("</dt><dd>")
      runs(fact.text)
      raw("</dd>\n")
    }
    raw("</dl>\n")
  }

  /// Adds what an element is about, for the script.
  mutating func facets(_ facets: ReportFacets) {
    func add(_ name: String, _ numbers: [Int]?) {
      guard let numbers else { return }
      raw(" data-" + name + "=\"" + numbers.map { String($0) }.joined(separator: " ") + "\"")
    }
    add("role", facets.roles.map { $0.map { $0.index } })
    add("dimension", facets.dimensions.map { $0.map { $0.index } })
    add("severity", facets.severities.map { $0.map { Int($0.rawValue) } })
  }

  package init(_ language: Language = .bokmål) { findingWord = Self.finding[language] }

  private static let finding = Phrase(nb: "funn", nn: "funn", en: "finding")
}
