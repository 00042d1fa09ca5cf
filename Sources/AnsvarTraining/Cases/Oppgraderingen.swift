import AnsvarText

extension Case {
  /// A date that the supplier has set, and a month that the line knows.
  static let oppgraderingen = Case(
    id: "oppgraderingen", dimension: .vedlikehold, duties: ["vedlikehold", "vedlikehald", "upkeep"],
    title: Phrase(
      nb: "Ny versjon på tirsdag",
      nn: "Ny versjon på tysdag",
      en: "New version on Tuesday"),
    situation: Phrase(
      nb:
        "Torsdag ettermiddag. IKT har sendt en e-post om at {system} skal oppgraderes tirsdag klokka tolv. Linja har ringt tilbake.",
      nn:
        "Torsdag ettermiddag. IKT har sendt ein e-post om at {system} skal oppgraderast tysdag klokka tolv. Linja har ringt tilbake.",
      en:
        "Thursday afternoon. ICT has sent an e-mail: {system} will be upgraded on Tuesday at noon. The line has rung back."
    ),
    dialogue: [
      Line(
        .line,
        said: Phrase(
          nb: "Tirsdag går ikke. Da kjører vi lønn.",
          nn: "Tysdag går ikkje. Då køyrer vi løn.",
          en: "Tuesday is impossible. That is when we run the payroll."),
        meant: Phrase(
          nb: "Ingen spurte oss, som vanlig.",
          nn: "Ingen spurde oss, som vanleg.",
          en: "Nobody asked us, as usual.")),
      Line(
        .ict,
        said: Phrase(
          nb: "Leverandøren har satt datoen. Den gamle versjonen har et sikkerhetshull.",
          nn: "Leverandøren har sett datoen. Den gamle versjonen har eit tryggleikshol.",
          en: "The supplier has set the date. The old version has a security hole."),
        meant: Phrase(
          nb: "Vi tør ikke vente, men vi vil ikke skremme noen.",
          nn: "Vi torer ikkje vente, men vi vil ikkje skremme nokon.",
          en: "We dare not wait, but we don't want to scare anybody.")),
      Line(
        .line,
        said: Phrase(
          nb: "Og hva er nytt i den?",
          nn: "Og kva er nytt i ho?",
          en: "And what is new in it?"),
        meant: Phrase(
          nb: "Sist flyttet de knappene, og da sto vi i to dager.",
          nn: "Sist flytta dei knappane, og då stod vi i to dagar.",
          en: "Last time they moved the buttons, and we stood still for two days.")),
      Line(
        .ict,
        said: Phrase(
          nb: "Det står i versjonsnotatet. Tretti sider, på engelsk.",
          nn: "Det står i versjonsnotatet. Tretti sider, på engelsk.",
          en: "It is in the release notes. Thirty pages, in English."),
        meant: Phrase(
          nb: "Vi har ikke lest det. Vi skjønner ikke fagordene.",
          nn: "Vi har ikkje lese det. Vi skjønar ikkje fagorda.",
          en: "We haven't read them. We don't know the trade words.")),
      Line(
        .line,
        said: Phrase(
          nb: "Kan dere ikke bare teste at det virker?",
          nn: "Kan de ikkje berre teste at det verkar?",
          en: "Can't you just test that it works?"),
        meant: Phrase(
          nb: "Testing er noe dere driver med.",
          nn: "Testing er noko de driv med.",
          en: "Testing is something you do.")),
      Line(
        .ict,
        said: Phrase(
          nb: "Vi kan teste at det starter.",
          nn: "Vi kan teste at det startar.",
          en: "We can test that it starts."),
        meant: Phrase(
          nb: "Om lønna blir riktig, kan bare dere se.",
          nn: "Om løna blir rett, kan berre de sjå.",
          en: "Whether the pay is right, only you can tell.")),
    ],
    questions: [
      Question(
        Phrase(
          nb: "Hva er det verste som kan skje om vi venter en uke, og det verste om vi ikke venter?",
          nn: "Kva er det verste som kan hende om vi ventar ei veke, og det verste om vi ikkje ventar?",
          en: "What is the worst that can happen if we wait a week, and the worst if we don't?"),
        answer: Phrase(
          nb: "Hullet brukes allerede mot andre. Men feil lønn til tusen ansatte er også alvor.",
          nn: "Holet blir alt brukt mot andre. Men feil løn til tusen tilsette er òg alvor.",
          en: "The hole is already used against others. But wrong pay to a thousand people is serious too.")),
      Question(
        Phrase(
          nb: "Når på måneden er det stille hos dere?",
          nn: "Når i månaden er det stilt hos dykk?",
          en: "When in the month is it quiet with you?"),
        answer: Phrase(
          nb: "Fra den femtende til den tjuende.",
          nn: "Frå den femtande til den tjuande.",
          en: "From the fifteenth to the twentieth.")),
      Question(
        Phrase(
          nb: "Hvilke fem ting må virke dagen etter?",
          nn: "Kva fem ting må verke dagen etter?",
          en: "Which five things must work the day after?"),
        answer: Phrase(
          nb: "Lønnskjøring, fravær, reiseregning, innlogging hjemmefra og overføring til regnskap.",
          nn: "Lønskøyring, fråvær, reiserekning, innlogging heimanfrå og overføring til rekneskap.",
          en: "Payroll, absence, travel claims, login from home and the transfer to accounts.")),
      Question(
        Phrase(
          nb: "Kan hullet tettes på en annen måte til dere er klare?",
          nn: "Kan holet tettast på ein annan måte til de er klare?",
          en: "Can the hole be closed some other way till you are ready?"),
        answer: Phrase(
          nb: "Ja, hvis ingen logger seg på hjemmefra i fem dager.",
          nn: "Ja, om ingen loggar seg på heimanfrå i fem dagar.",
          en: "Yes, if nobody logs in from home for five days.")),
    ],
    order: Order(
      need: Phrase(
        nb: "Ny versjon av {system} den sekstende, og ingen innlogging hjemmefra før det.",
        nn: "Ny versjon av {system} den sekstande, og inga innlogging heimanfrå før det.",
        en: "The new version of {system} on the sixteenth, and no login from home before that."),
      because: Phrase(
        nb: "Hullet er tettet i dag, og lønna blir riktig denne måneden også.",
        nn: "Holet er tetta i dag, og løna blir rett denne månaden òg.",
        en: "The hole is closed today, and the pay is right this month too."),
      line: Phrase(
        nb:
          "Godtar ulempen i fem dager, tester de fem tingene i testbasen den femtende, og sier ja eller nei skriftlig.",
        nn:
          "Godtek ulempa i fem dagar, testar dei fem tinga i testbasen den femtande, og seier ja eller nei skriftleg.",
        en:
          "Accepts the inconvenience for five days, tests the five things in the test database on the fifteenth, and says yes or no in writing."
      ),
      ict: Phrase(
        nb: "Stenger utenfra nå, legger inn versjonen i testbasen den fjortende, og har en vei tilbake i ett døgn.",
        nn: "Stengjer utanfrå no, legg inn versjonen i testbasen den fjortande, og har ein veg tilbake i eitt døgn.",
        en:
          "Closes outside access now, puts the version into the test database on the fourteenth, and keeps a way back for a day."
      ),
      done: Phrase(
        nb: "De fem tingene er krysset av den syttende. Stille uker ligger i en felles kalender for resten av året.",
        nn: "Dei fem tinga er kryssa av den syttande. Stille veker ligg i ein felles kalender for resten av året.",
        en:
          "The five things are ticked off on the seventeenth. Quiet weeks are in a shared calendar for the rest of the year."
      )),
    guide: [
      Phrase(
        nb: "Hør etter hvem gruppa lar teste. At det starter, og at det blir riktig, er to prøver med to eiere.",
        nn: "Høyr etter kven gruppa lèt teste. At det startar, og at det blir rett, er to prøver med to eigarar.",
        en:
          "Listen for whom the group lets do the test. That it starts and that it comes out right are two tests with two owners."
      ),
      Phrase(
        nb: "IKT sa «sikkerhetshull» uten å si hva det kunne bety. Be noen si det med linjas ord.",
        nn: "IKT sa «tryggleikshol» utan å seie kva det kunne tyde. Be nokon seie det med orda til linja.",
        en: "ICT said “security hole” without saying what it could mean. Let somebody say it in the line's words."),
      Phrase(
        nb:
          "Den felles kalenderen er det eneste som hindrer samme møte neste gang. Spør hvem som skulle ført den hos dere.",
        nn:
          "Den felles kalenderen er det einaste som hindrar same møtet neste gong. Spør kven som skulle ført han hos dykk.",
        en: "The shared calendar is all that prevents the same meeting next time. Ask who would keep it with you."),
    ])
}
