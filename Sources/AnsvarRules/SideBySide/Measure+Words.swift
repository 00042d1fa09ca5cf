import AnsvarDiagnostics
import AnsvarText

extension Measure {
  /// What the number is, in full; its kind of findings stands in `kinds`.
  public func label(_ kinds: [FindingKind], _ language: Language) -> String {
    switch self {
    case .coverage: Self.coverageLabel[language]
    case .covered: Self.coveredLabel[language]
    case .duties: Self.dutiesLabel[language]
    case .roles: Self.rolesLabel[language]
    case .usualLoad: Self.usualLoadLabel[language]
    case .heaviestLoad: Self.heaviestLoadLabel[language]
    case .heaviestRole: Self.heaviestRoleLabel[language]
    case .severity(let severity): Self.severityLabels[Int(severity.rawValue)][language]
    case .waived: Self.waivedLabel[language]
    case .kind(let kind): kinds[kind].id
    case .rule(let rule): RuleCatalogue.all[rule].id
    }
  }

  /// What the number is, over a narrow column.
  public func head(_ kinds: [FindingKind], _ language: Language) -> String {
    switch self {
    case .usualLoad: Self.usualLoadHead[language]
    case .heaviestLoad: Self.heaviestLoadHead[language]
    case .heaviestRole: Self.heaviestRoleHead[language]
    default: label(kinds, language)
    }
  }

  private static let coverageLabel = Phrase(nb: "Dekning", nn: "Dekning", en: "Coverage")
  private static let coveredLabel = Phrase(nb: "Dekket", nn: "Dekte", en: "Covered")
  private static let dutiesLabel = Phrase(nb: "Ansvar", nn: "Ansvar", en: "Duties")
  private static let rolesLabel = Phrase(nb: "Roller", nn: "Roller", en: "Roles")
  private static let usualLoadLabel = Phrase(
    nb: "Ansvar per rolle, median", nn: "Ansvar per rolle, median", en: "Duties per role, median")
  private static let heaviestLoadLabel = Phrase(
    nb: "Flest ansvar på én rolle", nn: "Flest ansvar på éi rolle", en: "Most duties on one role")
  private static let heaviestRoleLabel = Phrase(
    nb: "Rollen med flest ansvar", nn: "Rolla med flest ansvar", en: "The role with most duties")
  private static let usualLoadHead = Phrase(nb: "Per rolle", nn: "Per rolle", en: "Per role")
  private static let heaviestLoadHead = Phrase(nb: "Flest", nn: "Flest", en: "Most")
  private static let heaviestRoleHead = Phrase(nb: "Hos", nn: "Hos", en: "On")
  private static let waivedLabel = Phrase(nb: "Godtatt", nn: "Godtekne", en: "Accepted")
  /// By severity, from advice to error.
  private static let severityLabels = [
    Phrase(nb: "Råd", nn: "Råd", en: "Advice"), Phrase(nb: "Advarsler", nn: "Åtvaringar", en: "Warnings"),
    Phrase(nb: "Feil", nn: "Feil", en: "Errors"),
  ]
}

extension Measure.Value {
  /// The value as a reader sees it: `62 %`, `3,5`, `1204`, or `–` where it does not apply.
  public func text(_ language: Language) -> String {
    switch self {
    case .none: "–"
    case .share(let coverage): coverage.percentText
    case .number(let number): GroupedNumber.text(number)
    case .halves(let halves): GroupedNumber.text(halves: halves, language)
    case .words(let words): words
    }
  }
}
