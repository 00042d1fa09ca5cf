import AnsvarText

extension Case {
  /// A guarantee that is asked for, and a list on paper that was needed.
  static let beredskap = Case(
    id: "beredskap", dimension: .programeier, duties: ["risiko", "risk", "resultat", "result"],
    title: Phrase(
      nb: "Tre dager uten systemet",
      nn: "Tre dagar utan systemet",
      en: "Three days without the system"),
    situation: Phrase(
      nb: "To uker etter at {system} var nede fra fredag til mandag. Linja har bedt om et møte for å «få en garanti».",
      nn:
        "To veker etter at {system} var nede frå fredag til måndag. Linja har bede om eit møte for å «få ein garanti».",
      en:
        "Two weeks after {system} was down from Friday to Monday. The line has asked for a meeting “to get a guarantee”."
    ),
    dialogue: [
      Line(
        .line,
        said: Phrase(
          nb: "Dette kan aldri skje igjen. Vi må ha systemet oppe hele døgnet.",
          nn: "Dette kan aldri hende igjen. Vi må ha systemet oppe heile døgnet.",
          en: "This can never happen again. We need the system up round the clock."),
        meant: Phrase(
          nb: "Det var lørdag kveld, ingen visste hva vi skulle gjøre, og jeg ble ringt opp hjemme.",
          nn: "Det var laurdag kveld, ingen visste kva vi skulle gjere, og eg vart ringd opp heime.",
          en: "It was Saturday night, nobody knew what to do, and they rang me at home.")),
      Line(
        .ict,
        said: Phrase(
          nb: "Vi har 99,5 prosent oppetid. Det er innenfor avtalen.",
          nn: "Vi har 99,5 prosent oppetid. Det er innanfor avtalen.",
          en: "We have 99.5 per cent uptime. That is within the agreement."),
        meant: Phrase(
          nb: "Vi har gjort jobben vår, og nå får vi likevel skylden.",
          nn: "Vi har gjort jobben vår, og no får vi likevel skulda.",
          en: "We have done our job, and still we get the blame.")),
      Line(
        .line,
        said: Phrase(
          nb: "Prosent hjelper ikke når vi ikke får opp listene.",
          nn: "Prosent hjelper ikkje når vi ikkje får opp listene.",
          en: "Percentages don't help when we can't get at the lists."),
        meant: Phrase(
          nb: "Vi trenger ikke hele systemet. Vi trenger én liste, på papir om så er.",
          nn: "Vi treng ikkje heile systemet. Vi treng éi liste, på papir om så er.",
          en: "We don't need the whole system. We need one list, on paper if it comes to that.")),
      Line(
        .ict,
        said: Phrase(
          nb: "Full dublering koster en million i året. Vil dere ha det?",
          nn: "Full dublering kostar ein million i året. Vil de ha det?",
          en: "Full redundancy costs a million a year. Do you want it?"),
        meant: Phrase(
          nb: "Vi sier en pris som gjør at dere slutter å spørre.",
          nn: "Vi seier ein pris som gjer at de sluttar å spørje.",
          en: "We name a price that makes you stop asking.")),
      Line(
        .line,
        said: Phrase(
          nb: "Det må da dere vite. Det er dere som har risikoanalysen.",
          nn: "Det må då de vite. Det er de som har risikoanalysen.",
          en: "Surely you know that. You have the risk analysis."),
        meant: Phrase(
          nb: "Jeg vet ikke hva som står der, og jeg har aldri vært med på å lage den.",
          nn: "Eg veit ikkje kva som står der, og eg har aldri vore med på å lage han.",
          en: "I don't know what it says, and I never took part in it.")),
      Line(
        .ict,
        said: Phrase(
          nb: "Vår analyse gjelder serverne. Hva dere gjør når skjermen er svart, står ikke der.",
          nn: "Analysen vår gjeld serverane. Kva de gjer når skjermen er svart, står ikkje der.",
          en: "Ours is about the servers. What you do when the screen is black isn't in it."),
        meant: Phrase(
          nb: "Det er linja som må ha en plan for arbeidet. Det har vi sagt før, men ikke slik at noen hørte det.",
          nn: "Det er linja som må ha ein plan for arbeidet. Det har vi sagt før, men ikkje slik at nokon høyrde det.",
          en: "The line needs a plan for the work itself. We have said so before, but not so that anybody heard.")),
    ],
    questions: [
      Question(
        Phrase(
          nb: "Hva var det første dere ikke fikk gjort, og når ble det farlig eller dyrt?",
          nn: "Kva var det første de ikkje fekk gjort, og når vart det farleg eller dyrt?",
          en: "What was the first thing you could not do, and when did it become dangerous or costly?"),
        answer: Phrase(
          nb: "Listen for kveldsrunden. Etter fire timer. Resten kunne ventet til mandag.",
          nn: "Lista for kveldsrunden. Etter fire timar. Resten kunne venta til måndag.",
          en: "The list for the evening round. After four hours. The rest could have waited till Monday.")),
      Question(
        Phrase(
          nb: "Hvor mye kan dere miste? Det dere skrev den siste timen, eller den siste dagen?",
          nn: "Kor mykje kan de miste? Det de skreiv den siste timen, eller den siste dagen?",
          en: "How much can you lose? What you wrote in the last hour, or the last day?"),
        answer: Phrase(
          nb: "Et kvarter går bra. En dag går ikke, for da vet vi ikke hva som er gitt.",
          nn: "Eit kvarter går bra. Ein dag går ikkje, for då veit vi ikkje kva som er gitt.",
          en: "A quarter of an hour is fine. A day is not: then we don't know what has been given.")),
      Question(
        Phrase(
          nb: "Hvem bestemmer at dere går over til papir, og vet kveldsvakta det?",
          nn: "Kven bestemmer at de går over til papir, og veit kveldsvakta det?",
          en: "Who decides to go over to paper, and does the evening shift know?"),
        answer: Phrase(
          nb: "Ingen. Og kveldsvakta ringte dit det svarte.",
          nn: "Ingen. Og kveldsvakta ringde dit det svara.",
          en: "Nobody. And the evening shift rang whoever answered.")),
      Question(
        Phrase(
          nb: "Hva kan IKT gjøre for en brøkdel av millionen?",
          nn: "Kva kan IKT gjere for ein brøkdel av millionen?",
          en: "What can ICT do for a fraction of the million?"),
        answer: Phrase(
          nb: "Legge ut listene hver sjette time på en maskin som virker uten nett.",
          nn: "Leggje ut listene kvar sjette time på ei maskin som verkar utan nett.",
          en: "Put the lists out every six hours on a machine that works without the network.")),
    ],
    order: Order(
      need: Phrase(
        nb: "Vi skal kunne arbeide i tolv timer uten {system}, også en lørdag kveld.",
        nn: "Vi skal kunne arbeide i tolv timar utan {system}, òg ein laurdag kveld.",
        en: "We shall be able to work for twelve hours without {system}, on a Saturday night too."),
      because: Phrase(
        nb: "Ingen skal miste hjelp de har krav på fordi en skjerm er svart.",
        nn: "Ingen skal miste hjelp dei har krav på fordi ein skjerm er svart.",
        en: "Nobody shall go without help they are entitled to because a screen is black."),
      line: Phrase(
        nb: "Eier risikoanalysen, skriver én side om hva vi gjør uten systemet, og øver på den to ganger i året.",
        nn: "Eig risikoanalysen, skriv éi side om kva vi gjer utan systemet, og øver på ho to gonger i året.",
        en: "Owns the risk analysis, writes one page on what we do without the system, and practises it twice a year."),
      ict: Phrase(
        nb: "Legger ut listene hver sjette time på en egen maskin, og varsler vaktlederen når driften stopper.",
        nn: "Legg ut listene kvar sjette time på ei eiga maskin, og varslar vaktleiaren når drifta stoppar.",
        en: "Puts the lists out every six hours on a separate machine, and warns the shift leader when operation stops."
      ),
      done: Phrase(
        nb: "Kveldsvakta har øvd uten hjelp fra lederen, og fant listen på under ti minutter.",
        nn: "Kveldsvakta har øvd utan hjelp frå leiaren, og fann lista på under ti minutt.",
        en:
          "The evening shift has practised without help from the manager, and found the list in less than ten minutes.")
    ),
    guide: [
      Phrase(
        nb: "Linja ber om oppetid fordi det er det ordet de kjenner. Spør hva de trenger klokka ti lørdag kveld.",
        nn: "Linja bed om oppetid fordi det er det ordet dei kjenner. Spør kva dei treng klokka ti laurdag kveld.",
        en: "The line asks for uptime because that is the word it knows. Ask what it needs at ten on a Saturday night."),
      Phrase(
        nb:
          "Skill to planer: den for maskinene og den for arbeidet. Be gruppa peke ut hvem hos dere som eier hver av dem.",
        nn:
          "Skil to planar: den for maskinene og den for arbeidet. Be gruppa peike ut kven hos dykk som eig kvar av dei.",
        en:
          "Tell two plans apart: the one for the machines and the one for the work. Ask the group who with you owns each."
      ),
      Phrase(
        nb: "Noen vil mene at millionen må til. Spør hva den ville gitt, som listen ikke gir.",
        nn: "Nokon vil meine at millionen må til. Spør kva han ville gitt, som lista ikkje gir.",
        en: "Somebody will hold that the million is needed. Ask what it would give that the list does not."),
    ])
}
