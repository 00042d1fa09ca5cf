import AnsvarDiagnostics
import AnsvarModel
import AnsvarRules

/// Which findings a change brings and which it takes away, told by rule and by what they are about.
public struct FindingComparison: Sendable {
  /// The part of a finding that is on one side only.
  public struct Difference: Sendable {
    /// As it stands in its own report, scopes and duties of the other side included.
    public var finding: Finding
    /// The stable id of its rule.
    public var rule: String
    /// The duties that differ, in the order of declaration; empty when it is about none.
    public var duties: [DutyID]
    public var competences: [CompetenceID]
    /// The scopes that differ; empty when it is about the model as a whole.
    public var scopes: [Scope]
    public var subjects: [FindingSubject]

    public var severity: Severity { finding.severity }
  }

  /// In the terms of the model after the change.
  public let new: [Difference]
  /// In the terms of the model before it.
  public let gone: [Difference]

  /// Compares two reports of models with the same names.
  ///
  /// Findings that a waiver has accepted count as not there. A role that `renamed` names goes by another name now: what
  /// was found about it before is no news about its heir.
  ///
  /// - Complexity: O(*n*) in the findings, every scope counted.
  public init(before: CheckReport, after: CheckReport, renamed: [NameID: NameID] = [:]) {
    let old = FindingSubjects(before, renamed: renamed)
    let now = FindingSubjects(after)
    new = Self.differences(after.findings, now, known: Self.subjects(before.findings, old))
    let gone = Self.differences(before.findings, old, known: Self.subjects(after.findings, now))
    let emptied = Set(new.filter { $0.rule == "gap.duty" }.flatMap { $0.subjects.map { Place($0) } })
    self.gone = emptied.isEmpty ? gone : gone.filter { !Self.isSuperseded($0, by: emptied) }
  }

  /// A duty in a scope.
  private struct Place: Hashable {
    var duty: NameID?
    var organisation: NameID?
    var system: NameID?

    init(_ subject: FindingSubject) {
      (duty, organisation, system) = (subject.duty, subject.organisation, subject.system)
    }
  }

  /// Whether what was wrong with a duty is only gone because nobody at all has it now.
  private static func isSuperseded(_ difference: Difference, by emptied: Set<Place>) -> Bool {
    difference.subjects.allSatisfy { emptied.contains(Place($0)) }
  }

  static func subjects(_ findings: [Finding], _ subjects: FindingSubjects) -> Set<FindingSubject> {
    var result: Set<FindingSubject> = []
    for finding in findings where !finding.isWaived {
      for part in subjects.parts(of: finding) { result.insert(part.subject) }
    }
    return result
  }

  private static func differences(
    _ findings: [Finding], _ subjects: FindingSubjects, known: Set<FindingSubject>
  ) -> [Difference] {
    var result: [Difference] = []
    for finding in findings where !finding.isWaived {
      let parts = subjects.parts(of: finding).filter { !known.contains($0.subject) }
      guard !parts.isEmpty else { continue }
      var difference = Difference(
        finding: finding, rule: RuleCatalogue.id(finding), duties: [], competences: [], scopes: [],
        subjects: parts.map { $0.subject })
      var seen: Set<Scope> = []
      for part in parts {
        if let duty = part.duty, !difference.duties.contains(duty) { difference.duties.append(duty) }
        if let competence = part.competence, !difference.competences.contains(competence) {
          difference.competences.append(competence)
        }
        if part.scope != .everywhere, seen.insert(part.scope).inserted { difference.scopes.append(part.scope) }
      }
      result.append(difference)
    }
    return result
  }
}
