import AnsvarDiagnostics
import AnsvarModel

/// Puts many findings into words, in UTF-8: each phrase of a rule is taken apart once.
public struct FindingWriter: Sendable {
  private let text: FindingText
  /// By rule and variant, and by rule; nil until they are needed.
  private var messages: [FindingPhrase?]
  private var mends: [FindingPhrase?]
  /// By rule, where its messages begin.
  private var firstMessages: [Int] = []

  public init(_ text: FindingText) {
    self.text = text
    var count = 0
    for rule in RuleCatalogue.all {
      firstMessages.append(count)
      count += rule.messages.count
    }
    messages = [FindingPhrase?](repeating: nil, count: count)
    mends = [FindingPhrase?](repeating: nil, count: RuleCatalogue.all.count)
  }

  /// Adds what is wrong: see `FindingText.message`.
  public mutating func appendMessage(of finding: Finding, to bytes: inout [UInt8]) {
    guard !finding.isReported else {
      bytes.append(contentsOf: text.message(finding).utf8)
      return
    }
    let number = firstMessages[finding.rule] + finding.variant
    if let phrase = messages[number] {
      text.append(phrase, finding, to: &bytes)
    } else {
      let phrase = text.takenApart(RuleCatalogue.all[finding.rule].messages[finding.variant])
      messages[number] = phrase
      text.append(phrase, finding, to: &bytes)
    }
  }

  /// Adds what to do about it: see `FindingText.help`.
  public mutating func appendHelp(of finding: Finding, to bytes: inout [UInt8]) {
    guard !finding.isReported else {
      bytes.append(contentsOf: text.help(finding).utf8)
      return
    }
    if let phrase = mends[finding.rule] {
      text.append(phrase, finding, to: &bytes)
    } else {
      let phrase = text.takenApart(RuleCatalogue.all[finding.rule].mend)
      mends[finding.rule] = phrase
      text.append(phrase, finding, to: &bytes)
    }
  }
}
