import AnsvarModel
import AnsvarText

/// The words of the bridge, in which a translator is called what the model calls the competence.
package struct BridgeWords {
  private let context: ChartContext
  private let divide: CampDivide

  package init(_ context: ChartContext, _ divide: CampDivide) {
    self.context = context
    self.divide = divide
  }

  /// The competences with which a role translates.
  func translator(_ role: RoleID) -> String {
    let has = context.competences(of: role)
    return divide.competences.filter { has.contains($0) }.map { context.title($0).decapitalised }
      .joined(separator: ", ")
  }

  /// What to say of a place where nobody translates, or one side only does; nothing when all is well.
  package func state(of place: MeetingPlace) -> [String] {
    let all = place.duties.count
    let sides = [
      (place.withoutTranslator, Self.missing, ""), (place.onlyFirst, Self.only, context.title(divide.first)),
      (place.onlySecond, Self.only, context.title(divide.second)),
    ]
    return sides.filter { $0.0 > 0 }.map { count, phrase, camp in
      let text = phrase(context.language, [Place("word", word), Place("camp", camp)])
      return count == all ? text : text + " " + self.in(count, of: all)
    }
  }

  func share(_ count: Int, of all: Int) -> String {
    Self.share(context.language, [Place("count", count), Place("all", all)])
  }

  func also(_ names: String) -> String { Self.also(context.language, [Place("roles", names)]) }

  var nobody: String { Self.nobody[context.language] }
  var nowhere: String { Self.nowhere[context.language] }
  var noLines: String { Self.noLines[context.language] }
  var onlyDimensions: String { Self.onlyDimensions[context.language] }
  var lineAccountable: String { label(.accountable) }
  var lineResponsible: String { label(.responsible) }
  var lineOther: String { Self.others[context.language] }

  private var word: String {
    divide.competences.first.map { context.title($0).decapitalised } ?? Self.translator[context.language]
  }

  private func `in`(_ count: Int, of all: Int) -> String {
    Self.inSome(context.language, [Place("count", count), Place("all", all)])
  }

  private func label(_ meaning: Participation) -> String {
    let letter = context.model.scheme.letters.first { $0.meaning == meaning }
    return letter?.title[context.language] ?? meaning.label(context.language)
  }

  private static let missing = Phrase(nb: "mangler {word}", nn: "manglar {word}", en: "no {word}")
  private static let only = Phrase(nb: "{word} bare i {camp}", nn: "{word} berre i {camp}", en: "{word} only in {camp}")
  private static let translator = Phrase(nb: "oversetter", nn: "omsetjar", en: "translator")
  private static let inSome = Phrase(nb: "i {count} av {all}", nn: "i {count} av {all}", en: "in {count} of {all}")
  private static let share = Phrase(
    nb: "{count} av {all} oppgaver", nn: "{count} av {all} oppgåver", en: "{count} of {all} duties")
  private static let also = Phrase(nb: "også med: {roles}", nn: "også med: {roles}", en: "also: {roles}")
  private static let nobody = Phrase(nb: "ingen roller", nn: "ingen roller", en: "no roles")
  private static let nowhere = Phrase(
    nb: "leirene møtes ikke i noen oppgave", nn: "leirane møtest ikkje i noka oppgåve",
    en: "the camps do not meet in any duty")
  private static let others = Phrase(
    nb: "medspiller eller rådspurt", nn: "medspelar eller rådspurd", en: "supports or consulted")
  private static let noLines = Phrase(
    nb: "Det er så mange som deltar, at rollene er nevnt i boksene i stedet for å være vist med linjer.",
    nn: "Det er så mange som deltek, at rollene er nemnde i boksane i staden for å vere viste med linjer.",
    en: "So many take part that the roles are named in the boxes instead of being shown with lines.")
  private static let onlyDimensions = Phrase(
    nb: "Modellen har så mange oppgaver at dimensjonene er vist uten dem.",
    nn: "Modellen har så mange oppgåver at dimensjonane er viste utan dei.",
    en: "The model has so many duties that the dimensions are shown without them.")
}
