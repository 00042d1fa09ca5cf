import AnsvarText

extension Case {
  /// A paper form on its way to the web with all its fifty-two fields.
  static let skjemaet = Case(
    id: "skjemaet", dimension: .bruksnytte, duties: ["rutine", "routines"],
    title: Phrase(
      nb: "Vi vil ha et digitalt skjema",
      nn: "Vi vil ha eit digitalt skjema",
      en: "We want a digital form"),
    situation: Phrase(
      nb: "Linja har et papirskjema på fire sider for søknad om avlastning. Nå vil de ha det på nett.",
      nn: "Linja har eit papirskjema på fire sider for søknad om avlasting. No vil dei ha det på nett.",
      en: "The line has a four-page paper form to apply for respite care. Now it wants it online."),
    dialogue: [
      Line(
        .line,
        said: Phrase(
          nb: "Vi trenger dette skjemaet som nettskjema. Her er det.",
          nn: "Vi treng dette skjemaet som nettskjema. Her er det.",
          en: "We need this form as a web form. Here it is."),
        meant: Phrase(
          nb: "Kan vi slippe å skrive av håndskrift, er jeg fornøyd.",
          nn: "Kan vi sleppe å skrive av handskrift, er eg nøgd.",
          en: "If we no longer have to copy handwriting, I am happy.")),
      Line(
        .ict,
        said: Phrase(
          nb: "Hvilken løsning skal det lages i? Og skal det ha innlogging på høyt nivå?",
          nn: "Kva løysing skal det lagast i? Og skal det ha innlogging på høgt nivå?",
          en: "Which platform shall it be built on? And does it need high-level login?"),
        meant: Phrase(
          nb: "Vi spør om det vi trenger for å lage det. Om det bør lages, spør vi ikke om.",
          nn: "Vi spør om det vi treng for å lage det. Om det bør lagast, spør vi ikkje om.",
          en: "We ask what we need to build it. Whether it should be built, we don't ask.")),
      Line(
        .line,
        said: Phrase(
          nb: "Det vet ikke jeg. Bare likt som på papir, så kjenner folk det igjen.",
          nn: "Det veit ikkje eg. Berre likt som på papir, så kjenner folk det igjen.",
          en: "I don't know. Just like the paper one, so that people recognise it."),
        meant: Phrase(
          nb: "Jeg tør ikke endre noe, for jeg vet ikke hvem som bruker hva på side tre.",
          nn: "Eg torer ikkje endre noko, for eg veit ikkje kven som bruker kva på side tre.",
          en: "I dare not change anything: I don't know who uses what on page three.")),
      Line(
        .ict,
        said: Phrase(
          nb: "Femtito felter. Skal alle være obligatoriske?",
          nn: "Femtito felt. Skal alle vere obligatoriske?",
          en: "Fifty-two fields. Are they all mandatory?"),
        meant: Phrase(
          nb: "Dette blir et dårlig skjema, men det er ikke vår sak å si det.",
          nn: "Dette blir eit dårleg skjema, men det er ikkje vår sak å seie det.",
          en: "This will be a bad form, but it is not for us to say.")),
      Line(
        .line,
        said: Phrase(
          nb: "Ja. Nei. Det står jo der av en grunn.",
          nn: "Ja. Nei. Det står jo der av ein grunn.",
          en: "Yes. No. It is there for a reason."),
        meant: Phrase(
          nb: "Ingen husker grunnen.",
          nn: "Ingen hugsar grunnen.",
          en: "Nobody remembers the reason.")),
      Line(
        .ict,
        said: Phrase(
          nb: "Og når det er sendt inn, hvor skal det?",
          nn: "Og når det er sendt inn, kvar skal det?",
          en: "And once it is submitted, where does it go?"),
        meant: Phrase(
          nb: "Endelig det spørsmålet som betyr noe, stilt som et spørsmål om en e-postadresse.",
          nn: "Endeleg det spørsmålet som tyder noko, stilt som eit spørsmål om ei e-postadresse.",
          en: "At last the question that matters, put as a question about an e-mail address.")),
    ],
    questions: [
      Question(
        Phrase(
          nb: "Hva skjer med søknaden fra den kommer til den er avgjort? Fortell meg det steg for steg.",
          nn: "Kva hender med søknaden frå han kjem til han er avgjord? Fortel meg det steg for steg.",
          en:
            "What happens to the application from when it arrives till it is decided? Take me through it step by step."),
        answer: Phrase(
          nb: "Den skrives av, sendes til tre, ligger i hylla til torsdagsmøtet og skrives av igjen.",
          nn: "Han blir skriven av, send til tre, ligg i hylla til torsdagsmøtet og blir skriven av igjen.",
          en: "It is copied, sent to three people, lies on the shelf till Thursday's meeting, and is copied again.")),
      Question(
        Phrase(
          nb: "Hvilke av de femtito feltene bruker noen når saken skal avgjøres?",
          nn: "Kva for nokre av dei femtito felta bruker nokon når saka skal avgjerast?",
          en: "Which of the fifty-two fields does anybody use when the case is decided?"),
        answer: Phrase(
          nb: "Elleve. Resten har vi fra før eller spør om i samtalen.",
          nn: "Elleve. Resten har vi frå før eller spør om i samtalen.",
          en: "Eleven. The rest we have already, or ask in the talk.")),
      Question(
        Phrase(
          nb: "Hva må den som søker forstå og kunne, og hva med dem som ikke kan?",
          nn: "Kva må den som søkjer forstå og kunne, og kva med dei som ikkje kan?",
          en: "What must the applicant understand and be able to do, and what of those who can't?"),
        answer: Phrase(
          nb: "Halvparten får hjelp av noen. De må kunne sende inn for andre.",
          nn: "Halvparten får hjelp av nokon. Dei må kunne sende inn for andre.",
          en: "Half of them get help. They must be able to apply for somebody else.")),
      Question(
        Phrase(
          nb: "Hva skal bli annerledes for dere når dette er på plass?",
          nn: "Kva skal bli annleis for dykk når dette er på plass?",
          en: "What will be different for you once this is in place?"),
        answer: Phrase(
          nb: "Svar på én uke i stedet for fire.",
          nn: "Svar på éi veke i staden for fire.",
          en: "An answer in one week instead of four.")),
    ],
    order: Order(
      need: Phrase(
        nb: "Den som søker om avlastning, får svar innen en uke, og ingen skriver av opplysninger for hånd.",
        nn: "Den som søkjer om avlasting, får svar innan ei veke, og ingen skriv av opplysningar for hand.",
        en: "Whoever applies for respite care has an answer within a week, and nobody copies anything by hand."),
      because: Phrase(
        nb: "Familiene venter tre uker mindre, og vi sparer om lag en time for hver søknad.",
        nn: "Familiane ventar tre veker mindre, og vi sparer om lag ein time for kvar søknad.",
        en: "Families wait three weeks less, and we save about an hour on each application."),
      line: Phrase(
        nb: "Tegner ny gang i saken, bestemmer hvem som avgjør uten møte, og stryker de feltene ingen bruker.",
        nn: "Teiknar ny gang i saka, bestemmer kven som avgjer utan møte, og stryk dei felta ingen bruker.",
        en:
          "Draws the new course of a case, decides who can settle it without a meeting, and strikes the fields nobody uses."
      ),
      ict: Phrase(
        nb:
          "Lager et skjema med elleve felter som går rett inn som sak, og som andre kan sende inn på vegne av søkeren.",
        nn:
          "Lagar eit skjema med elleve felt som går rett inn som sak, og som andre kan sende inn på vegner av søkjaren.",
        en:
          "Makes a form with eleven fields that goes straight in as a case, and that others can send on the applicant's behalf."
      ),
      done: Phrase(
        nb: "De ti første sakene er besvart innen sju dager, målt fra innsendt til sendt svar.",
        nn: "Dei ti første sakene er svara på innan sju dagar, målt frå innsend til sendt svar.",
        en: "The first ten cases are answered within seven days, measured from submission to reply.")),
    guide: [
      Phrase(
        nb:
          "Et nettskjema av en dårlig rutine er en rask dårlig rutine. Ikke si det. Be gruppa tegne hva som skjer etter «send inn».",
        nn:
          "Eit nettskjema av ein dårleg rutine er ein rask dårleg rutine. Ikkje sei det. Be gruppa teikne kva som hender etter «send inn».",
        en:
          "A web form of a bad routine is a fast bad routine. Don't say so. Ask the group to draw what happens after “submit”."
      ),
      Phrase(
        nb:
          "Her trengs prosessmodellering: å tegne arbeidet før noen velger teknikk. Spør hvem hos dere som kan det, og når de sist ble spurt.",
        nn:
          "Her trengst prosessmodellering: å teikne arbeidet før nokon vel teknikk. Spør kven hos dykk som kan det, og når dei sist vart spurde.",
        en:
          "This takes process modelling: drawing the work before anybody chooses technology. Ask who here can do it, and when they were last asked."
      ),
      Phrase(
        nb: "Legg merke til om noen tar parti for søkeren. I møtet gjorde ingen det.",
        nn: "Legg merke til om nokon tek parti for søkjaren. I møtet gjorde ingen det.",
        en: "Notice whether anybody takes the applicant's side. In the meeting nobody did."),
    ])
}
