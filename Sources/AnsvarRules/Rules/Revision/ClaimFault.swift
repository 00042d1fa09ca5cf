import AnsvarComparison
import AnsvarModel

/// What is wrong with a claim of a revision, for one thing that it names.
struct ClaimFault {
  /// In the order of the rule's messages.
  enum Kind: Int {
    /// The earlier, or this, model has no such thing.
    case unknownBefore, unknownNow
    /// Said to be gone, but it stands.
    case stands
    /// Said to be as it was, but it is not; said only to have moved, but it has changed.
    case altered, alteredToo
    /// Said to be changed, but it is as it was; said to have moved, but it has not.
    case same, unmoved
    /// Said to live on, but it is gone; said to have become one thing, but it is another.
    case gone, elsewhere
    /// Said to be new, but it is old.
    case old
    /// Said to be merged, but still apart; said to be split, but still one.
    case apart, whole
    /// Said to mean the same, but most of the words are gone.
    case otherMeaning
  }

  var kind: Kind
  /// The index of the thing in the claim's items, or in its targets for `unknownNow`.
  var item: Int
  /// The thing as it stands in this model, where it does.
  var now: Subject?
  /// What else the message names: things of either model by name, or words.
  var names: [String] = []
  var aspects: [Alteration.Kind] = []

  init(_ kind: Kind, _ item: Int) {
    self.kind = kind
    self.item = item
  }
}
