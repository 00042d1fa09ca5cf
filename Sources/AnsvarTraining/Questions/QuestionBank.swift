import AnsvarModel

/// All that can be asked of a model, each question with its right and its wrong answers.
public struct QuestionBank: Sendable {
  /// What a kind can ask about, and what is right and wrong of it.
  package struct Item: Sendable {
    package let kind: QuestionKind
    package let topic: Topic
    package let right: [Choice]
    /// The most plausible first.
    package let wrong: [Choice]
  }

  package let source: QuestionSource
  /// By kind, in the order of the catalogue; kinds of which the model says nothing are left out.
  package let items: [[Item]]

  /// So many things does a kind ask about at most: more than a year of sessions, and soon found.
  private static let mostTopics = 300
  private static let mostChoices = 80
  /// With fewer to choose between it is no question.
  private static let leastWrong = 2
  /// So many of the wrong answers are plausible enough.
  private static let mostWrong = 5
  private static let shownWrong = 3

  /// - Parameters:
  ///   - context: the model and the language to ask in.
  ///   - kinds: the ids of the kinds to ask; nil: all.
  /// - Complexity: O(*n*) in the rows that questions are asked of, which are bounded, and the findings.
  public init(_ context: TrainingContext, kinds: [String]? = nil) {
    let source = QuestionSource(context)
    self.source = source
    items = QuestionCatalogue.all.compactMap { kind in
      if let kinds, !kinds.contains(kind.id) { return nil }
      let items = Self.spread(kind.topics(source)).compactMap { Self.item(kind, $0, source) }
      return items.isEmpty ? nil : items
    }
  }

  /// How many things there are to ask about.
  public var count: Int { items.reduce(0) { $0 + $1.count } }

  /// Questions in the order in which to ask them: every kind in turn, none twice.
  ///
  /// - Parameters:
  ///   - count: how many, if there are as many.
  ///   - seed: the same one gives the same questions again.
  /// - Returns: at most so many questions.
  public func questions(_ count: Int, seed: UInt64) -> [Question] { draws(count, seed: seed).map { question($0) } }

  /// What is asked and offered, before it is put into words.
  package func draws(_ count: Int, seed: UInt64) -> [Draw] {
    var random = SeededRandom(seed: seed)
    var left = random.shuffled(items.map { random.shuffled($0) })
    var draws: [Draw] = []
    while draws.count < count, !left.isEmpty {
      for index in left.indices.reversed() {
        guard draws.count < count else { break }
        if let item = left[index].popLast() { draws.append(draw(item, &random)) }
        if left[index].isEmpty { left.remove(at: index) }
      }
    }
    return draws
  }

  /// A question with the answers that are offered.
  package struct Draw: Sendable {
    package let item: Item
    package let choices: [Choice]
    /// The index of the right one.
    package let answer: Int
  }

  private func draw(_ item: Item, _ random: inout SeededRandom) -> Draw {
    let right = item.right[random.index(below: item.right.count)]
    // The most plausible one is always there, or guessing would be easy.
    let wrong =
      item.wrong.prefix(1)
      + random.shuffled(Array(item.wrong.dropFirst().prefix(Self.mostWrong))).prefix(Self.shownWrong - 1)
    let choices = source.arranged(random.shuffled([right] + wrong))
    return Draw(item: item, choices: choices, answer: choices.firstIndex(of: right) ?? 0)
  }

  private func question(_ draw: Draw) -> Question {
    let (kind, topic) = (draw.item.kind, draw.item.topic)
    return Question(
      id: kind.id + source.key(topic), kind: kind.id, title: source.context(kind.title),
      prompt: kind.prompt(source, topic), choices: draw.choices.map { source.text($0) }, answer: draw.answer,
      explanation: kind.explanation(source, topic, draw.choices[draw.answer]), evidence: source.evidence(topic))
  }

  private static func item(_ kind: QuestionKind, _ topic: Topic, _ source: QuestionSource) -> Item? {
    var right: [Choice] = []
    var wrong: [Choice] = []
    var texts: Set<String> = []
    var rights: Set<String> = []
    for choice in kind.choices(source, topic).prefix(mostChoices) {
      guard let isRight = kind.isRight(source, topic, choice) else { continue }
      let text = source.text(choice)
      // Two choices that read alike cannot be told apart.
      guard texts.insert(text).inserted else {
        if isRight != rights.contains(text) { return nil }
        continue
      }
      if isRight {
        right.append(choice)
        rights.insert(text)
      } else {
        wrong.append(choice)
      }
    }
    guard !right.isEmpty, wrong.count >= leastWrong else { return nil }
    return Item(kind: kind, topic: topic, right: right, wrong: wrong)
  }

  /// As many as are asked about, from the beginning to the end.
  private static func spread(_ topics: [Topic]) -> [Topic] {
    guard topics.count > mostTopics else { return topics }
    return (0..<mostTopics).map { topics[$0 * topics.count / mostTopics] }
  }
}
