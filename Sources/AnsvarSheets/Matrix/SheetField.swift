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

  /// The width of the column, in characters.
  func width(_ isNarrow: Bool) -> Int {
    switch self {
    case .organisation, .system, .owner, .source, .place: 16
    case .dimension: 22
    case .title: 44
    case .role: isNarrow ? 5 : 13
    case .reason: 34
    case .until: 11
    case .findings: 9
    case .duty: 26
    }
  }
}
