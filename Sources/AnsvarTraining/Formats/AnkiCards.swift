import AnsvarReports
import AnsvarText

/// Questions as Anki imports them: *File → Import*, a card on each line.
///
/// After Anki's manual, *Text files*: the first lines say how the rest is to be read, and a card that comes again under
/// the same first cell is brought up to date instead of doubled.
public enum AnkiCards {
  public static func text(_ questions: [Question], title: String, language: Language) -> String {
    var page =
      "#separator:tab\n#html:true\n#guid column:1\n#tags column:4\n#deck:" + cell(VisibleText.line(title)) + "\n"
    for question in questions {
      let choices = question.choices.enumerated().map { html(Question.letter($0.offset) + ") " + $0.element) }
      let facts = question.evidence.facts(language).map { html($0.label + ": " + $0.text) }
      let front = html(question.prompt) + "<br><br>" + choices.joined(separator: "<br>")
      let right = Question.letter(question.answer) + ") " + question.choices[question.answer]
      let back = "<b>" + html(right) + "</b><br><br>" + ([html(question.explanation)] + facts).joined(separator: "<br>")
      page += [html("ansvar:" + question.id), front, back, "ansvar " + question.kind].joined(separator: "\t") + "\n"
    }
    return page
  }

  /// Text on one line, in which a tab and a quotation mark at the beginning mean nothing.
  private static func html(_ text: String) -> String {
    var page: [UInt8] = []
    HTMLText.append(text, to: &page)
    return String(decoding: page, as: UTF8.self)
  }

  /// The name of a deck; two colons would make a deck within a deck.
  private static func cell(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars { result.unicodeScalars.append(scalar == ":" ? "–" : scalar) }
    return result
  }
}
