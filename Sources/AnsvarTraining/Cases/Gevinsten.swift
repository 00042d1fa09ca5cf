import AnsvarText

extension Case {
  /// A program that works, and that nobody uses for what it was bought for.
  static let gevinsten = Case(
    id: "gevinsten", dimension: .bruksnytte, duties: ["pådriver", "pådrivar", "driving"],
    title: Phrase(
      nb: "Systemet virker",
      nn: "Systemet verkar",
      en: "The system works"),
    situation: Phrase(
      nb:
        "Ett år etter at hjemmetjenesten fikk nye nettbrett med kjøreruter. Kommunedirektøren har spurt hva de to millionene har gitt. Linja og IKT skal svare sammen.",
      nn:
        "Eitt år etter at heimetenesta fekk nye nettbrett med køyreruter. Kommunedirektøren har spurt kva dei to millionane har gitt. Linja og IKT skal svare saman.",
      en:
        "One year after home care got new tablets with driving routes. The chief executive has asked what the two million have given. The line and ICT are to answer together."
    ),
    dialogue: [
      Line(
        .ict,
        said: Phrase(
          nb: "Fra vår side er prosjektet avsluttet. Alt er levert og i drift.",
          nn: "Frå vår side er prosjektet avslutta. Alt er levert og i drift.",
          en: "On our side the project is closed. Everything is delivered and running."),
        meant: Phrase(
          nb: "Vi målte om det virket. Om noen hadde nytte av det, var ikke vår oppgave.",
          nn: "Vi målte om det verka. Om nokon hadde nytte av det, var ikkje vår oppgåve.",
          en: "We measured whether it worked. Whether it did anybody any good was not our task.")),
      Line(
        .line,
        said: Phrase(
          nb: "Ja, det er fint, det. Folk er fornøyd.",
          nn: "Ja, det er fint, det. Folk er nøgde.",
          en: "Yes, it's nice. People are happy."),
        meant: Phrase(
          nb: "De bruker nettbrettet til å lese. Rutene kjører de som før.",
          nn: "Dei bruker nettbrettet til å lese. Rutene køyrer dei som før.",
          en: "They use the tablet for reading. They drive the routes as before.")),
      Line(
        .ict,
        said: Phrase(
          nb: "Vi ser at ruteforslagene er åpnet tolv ganger siste måned.",
          nn: "Vi ser at ruteforslaga er opna tolv gonger siste månaden.",
          en: "We see that the route proposals were opened twelve times last month."),
        meant: Phrase(
          nb: "Det er førti ansatte. Ingen bruker det vi betalte for.",
          nn: "Det er førti tilsette. Ingen bruker det vi betalte for.",
          en: "There are forty employees. Nobody uses what we paid for.")),
      Line(
        .line,
        said: Phrase(
          nb: "Rutene tar ikke hensyn til hvem som skal ha hjelp først. Det sa vi på kurset.",
          nn: "Rutene tek ikkje omsyn til kven som skal ha hjelp først. Det sa vi på kurset.",
          en: "The routes take no account of who needs help first. We said so on the course."),
        meant: Phrase(
          nb: "Vi sa fra til kursholderen fra leverandøren, og så skjedde det ingenting.",
          nn: "Vi sa frå til kurshaldaren frå leverandøren, og så hende det ingenting.",
          en: "We told the supplier's instructor, and then nothing happened.")),
      Line(
        .ict,
        said: Phrase(
          nb: "Det har ikke vi hørt om. Det er en innstilling.",
          nn: "Det har ikkje vi høyrt om. Det er ei innstilling.",
          en: "We never heard of it. It is a setting."),
        meant: Phrase(
          nb: "Vi kunne ha rettet det på en formiddag.",
          nn: "Vi kunne ha retta det på ein formiddag.",
          en: "We could have mended it in a morning.")),
      Line(
        .line,
        said: Phrase(
          nb: "Kan vi skrive at det er innført og i bruk?",
          nn: "Kan vi skrive at det er innført og i bruk?",
          en: "Can we write that it is introduced and in use?"),
        meant: Phrase(
          nb: "Jeg lovte to årsverk i søknaden, og dem finner jeg ikke.",
          nn: "Eg lova to årsverk i søknaden, og dei finn eg ikkje.",
          en: "I promised two full-time positions in the application, and I can't find them.")),
    ],
    questions: [
      Question(
        Phrase(
          nb: "Hva skulle bli annerledes, da dere søkte om pengene?",
          nn: "Kva skulle bli annleis, då de søkte om pengane?",
          en: "What was to be different, when you applied for the money?"),
        answer: Phrase(
          nb: "Førti minutter mindre kjøring for hver ansatt hver dag.",
          nn: "Førti minutt mindre køyring for kvar tilsett kvar dag.",
          en: "Forty minutes' less driving for each employee each day.")),
      Question(
        Phrase(
          nb: "Hvor mye kjører dere nå, og hvem vet det?",
          nn: "Kor mykje køyrer de no, og kven veit det?",
          en: "How much do you drive now, and who knows?"),
        answer: Phrase(
          nb: "Kjørebøkene finnes. Ingen har regnet.",
          nn: "Køyrebøkene finst. Ingen har rekna.",
          en: "The logbooks exist. Nobody has done the sums.")),
      Question(
        Phrase(
          nb: "Hva måtte være sant for at dere skulle følge forslaget i morgen?",
          nn: "Kva måtte vere sant for at de skulle følgje forslaget i morgon?",
          en: "What would have to be true for you to follow the proposal tomorrow?"),
        answer: Phrase(
          nb: "At de med medisin til fast tid kommer først, og at vi kan bytte om selv.",
          nn: "At dei med medisin til fast tid kjem først, og at vi kan byte om sjølve.",
          en: "That those with medicine at a set time come first, and that we can swap ourselves.")),
      Question(
        Phrase(
          nb: "Hvem skal mase om dette til det er gjort?",
          nn: "Kven skal mase om dette til det er gjort?",
          en: "Who will keep pushing this till it is done?"),
        answer: Phrase(
          nb: "Stille. Så: «Det må vel være meg.»",
          nn: "Stille. Så: «Det må vel vere eg.»",
          en: "Silence. Then: “It had better be me.”")),
    ],
    order: Order(
      need: Phrase(
        nb: "Vaktene følger ruteforslaget, med medisin til fast tid først.",
        nn: "Vaktene følgjer ruteforslaget, med medisin til fast tid først.",
        en: "The shifts follow the proposed route, with medicine at a set time first."),
      because: Phrase(
        nb: "Førti minutter mindre kjøring for hver ansatt hver dag, som går til tid hos brukerne.",
        nn: "Førti minutt mindre køyring for kvar tilsett kvar dag, som går til tid hos brukarane.",
        en: "Forty minutes' less driving for each employee each day, spent with those who need the help."),
      line: Phrase(
        nb:
          "Driver det fram: ett lag prøver i fire uker, regner kjøretid før og etter, og melder fra hver fredag om det som stopper dem.",
        nn:
          "Driv det fram: eitt lag prøver i fire veker, reknar køyretid før og etter, og melder frå kvar fredag om det som stoppar dei.",
        en:
          "Drives it: one team tries for four weeks, adds up driving time before and after, and says every Friday what stops them."
      ),
      ict: Phrase(
        nb:
          "Setter innstillingen for medisin, viser laget hvordan de bytter rekkefølge, og svarer på fredagslisten innen tirsdag.",
        nn:
          "Set innstillinga for medisin, viser laget korleis dei byter rekkjefølgje, og svarer på fredagslista innan tysdag.",
        en: "Sets the medicine setting, shows the team how to swap the order, and answers Friday's list by Tuesday."),
      done: Phrase(
        nb: "Kjørebøkene for fire uker viser minst tretti minutter mindre for hver ansatt. Da får neste lag det samme.",
        nn: "Køyrebøkene for fire veker viser minst tretti minutt mindre for kvar tilsett. Då får neste lag det same.",
        en:
          "The logbooks for four weeks show at least thirty minutes less for each employee. Then the next team gets the same."
      )),
    guide: [
      Phrase(
        nb: "Spør gruppa når prosjektet var ferdig. IKT sier «ved levering». Nytten begynte ikke da.",
        nn: "Spør gruppa når prosjektet var ferdig. IKT seier «ved levering». Nytta byrja ikkje då.",
        en: "Ask the group when the project was finished. ICT says “on delivery”. The benefit had not begun."),
      Phrase(
        nb:
          "Dette er gevinstrealisering uten ordet. Noen må regne før, regne etter og mase imellom. Finn rollen i matrisen.",
        nn:
          "Dette er gevinstrealisering utan ordet. Nokon må rekne før, rekne etter og mase imellom. Finn rolla i matrisa.",
        en:
          "This is benefits realisation without the word. Somebody has to count before, count after and push in between. Find the role in the matrix."
      ),
      Phrase(
        nb: "Pass på at ingen gir vaktene skylden. De sa fra, men det var ingen der til å høre det.",
        nn: "Pass på at ingen gir vaktene skulda. Dei sa frå, men det var ingen der til å høyre det.",
        en: "Let nobody blame the shifts. They spoke up, but nobody was there to hear it."),
    ])
}
