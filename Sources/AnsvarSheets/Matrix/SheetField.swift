import AnsvarModel
import AnsvarText

/// What a column of the matrix holds.
enum SheetField: Hashable {
  case organisation
  case system
  case dimension
  case title
  case role(RoleID)
  case reason
  case owner
  case until
  case source
  case place
  case findings
  case duty

  /// The columns that are no roles, by the key above them.
  ///
  /// A key ends in a colon, so that no role can be called the same.
  static let keys: [(key: String, field: SheetField)] = [
    ("organisation:", .organisation), ("system:", .system), ("dimension:", .dimension), ("title:", .title),
    ("because:", .reason), ("by:", .owner), ("until:", .until), ("cites:", .source), ("place:", .place),
    ("findings:", .findings), ("duty:", .duty),
  ]

  static func named(_ key: String) -> SheetField? {
    keys.first { $0.key.utf8.elementsEqual(key.utf8) }?.field
  }

  func key(_ model: Model) -> String {
    if case .role(let role) = self { return model.name(of: role) }
    return Self.keys.first { $0.field == self }?.key ?? ""
  }

  func heading(_ model: Model, _ language: Language) -> String {
    switch self {
    case .organisation: SheetWords.organisation[language]
    case .system: SheetWords.system[language]
    case .dimension: SheetWords.dimension[language]
    case .title: SheetWords.duty[language]
    case .role(let role): model.title(of: role, language)
    case .reason: SheetWords.reason[language]
    case .owner: SheetWords.owner[language]
    case .until: SheetWords.until[language]
    case .source: SheetWords.source[language]
    case .place: SheetWords.place[language]
    case .findings: SheetWords.findings[language]
    case .duty: SheetWords.name[language]
    }
  }

  /// The widths of the column, in characters: the least and the most.
  func widths(isNarrow: Bool) -> ClosedRange<Int> {
    switch self {
    case .organisation, .system: 13...20
    case .dimension: 12...40
    case .title: 30...50
    case .role: isNarrow ? 5...5 : 13...13
    case .findings: 8...14
    case .reason: 20...40
    case .owner: 14...24
    case .until: 11...11
    case .source: 10...20
    case .place: 14...30
    case .duty: 20...40
    }
  }
}
