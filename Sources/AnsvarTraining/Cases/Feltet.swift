import AnsvarText

extension Case {
  /// One small field, which was never what was needed.
  static let feltet = Case(
    id: "feltet", dimension: .vedlikehold, duties: ["videreutvikling", "vidareutvikling", "further"],
    title: Phrase(
      nb: "Bare et lite felt til",
      nn: "Berre eit lite felt til",
      en: "Just one small field more"),
    situation: Phrase(
      nb:
        "Barnehagekontoret vil ha ett felt til i søknaden om plass. IKT har fått beskjeden på e-post: «Kan dere legge inn et felt for språk?»",
      nn:
        "Barnehagekontoret vil ha eitt felt til i søknaden om plass. IKT har fått meldinga på e-post: «Kan de leggje inn eit felt for språk?»",
      en:
        "The kindergarten office wants one more field in the application for a place. ICT had it by e-mail: “Can you add a field for language?”"
    ),
    dialogue: [
      Line(
        .line,
        said: Phrase(
          nb: "Det er bare et lite felt. Det kan da ikke ta lang tid.",
          nn: "Det er berre eit lite felt. Det kan då ikkje ta lang tid.",
          en: "It's only a small field. It can't take long."),
        meant: Phrase(
          nb: "Jeg har lovet styrerne det til opptaket i mars.",
          nn: "Eg har lova styrarane det til opptaket i mars.",
          en: "I have promised the heads it will be there for the March intake.")),
      Line(
        .ict,
        said: Phrase(
          nb: "Leverandøren tar 60 000 og tre måneder.",
          nn: "Leverandøren tek 60 000 og tre månader.",
          en: "The supplier takes 60,000 and three months."),
        meant: Phrase(
          nb: "Feltet må inn i tre systemer og i rapporten til staten. Det orker vi ikke forklare.",
          nn: "Feltet må inn i tre system og i rapporten til staten. Det orkar vi ikkje forklare.",
          en: "The field has to go into three systems and the report to the state. We can't face explaining it.")),
      Line(
        .line,
        said: Phrase(
          nb: "For ett felt? Det kan nevøen min gjøre på en kveld.",
          nn: "For eitt felt? Det kan nevøen min gjere på ein kveld.",
          en: "For one field? My nephew could do that in an evening."),
        meant: Phrase(
          nb: "Dere sier nei til alt.",
          nn: "De seier nei til alt.",
          en: "You say no to everything.")),
      Line(
        .ict,
        said: Phrase(
          nb: "Send det i forbedringslisten, så tar vi det i neste runde.",
          nn: "Send det i forbetringslista, så tek vi det i neste runde.",
          en: "Put it on the improvement list, and we'll take it in the next round."),
        meant: Phrase(
          nb: "Listen har to hundre punkter, og ingen har sagt hva som haster.",
          nn: "Lista har to hundre punkt, og ingen har sagt kva som hastar.",
          en: "The list has two hundred items, and nobody has said what is urgent.")),
      Line(
        .line,
        said: Phrase(
          nb: "Neste runde er vel til høsten?",
          nn: "Neste runde er vel til hausten?",
          en: "That will be in the autumn, I suppose?"),
        meant: Phrase(
          nb: "Da skriver vi det i merknadsfeltet, som vi alltid gjør.",
          nn: "Då skriv vi det i merknadsfeltet, som vi alltid gjer.",
          en: "Then we'll write it in the remarks, as we always do.")),
      Line(
        .ict,
        said: Phrase(
          nb: "Ja, det stemmer nok.",
          nn: "Ja, det stemmer nok.",
          en: "Yes, that sounds right."),
        meant: Phrase(
          nb: "Problemet forsvinner fra mitt bord, og det er godt nok i dag.",
          nn: "Problemet forsvinn frå mitt bord, og det er godt nok i dag.",
          en: "The problem leaves my desk, and that will do for today.")),
    ],
    questions: [
      Question(
        Phrase(
          nb: "Hva skal dere bruke opplysningen til, og hvem bruker den først?",
          nn: "Kva skal de bruke opplysninga til, og kven bruker ho først?",
          en: "What will you use it for, and who uses it first?"),
        answer: Phrase(
          nb: "Styrerne skal bestille tolk til oppstartssamtalen i august.",
          nn: "Styrarane skal bestille tolk til oppstartssamtalen i august.",
          en: "The heads order an interpreter for the first talk in August.")),
      Question(
        Phrase(
          nb: "Må dere vite det i mars, for alle som søker?",
          nn: "Må de vite det i mars, for alle som søkjer?",
          en: "Do you need it in March, for everyone who applies?"),
        answer: Phrase(
          nb: "Nei. Bare for dem som får plass, og ikke før juni.",
          nn: "Nei. Berre for dei som får plass, og ikkje før juni.",
          en: "No. Only for those who get a place, and not before June.")),
      Question(
        Phrase(
          nb: "Finnes opplysningen et annet sted, der noen allerede holder den riktig?",
          nn: "Finst opplysninga ein annan stad, der nokon alt held ho rett?",
          en: "Does it exist elsewhere, where somebody already keeps it right?"),
        answer: Phrase(
          nb: "Svarbrevet ber foreldrene bekrefte plassen. Der kan vi spørre.",
          nn: "Svarbrevet bed foreldra stadfeste plassen. Der kan vi spørje.",
          en: "The reply asks parents to confirm the place. We can ask there.")),
      Question(
        Phrase(
          nb: "Har dere lov til å spørre alle om dette?",
          nn: "Har de lov til å spørje alle om dette?",
          en: "Are you allowed to ask everybody this?"),
        answer: Phrase(
          nb: "Om tolkebehov hos dem som får plass: ja. Om alle søkere: vi må ha en grunn.",
          nn: "Om tolkebehov hos dei som får plass: ja. Om alle søkjarar: vi må ha ein grunn.",
          en: "About an interpreter, of those who get a place: yes. Of every applicant: we need a reason.")),
    ],
    order: Order(
      need: Phrase(
        nb: "Styreren vet i juni hvem som trenger tolk til samtalen i august.",
        nn: "Styraren veit i juni kven som treng tolk til samtalen i august.",
        en: "The head knows in June who needs an interpreter in August."),
      because: Phrase(
        nb: "Samtalen blir holdt til avtalt tid. I fjor ble seksten utsatt.",
        nn: "Samtalen blir halden til avtalt tid. I fjor vart seksten utsette.",
        en: "The talk is held when agreed. Last year sixteen were put off."),
      line: Phrase(
        nb:
          "Skriver spørsmålet om tolk inn i bekreftelsen, og sender styrerne listen. Stryker feltet fra forbedringslisten.",
        nn:
          "Skriv spørsmålet om tolk inn i stadfestinga, og sender styrarane lista. Stryk feltet frå forbetringslista.",
        en:
          "Writes the question into the confirmation and sends the heads the list. Strikes the field from the improvement list."
      ),
      ict: Phrase(
        nb: "Legger spørsmålet inn i skjemaet for bekreftelse innen 15. april. To timers arbeid, uten leverandøren.",
        nn: "Legg spørsmålet inn i skjemaet for stadfesting innan 15. april. To timars arbeid, utan leverandøren.",
        en: "Adds the question to the confirmation form by 15 April. Two hours' work, without the supplier."),
      done: Phrase(
        nb: "Hver styrer har listen 15. juni, og ingen samtale i august er utsatt fordi tolken mangler.",
        nn: "Kvar styrar har lista 15. juni, og ingen samtale i august er utsett fordi tolken manglar.",
        en: "Each head has the list on 15 June, and no talk in August is put off for want of an interpreter.")),
    guide: [
      Phrase(
        nb:
          "Begge parter snakker om feltet. Ingen snakker om samtalen i august. La gruppa finne ut hvor lang tid det tar før noen spør «til hva?».",
        nn:
          "Begge partar snakkar om feltet. Ingen snakkar om samtalen i august. La gruppa finne ut kor lang tid det tek før nokon spør «til kva?».",
        en:
          "Both talk about the field. Nobody talks about August. Let the group find out how long it takes before somebody asks “what for?”."
      ),
      Phrase(
        nb:
          "Noen vil bli i diskusjonen om prisen. Si at prisen er riktig for det som ble bestilt, og spør om det var riktig bestilling.",
        nn:
          "Nokon vil bli i diskusjonen om prisen. Sei at prisen er rett for det som vart bestilt, og spør om det var rett bestilling.",
        en:
          "Some will stay with the price. Say that the price is right for what was ordered, and ask whether the right thing was ordered."
      ),
      Phrase(
        nb: "Spør hvem som rydder i forbedringslisten hos dere, og hvem som får si at noe ikke skal gjøres.",
        nn: "Spør kven som ryddar i forbetringslista hos dykk, og kven som får seie at noko ikkje skal gjerast.",
        en: "Ask who tidies the improvement list with you, and who may say that something will not be done."),
    ])
}
