import AnsvarModel
import AnsvarRules
import AnsvarText

/// What every piece of training material is made of: the model, what the check found in it, and the language to write in.
public struct TrainingContext: Sendable {
  public let report: CheckReport
  public let language: Language
  /// The day that deadlines are held against; nil: none has passed.
  public let today: Day?
  /// What makes the same material again.
  public let seed: UInt64

  public var model: Model { report.model }

  public init(_ report: CheckReport, language: Language, today: Day? = nil, seed: UInt64 = 1) {
    self.report = report
    self.language = language
    self.today = today
    self.seed = seed
  }

  func callAsFunction(_ phrase: Phrase, _ places: [Place] = []) -> String { phrase(language, places) }

  func title(_ id: RoleID) -> String { model.title(of: id, language) }
  func title(_ id: DutyID) -> String { model.title(of: id, language) }
  func title(_ id: DimensionID) -> String { model.title(of: id, language) }
  func title(_ id: CompetenceID) -> String { model.title(of: id, language) }
  func title(_ id: CampID) -> String { model.title(of: id, language) }
  func title(_ id: OrganisationID) -> String { model.title(of: id, language) }
  func title(_ id: SystemID) -> String { model.title(of: id, language) }
}
