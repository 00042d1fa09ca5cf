import AnsvarText

/// A meeting between the line and ICT in which something gets lost, for a group to find out what.
///
/// The texts have the places `{line}`, `{ict}` and `{system}`, which ``CaseSetting`` fills from a model.
public struct Case: Sendable {
  /// Whoever speaks.
  public enum Voice: String, Sendable {
    case line, ict
  }

  /// What somebody says, and what they mean and do not say.
  public struct Line: Sendable {
    public let voice: Voice
    public let said: Phrase
    public let meant: Phrase

    init(_ voice: Voice, said: Phrase, meant: Phrase) {
      self.voice = voice
      self.said = said
      self.meant = meant
    }
  }

  /// What the translator asks, and what comes to light.
  public struct Question: Sendable {
    public let asked: Phrase
    public let answer: Phrase

    init(_ asked: Phrase, answer: Phrase) {
      self.asked = asked
      self.answer = answer
    }
  }

  /// The order that comes of it, as the line signs it.
  public struct Order: Sendable {
    /// What is to be possible that is not today.
    public let need: Phrase
    public let because: Phrase
    /// What the line does itself.
    public let line: Phrase
    public let ict: Phrase
    /// How both can see that it is done.
    public let done: Phrase

    /// The parts in the order in which they are read.
    public var parts: [Phrase] { [need, because, line, ict, done] }
  }

  /// Stable, for links and for choosing it: letters, digits and hyphens.
  public let id: String
  public let dimension: GrothDimension
  /// What the duty it is about may be called in a model, after the full stop: the first that a model has counts.
  public let duties: [String]
  public let title: Phrase
  /// Where they sit, and why they meet.
  public let situation: Phrase
  public let dialogue: [Line]
  /// In the order in which they are asked.
  public let questions: [Question]
  public let order: Order
  /// What the facilitator lets the group talk about, and what to listen for.
  public let guide: [Phrase]
}
