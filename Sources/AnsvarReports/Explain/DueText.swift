import AnsvarModel
import AnsvarText

/// A deadline in words: a day, years, or the name of a class with its years.
public enum DueText {
  /// Nil when there is no deadline.
  public static func text(_ due: Due?, _ plan: Plan, _ model: Model, _ language: Language) -> String? {
    switch due {
    case .day(let day): day.text
    case .years(let years): years.text
    case .deadline(let index):
      model.title(plan.deadlines[index].title, plan.deadlines[index].name, language) + " ("
        + plan.deadlines[index].years.text + ")"
    case nil: nil
    }
  }
}
