import AnsvarModel
import AnsvarText

/// Who works together in one dimension of a model, and who translates there.
struct DimensionMeeting: Sendable {
  /// What the model says about translating in a dimension.
  enum Translation: Equatable, Sendable {
    /// It has no competence that bridges the camps, and can say nothing of it.
    case unknown
    /// Nobody who takes part has the competence; others of the model may.
    case nobody(elsewhere: [RoleID])
    /// One camp has somebody, the other has not.
    case oneSided([RoleID], missing: CampID)
    case there([RoleID])
  }

  let dimension: DimensionID
  /// Each role that takes part and is not only told afterwards, the one with the most duties first.
  let roles: [RoleID]
  let translation: Translation
  /// Whether both the line and ICT take part.
  let campsMeet: Bool

  /// Asked for before, doing it, answering for it, lending a hand.
  static let working: Participation = [.accountable, .responsible, .supports, .consulted]

  init(_ dimension: DimensionID, _ matrix: SessionMatrix) {
    self.dimension = dimension
    let model = matrix.model
    var counts: [RoleID: Int] = [:]
    var order: [RoleID] = []
    for duty in model[dimension].duties {
      for part in matrix.row(duty)?.parts ?? [] where !part.participation.isDisjoint(with: Self.working) {
        if counts[part.role] == nil { order.append(part.role) }
        counts[part.role, default: 0] += 1
      }
    }
    // Sorting keeps no order of its own between equals.
    let ranked = order.enumerated().sorted { left, right in
      let (more, less) = (counts[left.element] ?? 0, counts[right.element] ?? 0)
      return more == less ? left.offset < right.offset : more > less
    }
    roles = ranked.map { $0.element }
    let camps = roles.map { model[$0].camp }
    campsMeet =
      matrix.sides.line.map { camps.contains($0) } == true && matrix.sides.ict.map { camps.contains($0) } == true
    translation = Self.translation(roles, campsMeet: campsMeet, matrix)
  }

  private static func translation(_ roles: [RoleID], campsMeet: Bool, _ matrix: SessionMatrix) -> Translation {
    guard !matrix.sides.bridging.isEmpty else { return .unknown }
    let here = roles.filter { matrix.translators.contains($0) }
    guard !here.isEmpty else { return .nobody(elsewhere: matrix.translators) }
    let camps = here.map { matrix.model[$0].camp }
    if campsMeet, let line = matrix.sides.line, let ict = matrix.sides.ict,
      !camps.contains(where: { $0 != line && $0 != ict })
    {
      if !camps.contains(line) { return .oneSided(here, missing: line) }
      if !camps.contains(ict) { return .oneSided(here, missing: ict) }
    }
    return .there(here)
  }

  /// How much there is to talk about: more when fewer translate.
  var need: Int {
    switch translation {
    case .nobody: campsMeet ? 4 : 3
    case .oneSided: 2
    case .unknown: 1
    case .there: 0
    }
  }
}

extension DimensionMeeting {
  /// What the model says about translating here, in a sentence or two.
  func sentence(_ matrix: SessionMatrix) -> String {
    let language = matrix.language
    switch translation {
    case .unknown: return Self.unknown[language]
    case .nobody(let elsewhere):
      guard !roles.isEmpty else { return Self.empty[language] }
      let text = Self.nobody[language]
      if elsewhere.isEmpty { return text + " " + Self.nowhere[language] }
      return text + " " + Self.elsewhere(language, [Place("roles", matrix.list(elsewhere))])
    case .oneSided(let roles, let missing):
      let camp = matrix.quoted(matrix.model.title(of: missing, language))
      return Self.oneSided(language, [Place("roles", matrix.list(roles)), Place("camp", camp)])
    case .there(let roles):
      let text = Self.there(language, [Place("roles", matrix.list(roles))])
      return campsMeet || matrix.sides.line == nil ? text : text + " " + Self.apart[language]
    }
  }

  private static let unknown = Phrase(
    nb:
      "Modellen har ingen kompetanse som bygger bro mellom leirene, så den kan ikke si hvem som oversetter. Spør gruppa: Hvem gjør det i praksis?",
    nn:
      "Modellen har ingen kompetanse som byggjer bru mellom leirane, så han kan ikkje seie kven som omset. Spør gruppa: Kven gjer det i praksis?",
    en:
      "The model has no competence that bridges the camps, so it cannot say who translates. Ask the group: who does it in practice?"
  )
  private static let empty = Phrase(
    nb: "Modellen sier ikke hvem som deltar her, og dermed heller ikke hvem som oversetter.",
    nn: "Modellen seier ikkje kven som deltek her, og dermed heller ikkje kven som omset.",
    en: "The model does not say who takes part here, and so not who translates either.")
  private static let nobody = Phrase(
    nb: "Her er det ingen i modellen deres som oversetter.", nn: "Her er det ingen i modellen dykkar som omset.",
    en: "Here nobody in your model translates.")
  private static let nowhere = Phrase(
    nb: "Ingen rolle i modellen har kompetansen. Spør gruppa: Er det slik, eller er det bare ikke skrevet ned?",
    nn: "Inga rolle i modellen har kompetansen. Spør gruppa: Er det slik, eller er det berre ikkje skrive ned?",
    en: "No role of the model has the competence. Ask the group: is it so, or has nobody written it down?")
  private static let elsewhere = Phrase(
    nb: "Kompetansen finnes hos {roles}, som ikke deltar her. Spør gruppa: Hvem burde vært med?",
    nn: "Kompetansen finst hos {roles}, som ikkje deltek her. Spør gruppa: Kven burde vore med?",
    en: "The competence is with {roles}, not taking part here. Ask the group: who should have been there?")
  private static let oneSided = Phrase(
    nb: "Kan oversette: {roles}. Men i {camp} er det ingen, så den ene siden må ta alt.",
    nn: "Kan omsetje: {roles}. Men i {camp} er det ingen, så den eine sida må ta alt.",
    en: "Able to translate: {roles}. But {camp} has nobody, so one side has to do it all.")
  private static let there = Phrase(
    nb: "Kan oversette, etter modellen: {roles}. Spør gruppa om det er slik i praksis, og om rollen får tid til det.",
    nn: "Kan omsetje, etter modellen: {roles}. Spør gruppa om det er slik i praksis, og om rolla får tid til det.",
    en:
      "Able to translate, by the model: {roles}. Ask the group whether it is so in practice, and whether the role has time."
  )
  private static let apart = Phrase(
    nb: "Men bare den ene leiren deltar her. Spør om den andre burde vært spurt.",
    nn: "Men berre den eine leiren deltek her. Spør om den andre burde vore spurd.",
    en: "But only one camp takes part here. Ask whether the other should have been consulted.")
}
