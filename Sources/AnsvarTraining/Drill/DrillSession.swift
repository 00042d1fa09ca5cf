/// One person's way through some questions: a question that is missed comes back later, until it has been answered.
public struct DrillSession: Sendable {
  public let questions: [Question]
  /// By question, how often it has been missed.
  public private(set) var misses: [Int]
  /// The numbers of the questions that are still to be asked, the next first.
  private var queue: [Int]
  private var answeredFirst = 0
  private var seen: Int = 0

  /// So many other questions come before a missed one is asked again.
  ///
  /// What is fetched from memory after a while stays longer than what is repeated at once (the spacing effect).
  private static let spacing = 3

  public init(_ questions: [Question]) {
    self.questions = questions
    misses = [Int](repeating: 0, count: questions.count)
    queue = Array(questions.indices)
  }

  /// The number of the question to ask now; nil when all have been answered.
  public var current: Int? { queue.first }

  /// Whether the question to ask now has been missed before.
  public var isRepeat: Bool { current.map { misses[$0] > 0 } ?? false }

  /// How many questions have been asked at least once.
  public var asked: Int { seen }

  /// How many were right at the first try.
  public var rightAtFirst: Int { answeredFirst }

  /// The numbers of the questions that were missed, in the order asked.
  public var missed: [Int] { misses.indices.filter { misses[$0] > 0 } }

  /// Takes the answer to the current question, and says whether it is right.
  public mutating func answer(_ choice: Int) -> Bool {
    guard let number = queue.first else { return false }
    queue.removeFirst()
    let isFirst = number >= seen
    if isFirst { seen = number + 1 }
    let isRight = questions[number].answer == choice
    if isRight {
      if isFirst { answeredFirst += 1 }
    } else {
      misses[number] += 1
      queue.insert(number, at: min(Self.spacing, queue.count))
    }
    return isRight
  }
}
