import AnsvarText

extension Case {
  /// Access to everything, for somebody who needs to do two things.
  static let tilgangen = Case(
    id: "tilgangen", dimension: .drift, duties: ["beredskap", "preparedness"],
    title: Phrase(
      nb: "Hun begynner mandag",
      nn: "Ho byrjar måndag",
      en: "She starts on Monday"),
    situation: Phrase(
      nb: "Fredag klokka to. Linja ringer om en vikar som skal ha tilgang til {system} mandag morgen.",
      nn: "Fredag klokka to. Linja ringjer om ein vikar som skal ha tilgang til {system} måndag morgon.",
      en: "Friday at two. The line rings about a temp who needs access to {system} on Monday morning."),
    dialogue: [
      Line(
        .line,
        said: Phrase(
          nb: "Hun begynner mandag og må ha tilgang til alt.",
          nn: "Ho byrjar måndag og må ha tilgang til alt.",
          en: "She starts on Monday and needs access to everything."),
        meant: Phrase(
          nb: "Jeg vet ikke hva de forskjellige tilgangene heter.",
          nn: "Eg veit ikkje kva dei ulike tilgangane heiter.",
          en: "I don't know what the different kinds of access are called.")),
      Line(
        .ict,
        said: Phrase(
          nb: "Hvilken rolle skal hun ha i systemet?",
          nn: "Kva rolle skal ho ha i systemet?",
          en: "Which role shall she have in the system?"),
        meant: Phrase(
          nb: "Skriver jeg inn feil, er det vi som får tilsynet på døra.",
          nn: "Skriv eg inn feil, er det vi som får tilsynet på døra.",
          en: "If I enter the wrong one, we are the ones who get the inspectors.")),
      Line(
        .line,
        said: Phrase(
          nb: "Det samme som Bente. Hun skal gjøre det Bente gjorde.",
          nn: "Det same som Bente. Ho skal gjere det Bente gjorde.",
          en: "The same as Bente. She'll do what Bente did."),
        meant: Phrase(
          nb: "Bente har vært her i tjue år og har fått nye oppgaver hvert av dem.",
          nn: "Bente har vore her i tjue år og har fått nye oppgåver kvart av dei.",
          en: "Bente has been here for twenty years and has been given new tasks in each of them.")),
      Line(
        .ict,
        said: Phrase(
          nb: "Bente har tilgang til fire enheter og kan slette. Skal vikaren det?",
          nn: "Bente har tilgang til fire einingar og kan slette. Skal vikaren det?",
          en: "Bente has access to four units and can delete. Shall the temp?"),
        meant: Phrase(
          nb: "Det burde ikke Bente heller ha hatt.",
          nn: "Det burde ikkje Bente heller ha hatt.",
          en: "Bente shouldn't have had it either.")),
      Line(
        .line,
        said: Phrase(
          nb: "Det vet ikke jeg. Gi henne det, så rydder vi etterpå.",
          nn: "Det veit ikkje eg. Gi ho det, så ryddar vi etterpå.",
          en: "I don't know. Give it to her, and we'll tidy up afterwards."),
        meant: Phrase(
          nb: "Det blir ikke ryddet etterpå.",
          nn: "Det blir ikkje rydda etterpå.",
          en: "Nothing will be tidied up afterwards.")),
      Line(
        .ict,
        said: Phrase(
          nb: "Greit. Når slutter hun?",
          nn: "Greitt. Når sluttar ho?",
          en: "Fine. When does she leave?"),
        meant: Phrase(
          nb: "Jeg vet at jeg ikke får noe svar, og at kontoen blir stående.",
          nn: "Eg veit at eg ikkje får noko svar, og at kontoen blir ståande.",
          en: "I know there will be no answer, and that the account will stay.")),
    ],
    questions: [
      Question(
        Phrase(
          nb: "Hva skal hun gjøre mandag, og hos hvem?",
          nn: "Kva skal ho gjere måndag, og hos kven?",
          en: "What will she do on Monday, and for whom?"),
        answer: Phrase(
          nb: "Føre timer og lese planer i én enhet.",
          nn: "Føre timar og lese planar i éi eining.",
          en: "Enter hours and read plans in one unit.")),
      Question(
        Phrase(
          nb: "Hva skal hun ikke kunne se?",
          nn: "Kva skal ho ikkje kunne sjå?",
          en: "What shall she not be able to see?"),
        answer: Phrase(
          nb: "De andre enhetene. Og journalen til naboen sin.",
          nn: "Dei andre einingane. Og journalen til naboen sin.",
          en: "The other units. And her neighbour's record.")),
      Question(
        Phrase(
          nb: "Hvem svarer for at hun har akkurat dette og ikke mer?",
          nn: "Kven svarer for at ho har akkurat dette og ikkje meir?",
          en: "Who answers for her having exactly this and no more?"),
        answer: Phrase(
          nb: "Lederen hennes. IKT gir det som blir bestilt, og ikke mer.",
          nn: "Leiaren hennar. IKT gir det som blir bestilt, og ikkje meir.",
          en: "Her manager. ICT grants what is ordered, and no more.")),
      Question(
        Phrase(
          nb: "Hvor mange flere begynner slik i år?",
          nn: "Kor mange fleire byrjar slik i år?",
          en: "How many more start like this in a year?"),
        answer: Phrase(
          nb: "Seksti. Alle en fredag.",
          nn: "Seksti. Alle ein fredag.",
          en: "Sixty. All of them on a Friday.")),
    ],
    order: Order(
      need: Phrase(
        nb: "Vikaren kan føre timer og lese planer i sin enhet fra mandag klokka åtte til 30. juni.",
        nn: "Vikaren kan føre timar og lese planar i si eining frå måndag klokka åtte til 30. juni.",
        en: "The temp can enter hours and read plans in her own unit from Monday at eight till 30 June."),
      because: Phrase(
        nb: "Hun kan gjøre jobben fra første time, og ingen ser mer enn de trenger.",
        nn: "Ho kan gjere jobben frå første timen, og ingen ser meir enn dei treng.",
        en: "She can do her job from the first hour, and nobody sees more than they need."),
      line: Phrase(
        nb:
          "Beskriver tre faste roller med egne ord, bestiller på dem med sluttdato, og går gjennom listen to ganger i året.",
        nn:
          "Skildrar tre faste roller med eigne ord, bestiller på dei med sluttdato, og går gjennom lista to gonger i året.",
        en:
          "Describes three standard roles in its own words, orders by them with an end date, and goes through the list twice a year."
      ),
      ict: Phrase(
        nb:
          "Setter opp de tre rollene, gir tilgang innen fire timer, stenger på datoen og sender listen 1. mars og 1. september.",
        nn:
          "Set opp dei tre rollene, gir tilgang innan fire timar, stengjer på datoen og sender lista 1. mars og 1. september.",
        en:
          "Sets up the three roles, grants access within four hours, closes it on the date, and sends the list on 1 March and 1 September."
      ),
      done: Phrase(
        nb: "Ingen åpne kontoer for noen som har sluttet, sett mot lønnslisten 1. september. Bentes er ryddet også.",
        nn: "Ingen opne kontoar for nokon som har slutta, sett mot lønslista 1. september. Bentes er rydda òg.",
        en:
          "No open accounts for anybody who has left, checked against the payroll on 1 September. Bente's has been tidied too."
      )),
    guide: [
      Phrase(
        nb: "«Det samme som Bente» blir sagt i alle kommuner. Spør hvem som er Bente hos dere, uten å be om navn.",
        nn: "«Det same som Bente» blir sagt i alle kommunar. Spør kven som er Bente hos dykk, utan å be om namn.",
        en: "“The same as Bente” is said in every municipality. Ask who your Bente is, without asking for a name."),
      Phrase(
        nb:
          "Teknikken kan gi og ta tilgang. Hvem som skal ha hva, kan bare linja vite. Hør om gruppa lar IKT avgjøre det.",
        nn:
          "Teknikken kan gi og ta tilgang. Kven som skal ha kva, kan berre linja vite. Høyr om gruppa lèt IKT avgjere det.",
        en:
          "Technology can grant and remove access. Who shall have what, only the line can know. Listen for whether the group lets ICT decide."
      ),
      Phrase(
        nb: "Be om en sluttdato for hver tilgang gruppa bestiller. Det er den delen som alltid mangler.",
        nn: "Be om ein sluttdato for kvar tilgang gruppa bestiller. Det er den delen som alltid manglar.",
        en: "Ask for an end date for each access the group orders. It is the part that is always missing."),
    ])
}
