import AnsvarText

extension Case {
  /// A bill that nobody owns, for an agreement that nobody could have cancelled in time.
  static let avtalen = Case(
    id: "avtalen", dimension: .programeier, duties: ["avtale", "agreements"],
    title: Phrase(
      nb: "Avtalen som fornyet seg selv",
      nn: "Avtalen som fornya seg sjølv",
      en: "The agreement that renewed itself"),
    situation: Phrase(
      nb:
        "November. Fakturaen for {system} er kommet til IKT, og den er førti prosent høyere enn i fjor. IKT har bedt om en halvtime med linja.",
      nn:
        "November. Fakturaen for {system} har kome til IKT, og han er førti prosent høgare enn i fjor. IKT har bede om ein halvtime med linja.",
      en:
        "November. The invoice for {system} has arrived at ICT, forty per cent higher than last year. ICT has asked for half an hour with the line."
    ),
    dialogue: [
      Line(
        .ict,
        said: Phrase(
          nb: "Vi har fått regningen for {system}. 480 000 kroner. Hvem skal ha den?",
          nn: "Vi har fått rekninga for {system}. 480 000 kroner. Kven skal ha ho?",
          en: "We have the bill for {system}. 480,000 kroner. Who takes it?"),
        meant: Phrase(
          nb: "Vi har ikke penger til dette, og vi er lei av å være postkasse for avtaler som andre har inngått.",
          nn: "Vi har ikkje pengar til dette, og vi er leie av å vere postkasse for avtalar som andre har inngått.",
          en: "We have no money for this, and we are tired of being the letterbox for agreements that others have made."
        )),
      Line(
        .line,
        said: Phrase(
          nb: "Det er vel en dataregning? De pleier å gå hos dere.",
          nn: "Det er vel ei datarekning? Dei plar gå hos dykk.",
          en: "That is a computer bill, surely? They usually go to you."),
        meant: Phrase(
          nb: "Jeg har aldri sett avtalen, og jeg håper at den ikke er min.",
          nn: "Eg har aldri sett avtalen, og eg håper at han ikkje er min.",
          en: "I have never seen the agreement, and I hope it isn't mine.")),
      Line(
        .ict,
        said: Phrase(
          nb: "Avtalen fornyet seg selv i juni. Nå løper den i tre år til.",
          nn: "Avtalen fornya seg sjølv i juni. No gjeld han i tre år til.",
          en: "The agreement renewed itself in June. It runs for another three years."),
        meant: Phrase(
          nb: "Noen skulle ha sagt den opp eller forhandlet i mai. Vi trodde at det var dere.",
          nn: "Nokon skulle ha sagt han opp eller forhandla i mai. Vi trudde at det var de.",
          en: "Somebody should have cancelled or renegotiated in May. We thought it was you.")),
      Line(
        .line,
        said: Phrase(
          nb: "Men vi bruker jo bare halvparten. Kan dere ikke ta bort resten?",
          nn: "Men vi bruker jo berre halvparten. Kan de ikkje ta bort resten?",
          en: "But we only use half of it. Can't you take the rest away?"),
        meant: Phrase(
          nb: "Hadde noen spurt meg i mai, ville jeg ha sagt det da.",
          nn: "Hadde nokon spurt meg i mai, ville eg ha sagt det då.",
          en: "Had anybody asked me in May, I would have said so then.")),
      Line(
        .ict,
        said: Phrase(
          nb: "Vi kan slå av tilgangen, men vi betaler like mye.",
          nn: "Vi kan slå av tilgangen, men vi betaler like mykje.",
          en: "We can switch off the access, but we pay the same."),
        meant: Phrase(
          nb: "Teknikken kan vi styre. Hva som er kjøpt, og hvorfor, vet vi ikke.",
          nn: "Teknikken kan vi styre. Kva som er kjøpt, og kvifor, veit vi ikkje.",
          en: "The technology we control. What was bought, and why, we don't know.")),
      Line(
        .line,
        said: Phrase(
          nb: "Da får vi leve med det. Men neste gang må dere passe på datoen.",
          nn: "Då får vi leve med det. Men neste gong må de passe på datoen.",
          en: "Then we will have to live with it. But next time you must watch the date."),
        meant: Phrase(
          nb: "Jeg vil at dette skal være noen andres ansvar.",
          nn: "Eg vil at dette skal vere nokon andre sitt ansvar.",
          en: "I want this to be somebody else's responsibility.")),
    ],
    questions: [
      Question(
        Phrase(
          nb: "Hvem har signert avtalen, og hvem kan si den opp?",
          nn: "Kven har signert avtalen, og kven kan seie han opp?",
          en: "Who signed the agreement, and who can cancel it?"),
        answer: Phrase(
          nb: "Den forrige lederen signerte. Siden har ingen tenkt på den som sin.",
          nn: "Den førre leiaren signerte. Sidan har ingen tenkt på han som sin.",
          en: "The previous manager signed. Since then nobody has thought of it as theirs.")),
      Question(
        Phrase(
          nb: "Hva bruker dere {system} til, del for del, og hva skjer hvis en del blir borte?",
          nn: "Kva bruker de {system} til, del for del, og kva hender om ein del blir borte?",
          en: "What do you use {system} for, part by part, and what happens if a part goes?"),
        answer: Phrase(
          nb: "To av fem moduler er i bruk hver dag. Én er betalt i fire år og aldri satt opp.",
          nn: "To av fem modular er i bruk kvar dag. Éin er betalt i fire år og aldri sett opp.",
          en: "Two of five modules are in daily use. One has been paid for in four years and never set up.")),
      Question(
        Phrase(
          nb: "Hva er siste dag for å si opp, og hvor lang tid trenger dere på å bestemme dere?",
          nn: "Kva er siste dagen for å seie opp, og kor lang tid treng de på å bestemme dykk?",
          en: "What is the last day to cancel, and how long do you need to make up your minds?"),
        answer: Phrase(
          nb: "1. mars om to år. Et halvt år, for de andre enhetene må spørres.",
          nn: "1. mars om to år. Eit halvt år, for dei andre einingane må spørjast.",
          en: "1 March in two years. Half a year, because the other units have to be asked.")),
      Question(
        Phrase(
          nb: "Hva vet IKT som linja trenger når den skal velge?",
          nn: "Kva veit IKT som linja treng når ho skal velje?",
          en: "What does ICT know that the line needs in order to choose?"),
        answer: Phrase(
          nb: "Hvem som logger seg på hva, og hva det koster å få ut dataene.",
          nn: "Kven som loggar seg på kva, og kva det kostar å få ut dataa.",
          en: "Who logs in to what, and what it costs to get the data out.")),
    ],
    order: Order(
      need: Phrase(
        nb: "Én eier av avtalen for {system}, og en beslutning om hva vi skal betale for fra neste periode.",
        nn: "Éin eigar av avtalen for {system}, og ei avgjerd om kva vi skal betale for frå neste periode.",
        en: "One owner of the agreement for {system}, and a decision on what we pay for from the next period."),
      because: Phrase(
        nb: "Vi slutter å betale for tre moduler som ingen bruker, om lag 190 000 kroner i året.",
        nn: "Vi sluttar å betale for tre modular som ingen bruker, om lag 190 000 kroner i året.",
        en: "We stop paying for three modules that nobody uses, about 190,000 kroner a year."),
      line: Phrase(
        nb:
          "Eier avtalen og budsjettet, går gjennom modulene med de andre enhetene, og sier opp eller forhandler før fristen.",
        nn:
          "Eig avtalen og budsjettet, går gjennom modulane med dei andre einingane, og seier opp eller forhandlar før fristen.",
        en:
          "Owns the agreement and the budget, goes through the modules with the other units, and cancels or negotiates in time."
      ),
      ict: Phrase(
        nb: "Gir brukstall for hver modul innen 1. juni, og sier hva det koster å hente ut dataene.",
        nn: "Gir brukstal for kvar modul innan 1. juni, og seier kva det kostar å hente ut dataa.",
        en: "Gives figures of use for each module by 1 June, and says what it costs to get the data out."),
      done: Phrase(
        nb:
          "Avtalen står i avtaleoversikten med eier, frist og varsel et halvt år før, og neste faktura går rett til eieren.",
        nn:
          "Avtalen står i avtaleoversynet med eigar, frist og varsel eit halvt år før, og neste faktura går rett til eigaren.",
        en:
          "The agreement is in the register with its owner, its deadline and a warning half a year before, and the next invoice goes straight to the owner."
      )),
    guide: [
      Phrase(
        nb: "Gruppa ender ofte med at IKT skal lage et bedre varsel. Spør da: Hvem skal gjøre noe når varselet kommer?",
        nn: "Gruppa endar ofte med at IKT skal lage eit betre varsel. Spør då: Kven skal gjere noko når varselet kjem?",
        en:
          "The group often ends up wanting ICT to make a better warning. Then ask: who has to act when the warning comes?"
      ),
      Phrase(
        nb:
          "Hør etter om noen skiller mellom å få regningen og å eie avtalen. Den som eier avtalen, er den som kan si den opp.",
        nn:
          "Høyr etter om nokon skil mellom å få rekninga og å eige avtalen. Den som eig avtalen, er den som kan seie han opp.",
        en:
          "Listen for whether anybody sees the difference between getting the bill and owning the agreement. The owner is the one who can cancel it."
      ),
      Phrase(
        nb:
          "La hver deltaker nevne en avtale de bruker hver dag, og si hvem som kan si den opp. Mange vet det ikke. La det stå et øyeblikk.",
        nn:
          "La kvar deltakar nemne ein avtale dei bruker kvar dag, og seie kven som kan seie han opp. Mange veit det ikkje. La det stå eit augeblikk.",
        en:
          "Let each participant name an agreement they use daily and say who can cancel it. Many don't know. Leave it there for a moment."
      ),
    ])
}
