import AnsvarRules

/// The findings of a chart that have numbers, and the marks that refer to them.
struct NumberedFindings {
  /// Findings that share a number.
  struct Group {
    /// The first of them, whose words are shown.
    var finding: Finding
    var count: Int
  }

  /// More than these would fill a page of their own; those beyond it are marked without a number.
  static let most = 30

  /// In the order of their numbers.
  private(set) var groups: [Group] = []
  /// How many more numbers there would be.
  private(set) var rest = 0
  private let sign: String
  private let most: Int

  init(_ style: Style, most: Int = Self.most) {
    sign = style.look(of: .finding).symbol
    self.most = most
  }

  /// Gives the next number to findings, and the mark for them, such as `!3`; the sign alone where they get none.
  mutating func mark(_ finding: Finding, count: Int = 1, isNumbered: Bool = true) -> String {
    guard isNumbered, groups.count < most else {
      rest += 1
      return sign
    }
    groups.append(Group(finding: finding, count: count))
    return sign + String(groups.count)
  }
}
