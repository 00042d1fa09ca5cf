import AnsvarText

/// A meeting between the line and ICT in which something gets lost, for a group to find out what.
struct Case: Sendable {
  /// Whoever speaks.
  enum Voice: String, Sendable {
    case line, ict, oversetter
  }

  /// What somebody says, and what they mean and do not say.
  struct Line: Sendable {
    let voice: Voice
    let said: Phrase
    let meant: Phrase

    init(_ voice: Voice, said: Phrase, meant: Phrase) {
      self.voice = voice
      self.said = said
      self.meant = meant
    }
  }

  /// Stable, for links and for choosing it: letters, digits and hyphens.
  let id: String
  /// The name of the dimension of Groth's model that it is about, such as `bruksnytte`.
  let dimension: String
  let title: Phrase
  /// Where they sit, and why they meet.
  let situation: Phrase
  let dialogue: [Line]
  /// What the oversetter asks, in the order in which it is asked.
  let questions: [Phrase]
  /// The order that comes of it, as the line signs it.
  let order: Phrase
  /// What the facilitator lets the group talk about, and what to listen for.
  let guide: [Phrase]
}
