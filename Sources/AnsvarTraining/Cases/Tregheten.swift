import AnsvarText

extension Case {
  /// A server that is idle, and a screen that stands still.
  static let tregheten = Case(
    id: "tregheten", dimension: .drift, duties: ["it-drift", "it"],
    title: Phrase(
      nb: "Det er så tregt",
      nn: "Det er så tregt",
      en: "It's so slow"),
    situation: Phrase(
      nb: "Linja har meldt fra om at {system} er tregt, for fjerde gang på to uker. IKT har lukket saken tre ganger.",
      nn: "Linja har meldt frå om at {system} er tregt, for fjerde gong på to veker. IKT har lukka saka tre gonger.",
      en:
        "The line has reported that {system} is slow, for the fourth time in two weeks. ICT has closed the case three times."
    ),
    dialogue: [
      Line(
        .line,
        said: Phrase(
          nb: "Det er fortsatt tregt. Det går ikke an å arbeide.",
          nn: "Det er framleis tregt. Det går ikkje an å arbeide.",
          en: "It is still slow. It is impossible to work."),
        meant: Phrase(
          nb: "Klokka åtte om morgenen sitter seks stykker og ser på et timeglass mens folk venter i luka.",
          nn: "Klokka åtte om morgonen sit seks stykke og ser på eit timeglas medan folk ventar i luka.",
          en: "At eight in the morning six people look at an hourglass while the public waits at the desk.")),
      Line(
        .ict,
        said: Phrase(
          nb: "Vi har sjekket serveren. Den går på tolv prosent.",
          nn: "Vi har sjekka serveren. Han går på tolv prosent.",
          en: "We have checked the server. It runs at twelve per cent."),
        meant: Phrase(
          nb: "Hos oss er alt grønt, så da må det være dere.",
          nn: "Hos oss er alt grønt, så då må det vere de.",
          en: "Everything is green here, so it must be you.")),
      Line(
        .line,
        said: Phrase(
          nb: "Vi merker det i hvert fall. Spør hvem som helst.",
          nn: "Vi merkar det i alle fall. Spør kven som helst.",
          en: "We notice it, anyway. Ask anybody."),
        meant: Phrase(
          nb: "Dere tror ikke på oss.",
          nn: "De trur ikkje på oss.",
          en: "You don't believe us.")),
      Line(
        .ict,
        said: Phrase(
          nb: "Har dere prøvd å starte maskinen på nytt?",
          nn: "Har de prøvd å starte maskina på nytt?",
          en: "Have you tried restarting the machine?"),
        meant: Phrase(
          nb: "Jeg vet ikke hva jeg skal lete etter.",
          nn: "Eg veit ikkje kva eg skal leite etter.",
          en: "I don't know what to look for.")),
      Line(
        .line,
        said: Phrase(
          nb: "Tre ganger. Kan vi ikke bare få nye maskiner?",
          nn: "Tre gonger. Kan vi ikkje berre få nye maskiner?",
          en: "Three times. Can't we just have new machines?"),
        meant: Phrase(
          nb: "Da ville i hvert fall noe skje.",
          nn: "Då ville i alle fall noko hende.",
          en: "At least then something would happen.")),
      Line(
        .ict,
        said: Phrase(
          nb: "Det må dere ta over eget budsjett.",
          nn: "Det må de ta over eige budsjett.",
          en: "That would be on your own budget."),
        meant: Phrase(
          nb: "Nye maskiner hjelper neppe, men da slutter dere å ringe.",
          nn: "Nye maskiner hjelper neppe, men då sluttar de å ringje.",
          en: "New machines will hardly help, but you would stop ringing.")),
    ],
    questions: [
      Question(
        Phrase(
          nb: "Hva gjør du, hvilken knapp trykker du på, og hva er klokka da?",
          nn: "Kva gjer du, kva knapp trykkjer du på, og kva er klokka då?",
          en: "What are you doing, which button do you press, and what time is it then?"),
        answer: Phrase(
          nb: "Åpner dagens liste, mellom åtte og halv ni. Resten av dagen går det greit.",
          nn: "Opnar lista for dagen, mellom åtte og halv ni. Resten av dagen går det greitt.",
          en: "Open today's list, between eight and half past. The rest of the day is fine.")),
      Question(
        Phrase(
          nb: "Hvor lenge venter du, og hvor lenge kan du vente?",
          nn: "Kor lenge ventar du, og kor lenge kan du vente?",
          en: "How long do you wait, and how long can you wait?"),
        answer: Phrase(
          nb: "Førti sekunder. Fem er greit.",
          nn: "Førti sekund. Fem er greitt.",
          en: "Forty seconds. Five is fine.")),
      Question(
        Phrase(
          nb: "Kan IKT sitte her i morgen klokka åtte og se på?",
          nn: "Kan IKT sitje her i morgon klokka åtte og sjå på?",
          en: "Can ICT sit here tomorrow at eight and watch?"),
        answer: Phrase(
          nb: "Ja. Og da så vi det: Rapporten til regnskap startet også klokka åtte.",
          nn: "Ja. Og då såg vi det: Rapporten til rekneskap starta òg klokka åtte.",
          en: "Yes. And then we saw it: the report for accounts also started at eight.")),
      Question(
        Phrase(
          nb: "Hvem eier den rapporten, og når trenger de den?",
          nn: "Kven eig den rapporten, og når treng dei han?",
          en: "Who owns that report, and when do they need it?"),
        answer: Phrase(
          nb: "Regnskap. De leser den etter lunsj.",
          nn: "Rekneskap. Dei les han etter lunsj.",
          en: "Accounts. They read it after lunch.")),
    ],
    order: Order(
      need: Phrase(
        nb: "Dagens liste åpner på under fem sekunder mellom åtte og ni.",
        nn: "Lista for dagen opnar på under fem sekund mellom åtte og ni.",
        en: "Today's list opens in less than five seconds between eight and nine."),
      because: Phrase(
        nb: "Seks ansatte slipper en halvtimes venting hver morgen, og det blir ikke kø i luka.",
        nn: "Seks tilsette slepp ein halvtimes venting kvar morgon, og det blir ikkje kø i luka.",
        en: "Six employees are spared half an hour's wait each morning, and there is no queue at the desk."),
      line: Phrase(
        nb:
          "Avtaler med regnskap at rapporten kjøres klokka elleve, og melder fra med klokkeslett og skjermbilde når noe er tregt.",
        nn:
          "Avtalar med rekneskap at rapporten blir køyrd klokka elleve, og melder frå med klokkeslett og skjermbilete når noko er tregt.",
        en:
          "Agrees with accounts that the report runs at eleven, and reports with time and screenshot when something is slow."
      ),
      ict: Phrase(
        nb: "Flytter rapporten, måler hvor lenge listen bruker på å åpne, og lukker ikke saken før linja har sagt ja.",
        nn: "Flyttar rapporten, måler kor lenge lista bruker på å opne, og lukkar ikkje saka før linja har sagt ja.",
        en:
          "Moves the report, measures how long the list takes to open, and does not close the case till the line has agreed."
      ),
      done: Phrase(
        nb: "Målt på tre maskiner i to uker: under fem sekunder ni av ti morgener.",
        nn: "Målt på tre maskiner i to veker: under fem sekund ni av ti morgonar.",
        en: "Measured on three machines for two weeks: less than five seconds on nine mornings of ten.")),
    guide: [
      Phrase(
        nb: "Begge har rett: Serveren var ledig, og skjermen sto. La gruppa si hva hver av dem målte.",
        nn: "Begge har rett: Serveren var ledig, og skjermen stod. La gruppa seie kva kvar av dei målte.",
        en:
          "Both are right: the server was idle, and the screen stood still. Let the group say what each of them measured."
      ),
      Phrase(
        nb: "Det som løste saken, var å sitte ved siden av. Spør når noen fra {ict} sist satt hos {line} en morgen.",
        nn: "Det som løyste saka, var å sitje ved sida av. Spør når nokon frå {ict} sist sat hos {line} ein morgon.",
        en: "What solved it was sitting beside them. Ask when somebody from {ict} last sat a morning with {line}."),
      Phrase(
        nb: "Årsaken lå hos en tredje part. Spør hvem som ville oppdaget det hos dere.",
        nn: "Årsaka låg hos ein tredje part. Spør kven som ville oppdaga det hos dykk.",
        en: "The cause lay with a third party. Ask who would have discovered it with you."),
    ])
}
