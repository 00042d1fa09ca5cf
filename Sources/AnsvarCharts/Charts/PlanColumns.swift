import AnsvarModel
import AnsvarText

/// The widths of the columns of a plan, in points, and the years across its right side.
struct PlanColumns {
  /// What stands between the edge of a cell and its text, on both sides together.
  static let inset = 6

  let number: Int
  let title: Int
  let responsible: Int
  /// Nought when no measure has a priority.
  let priority: Int
  let year: Int
  /// The years that have a column; empty when they are too many, or when nothing has a deadline.
  let years: [Int]
  /// The width of the one column for deadlines, when years have none of their own; nought without deadlines.
  let due: Int

  private static let mostYears = 8

  init(_ context: ChartContext, _ plan: Plan) {
    let style = context.style
    let numbers = plan.items.map { Words(context.model.name($0.name), .measure, style, bold: true).room }
    number = min(max((numbers.max() ?? 0) + Self.inset, 30), 90)
    priority = plan.items.contains { $0.priority != nil } ? 46 : 0
    let spans = plan.items.compactMap { plan.years(of: $0.due) }
    let first = spans.map { $0.first }.min()
    let last = spans.map { $0.last }.max()
    if let first, let last, last - first < Self.mostYears {
      years = Array(first...last)
    } else {
      years = []
    }
    // A fixed date needs the width of its day and month.
    year = 42
    let hasRecurrence = plan.items.contains { $0.recurrence != nil }
    due = years.isEmpty ? (spans.isEmpty && !hasRecurrence ? 0 : 96) : hasRecurrence ? 70 : 0
    let fixed = number + priority + year * years.count + due
    let room = context.room.map { min(max($0.width - fixed, 240), 450) } ?? 450
    title = min(300, room * 2 / 3)
    responsible = room - title
  }

  var total: Int { number + title + responsible + priority + year * years.count + due }
  /// How many columns there are.
  var count: Int { 3 + (priority > 0 ? 1 : 0) + years.count + (due > 0 ? 1 : 0) }
}
