import AnsvarDiagnostics
import AnsvarText

/// A rule: what it reports, why that matters, how to mend it, and the check itself.
///
/// Rules are values and not classes, listed in `RuleCatalogue.all`. The examples are the rule's tests.
public struct Rule: Sendable {
  /// A number that the rule compares with, which a model may change with `rule … at N`.
  public struct Limit: Sendable {
    public let standard: Int
    /// What is counted, as a noun in the plural.
    public let unit: Phrase

    public init(_ standard: Int, unit: Phrase) {
      self.standard = standard
      self.unit = unit
    }
  }

  /// A model that shows what a rule reports, and the earlier one where the model is a revision.
  ///
  /// A rule that needs no earlier model writes the text alone.
  public struct Example: ExpressibleByStringLiteral, Sendable {
    public let text: String
    /// The model that `text` says it revises, by whatever path.
    public let previous: String?

    public init(_ text: String, revising previous: String? = nil) {
      self.text = text
      self.previous = previous
    }

    public init(stringLiteral text: String) {
      self.text = text
      previous = nil
    }
  }

  /// When a rule is applied: to the model as it stands, or to its waivers once the other rules are done.
  public enum Phase: Sendable {
    case model
    case waivers
    /// Reported while the model is read; the rule here only explains it.
    case reading
  }

  /// A literal such as `gap.accountable`; never reused, and it outlives renaming.
  public let id: String
  public let severity: Severity
  public let summary: Phrase
  /// Why it matters, for a manager and not for a programmer.
  public let why: Phrase
  /// How to mend it.
  public let mend: Phrase
  /// What a finding says; a rule that tells cases apart has one for each.
  public let messages: [Phrase]
  /// Where the rule comes from.
  public let source: Phrase
  public let limit: Limit?
  public let phase: Phase
  /// Whether what it finds in a row follows from that row and from where it holds, whatever the other rows say.
  ///
  /// So rows that have not changed need not be looked at again. What it finds besides is about no row.
  public let isByRow: Bool
  /// Models that the rule reports.
  public let triggering: [Example]
  /// Models that it leaves alone: the same, mended.
  public let sound: [Example]
  public let check: @Sendable (CheckContext, inout FindingCollector) -> Void

  public init(
    _ id: String, _ severity: Severity, summary: Phrase, why: Phrase, mend: Phrase, messages: [Phrase], source: Phrase,
    limit: Limit? = nil, phase: Phase = .model, isByRow: Bool = false, triggering: [Example], sound: [Example],
    check: @escaping @Sendable (CheckContext, inout FindingCollector) -> Void = { _, _ in }
  ) {
    self.id = id
    self.severity = severity
    self.summary = summary
    self.why = why
    self.mend = mend
    self.messages = messages
    self.source = source
    self.limit = limit
    self.phase = phase
    self.isByRow = isByRow
    self.triggering = triggering
    self.sound = sound
    self.check = check
  }
}
