import AnsvarText

extension Case {
  /// A system from a fair, and the one that the schools already had.
  static let messen = Case(
    id: "messen", dimension: .drift, duties: ["anskaffelser", "innkjøp", "procurement"],
    title: Phrase(
      nb: "Vi har funnet et system",
      nn: "Vi har funne eit system",
      en: "We have found a system"),
    situation: Phrase(
      nb:
        "Kulturenheten var på messe og så et bookingsystem for lokaler. Leverandøren har sendt et tilbud som gjelder ut måneden. IKT hører om det nå.",
      nn:
        "Kultureininga var på messe og såg eit bookingsystem for lokale. Leverandøren har sendt eit tilbod som gjeld ut månaden. IKT høyrer om det no.",
      en:
        "The culture unit went to a fair and saw a booking system for premises. The supplier has sent an offer valid till the end of the month. ICT hears of it now."
    ),
    dialogue: [
      Line(
        .line,
        said: Phrase(
          nb: "Vi har funnet akkurat det vi trenger. Dere må bare sette det opp.",
          nn: "Vi har funne akkurat det vi treng. De må berre setje det opp.",
          en: "We have found exactly what we need. You only have to set it up."),
        meant: Phrase(
          nb: "Jeg har allerede sagt ja, i praksis.",
          nn: "Eg har alt sagt ja, i praksis.",
          en: "I have already said yes, in effect.")),
      Line(
        .ict,
        said: Phrase(
          nb: "Hvor ligger dataene? Er det databehandleravtale? Støtter det felles pålogging?",
          nn: "Kvar ligg dataa? Er det databehandlaravtale? Støttar det felles pålogging?",
          en: "Where is the data stored? Is there a data processing agreement? Does it support single sign-on?"),
        meant: Phrase(
          nb: "Vi får det i fanget om to år når det skal ut igjen.",
          nn: "Vi får det i fanget om to år når det skal ut igjen.",
          en: "We'll have it in our lap in two years when it has to go.")),
      Line(
        .line,
        said: Phrase(
          nb: "Det er i skyen, så dere slipper drift.",
          nn: "Det er i skya, så de slepp drift.",
          en: "It's in the cloud, so you needn't run it."),
        meant: Phrase(
          nb: "Jeg forsto ingen av de tre spørsmålene.",
          nn: "Eg forstod ingen av dei tre spørsmåla.",
          en: "I understood none of the three questions.")),
      Line(
        .ict,
        said: Phrase(
          nb: "Vi har jo et bookingsystem. På skolene.",
          nn: "Vi har jo eit bookingsystem. På skulane.",
          en: "We do have a booking system. In the schools."),
        meant: Phrase(
          nb: "Det hadde vi sagt om noen hadde spurt.",
          nn: "Det hadde vi sagt om nokon hadde spurt.",
          en: "We would have said so if anybody had asked.")),
      Line(
        .line,
        said: Phrase(
          nb: "Det er ikke det samme. Vi har kor og bryllup.",
          nn: "Det er ikkje det same. Vi har kor og bryllaup.",
          en: "It's not the same. We have choirs and weddings."),
        meant: Phrase(
          nb: "Jeg har ikke sett det, men jeg vil ikke tilbake til start.",
          nn: "Eg har ikkje sett det, men eg vil ikkje tilbake til start.",
          en: "I haven't seen it, but I don't want to go back to the beginning.")),
      Line(
        .ict,
        said: Phrase(
          nb: "Da må det ut på anbud.",
          nn: "Då må det ut på anbod.",
          en: "Then it has to go out to tender."),
        meant: Phrase(
          nb: "Det stopper det i et halvt år, og det passer oss bra.",
          nn: "Det stoppar det i eit halvt år, og det passar oss bra.",
          en: "That stops it for half a year, which suits us fine.")),
    ],
    questions: [
      Question(
        Phrase(
          nb: "Hva er det dere ikke får til i dag? Ta siste gang det gikk galt.",
          nn: "Kva er det de ikkje får til i dag? Ta siste gongen det gjekk gale.",
          en: "What can't you do today? Take the last time it went wrong."),
        answer: Phrase(
          nb: "To bryllup samme lørdag. Bestillingene ligger i tre permer.",
          nn: "To bryllaup same laurdagen. Bestillingane ligg i tre permar.",
          en: "Two weddings on the same Saturday. The bookings are in three binders.")),
      Question(
        Phrase(
          nb: "Hva må det nye kunne, og hva er bare fint å ha?",
          nn: "Kva må det nye kunne, og kva er berre fint å ha?",
          en: "What must it do, and what is merely nice to have?"),
        answer: Phrase(
          nb: "Vise hva som er ledig, ta imot betaling og sende kode til døra. Resten er fint å ha.",
          nn: "Vise kva som er ledig, ta imot betaling og sende kode til døra. Resten er fint å ha.",
          en: "Show what is free, take payment and send a code for the door. The rest is nice to have.")),
      Question(
        Phrase(
          nb: "Kan skolenes system det? Når kan dere se på det sammen?",
          nn: "Kan systemet til skulane det? Når kan de sjå på det saman?",
          en: "Can the schools' system do that? When can you look at it together?"),
        answer: Phrase(
          nb: "Det kan to av tre. Dørkoden er en tilleggsmodul vi har rett til å kjøpe.",
          nn: "Det kan to av tre. Dørkoden er ein tilleggsmodul vi har rett til å kjøpe.",
          en: "It does two of the three. The door code is a module we are entitled to buy.")),
      Question(
        Phrase(
          nb: "Hva koster det over fire år, med alt: kobling, opplæring, flytting ut igjen?",
          nn: "Kva kostar det over fire år, med alt: kopling, opplæring, flytting ut igjen?",
          en: "What does it cost over four years, with everything: integration, training, moving out again?"),
        answer: Phrase(
          nb: "Det nye: 600 000. Modulen: 140 000.",
          nn: "Det nye: 600 000. Modulen: 140 000.",
          en: "The new one: 600,000. The module: 140,000.")),
    ],
    order: Order(
      need: Phrase(
        nb:
          "Alle som vil leie et lokale, ser hva som er ledig, betaler og får kode til døra. To får aldri samme lørdag.",
        nn:
          "Alle som vil leige eit lokale, ser kva som er ledig, betaler og får kode til døra. To får aldri same laurdagen.",
        en:
          "Everybody who wants to hire premises sees what is free, pays and gets a code for the door. Two never get the same Saturday."
      ),
      because: Phrase(
        nb: "Ingen dobbeltbestillinger, og én stilling slipper å sitte ved telefonen to dager i uka.",
        nn: "Ingen dobbeltbestillingar, og éi stilling slepp å sitje ved telefonen to dagar i veka.",
        en: "No double bookings, and one post need not sit by the telephone two days a week."),
      line: Phrase(
        nb:
          "Prøver skolenes system med tre ekte bestillinger, bestemmer priser og regler, og takker nei til tilbudet skriftlig.",
        nn:
          "Prøver systemet til skulane med tre ekte bestillingar, bestemmer prisar og reglar, og takkar nei til tilbodet skriftleg.",
        en:
          "Tries the schools' system with three real bookings, decides prices and rules, and declines the offer in writing."
      ),
      ict: Phrase(
        nb: "Kjøper dørmodulen på avtalen vi har, setter opp kulturlokalene, og gir råd før neste messe og ikke etter.",
        nn: "Kjøper dørmodulen på avtalen vi har, set opp kulturlokala, og gir råd før neste messe og ikkje etter.",
        en:
          "Buys the door module under the agreement we have, sets up the premises, and gives advice before the next fair, not after."
      ),
      done: Phrase(
        nb: "Permene er lukket 1. august, og ingen dobbeltbestillinger før jul.",
        nn: "Permane er lukka 1. august, og ingen dobbeltbestillingar før jul.",
        en: "The binders are closed on 1 August, and no double bookings before Christmas.")),
    guide: [
      Phrase(
        nb:
          "IKTs tre spørsmål er riktige, men de kommer som en mur. Be gruppa si dem om igjen slik at linja ville svart.",
        nn:
          "Dei tre spørsmåla til IKT er rette, men dei kjem som ein mur. Be gruppa seie dei om igjen slik at linja ville svara.",
        en:
          "ICT's three questions are right, but they come like a wall. Ask the group to put them so that the line would answer."
      ),
      Phrase(
        nb:
          "La ikke gruppa dømme den som dro på messe. Å se nye muligheter er halve oversetterjobben. Den andre halvparten manglet.",
        nn:
          "La ikkje gruppa dømme den som drog på messe. Å sjå nye høve er halve omsetjarjobben. Den andre halvparten mangla.",
        en:
          "Don't let the group condemn whoever went to the fair. Seeing new possibilities is half of the translator's job. The other half was missing."
      ),
      Phrase(
        nb:
          "Spør når IKT bør få vite at noen leter, og hvem som skal si det. Skriv ned svaret; det er en rad i matrisen.",
        nn:
          "Spør når IKT bør få vite at nokon leitar, og kven som skal seie det. Skriv ned svaret; det er ei rad i matrisa.",
        en:
          "Ask when ICT should hear that somebody is looking, and who shall tell them. Write down the answer; it is a row of the matrix."
      ),
    ])
}
