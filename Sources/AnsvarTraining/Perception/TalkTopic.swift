import AnsvarModel
import AnsvarText

/// A duty that the groups should talk about, and why.
package struct TalkTopic: Sendable {
  package let line: PerceptionMap.Line
  let reasons: [TalkReason]

  /// What to talk about, the most pressing first: by the worst reason, then by how much the groups differ.
  ///
  /// - Complexity: O(*n* log *n*) in the duties.
  package static func all(_ map: PerceptionMap) -> [TalkTopic] {
    let topics = map.lines.map { TalkTopic(line: $0, reasons: TalkReason.reasons($0)) }.filter { !$0.reasons.isEmpty }
    let order = topics.indices.sorted { left, right in
      let (first, second) = (topics[left].rank, topics[right].rank)
      if first != second { return first < second }
      let (more, less) = (topics[left].line.dispute ?? -1, topics[right].line.dispute ?? -1)
      return more == less ? left < right : more > less
    }
    return order.map { topics[$0] }
  }

  private var rank: Int { reasons.first?.rawValue ?? .max }

  /// Why, in sentences: the worst reason, and what else there is to say of who answers and who does it.
  func sentences(_ words: OpinionWords) -> [String] {
    let told = reasons.filter { reason in
      switch reason {
      // What has been said of the A says who has none as well.
      case .accountableInDoubt: !reasons.contains(.accountableSplit)
      case .othersSplit: reasons.count == 1
      default: true
      }
    }
    return told.prefix(3).map { reason in
      reason.sentence(
        words.language,
        [
          Place("accountable", words.sides(line, .accountable)), Place("responsible", words.sides(line, .responsible)),
          Place("several", words.several(line)), Place("unsure", words.names(line.unsure)),
          Place("agreed", words.carriers(line.answering.first.map { line.opinions[$0] } ?? Opinion())),
          Place("model", words.carriers(line.model)),
        ])
    }
  }

  /// What to ask; another question than for the topic before, where there is another.
  func question(_ number: Int, _ language: Language) -> String {
    guard let questions = reasons.first?.questions, !questions.isEmpty else { return "" }
    return questions[number % questions.count][language]
  }
}
