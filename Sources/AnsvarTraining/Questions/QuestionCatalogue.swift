/// Every kind of question there is, in the order in which a session asks them.
///
/// A new kind is one file and one line here.
package enum QuestionCatalogue {
  package static let all: [QuestionKind] = [
    .whoAccountable, .whoResponsible, .whichDimension, .whichCamp, .whichPart, .requiredCompetence, .missingCompetence,
    .whoTranslates, .missingTranslator, .verdict, .vacancy, .separation, .ownerlessMeasure, .measureOwner,
  ]

  package static func kind(_ id: String) -> QuestionKind? { all.first { $0.id.utf8.elementsEqual(id.utf8) } }
}
