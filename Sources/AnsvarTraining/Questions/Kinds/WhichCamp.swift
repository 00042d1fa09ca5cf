import AnsvarModel
import AnsvarText

extension QuestionKind {
  /// Which camp a role or a dimension is at home in.
  static let whichCamp = QuestionKind(
    id: "which-camp",
    title: Phrase(nb: "Hvilken leir?", nn: "Kva leir?", en: "Which camp?"),
    topics: { source in
      guard source.model.camps.count > 1 else { return [] }
      let dimensions = source.model.dimensions.indices.filter { source.model.dimensions[$0].camp != nil }
      // Whoever the model places in no camp may simply not have been placed, unless most have.
      let placed = source.roles.filter { source.model[$0].camp != nil }
      return dimensions.map { Topic(dimension: DimensionID($0)) } + placed.map { Topic(role: $0) }
    },
    choices: { source, _ in source.model.camps.indices.map { .camp(CampID($0)) } + [.camp(nil)] },
    isRight: { source, topic, choice in
      guard case .camp(let camp) = choice else { return nil }
      if let role = topic.role { return source.model[role].camp == camp }
      return topic.dimension.map { source.model[$0].camp == camp }
    },
    prompt: { source, topic in
      if let role = topic.role {
        return source.context(ofRole, [Place("role", source.quoted(source.context.title(role)))])
      }
      return source.context(
        ofDimension, [Place("dimension", source.quoted(topic.dimension.map { source.context.title($0) } ?? ""))])
    },
    explanation: { source, topic, right in
      let place = Place("camp", source.text(right))
      if let role = topic.role { return source.context(roleIn, [place, Place("role", source.context.title(role))]) }
      return source.context(
        dimensionIn,
        [place, Place("dimension", source.quoted(topic.dimension.map { source.context.title($0) } ?? ""))])
    })

  private static let ofRole = Phrase(
    nb: "Hvilken leir hører rollen {role} til?", nn: "Kva leir høyrer rolla {role} til?",
    en: "Which camp does the role {role} belong to?")
  private static let ofDimension = Phrase(
    nb: "Hvilken leir hører dimensjonen {dimension} hjemme i?", nn: "Kva leir høyrer dimensjonen {dimension} heime i?",
    en: "Which camp is the dimension {dimension} at home in?")
  private static let roleIn = Phrase(
    nb: "{role} hører til leiren {camp}.", nn: "{role} høyrer til leiren {camp}.",
    en: "{role} belongs to the camp {camp}.")
  private static let dimensionIn = Phrase(
    nb: "Dimensjonen {dimension} hører hjemme i leiren {camp}.",
    nn: "Dimensjonen {dimension} høyrer heime i leiren {camp}.",
    en: "The dimension {dimension} is at home in the camp {camp}.")
}
