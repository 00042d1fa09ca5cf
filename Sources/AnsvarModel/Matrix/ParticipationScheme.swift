import AnsvarDiagnostics

/// The letters of a matrix and what each of them means.
///
/// RASCI unless a model declares another.
public struct ParticipationScheme: Sendable {
  /// One letter of the scheme.
  public struct Letter: Sendable {
    public let letter: Unicode.Scalar
    public let meaning: Participation
    public var title: Title

    public init(letter: Unicode.Scalar, meaning: Participation, title: Title) {
      self.letter = letter
      self.meaning = meaning
      self.title = title
    }
  }

  public var name: String
  public var title: Title
  public var letters: [Letter]

  public init(name: String, title: Title, letters: [Letter]) {
    self.name = name
    self.title = title
    self.letters = letters
  }

  public static let rasci = ParticipationScheme(
    name: "rasci", title: Title("RASCI"),
    letters: ["A", "R", "S", "C", "I"].enumerated().map { index, letter in
      Letter(letter: letter, meaning: Participation.meanings[index].participation, title: Title())
    })

  /// Whether these are the letters of a model that brings none of its own.
  public var isDefault: Bool {
    let rasci = Self.rasci
    return name == rasci.name && title == rasci.title
      && letters.elementsEqual(rasci.letters) {
        $0.letter == $1.letter && $0.meaning == $1.meaning && $0.title == $1.title
      }
  }

  /// The sign for a deliberately empty cell.
  public static let deliberatelyNoneSign: Unicode.Scalar = "-"

  /// What the text of a cell means; nil when it has a letter outside the scheme or the same letter twice.
  public func participation(of cell: String) -> Participation? {
    let scalars = cell.unicodeScalars
    if scalars.elementsEqual([Self.deliberatelyNoneSign]) { return .deliberatelyNone }
    var result: Participation = []
    var seen: [Unicode.Scalar] = []
    for scalar in scalars {
      guard let letter = letters.first(where: { $0.letter == scalar }), !seen.contains(scalar) else { return nil }
      seen.append(scalar)
      result.insert(letter.meaning)
    }
    return result.isEmpty ? nil : result
  }

  /// The first letter with a meaning: how a program writes a participation in this scheme.
  public func letter(for meaning: Participation) -> Unicode.Scalar? {
    letters.first { $0.meaning == meaning }?.letter
  }
}
