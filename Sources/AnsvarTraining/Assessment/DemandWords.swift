import AnsvarModel
import AnsvarReports
import AnsvarText

/// What a competence is needed for, in words.
struct DemandWords {
  let context: TrainingContext

  private var language: Language { context.language }
  /// More titles than this are told by their number.
  private static let mostTitles = 6

  /// What the levels mean, each with its number.
  var scale: [ReportFact] {
    AssessmentScale.levels.map { ReportFact(String($0), ReportText(AssessmentScale.words[$0][language])) }
  }

  /// What somebody needs it for: the duties by their titles, or that the camps meet there.
  func need(_ demand: CompetenceDemand) -> String {
    let duties = (demand.accountable + demand.responsible).sorted()
    if duties.isEmpty {
      return Self.meets(language, [Place("places", listed(demand.meetings.map { context.title($0) }))])
    }
    return listed(duties.map { context.title($0) })
  }

  /// Why it matters to the role: in how many duties it answers, and in how many it does the work.
  func weight(_ demand: CompetenceDemand) -> String {
    var parts: [String] = []
    if !demand.accountable.isEmpty { parts.append(count(demand.accountable.count, Self.answers)) }
    if !demand.responsible.isEmpty { parts.append(count(demand.responsible.count, Self.does)) }
    return Enumeration.text(parts, language)
  }

  private func count(_ number: Int, _ phrase: Phrase) -> String { phrase(language, [Place("count", number)]) }

  private func listed(_ titles: [String]) -> String {
    // Titles may have commas of their own.
    let rest = titles.count - Self.mostTitles
    let told = Array(titles.prefix(Self.mostTitles)) + (rest > 0 ? [Self.more(language, [Place("count", rest)])] : [])
    return told.joined(separator: " · ")
  }

  private static let more = Phrase(nb: "{count} til", nn: "{count} til", en: "{count} more")
  private static let meets = Phrase(
    nb: "å oversette mellom leirene: {places}", nn: "å omsetje mellom leirane: {places}",
    en: "translating between the camps: {places}")
  private static let answers = Phrase(
    nb: "{count} ansvar som rollen svarer for", nn: "{count} ansvar som rolla svarer for",
    en: "{count} duties that the role answers for")
  private static let does = Phrase(
    nb: "{count} ansvar som rollen utfører", nn: "{count} ansvar som rolla utfører",
    en: "{count} duties that the role carries out")
}
