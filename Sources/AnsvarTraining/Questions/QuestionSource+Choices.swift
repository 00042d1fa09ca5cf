import AnsvarModel
import AnsvarText

extension QuestionSource {
  /// What a choice reads as.
  package func text(_ choice: Choice) -> String {
    switch choice {
    case .role(let id): context.title(id)
    case .party(let party): model.title(of: party, context.language)
    case .duty(let id): duty(id)
    case .dimension(let id): context.title(id)
    case .competence(let id): context.title(id)
    case .measure(let id): measure(id)
    case .camp(let id): id.map { context.title($0) } ?? context(Self.noCamp)
    case .part(let part): self.part(part)
    case .row(let index): duty(rows[index]) + ": " + line(rows[index].row)
    case .verdict(let verdict): context(Self.words(verdict))
    case .nobody: context(Self.nobody)
    case .nothing: context(Self.nothing)
    }
  }

  /// Choices in the order in which they are shown: what has an order of its own keeps it, and `nobody` comes last.
  func arranged(_ choices: [Choice]) -> [Choice] {
    var last: [Choice] = []
    var ordered: [(order: Int, choice: Choice)] = []
    var others: [Choice] = []
    for choice in choices {
      switch choice {
      case .nobody, .nothing: last.append(choice)
      case .camp(let id): ordered.append((id?.index ?? .max, choice))
      case .part(let part): ordered.append((part.isEmpty ? .max : Self.order(part), choice))
      case .verdict(let verdict): ordered.append((Choice.Verdict.allCases.firstIndex(of: verdict) ?? 0, choice))
      default: others.append(choice)
      }
    }
    return ordered.sorted { $0.order < $1.order }.map { $0.choice } + others + last
  }

  /// What somebody does who takes part so.
  private func part(_ part: Participation) -> String {
    let words = Participation.meanings.filter { part.contains($0.participation) }.map { context(Self.deed($0)) }
    return words.isEmpty ? context(Self.noPart) : list(words)
  }

  private static func order(_ part: Participation) -> Int {
    // Whoever answers for it and does it stands between those who do one of the two.
    part == .carrying ? 1 : Int(part.rawValue.trailingZeroBitCount) * 2
  }

  private static func deed(_ meaning: Participation.Meaning) -> Phrase {
    switch meaning.participation {
    case .accountable:
      Phrase(nb: "svarer for resultatet", nn: "svarer for resultatet", en: "answers for the result")
    case .responsible: Phrase(nb: "gjør arbeidet", nn: "gjer arbeidet", en: "does the work")
    case .supports: Phrase(nb: "bidrar i arbeidet", nn: "bidreg i arbeidet", en: "lends a hand")
    case .consulted:
      Phrase(nb: "blir spurt før det avgjøres", nn: "blir spurd før det blir avgjort", en: "is asked before")
    default: Phrase(nb: "får beskjed etterpå", nn: "får melding etterpå", en: "is told afterwards")
    }
  }

  private static func words(_ verdict: Choice.Verdict) -> Phrase {
    switch verdict {
    case .gap: Phrase(nb: "Et hull", nn: "Eit hol", en: "A gap")
    case .overlap: Phrase(nb: "En overlapp", nn: "Ein overlapp", en: "An overlap")
    case .sound: Phrase(nb: "I orden", nn: "I orden", en: "Sound")
    }
  }

  private static let noCamp = Phrase(
    nb: "Ingen av leirene", nn: "Ingen av leirane", en: "Neither of the camps")
  private static let noPart = Phrase(nb: "har ingen del i det", nn: "har ingen del i det", en: "has no part in it")
  private static let nobody = Phrase(nb: "Ingen", nn: "Ingen", en: "Nobody")
  private static let nothing = Phrase(
    nb: "Ingen: noen andre svarer for alt sammen", nn: "Ingen: nokon andre svarer for alt saman",
    en: "None: somebody else answers for all of it")
}
