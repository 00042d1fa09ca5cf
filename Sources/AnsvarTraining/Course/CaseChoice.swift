import AnsvarModel
import AnsvarRules
import AnsvarText

/// A case for a session, and why it was chosen.
struct CaseChoice: Sendable {
  let material: Case
  let setting: CaseSetting
  let reason: String

  /// The cases that touch the sorest points of the model, each of a dimension of its own.
  static func choices(_ count: Int, _ matrix: SessionMatrix, _ findings: SessionFindings) -> [CaseChoice] {
    let all = preferred.enumerated().map { place, material -> (material: Case, setting: CaseSetting, rank: Int) in
      let number = CaseCatalogue.all.firstIndex { $0.id == material.id } ?? 0
      let setting = CaseSetting(material, number: number, matrix)
      let found = setting.meeting.map { min(findings.count(in: $0.dimension), 5) } ?? 0
      let need = (setting.meeting.map { $0.roles.isEmpty ? 0 : $0.need } ?? 0) * 10 + found
      return (material, setting, need * 100 - place)
    }
    var chosen: [CaseChoice] = []
    var dimensions: [GrothDimension] = []
    for (material, setting, _) in all.sorted(by: { $0.rank > $1.rank }) {
      guard chosen.count < count, !dimensions.contains(material.dimension) else { continue }
      dimensions.append(material.dimension)
      chosen.append(
        CaseChoice(material: material, setting: setting, reason: reason(setting, findings)))
    }
    return chosen
  }

  private static func reason(_ setting: CaseSetting, _ findings: SessionFindings) -> String {
    let matrix = setting.matrix
    let language = matrix.language
    guard let meeting = setting.meeting, !meeting.roles.isEmpty else { return usual[language] }
    let place = Place("dimension", matrix.quoted(meeting.dimension))
    switch meeting.translation {
    case .nobody: return nobody(language, [place])
    case .oneSided(_, let missing):
      return oneSided(language, [place, Place("camp", matrix.quoted(matrix.model.title(of: missing, language)))])
    case .unknown, .there:
      let count = findings.count(in: meeting.dimension)
      return count == 0 ? usual[language] : found(language, [place])
    }
  }

  /// Those that most groups recognise first.
  private static let preferred: [Case] = [
    .kurset, .tregheten, .avtalen, .oppgraderingen, .prioriteten, .tilgangen, .feltet, .messen, .skjemaet, .gevinsten,
    .beredskap, .unntaket,
  ]
  private static let nobody = Phrase(
    nb: "Valgt fordi ingen i modellen kan oversette i {dimension}.",
    nn: "Vald fordi ingen i modellen kan omsetje i {dimension}.",
    en: "Chosen because nobody in the model can translate in {dimension}.")
  private static let oneSided = Phrase(
    nb: "Valgt fordi det i {dimension} ikke er noen i {camp} som kan oversette.",
    nn: "Vald fordi det i {dimension} ikkje er nokon i {camp} som kan omsetje.",
    en: "Chosen because in {dimension} nobody in {camp} can translate.")
  private static let found = Phrase(
    nb: "Valgt fordi kontrollen har funnet noe i {dimension}.",
    nn: "Vald fordi kontrollen har funne noko i {dimension}.",
    en: "Chosen because the check has found something in {dimension}.")
  private static let usual = Phrase(
    nb: "Valgt fordi de fleste kjenner seg igjen i den.", nn: "Vald fordi dei fleste kjenner seg att i han.",
    en: "Chosen because most people recognise themselves in it.")
}
