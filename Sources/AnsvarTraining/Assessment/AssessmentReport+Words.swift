import AnsvarText

extension AssessmentReport {
  package static let kind = Phrase(
    nb: "Egenvurdering: hva vi kan, og hva vi må øve på", nn: "Eigenvurdering: kva vi kan, og kva vi må øve på",
    en: "Self-assessment: what we can do, and what to practise")
  static let people = Phrase(nb: "Utfylte skjemaer", nn: "Utfylte skjema", en: "Forms filled in")
  static let rolesAnswered = Phrase(nb: "Roller med svar", nn: "Roller med svar", en: "Roles with an answer")
  static let met = Phrase(nb: "Krav som noen fyller", nn: "Krav som nokon fyller", en: "Demands that somebody meets")
  static let share = Phrase(nb: "{count} av {all}", nn: "{count} av {all}", en: "{count} of {all}")

  static let training = Phrase(nb: "Øv på dette først", nn: "Øv på dette først", en: "Practise this first")
  static let order = Phrase(
    nb: "Dette krever ansvaret, og ingen av dem som har svart for rollen, klarer det alene.",
    nn: "Dette krev ansvaret, og ingen av dei som har svart for rolla, klarer det åleine.",
    en: "The duties require this, and none of those who have answered for the role manages it alone.")
  static let none = Phrase(
    nb: "For hver rolle som har svart, er det noen som klarer alene det ansvaret krever.",
    nn: "For kvar rolle som har svart, er det nokon som klarer åleine det ansvaret krev.",
    en: "In each role that has answered, somebody manages alone what the duties require.")
  static let empty = Phrase(
    nb: "Ingen har svart ennå.", nn: "Ingen har svart enno.", en: "Nobody has answered yet.")
  static let more = Phrase(
    nb: "{count} krav til er ikke oppfylt; de står under hver rolle.",
    nn: "{count} krav til er ikkje oppfylte; dei står under kvar rolle.",
    en: "{count} more demands are not met; they stand under each role.")
  static let aloneTitle = Phrase(
    nb: "Bare én kan det", nn: "Berre éin kan det", en: "Only one can do it")
  static let alone = Phrase(
    nb: "{competence}, for rollen «{role}»: én av {count} klarer det alene. Hva skjer når den ene er borte?",
    nn: "{competence}, for rolla «{role}»: éin av {count} klarer det åleine. Kva skjer når den eine er borte?",
    en: "{competence}, for the role “{role}”: one of {count} manages it alone. What happens when that one is away?")

  static let bridge = Phrase(
    nb: "Broen, slik folk har svart", nn: "Brua, slik folk har svart", en: "The bridge, as people have answered")
  static let bridgeText = Phrase(
    nb: "de to leirene, hvor de møtes, og hvem som kan oversette etter egne svar",
    nn: "dei to leirane, kvar dei møtest, og kven som kan omsetje etter eigne svar",
    en: "the two camps, where they meet, and who can translate by their own answers")
  static let bridgeHelp = Phrase(
    nb:
      "Her har hver rolle den kompetansen som noen i rollen har svart 2 eller 3 på, og ingen annen. Roller som ingen har "
      + "svart for, står uten kompetanse.",
    nn:
      "Her har kvar rolle den kompetansen som nokon i rolla har svart 2 eller 3 på, og ingen annan. Roller som ingen har "
      + "svart for, står utan kompetanse.",
    en:
      "Here each role has the competences that somebody in it has answered 2 or 3 to, and no others. Roles that nobody has "
      + "answered for stand without any.")
  static let bridgeCaption = Phrase(
    nb: "Hvor leirene møtes, og hvem som kan oversette", nn: "Kvar leirane møtest, og kven som kan omsetje",
    en: "Where the camps meet, and who can translate")
  static let place = Phrase(nb: "Dimensjon", nn: "Dimensjon", en: "Dimension")
  static let modelSays = Phrase(
    nb: "Oversetter etter modellen", nn: "Omset etter modellen", en: "Translates, by the model")
  static let peopleSay = Phrase(
    nb: "Oversetter etter svarene", nn: "Omset etter svara", en: "Translates, by the answers")
  static let state = Phrase(nb: "Tilstand", nn: "Tilstand", en: "State")
  static let nobody = Phrase(nb: "ingen", nn: "ingen", en: "nobody")
  static let fine = Phrase(nb: "I orden", nn: "I orden", en: "In order")

  static let roleByRole = Phrase(nb: "Rolle for rolle", nn: "Rolle for rolle", en: "Role by role")
  static let tableCaption = Phrase(
    nb: "Krav og svar: {role}", nn: "Krav og svar: {role}", en: "Demands and answers: {role}")
  static let required = Phrase(nb: "Kreves i", nn: "Blir kravd i", en: "Required in")
  static let asked = Phrase(
    nb: "ikke krevd; spurt fordi leirene møtes her", nn: "ikkje kravd; spurd fordi leirane møtest her",
    en: "not required; asked because the camps meet here")
  static let modelHas = Phrase(nb: "Modellen", nn: "Modellen", en: "The model")
  static let yes = Phrase(nb: "har", nn: "har", en: "has it")
  static let no = Phrase(nb: "har ikke", nn: "har ikkje", en: "does not")
  static let best = Phrase(nb: "Beste svar", nn: "Beste svar", en: "Best answer")
  static let able = Phrase(nb: "Klarer det alene", nn: "Klarer det åleine", en: "Manage alone")
  static let verdict = Phrase(nb: "Så", nn: "Så", en: "So")
  static let inOrder = Phrase(nb: "i orden", nn: "i orden", en: "in order")
  static let unknown = Phrase(
    nb: "i orden; modellen visste det ikke", nn: "i orden; modellen visste det ikkje",
    en: "in order; the model did not know")
  static let train = Phrase(nb: "øv", nn: "øv", en: "practise")
  static let notNeeded = Phrase(nb: "ikke krevd", nn: "ikkje kravd", en: "not required")

  static let silence = Phrase(nb: "Ikke svart", nn: "Ikkje svart", en: "No answer")
  static let silenceHelp = Phrase(
    nb: "Ingen har svart for disse rollene. Spør dem før dere slutter noe av resultatet.",
    nn: "Ingen har svart for desse rollene. Spør dei før de sluttar noko av resultatet.",
    en: "Nobody has answered for these roles. Ask them before you conclude anything from the result.")
  static let reading = Phrase(nb: "Slik leses det", nn: "Slik les de det", en: "How to read it")
  static let rule = Phrase(
    nb: "Er det flere i en rolle, teller det beste svaret: rollen har kompetansen når minst én har svart 2 eller 3.",
    nn: "Er det fleire i ei rolle, tel det beste svaret: rolla har kompetansen når minst éin har svart 2 eller 3.",
    en: "Where there are several in a role, the best answer counts: the role has the competence when at least one has "
      + "answered 2 or 3.")
  static let sorting = Phrase(
    nb:
      "Rekkefølgen: først det som gjør at en rolle kan oversette, og det en dimensjon ikke klarer seg uten; så det som flest "
      + "ansvar krever, de rollen svarer for før de den utfører; til slutt det som er nærmest å være lært.",
    nn:
      "Rekkjefølgja: først det som gjer at ei rolle kan omsetje, og det ein dimensjon ikkje klarer seg utan; så det som "
      + "flest ansvar krev, dei rolla svarer for før dei ho utfører; til slutt det som er nærast å vere lært.",
    en:
      "The order: first what lets a role translate, and what a dimension fails without; then what most duties require, those "
      + "that the role answers for before those it carries out; last what is nearest to being learnt.")
}
