import AnsvarModel

/// A deadline as a chart says it.
enum DueWords {
  /// Nil when there is no deadline.
  static func text(_ due: Due?, _ plan: Plan, _ context: ChartContext) -> String? {
    switch due {
    case .day(let day): day.longText(context.language)
    case .years(let years): years.text
    case .deadline(let index):
      context.model.title(plan.deadlines[index].title, plan.deadlines[index].name, context.language)
    case nil: nil
    }
  }
}
