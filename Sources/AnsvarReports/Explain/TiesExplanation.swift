import AnsvarModel
import AnsvarText

/// What a role or a body has to do with others, in sentences: seats, whom it reports to, posts, measures.
enum TiesExplanation {
  static func write(_ role: RoleID, _ model: Model, _ language: Language, to page: inout Explanation) {
    section(seatsHeading, seats(in: role, model, language), language, to: &page)
    section(sitsHeading, seats(of: role, model, language), language, to: &page)
    section(tiesHeading, sentences(about: role, model, language), language, to: &page)
    section(postsHeading, posts(holding: role, model, language), language, to: &page)
    section(planHeading, items(of: role, model, language), language, to: &page)
  }

  private static func section(
    _ heading: Phrase, _ lines: [String], _ language: Language, to page: inout Explanation
  ) {
    if lines.isEmpty { return }
    page.heading(heading[language])
    for line in lines { page.paragraph(line) }
  }

  // MARK: Seats

  static func seats(in body: RoleID, _ model: Model, _ language: Language) -> [String] {
    model.seats.filter { $0.body == body }.map { seat in
      described(seat, of: seat.title[language] ?? model.title(of: seat.role, language), model, language)
    }
  }

  static func seats(of role: RoleID, _ model: Model, _ language: Language) -> [String] {
    model.seats.filter { $0.role == role }.map { seat in
      described(seat, of: model.title(of: seat.body, language), model, language)
    }
  }

  private static func described(_ seat: Seat, of what: String, _ model: Model, _ language: Language) -> String {
    var text = what
    if seat.count > 1 { text += " × " + String(seat.count) }
    if let organisation = seat.from {
      let place = Place("organisation", model.title(of: organisation, language))
      text += ", " + (seat.isEach ? fromEach : from)(language, [place])
    }
    if !seat.hasVote { text += ", " + withoutVote[language] }
    if seat.isVacant { text += ", " + vacant[language] }
    return text + cited(seat.citation, model)
  }

  // MARK: Relations

  static func sentences(about role: RoleID, _ model: Model, _ language: Language) -> [String] {
    var lines: [String] = []
    for relation in model.relations where relation.role == role || relation.other == .role(role) {
      let subject = model.title(of: relation.role, language)
      lines.append(
        subject + " " + relation.kind.label[language] + " " + model.title(of: relation.other, language))
    }
    for approval in model.approvals where approval.role == role {
      lines.append(
        approves(
          language,
          [
            Place("role", model.title(of: role, language)),
            Place("subject", title(of: approval.subject, model, language)),
          ]))
    }
    for mandate in model.mandates where mandate.role == role {
      if let day = mandate.from { lines.append(mandateFrom(language, [Place("day", day.text)])) }
      if let day = mandate.until { lines.append(mandateUntil(language, [Place("day", day.text)])) }
    }
    return lines
  }

  static func title(of subject: Approval.Subject, _ model: Model, _ language: Language) -> String {
    switch subject {
    case .duty(let duty): model.title(of: duty, language)
    case .dimension(let dimension): model.title(of: dimension, language)
    case .words(let words): words
    }
  }

  // MARK: Posts and plan

  static func posts(holding role: RoleID, _ model: Model, _ language: Language) -> [String] {
    model.posts.indices.filter { model.posts[$0].holds.contains(role) }.map {
      PostExplanation.line(PostID($0), model, language)
    }
  }

  static func items(of role: RoleID, _ model: Model, _ language: Language) -> [String] {
    guard let plan = model.plan else { return [] }
    var lines: [String] = []
    for area in plan.areas where area.accountable.contains(where: { $0.party == .role(role) }) {
      lines.append(answersForArea(language, [Place("area", model.title(area.title, area.name, language))]))
    }
    for item in plan.items {
      let isAccountable = item.accountable.contains { $0.party == .role(role) }
      let isResponsible = item.responsible.contains { $0.party == .role(role) }
      let isNew = item.establishes.contains(role)
      guard isAccountable || isResponsible || isNew else { continue }
      let part = isNew ? establishedBy : isAccountable ? accountableFor : responsibleFor
      lines.append(part(language, [Place("item", PlanItemExplanation.line(item, plan, model, language))]))
    }
    return lines
  }

  static func cited(_ citation: Citation?, _ model: Model) -> String {
    CitationText.text(citation, model).map { " [" + $0 + "]" } ?? ""
  }

  private static let seatsHeading = Phrase(nb: "Plasser", nn: "Plassar", en: "Seats")
  private static let sitsHeading = Phrase(nb: "Sitter i", nn: "Sit i", en: "Sits in")
  private static let tiesHeading = Phrase(nb: "Forhold til andre", nn: "Forhold til andre", en: "Ties to others")
  private static let postsHeading = Phrase(nb: "Stillinger", nn: "Stillingar", en: "Posts")
  private static let planHeading = Phrase(nb: "I planen", nn: "I planen", en: "In the plan")
  private static let fromEach = Phrase(
    nb: "fra hver i {organisation}", nn: "frå kvar i {organisation}", en: "from each of {organisation}")
  private static let from = Phrase(nb: "fra {organisation}", nn: "frå {organisation}", en: "from {organisation}")
  private static let withoutVote = Phrase(nb: "uten stemme", nn: "utan røyst", en: "without a vote")
  private static let vacant = Phrase(nb: "ubesatt", nn: "ledig", en: "vacant")
  private static let approves = Phrase(
    nb: "{role} godkjenner {subject}", nn: "{role} godkjenner {subject}", en: "{role} approves {subject}")
  private static let mandateFrom = Phrase(
    nb: "Mandatet gjelder fra {day}", nn: "Mandatet gjeld frå {day}", en: "The mandate begins on {day}")
  private static let mandateUntil = Phrase(
    nb: "Mandatet gjelder til og med {day}", nn: "Mandatet gjeld til og med {day}", en: "The mandate ends on {day}")
  private static let answersForArea = Phrase(
    nb: "Svarer for målområdet {area}", nn: "Svarer for målområdet {area}", en: "Answers for the goal area {area}")
  private static let accountableFor = Phrase(
    nb: "Ansvarlig for {item}", nn: "Ansvarleg for {item}", en: "Accountable for {item}")
  private static let responsibleFor = Phrase(
    nb: "Skal gjennomføre {item}", nn: "Skal gjennomføre {item}", en: "Carries out {item}")
  private static let establishedBy = Phrase(
    nb: "Blir opprettet med {item}", nn: "Blir oppretta med {item}", en: "Is established by {item}")
}
