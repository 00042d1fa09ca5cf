import AnsvarModel
import AnsvarRules
import AnsvarText

extension QuestionKind {
  /// Which competence somebody lacks for what they carry.
  static let missingCompetence = QuestionKind(
    id: "missing-competence",
    title: Phrase(nb: "Hva mangler?", nn: "Kva manglar?", en: "What is missing?"),
    topics: { source in
      source.context.report.findings.indices.compactMap { index in
        let finding = source.context.report.findings[index]
        guard RuleCatalogue.id(finding) == "gap.competence", let role = finding.role, let row = finding.row,
          let place = source.place(ofRow: row), !finding.competences.isEmpty,
          // A row of many organisations is asked of where the question says it holds.
          finding.scope == .everywhere || finding.scope.organisation == source.rows[place].scope.organisation
        else { return nil }
        return Topic(row: place, role: role, finding: index)
      }
    },
    choices: { source, topic in
      guard let duty = source.held(topic)?.row.duty, let number = topic.finding else { return [] }
      let lacking = source.context.report.findings[number].competences
      let required = source.model[duty].requires
      let all = source.model.competences.indices.map { CompetenceID($0) }
      return (lacking + required.members.filter { !lacking.contains($0) } + all.filter { !required.contains($0) })
        .map { .competence($0) }
    },
    isRight: { source, topic, choice in
      guard case .competence(let competence) = choice, let number = topic.finding, let role = topic.role,
        let held = source.held(topic)
      else { return nil }
      let has = source.model.competences(of: role, in: held.scope.organisation)
      return source.context.report.findings[number].competences.contains(competence) && !has.contains(competence)
    },
    prompt: { source, topic in
      source.context(
        prompt,
        [
          Place("role", source.quoted(topic.role.map { source.context.title($0) } ?? "")),
          Place("duty", source.held(topic).map { source.duty($0) } ?? ""),
        ])
    },
    explanation: { source, topic, _ in
      guard let held = source.held(topic), let role = topic.role else { return "" }
      let required = source.model[held.row.duty].requires.members.map { source.context.title($0) }
      let has = source.model.competences(of: role, in: held.scope.organisation).members.map { source.context.title($0) }
      return source.context(
        has.isEmpty ? hasNone : hasSome,
        [
          Place("duty", source.duty(held.row.duty)), Place("required", source.list(required)),
          Place("role", source.context.title(role)), Place("has", source.list(has)),
        ])
    })

  private static let prompt = Phrase(
    nb: "{role} har ansvar i {duty}. Hvilken kompetanse krever det som rollen mangler?",
    nn: "{role} har ansvar i {duty}. Kva kompetanse krev det som rolla manglar?",
    en: "{role} carries {duty}. Which competence that it requires does the role lack?")
  private static let hasSome = Phrase(
    nb: "{duty} krever: {required}. {role} har: {has}.", nn: "{duty} krev: {required}. {role} har: {has}.",
    en: "{duty} requires: {required}. {role} has: {has}.")
  private static let hasNone = Phrase(
    nb: "{duty} krever: {required}. Modellen gir ikke {role} noen kompetanse.",
    nn: "{duty} krev: {required}. Modellen gir ikkje {role} nokon kompetanse.",
    en: "{duty} requires: {required}. The model gives {role} no competence.")
}
