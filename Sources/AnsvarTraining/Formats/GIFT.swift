import AnsvarReports
import AnsvarText

/// Questions in the format GIFT, which Moodle and many others import.
///
/// After Moodle's documentation, *GIFT format*: `~ = # { } :` and the backslash have a meaning, and a backslash takes it
/// away.
public enum GIFT {
  public static func text(_ questions: [Question], title: String, language: Language) -> String {
    var page = "// " + VisibleText.line(title) + "\n\n"
    for question in questions {
      page += "// " + VisibleText.line(question.id) + "\n"
      page += "::" + escaped(question.prompt) + "::[plain]" + escaped(question.prompt) + " {\n"
      for (index, choice) in question.choices.enumerated() {
        page += "  " + (index == question.answer ? "=" : "~") + escaped(choice) + "\n"
      }
      let facts = question.evidence.facts(language).map { $0.label + ": " + $0.text }
      page += "  ####" + escaped(([question.explanation] + facts).joined(separator: " · ")) + "\n}\n\n"
    }
    return page
  }

  private static func escaped(_ text: String) -> String {
    var result: [UInt8] = []
    for byte in VisibleText.line(text).utf8 {
      switch byte {
      case UInt8(ascii: "~"), UInt8(ascii: "="), UInt8(ascii: "#"), UInt8(ascii: "{"), UInt8(ascii: "}"),
        UInt8(ascii: ":"), UInt8(ascii: "\\"):
        result.append(UInt8(ascii: "\\"))
      default: break
      }
      result.append(byte)
    }
    // A text that begins so would be taken for the name of its format, or for a weight.
    if let first = result.first, first == UInt8(ascii: "[") || first == UInt8(ascii: "%") { result.insert(0x20, at: 0) }
    return String(decoding: result, as: UTF8.self)
  }
}
