import AnsvarModel
import AnsvarReports
import AnsvarText

/// A whole session from a model: for the trainer the plan, and then the sheets that the participants get.
public struct CoursePlan: Sendable {
  public let document: ReportDocument
  /// The length of each step in minutes, in order.
  public let minutes: [Int]

  /// - Parameters:
  ///   - context: whose model the session is about.
  ///   - length: how long it lasts.
  ///   - path: the file of the model, as a shell takes it.
  public init(_ context: TrainingContext, length: CourseLength, path: String) {
    let material = CourseMaterial(context, length, path: path)
    let steps = CourseAgenda.steps(material)
    minutes = steps.map { $0.minutes }
    var sections = [CourseOverview.section(material, steps), Self.stepByStep(steps, context.language)]
    sections += CourseSheets.sections(material)
    let kind = Phrase(
      nb: "Kursplan, \(length.rawValue) minutter", nn: "Kursplan, \(length.rawValue) minutt",
      en: "Course plan, \(length.rawValue) minutes")
    let heading = context.model.heading(context.language)
    let title = heading.utf8.isEmpty ? kind[context.language] : kind[context.language] + ": " + heading
    document = ReportDocument(language: context.language, kind: Self.material, title: title, sections: sections)
  }

  private static func stepByStep(_ steps: [CourseStep], _ language: Language) -> ReportSection {
    var section = ReportSection("steps", title[language])
    section.startsPage = true
    var clock = 0
    for (index, step) in steps.enumerated() {
      section.blocks.append(.section(step.section(index + 1, from: clock, language)))
      clock += step.minutes
    }
    return section
  }

  static let material = Phrase(nb: "Kursmateriell", nn: "Kursmateriell", en: "Training material")
  private static let title = Phrase(nb: "Steg for steg", nn: "Steg for steg", en: "Step by step")
}
