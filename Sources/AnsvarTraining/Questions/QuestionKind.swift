import AnsvarText

/// A kind of question: what it can be asked about, what may be answered, and what of that is right.
///
/// Whatever is right is read from the model by the code that the rules use. What the model does not settle is neither
/// right nor wrong, and is never offered.
package struct QuestionKind: Sendable {
  /// Stable, for links and for choosing it: lower case with hyphens.
  package let id: String
  /// What it trains, as a heading.
  package let title: Phrase
  let topics: @Sendable (QuestionSource) -> [Topic]
  /// What may be answered, the most plausible first.
  let choices: @Sendable (QuestionSource, Topic) -> [Choice]
  /// Whether an answer is right; nil: the model does not say.
  package let isRight: @Sendable (QuestionSource, Topic, Choice) -> Bool?
  let prompt: @Sendable (QuestionSource, Topic) -> String
  /// Why the right answer is right, in a sentence or two.
  let explanation: @Sendable (QuestionSource, Topic, Choice) -> String
}
