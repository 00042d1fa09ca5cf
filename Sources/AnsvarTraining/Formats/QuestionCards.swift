import AnsvarCharts
import AnsvarText

/// Questions as cards to cut out.
public enum QuestionCards {
  /// A card for each: the question with its choices in front, the answer and its reason behind.
  package static func cards(_ questions: [Question], _ language: Language) -> [CutCards.Card] {
    questions.enumerated().map { number, question in
      let choices = question.choices.enumerated().map { Question.letter($0.offset) + ") " + $0.element }
      let right = Question.letter(question.answer) + ") " + question.choices[question.answer]
      let facts = question.evidence.facts(language).map { $0.label + ": " + $0.text }
      return CutCards.Card(
        label: String(number + 1) + " · " + question.title, front: [question.prompt] + choices,
        back: [right, question.explanation] + facts)
    }
  }
}
