import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

/// A responsibility matrix as a plain value: what every matrix format and chart draws.
///
/// Titles are in one language; they come from the model as they are, and each format makes them safe in its own way.
public struct MatrixGrid: Sendable {
  /// A role that takes part somewhere in the matrix.
  public struct Column: Equatable, Sendable {
    public var role: RoleID
    public var name: String
    public var title: String
  }

  /// How one role takes part in one duty.
  public struct Cell: Equatable, Sendable {
    /// The letters, in the order of the scheme; `–` for a cell that is empty on purpose; empty for no part.
    public var letters: String
    public var participation: Participation
    /// The numbers of the findings about it.
    public var marks: [Int]

    public static let empty = Cell(letters: "", participation: [], marks: [])
  }

  /// A duty and every role's part in it.
  public struct Row: Sendable {
    public var duty: DutyID
    public var name: String
    public var title: String
    /// One for each column of the matrix.
    public var cells: [Cell]
    /// The number of the note that tells why the row, or a cell of it, is empty on purpose.
    public var note: Int?
    /// Nobody takes part, and that is meant.
    public var isEmptyOnPurpose: Bool
    /// Nobody has written a row for the duty here.
    public var isMissing: Bool
    /// The numbers of the findings about the duty as a whole.
    public var marks: [Int]
  }

  /// A dimension and its duties.
  public struct Group: Sendable {
    public var dimension: DimensionID
    public var name: String
    public var title: String
    public var rows: [Row]
  }

  /// Why something is empty on purpose.
  public struct Note: Equatable, Sendable {
    public var number: Int
    public var text: String
  }

  /// A finding that is marked in the matrix.
  public struct Mark: Equatable, Sendable {
    public var number: Int
    public var severity: Severity
    public var rule: String
    public var message: String
    /// The index of the finding in the report.
    public var finding: Int
  }

  /// A letter of the scheme and what it means.
  public struct LegendEntry: Equatable, Sendable {
    public var letter: String
    public var label: String
    public var explanation: String
  }

  public var scope: Scope
  /// The model's title, else its name.
  public var modelTitle: String
  /// Where the matrix holds; nil when the model has one scope only.
  public var scopeTitle: String?
  /// Whether the rows are only those that this scope has of its own.
  public var showsOnlyDifferences: Bool
  public var language: Language
  public var columns: [Column]
  public var groups: [Group]
  public var notes: [Note]
  public var marks: [Mark]
  public var legend: [LegendEntry]

  /// Whether there is nothing to show.
  public var isEmpty: Bool { groups.isEmpty }

  /// What stands above the matrix.
  public var heading: String {
    guard let scopeTitle else { return modelTitle }
    let place = showsOnlyDifferences ? Self.differs(language, [Place("scope", scopeTitle)]) : scopeTitle
    return modelTitle.utf8.isEmpty ? place : modelTitle + " – " + place
  }

  private static let differs = Phrase(
    nb: "{scope} (bare det som er annerledes)", nn: "{scope} (berre det som er annleis)",
    en: "{scope} (only what differs)")
}
