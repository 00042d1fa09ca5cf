import AnsvarText

extension Case {
  /// A school that is a special case, and a standard without anybody to ask.
  static let unntaket = Case(
    id: "unntaket", dimension: .strategi, duties: ["standarder", "standardar", "standards"],
    title: Phrase(
      nb: "Vi er et spesialtilfelle",
      nn: "Vi er eit spesialtilfelle",
      en: "We are a special case"),
    situation: Phrase(
      nb:
        "En skole vil ha en annen type bærbare maskiner enn resten av kommunen. Foreldrerådet har samlet inn pengene. IKT sier at det strider mot standarden.",
      nn:
        "Ein skule vil ha ein annan type berbare maskiner enn resten av kommunen. Foreldrerådet har samla inn pengane. IKT seier at det strir mot standarden.",
      en:
        "A school wants another type of laptop than the rest of the municipality. The parents' council has raised the money. ICT says it goes against the standard."
    ),
    dialogue: [
      Line(
        .line,
        said: Phrase(
          nb: "Det er vårt eget valg. Vi betaler jo selv.",
          nn: "Det er vårt eige val. Vi betaler jo sjølve.",
          en: "It is our own choice. We are paying ourselves."),
        meant: Phrase(
          nb: "Lærerne har en idé om filmarbeid, og jeg vil ikke være den som stopper dem.",
          nn: "Lærarane har ein idé om filmarbeid, og eg vil ikkje vere den som stoppar dei.",
          en: "The teachers have an idea about film-making, and I don't want to be the one who stops them.")),
      Line(
        .ict,
        said: Phrase(
          nb: "Standarden er vedtatt. Vi støtter ikke andre maskiner.",
          nn: "Standarden er vedteken. Vi støttar ikkje andre maskiner.",
          en: "The standard is adopted. We don't support other machines."),
        meant: Phrase(
          nb: "Vi er to på brukerstøtte til to tusen elever. Ett unntak blir til ti.",
          nn: "Vi er to på brukarstøtte til to tusen elevar. Eitt unntak blir til ti.",
          en: "We are two on support for two thousand pupils. One exception becomes ten.")),
      Line(
        .line,
        said: Phrase(
          nb: "Standarden er laget for rådhuset. Vi driver med barn.",
          nn: "Standarden er laga for rådhuset. Vi driv med barn.",
          en: "The standard was made for the town hall. We work with children."),
        meant: Phrase(
          nb: "Ingen spurte en lærer da den ble skrevet.",
          nn: "Ingen spurde ein lærar då han vart skriven.",
          en: "Nobody asked a teacher when it was written.")),
      Line(
        .ict,
        said: Phrase(
          nb: "Det handler om sikkerhet.",
          nn: "Det handlar om tryggleik.",
          en: "It is about security."),
        meant: Phrase(
          nb: "Det handler om arbeidet vårt, men sikkerhet er det ordet som virker.",
          nn: "Det handlar om arbeidet vårt, men tryggleik er det ordet som verkar.",
          en: "It is about our workload, but security is the word that works.")),
      Line(
        .line,
        said: Phrase(
          nb: "Da sier jeg til foreldrene at det er IKT som sier nei.",
          nn: "Då seier eg til foreldra at det er IKT som seier nei.",
          en: "Then I'll tell the parents that ICT says no."),
        meant: Phrase(
          nb: "Jeg vil ikke ta den samtalen selv.",
          nn: "Eg vil ikkje ta den samtalen sjølv.",
          en: "I don't want to have that conversation myself.")),
      Line(
        .ict,
        said: Phrase(
          nb: "Gjør det. Det er ikke vi som har bestemt det.",
          nn: "Gjer det. Det er ikkje vi som har bestemt det.",
          en: "Do. We didn't decide it."),
        meant: Phrase(
          nb: "Men ingen av oss vet hvem det var.",
          nn: "Men ingen av oss veit kven det var.",
          en: "But neither of us knows who did.")),
    ],
    questions: [
      Question(
        Phrase(
          nb: "Hva skal elevene gjøre som de ikke får gjort i dag?",
          nn: "Kva skal elevane gjere som dei ikkje får gjort i dag?",
          en: "What are the pupils to do that they can't do today?"),
        answer: Phrase(
          nb: "Klippe film, i to klasser, åtte uker i året.",
          nn: "Klippe film, i to klassar, åtte veker i året.",
          en: "Edit film, in two classes, eight weeks a year.")),
      Question(
        Phrase(
          nb: "Hva er standarden til for, og hva går tapt om dere får unntaket?",
          nn: "Kva er standarden til for, og kva går tapt om de får unntaket?",
          en: "What is the standard for, and what is lost if you get the exception?"),
        answer: Phrase(
          nb: "At to personer kan hjelpe to tusen, og at en elev kan bytte skole uten å lære på nytt.",
          nn: "At to personar kan hjelpe to tusen, og at ein elev kan byte skule utan å lære på nytt.",
          en: "That two people can help two thousand, and that a pupil can change schools without starting over.")),
      Question(
        Phrase(
          nb: "Finnes det en vei innenfor standarden?",
          nn: "Finst det ein veg innanfor standarden?",
          en: "Is there a way within the standard?"),
        answer: Phrase(
          nb: "Ti kraftigere maskiner av samme type, på en tralle som kan lånes.",
          nn: "Ti kraftigare maskiner av same typen, i ei tralle som kan lånast.",
          en: "Ten more powerful machines of the same make, on a trolley that can be borrowed.")),
      Question(
        Phrase(
          nb: "Hvem kan gi unntak, og hva skal til?",
          nn: "Kven kan gi unntak, og kva skal til?",
          en: "Who can grant an exception, and what does it take?"),
        answer: Phrase(
          nb: "Det står ingen steder. Derfor ble det en krangel.",
          nn: "Det står ingen stader. Difor vart det ein krangel.",
          en: "It is written nowhere. That is why it became a quarrel.")),
    ],
    order: Order(
      need: Phrase(
        nb: "To klasser kan klippe film åtte uker i året, uten at skolen får maskiner som bare den har.",
        nn: "To klassar kan klippe film åtte veker i året, utan at skulen får maskiner som berre han har.",
        en: "Two classes can edit film eight weeks a year, without the school getting machines that only it has."),
      because: Phrase(
        nb: "Elevene får gjøre arbeidet, andre skoler kan låne utstyret, og brukerstøtten rekker til.",
        nn: "Elevane får gjere arbeidet, andre skular kan låne utstyret, og brukarstøtta strekk til.",
        en: "The pupils get to do the work, other schools can borrow the equipment, and support can cope."),
      line: Phrase(
        nb:
          "Skolen tar samtalen med foreldrene, planlegger ukene og svarer for trallen. Kommunedirektøren avgjør søknader om unntak.",
        nn:
          "Skulen tek samtalen med foreldra, planlegg vekene og svarer for tralla. Kommunedirektøren avgjer søknader om unntak.",
        en:
          "The school talks with the parents, plans the weeks and answers for the trolley. The chief executive decides on exceptions."
      ),
      ict: Phrase(
        nb:
          "Kjøper ti maskiner som tåler film, og skriver med en lærer én side om hva standarden er til for, og hvordan en søker om unntak.",
        nn:
          "Kjøper ti maskiner som toler film, og skriv med ein lærar éi side om kva standarden er til for, og korleis ein søkjer om unntak.",
        en:
          "Buys ten machines that can handle film, and writes with a teacher one page on what the standard is for and how to apply for an exception."
      ),
      done: Phrase(
        nb:
          "Den første filmen er vist før jul. Standarden sier hvilken rolle som kan fravike den, og når den blir sett på igjen.",
        nn:
          "Den første filmen er vist før jul. Standarden seier kva rolle som kan fråvike han, og når han blir sett på igjen.",
        en:
          "The first film is shown before Christmas. The standard says which role can depart from it, and when it will be looked at again."
      )),
    guide: [
      Phrase(
        nb:
          "Begge parter viser til noen som ikke er der: foreldrene, de som vedtok. Spør hvem som burde vært i rommet.",
        nn:
          "Begge partar viser til nokon som ikkje er der: foreldra, dei som vedtok. Spør kven som burde vore i rommet.",
        en:
          "Both point to somebody who isn't there: the parents, those who adopted it. Ask who should have been in the room."
      ),
      Phrase(
        nb: "En standard uten en som kan gi unntak, blir enten brutt eller hatet. Finn den rollen i matrisen deres.",
        nn: "Ein standard utan nokon som kan gi unntak, blir anten broten eller hata. Finn den rolla i matrisa dykkar.",
        en:
          "A standard without anybody who can grant exceptions is either broken or hated. Find that role in your matrix."
      ),
      Phrase(
        nb:
          "Del gruppa i to og la hver halvdel forsvare den andres sak i to minutter. Det er den raskeste øvelsen i å oversette som finnes.",
        nn:
          "Del gruppa i to og la kvar halvdel forsvare saka til den andre i to minutt. Det er den raskaste øvinga i å omsetje som finst.",
        en:
          "Split the group and let each half argue the other's case for two minutes. It is the quickest exercise in translating there is."
      ),
    ])
}
