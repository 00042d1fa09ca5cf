import AnsvarModel
import AnsvarText

/// Where the facts come from, and what the report was made with.
enum SourceSection {
  static func section(_ context: ReportContext, _ program: String) -> ReportSection? {
    let model = context.model
    var section = ReportSection("sources", context(title))
    let (shown, left) = context.fitting(model.references)
    if !shown.isEmpty {
      let counts = citations(model)
      section.blocks.append(.paragraph(ReportText(context(introduction))))
      let entries = shown.enumerated().map { index, reference -> ReportEntry in
        let title = reference.title.utf8.isEmpty ? model.name(reference.name) : reference.title
        let count = counts[index] == 0 ? "" : " (" + citationNoun(counts[index], context.language) + ")"
        return ReportEntry(ReportText(title + count))
      }
      section.blocks.append(.list(entries))
      if left > 0 { section.blocks.append(.note(ReportText(context(more, [Place("count", left)])))) }
    }
    section.blocks.append(.paragraph(ReportText(context(made, [Place("program", program)]))))
    return section
  }

  /// By reference, how many roles, duties, rows and the like cite it.
  private static func citations(_ model: Model) -> [Int] {
    var counts = [Int](repeating: 0, count: model.references.count)
    func add(_ citation: Citation?) {
      if let citation, citation.reference < counts.count { counts[citation.reference] += 1 }
    }
    for organisation in model.organisations { add(organisation.citation) }
    for system in model.systems { add(system.citation) }
    for camp in model.camps { add(camp.citation) }
    for competence in model.competences { add(competence.citation) }
    for role in model.roles { add(role.citation) }
    for dimension in model.dimensions { add(dimension.citation) }
    for duty in model.duties { add(duty.citation) }
    for seat in model.seats { add(seat.citation) }
    for post in model.posts { add(post.citation) }
    for row in 0..<model.table.rowCount { add(model.table.citation(ofRow: row)) }
    for area in model.plan?.areas ?? [] { add(area.citation) }
    for item in model.plan?.items ?? [] { add(item.citation) }
    return counts
  }

  private static let citationNoun = CountedNoun(
    one: Phrase(nb: "opplysning", nn: "opplysning", en: "fact"),
    many: Phrase(nb: "opplysninger", nn: "opplysningar", en: "facts"))
  private static let title = Phrase(
    nb: "Hvor opplysningene er hentet", nn: "Kvar opplysningane er henta", en: "Where the facts come from")
  private static let introduction = Phrase(
    nb: "Modellen viser til disse dokumentene:", nn: "Modellen viser til desse dokumenta:",
    en: "The model refers to these documents:")
  private static let more = Phrase(
    nb: "{count} kilder til er ikke vist.", nn: "{count} kjelder til er ikkje viste.",
    en: "{count} more sources are not shown.")
  private static let made = Phrase(
    nb: "Rapporten er laget av modellen med {program}, og viser det modellen sier, ikke mer.",
    nn: "Rapporten er laga av modellen med {program}, og viser det modellen seier, ikkje meir.",
    en: "The report was made from the model with {program}, and shows what the model says, no more.")
}
