import AnsvarText

extension Case {
  /// A course that is asked for where nobody has decided how the work is to be done.
  static let kurset = Case(
    id: "kurset", dimension: .bruksnytte, duties: ["opplæring", "training"],
    title: Phrase(
      nb: "Kan dere ta et kurs?",
      nn: "Kan de ta eit kurs?",
      en: "Can you run a course?"),
    situation: Phrase(
      nb: "I et halvt år har {system} vært i bruk. Linja ringer og vil ha kurs for alle førti ansatte.",
      nn: "I eit halvt år har {system} vore i bruk. Linja ringjer og vil ha kurs for alle førti tilsette.",
      en: "For half a year {system} has been in use. The line rings and wants a course for all forty employees."),
    dialogue: [
      Line(
        .line,
        said: Phrase(
          nb: "Folk kan ikke bruke det. Kan dere ta et kurs?",
          nn: "Folk kan ikkje bruke det. Kan de ta eit kurs?",
          en: "People can't use it. Can you run a course?"),
        meant: Phrase(
          nb: "Alle gjør det på sin måte, og jeg vet ikke hvilken måte som er riktig.",
          nn: "Alle gjer det på sin måte, og eg veit ikkje kva måte som er rett.",
          en: "Everybody does it their own way, and I don't know which way is right.")),
      Line(
        .ict,
        said: Phrase(
          nb: "Det ble holdt kurs da det ble innført. Det ligger en brukerveiledning på intranettet.",
          nn: "Det vart halde kurs då det vart innført. Det ligg ei brukarrettleiing på intranettet.",
          en: "There was a course when it was introduced. There is a user guide on the intranet."),
        meant: Phrase(
          nb: "Vi kan vise knappene. Vi vet ikke hva dere skal bruke dem til.",
          nn: "Vi kan vise knappane. Vi veit ikkje kva de skal bruke dei til.",
          en: "We can show the buttons. We don't know what you are to use them for.")),
      Line(
        .line,
        said: Phrase(
          nb: "Ja, men den er jo på hundre sider. Og halvparten har begynt etter at kurset var.",
          nn: "Ja, men ho er jo på hundre sider. Og halvparten har byrja etter at kurset var.",
          en: "Yes, but it is a hundred pages. And half of them started after the course."),
        meant: Phrase(
          nb: "Nyansatte lærer av den som har tid, og de lærer snarveiene.",
          nn: "Nytilsette lærer av den som har tid, og dei lærer snarvegane.",
          en: "New people learn from whoever has time, and they learn the shortcuts.")),
      Line(
        .ict,
        said: Phrase(
          nb: "Hvem er superbruker hos dere?",
          nn: "Kven er superbrukar hos dykk?",
          en: "Who is your super-user?"),
        meant: Phrase(
          nb: "Vi trenger én å snakke med, ikke førti.",
          nn: "Vi treng éin å snakke med, ikkje førti.",
          en: "We need one person to talk to, not forty.")),
      Line(
        .line,
        said: Phrase(
          nb: "Hun sluttet i påsken.",
          nn: "Ho slutta i påska.",
          en: "She left at Easter."),
        meant: Phrase(
          nb: "Jeg har ikke bestemt hvem som skal ta over, for det koster tid på vaktplanen.",
          nn: "Eg har ikkje bestemt kven som skal ta over, for det kostar tid på vaktplanen.",
          en: "I haven't decided who takes over, because it costs time on the rota.")),
      Line(
        .ict,
        said: Phrase(
          nb: "Da setter vi opp to timer i kantina. Er det greit?",
          nn: "Då set vi opp to timar i kantina. Er det greitt?",
          en: "Then we will do two hours in the canteen. Is that all right?"),
        meant: Phrase(
          nb: "Vi gjør det så dere blir fornøyd. Det hjelper neppe.",
          nn: "Vi gjer det så de blir nøgde. Det hjelper neppe.",
          en: "We'll do it to keep you happy. It will hardly help.")),
    ],
    questions: [
      Question(
        Phrase(
          nb: "Hva er det som går galt i dag? Kan du vise meg ett tilfelle?",
          nn: "Kva er det som går gale i dag? Kan du vise meg eitt tilfelle?",
          en: "What goes wrong today? Can you show me one case?"),
        answer: Phrase(
          nb: "Samme vedtak er ført på tre måter. Derfor stemmer ikke rapporten.",
          nn: "Same vedtaket er ført på tre måtar. Difor stemmer ikkje rapporten.",
          en: "The same decision is entered in three ways. That is why the report is wrong.")),
      Question(
        Phrase(
          nb: "Hvordan skal det gjøres hos dere, og hvem har bestemt det?",
          nn: "Korleis skal det gjerast hos dykk, og kven har bestemt det?",
          en: "How is it to be done here, and who has decided that?"),
        answer: Phrase(
          nb: "Det er ikke bestemt. Brukerveiledningen sier hva som går an, ikke hva vi skal.",
          nn: "Det er ikkje bestemt. Brukarrettleiinga seier kva som går an, ikkje kva vi skal.",
          en: "It isn't decided. The guide says what is possible, not what we are to do.")),
      Question(
        Phrase(
          nb: "Hvem må kunne det, og når trenger de det?",
          nn: "Kven må kunne det, og når treng dei det?",
          en: "Who has to know it, and when do they need it?"),
        answer: Phrase(
          nb: "Åtte fører vedtak. De andre leser bare. Nye trenger det den første uka.",
          nn: "Åtte fører vedtak. Dei andre les berre. Nye treng det den første veka.",
          en: "Eight enter decisions. The others only read. New people need it in their first week.")),
      Question(
        Phrase(
          nb: "Hvem kan lære det bort på vakt, og hva må den slippe for å få tid?",
          nn: "Kven kan lære det bort på vakt, og kva må den sleppe for å få tid?",
          en: "Who can teach it on the job, and what must they be let off to have time?"),
        answer: Phrase(
          nb: "To på dagvakt. De må ha to timer i uka på turnusen.",
          nn: "To på dagvakt. Dei må ha to timar i veka på turnusen.",
          en: "Two on the day shift. They need two hours a week on the rota.")),
    ],
    order: Order(
      need: Phrase(
        nb: "De åtte som fører vedtak i {system}, gjør det på samme måte, og nye gjør det fra første uke.",
        nn: "Dei åtte som fører vedtak i {system}, gjer det på same måten, og nye gjer det frå første veka.",
        en: "The eight who enter decisions in {system} do it the same way, and new people do from the first week."),
      because: Phrase(
        nb: "Rapporten blir til å stole på, og vi slutter å rette vedtak i etterkant.",
        nn: "Rapporten blir til å stole på, og vi sluttar å rette vedtak i etterkant.",
        en: "The report can be trusted, and we stop correcting decisions afterwards."),
      line: Phrase(
        nb: "Bestemmer rutinen på én side, peker ut to superbrukere og gir dem to timer i uka.",
        nn: "Bestemmer rutinen på éi side, peikar ut to superbrukarar og gir dei to timar i veka.",
        en: "Decides the routine on one page, appoints two super-users and gives them two hours a week."),
      ict: Phrase(
        nb: "Setter opp en øvingsbase, lærer opp de to superbrukerne en halv dag og svarer dem siden.",
        nn: "Set opp ein øvingsbase, lærer opp dei to superbrukarane ein halv dag og svarer dei sidan.",
        en: "Sets up a practice database, trains the two super-users for half a day, and answers them afterwards."),
      done: Phrase(
        nb: "Av tjue vedtak trukket ut i oktober er minst nitten ført etter rutinen.",
        nn: "Av tjue vedtak trekte ut i oktober er minst nitten førte etter rutinen.",
        en: "Of twenty decisions drawn in October, at least nineteen are entered as the routine says.")),
    guide: [
      Phrase(
        nb:
          "Nesten alle grupper begynner å planlegge kurset. Stopp dem: Hva skal kurset lære bort, når ingen har bestemt hvordan det skal gjøres?",
        nn:
          "Nesten alle grupper byrjar å planleggje kurset. Stopp dei: Kva skal kurset lære bort, når ingen har bestemt korleis det skal gjerast?",
        en:
          "Nearly every group starts planning the course. Stop them: what is it to teach, when nobody has decided how it is to be done?"
      ),
      Phrase(
        nb: "Kurset er et svar. Oversetteren leter etter spørsmålet. La gruppa si det med én setning.",
        nn: "Kurset er eit svar. Omsetjaren leitar etter spørsmålet. La gruppa seie det med éi setning.",
        en: "The course is an answer. The translator looks for the question. Let the group put it in one sentence."),
      Phrase(
        nb:
          "Spør hvem som svarer for opplæringen i matrisen deres, og om den rollen har tid på vaktplanen eller bare navnet.",
        nn:
          "Spør kven som svarer for opplæringa i matrisa dykkar, og om den rolla har tid på vaktplanen eller berre namnet.",
        en: "Ask who answers for training in your matrix, and whether that role has time on the rota or only the name."),
    ])
}
