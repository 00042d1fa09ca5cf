import AnsvarText

extension Case {
  /// Fourteen projects, of which eleven come first.
  static let prioriteten = Case(
    id: "prioriteten", dimension: .strategi, duties: ["prosjektprioritering", "prioritering", "priority"],
    title: Phrase(
      nb: "Alt har prioritet én",
      nn: "Alt har prioritet éin",
      en: "Everything is priority one"),
    situation: Phrase(
      nb:
        "Ledermøtet i oktober. På listen står fjorten digitaliseringsprosjekter. Elleve av dem har prioritet 1. IKT har folk til tre.",
      nn:
        "Leiarmøtet i oktober. På lista står fjorten digitaliseringsprosjekt. Elleve av dei har prioritet 1. IKT har folk til tre.",
      en:
        "The management meeting in October. The list has fourteen digitalisation projects. Eleven have priority 1. ICT has people for three."
    ),
    dialogue: [
      Line(
        .ict,
        said: Phrase(
          nb: "Vi må vite hva vi skal begynne med.",
          nn: "Vi må vite kva vi skal byrje med.",
          en: "We need to know what to start with."),
        meant: Phrase(
          nb: "Vi velger ellers selv, og så får vi kjeft.",
          nn: "Vi vel elles sjølve, og så får vi kjeft.",
          en: "Otherwise we choose ourselves, and get told off.")),
      Line(
        .line,
        said: Phrase(
          nb: "Alle prosjektene er vedtatt. De må gjennomføres.",
          nn: "Alle prosjekta er vedtekne. Dei må gjennomførast.",
          en: "All the projects have been adopted. They must be carried out."),
        meant: Phrase(
          nb: "Hvis jeg setter min egen sak sist, er jeg den eneste som gjør det.",
          nn: "Om eg set mi eiga sak sist, er eg den einaste som gjer det.",
          en: "If I put my own last, I will be the only one who does.")),
      Line(
        .ict,
        said: Phrase(
          nb: "Med dagens bemanning er vi ferdige i 2034.",
          nn: "Med bemanninga i dag er vi ferdige i 2034.",
          en: "With the people we have, we will be done in 2034."),
        meant: Phrase(
          nb: "Jeg sier et tall som er så stort at noen må reagere.",
          nn: "Eg seier eit tal som er så stort at nokon må reagere.",
          en: "I name a number so large that somebody has to react.")),
      Line(
        .line,
        said: Phrase(
          nb: "Da må dere effektivisere.",
          nn: "Då må de effektivisere.",
          en: "Then you must become more efficient."),
        meant: Phrase(
          nb: "Jeg skjønner ikke hva som tar tid, og jeg spør ikke foran de andre.",
          nn: "Eg skjønar ikkje kva som tek tid, og eg spør ikkje medan dei andre høyrer på.",
          en: "I don't see what takes the time, and I won't ask in front of the others.")),
      Line(
        .ict,
        said: Phrase(
          nb: "Vi trenger to årsverk til.",
          nn: "Vi treng to årsverk til.",
          en: "We need two more positions."),
        meant: Phrase(
          nb: "Også med to til ville vi stått her neste år.",
          nn: "Med to til ville vi òg ha stått her neste år.",
          en: "With two more we would still be here next year.")),
      Line(
        .line,
        said: Phrase(
          nb: "Vi tar det i budsjettet. Neste sak.",
          nn: "Vi tek det i budsjettet. Neste sak.",
          en: "We'll take it in the budget. Next item."),
        meant: Phrase(
          nb: "Ingen vil si høyt at noe ikke skal gjøres.",
          nn: "Ingen vil seie høgt at noko ikkje skal gjerast.",
          en: "Nobody wants to say out loud that something will not be done.")),
    ],
    questions: [
      Question(
        Phrase(
          nb: "Hvilke mål for kommunen blir nådd med hvert av de fjorten, og hvilke hjelper ingen av dem?",
          nn: "Kva mål for kommunen når ein med kvart av dei fjorten, og kva mål hjelper ingen av dei?",
          en: "Which of the municipality's goals does each of the fourteen serve, and which does none of them?"),
        answer: Phrase(
          nb: "Seks hører til samme mål. To hører ikke til noe.",
          nn: "Seks høyrer til same målet. To høyrer ikkje til noko.",
          en: "Six belong to the same goal. Two belong to none.")),
      Question(
        Phrase(
          nb: "Hva må noe annet vente på?",
          nn: "Kva må noko anna vente på?",
          en: "What does something else have to wait for?"),
        answer: Phrase(
          nb: "Felles pålogging. Ni av prosjektene trenger den.",
          nn: "Felles pålogging. Ni av prosjekta treng ho.",
          en: "Single sign-on. Nine of the projects need it.")),
      Question(
        Phrase(
          nb: "Hvor mange omstillinger tåler den samme enheten på ett år?",
          nn: "Kor mange omstillingar toler den same eininga på eitt år?",
          en: "How many changes can the same unit take in one year?"),
        answer: Phrase(
          nb: "Hjemmetjenesten står i fem av prosjektene. De klarer ett.",
          nn: "Heimetenesta står i fem av prosjekta. Dei klarer eitt.",
          en: "Home care is in five of the projects. It can manage one.")),
      Question(
        Phrase(
          nb: "Hva sier vi nei til i år, og hvem sier det til dem det gjelder?",
          nn: "Kva seier vi nei til i år, og kven seier det til dei det gjeld?",
          en: "What do we say no to this year, and who tells those concerned?"),
        answer: Phrase(
          nb: "Stille. Så kommunedirektøren: «Det er jeg som må si det.»",
          nn: "Stille. Så kommunedirektøren: «Det er eg som må seie det.»",
          en: "Silence. Then the chief executive: “It is I who must say it.”")),
    ],
    order: Order(
      need: Phrase(
        nb: "Tre prosjekter i gang om gangen, i en rekkefølge som ledermøtet har vedtatt: felles pålogging først.",
        nn: "Tre prosjekt i gang om gongen, i ei rekkjefølgje som leiarmøtet har vedteke: felles pålogging først.",
        en: "Three projects at a time, in an order that the management meeting has adopted: single sign-on first."),
      because: Phrase(
        nb: "Tre blir ferdige på et år. Nå er fjorten i gang, og ingen blir ferdige.",
        nn: "Tre blir ferdige på eit år. No er fjorten i gang, og ingen blir ferdige.",
        en: "Three are finished in a year. Now fourteen are under way, and none is."),
      line: Phrase(
        nb:
          "Kommunedirektøren svarer for rekkefølgen og sier nei til dem som venter. Enhetene setter av folk til det prosjektet som er deres.",
        nn:
          "Kommunedirektøren svarer for rekkjefølgja og seier nei til dei som ventar. Einingane set av folk til det prosjektet som er deira.",
        en:
          "The chief executive answers for the order and says no to those who wait. The units set people aside for the project that is theirs."
      ),
      ict: Phrase(
        nb: "Anslår arbeid for hvert prosjekt på én linje, sier hva som henger sammen, og begynner ikke på et fjerde.",
        nn: "Anslår arbeid for kvart prosjekt på éi linje, seier kva som heng saman, og byrjar ikkje på eit fjerde.",
        en: "Estimates each project in one line, says what hangs together, and does not start a fourth."),
      done: Phrase(
        nb: "Listen er på én side og er gått gjennom hvert kvartal. Et nytt prosjekt kommer inn når et annet går ut.",
        nn: "Lista er på éi side og er gjennomgått kvart kvartal. Eit nytt prosjekt kjem inn når eit anna går ut.",
        en: "The list is one page and gone through each quarter. A new project goes in when another goes out.")),
    guide: [
      Phrase(
        nb: "Gruppa vil gjerne finne en poengskala. Spør hvem som skal bruke den, og hva som skjer med dem som taper.",
        nn:
          "Gruppa vil gjerne finne ein poengskala. Spør kven som skal bruke han, og kva som hender med dei som taper.",
        en: "The group will want a scoring scale. Ask who will use it, and what happens to those who lose."),
      Phrase(
        nb:
          "Oversetteren i dette møtet hjelper en leder med å velge, og velger ikke selv. Hør om gruppa ser forskjellen.",
        nn: "Omsetjaren i dette møtet hjelper ein leiar med å velje, og vel ikkje sjølv. Høyr om gruppa ser skilnaden.",
        en:
          "The translator in this meeting helps a manager to choose, and does not choose. Listen for whether the group sees the difference."
      ),
      Phrase(
        nb:
          "Spør hvor mange prosjekter som er i gang hos dere nå, og om noen i rommet vet det. Skriv tallene på tavla før dere sammenligner.",
        nn:
          "Spør kor mange prosjekt som er i gang hos dykk no, og om nokon i rommet veit det. Skriv tala på tavla før de samanliknar.",
        en:
          "Ask how many projects are under way with you now, and whether anybody in the room knows. Put the numbers on the board before you compare."
      ),
    ])
}
