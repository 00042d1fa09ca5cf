import AnsvarCharts
import AnsvarReports
import AnsvarText

/// Questions as Moodle imports them: *Question bank → Import → Moodle XML format*.
///
/// Every question is multiple choice with one answer, in a category for its kind. The format is that of Moodle's own
/// documentation, *Moodle XML format*.
public enum MoodleXML {
  /// The file, in UTF-8.
  ///
  /// - Complexity: O(*n*) in the questions.
  public static func bytes(_ questions: [Question], title: String, language: Language) -> [UInt8] {
    var page: [UInt8] = []
    func raw(_ markup: String) { page.append(contentsOf: markup.utf8) }
    func text(_ text: String) { page.append(contentsOf: XMLText.escaped(VisibleText.line(text))) }
    raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n")
    var kinds: [String] = []
    for question in questions where !kinds.contains(question.kind) { kinds.append(question.kind) }
    for kind in kinds {
      let own = questions.filter { $0.kind.utf8.elementsEqual(kind.utf8) }
      raw("<question type=\"category\">\n  <category><text>")
      text("$course$/top/" + category(title) + "/" + category(own[0].title))
      raw("</text></category>\n</question>\n")
      for question in own {
        raw("<question type=\"multichoice\">\n  <name><text>")
        text(shortened(question.prompt))
        raw("</text></name>\n  <questiontext format=\"html\"><text>")
        text(html([question.prompt]))
        raw("</text></questiontext>\n  <generalfeedback format=\"html\"><text>")
        text(html([question.explanation] + question.evidence.facts(language).map { $0.label + ": " + $0.text }))
        raw("</text></generalfeedback>\n  <defaultgrade>1</defaultgrade>\n  <penalty>0.3333333</penalty>\n")
        raw("  <hidden>0</hidden>\n")
        if question.id.unicodeScalars.count <= longestID {
          raw("  <idnumber>")
          text(question.id)
          raw("</idnumber>\n")
        }
        raw("  <single>true</single>\n  <shuffleanswers>true</shuffleanswers>\n")
        raw("  <answernumbering>abc</answernumbering>\n")
        for (index, choice) in question.choices.enumerated() {
          raw("  <answer fraction=\"" + (index == question.answer ? "100" : "0") + "\" format=\"html\"><text>")
          text(html([choice]))
          raw("</text><feedback format=\"html\"><text></text></feedback></answer>\n")
        }
        raw("</question>\n")
      }
    }
    raw("</quiz>\n")
    return page
  }

  /// As many characters as Moodle has room for in the name of a question, and in its number.
  private static let longestName = 250
  private static let longestID = 100

  private static func shortened(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count > longestName else { return text }
    var short = String.UnicodeScalarView()
    short.append(contentsOf: scalars.prefix(longestName - 1))
    return String(short) + "…"
  }

  /// A name of a category, in which a slash stands twice.
  private static func category(_ name: String) -> String {
    name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }.joined(separator: "//")
  }

  private static func html(_ paragraphs: [String]) -> String {
    var page: [UInt8] = []
    for paragraph in paragraphs {
      page.append(contentsOf: "<p>".utf8)
      HTMLText.append(paragraph, to: &page)
      page.append(contentsOf: "</p>".utf8)
    }
    return String(decoding: page, as: UTF8.self)
  }
}
