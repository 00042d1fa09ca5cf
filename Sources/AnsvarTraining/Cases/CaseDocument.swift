import AnsvarModel
import AnsvarReports
import AnsvarText

/// Cases as a document: first how to use them, then a sheet to hand out for each, and last the facilitator's keys.
public struct CaseDocument: Sendable {
  public let document: ReportDocument

  /// - Parameters:
  ///   - context: whose model the cases take place in.
  ///   - cases: those that are wanted, in that order.
  public init(_ context: TrainingContext, cases: [Case] = CaseCatalogue.all) {
    let matrix = SessionMatrix(context)
    let all = cases.map { material in
      let number = CaseCatalogue.all.firstIndex { $0.id == material.id } ?? 0
      return (material, CaseSetting(material, number: number, matrix))
    }
    var sections = [CaseIntroduction.section(all, matrix)]
    for (material, setting) in all { sections.append(CaseHandout.section(material, setting)) }
    for (material, setting) in all { sections.append(CaseKey.section(material, setting)) }
    document = ReportDocument(
      language: context.language, kind: CoursePlan.material, title: Self.title(context), sections: sections)
  }

  private static func title(_ context: TrainingContext) -> String {
    let heading = context.model.heading(context.language)
    return heading.utf8.isEmpty ? kind[context.language] : kind[context.language] + ": " + heading
  }

  private static let kind = Phrase(
    nb: "Samtaler mellom linja og IKT", nn: "Samtalar mellom linja og IKT", en: "Talks between the line and ICT")
}
