import AnsvarModel
import AnsvarText

/// How many duties have exactly one accountable and at least one responsible, over all scopes that are checked.
///
/// A row that is empty on purpose leaves the count: nobody shall answer for it.
public struct Coverage: Equatable, Sendable {
  /// The duties with one accountable and a responsible.
  public var covered: Int
  /// All the duties that somebody shall answer for.
  public var counted: Int

  public init(covered: Int, counted: Int) {
    self.covered = covered
    self.counted = counted
  }

  /// Of no duties.
  public static let empty = Coverage(covered: 0, counted: 0)

  /// Whether a row has exactly one accountable role and at least one responsible.
  public static func isCovered(row: Int, of model: Model) -> Bool {
    var accountable: RoleID?
    var isResponsible = false
    for entry in model.table.entryRange(ofRow: row) {
      let participation = model.table.participation(ofEntry: entry)
      if participation.contains(.responsible) { isResponsible = true }
      guard participation.contains(.accountable) else { continue }
      let role = model.table.role(ofEntry: entry)
      if let accountable, accountable != role { return false }
      accountable = role
    }
    return accountable != nil && isResponsible
  }

  /// The share in ten-thousandths, rounded; all of them when nothing is counted.
  public var tenThousandths: Int {
    counted == 0 ? 10_000 : (covered * 20_000 + counted) / (2 * counted)
  }

  /// The share in per cent, rounded down, so that a hundred means that nothing is missing.
  public var percent: Int {
    counted == 0 ? 100 : covered * 100 / counted
  }

  /// The share in tenths of a per cent, rounded down, so that a thousand means that nothing is missing.
  public var tenths: Int { counted == 0 ? 1_000 : covered * 1_000 / counted }

  /// Whether a smaller part is covered; where nothing is counted nothing is missing.
  public func isWorse(than other: Coverage) -> Bool {
    // The shares on one denominator.
    (counted == 0 ? 1 : covered) * max(other.counted, 1) < (other.counted == 0 ? 1 : other.covered) * max(counted, 1)
  }

  public static func += (left: inout Coverage, right: Coverage) {
    left.covered += right.covered
    left.counted += right.counted
  }
}

// The share as a reader sees it, rounded down.
extension Coverage {
  /// In per cent: `62 %`, or `< 1 %`.
  public var percentText: String { (percent == 0 && covered > 0 ? "< 1" : String(percent)) + "\u{a0}%" }

  /// In tenths of a per cent, without the sign: `62,9`, or `100`.
  public func tenthsText(_ language: Language) -> String {
    tenths >= 1_000 ? "100" : String(tenths / 10) + language.decimalSign + String(tenths % 10)
  }

  /// From this share to another one, in tenths of a per cent: `62,9–64,5 %`.
  public func rangeText(to high: Coverage, _ language: Language) -> String {
    (tenths == high.tenths ? "" : tenthsText(language) + "–") + high.tenthsText(language) + "\u{a0}%"
  }
}

extension AssignmentTable.Exemption {
  /// Whether the whole row is empty on purpose, and the reason still holds.
  public func excusesRow(on today: Day?) -> Bool {
    if let until, let today, until < today { return false }
    return wholeRow
  }
}
