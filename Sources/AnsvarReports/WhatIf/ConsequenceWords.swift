import AnsvarAnalysis
import AnsvarDiagnostics
import AnsvarModel
import AnsvarRules
import AnsvarText

/// Puts what is new or gone into sentences, the same thing about several duties into one.
struct ConsequenceWords {
  /// A sentence, and the rule that it comes from.
  struct Sentence {
    var rule: String
    var severity: Severity
    var text: String
  }

  private struct Likeness: Hashable {
    var rule: String
    var variant: Int
    var roles: [RoleID]
    var competences: [CompetenceID]
    var scopes: [Scope]
    /// The number of a finding that is like no other.
    var number: Int
  }

  private let words: WhatIfWords
  private let text: FindingText

  init(_ model: Model, _ language: Language) {
    words = WhatIfWords(model, language)
    text = FindingText(model, language, naming: .titles)
  }

  /// The sentences about differences, the severest first, else in the order of the report.
  func sentences(_ differences: [FindingComparison.Difference]) -> [Sentence] {
    var order: [Likeness] = []
    var groups: [Likeness: [FindingComparison.Difference]] = [:]
    for (number, difference) in differences.enumerated() {
      let isGrouped = Self.phrases(difference.rule) != nil && !difference.duties.isEmpty
      let likeness = Likeness(
        rule: difference.rule, variant: isGrouped ? 0 : difference.finding.variant, roles: difference.finding.roles,
        competences: difference.competences, scopes: difference.scopes, number: isGrouped ? -1 : number)
      if groups[likeness] == nil { order.append(likeness) }
      groups[likeness, default: []].append(difference)
    }
    let sentences = order.map { sentence(groups[$0] ?? []) }
    return sentences.indices.sorted {
      sentences[$0].severity != sentences[$1].severity
        ? sentences[$0].severity > sentences[$1].severity : $0 < $1
    }.map { sentences[$0] }
  }

  private func sentence(_ differences: [FindingComparison.Difference]) -> Sentence {
    let first = differences[0]
    var message: String
    if let phrase = Self.phrases(first.rule), !first.duties.isEmpty {
      var places = [Place("duties", words.duties(differences.flatMap { $0.duties }))]
      if let role = first.finding.roles.first { places.append(Place("role", words.role(role))) }
      places.append(Place("competences", words.competences(first.competences)))
      message = phrase(words.language, places)
    } else {
      message = text.message(first.finding)
    }
    message += words.places(first.scopes)
    return Sentence(rule: first.rule, severity: first.severity, text: WhatIfWords.capitalised(message))
  }

  /// How a finding about several duties is told in one sentence.
  private static func phrases(_ rule: String) -> Phrase? {
    switch rule {
    case "gap.duty":
      Phrase(nb: "ingen tar del i {duties}", nn: "ingen tek del i {duties}", en: "nobody takes part in {duties}")
    case "gap.accountable":
      Phrase(
        nb: "ingen er ansvarlig for {duties}", nn: "ingen er ansvarleg for {duties}",
        en: "nobody is accountable for {duties}")
    case "gap.responsible":
      Phrase(nb: "ingen utfører {duties}", nn: "ingen utfører {duties}", en: "nobody does {duties}")
    case "gap.competence":
      Phrase(
        nb: "{role} mangler {competences} til {duties}", nn: "{role} manglar {competences} til {duties}",
        en: "{role} lacks {competences} for {duties}")
    case "gap.bridge":
      Phrase(
        nb: "ingen oversetter mellom leirene i {duties}", nn: "ingen omset mellom leirane i {duties}",
        en: "nobody translates between the camps in {duties}")
    case "voice.silent":
      Phrase(
        nb: "ingen blir spurt eller informert om {duties}", nn: "ingen blir spurd eller informert om {duties}",
        en: "nobody is consulted on or informed of {duties}")
    case "overlap.collective":
      Phrase(
        nb: "{role} er en fellesbetegnelse og har fått {duties}", nn: "{role} er ei fellesnemning og har fått {duties}",
        en: "{role} is a collective and has been given {duties}")
    case "role.external-accountable":
      Phrase(
        nb: "{role} er en ekstern part og svarer for {duties}", nn: "{role} er ein ekstern part og svarer for {duties}",
        en: "{role} is an external party and answers for {duties}")
    default: nil
    }
  }
}
