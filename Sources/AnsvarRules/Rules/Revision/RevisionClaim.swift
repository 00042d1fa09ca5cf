import AnsvarComparison
import AnsvarModel
import AnsvarText

extension Rule {
  /// A stated change that is not the change made.
  static let revisionClaim = Rule(
    "revision.claim", .error,
    summary: Phrase(
      nb: "en endring som ikke er den revisjonen sier", nn: "ei endring som ikkje er den revisjonen seier",
      en: "a stated change that is not the change made"),
    why: Phrase(
      nb:
        "De som vedtar en revisjon, leser kommentarene og ikke hvert ord i begge utgavene. Sier kommentaren noe annet "
        + "enn teksten, vedtar de noe de ikke vet om.",
      nn: "Dei som vedtek ein revisjon, les kommentarane og ikkje kvart ord i begge utgåvene. Seier kommentaren noko "
        + "anna enn teksten, vedtek dei noko dei ikkje veit om.",
      en: "Whoever adopts a revision reads the comments and not every word of both editions. Where the comment says "
        + "something other than the text, they adopt what they do not know of."),
    mend: Phrase(
      nb: "rett påstanden, eller gjør endringen slik den er påstått",
      nn: "rett påstanden, eller gjer endringa slik ho er påstått",
      en: "correct the claim, or make the change as it is claimed"),
    messages: [
      Phrase(
        nb: "{kind} `{item}` finnes ikke i den tidligere modellen",
        nn: "{kind} `{item}` finst ikkje i den tidlegare modellen",
        en: "{kind} `{item}` does not exist in the earlier model"),
      Phrase(
        nb: "{kind} `{item}` finnes ikke i denne modellen", nn: "{kind} `{item}` finst ikkje i denne modellen",
        en: "{kind} `{item}` does not exist in this model"),
      Phrase(
        nb: "{kind} `{item}` skal være borte, men står som {others}",
        nn: "{kind} `{item}` skal vere borte, men står som {others}",
        en: "{kind} `{item}` is said to be gone, but stands as {others}"),
      Phrase(
        nb: "{kind} `{item}` skal stå som før, men dette er endret: {aspects}",
        nn: "{kind} `{item}` skal stå som før, men dette er endra: {aspects}",
        en: "{kind} `{item}` is said to stand as before, but this has changed: {aspects}"),
      Phrase(
        nb: "{kind} `{item}` skal bare være flyttet, men dette er også endret: {aspects}",
        nn: "{kind} `{item}` skal berre vere flytta, men dette er også endra: {aspects}",
        en: "{kind} `{item}` is said only to have moved, but this has changed too: {aspects}"),
      Phrase(
        nb: "{kind} `{item}` skal være endret, men står som før",
        nn: "{kind} `{item}` skal vere endra, men står som før",
        en: "{kind} `{item}` is said to have changed, but stands as before"),
      Phrase(
        nb: "{kind} `{item}` skal være flyttet, men står der det sto",
        nn: "{kind} `{item}` skal vere flytta, men står der det stod",
        en: "{kind} `{item}` is said to have moved, but stands where it stood"),
      Phrase(
        nb: "{kind} `{item}` skal leve videre, men er borte", nn: "{kind} `{item}` skal leve vidare, men er borte",
        en: "{kind} `{item}` is said to live on, but is gone"),
      Phrase(
        nb: "{kind} `{item}` skal være blitt noe annet, men står som {others}",
        nn: "{kind} `{item}` skal vere blitt noko anna, men står som {others}",
        en: "{kind} `{item}` is said to have become something else, but stands as {others}"),
      Phrase(
        nb: "{kind} `{item}` skal være noe nytt, men fantes før som {others}",
        nn: "{kind} `{item}` skal vere noko nytt, men fanst før som {others}",
        en: "{kind} `{item}` is said to be new, but existed before as {others}"),
      Phrase(
        nb: "{kind} {items} skal være slått sammen, men står hver for seg som {others}",
        nn: "{kind} {items} skal vere slått saman, men står kvar for seg som {others}",
        en: "{kind} {items} are said to be merged, but stand apart as {others}"),
      Phrase(
        nb: "{kind} `{item}` skal være delt, men står bare som {others}",
        nn: "{kind} `{item}` skal vere delt, men står berre som {others}",
        en: "{kind} `{item}` is said to be split, but stands as {others} alone"),
      Phrase(
        nb: "{kind} `{item}` skal bety det samme som før, men dette er borte: {others}",
        nn: "{kind} `{item}` skal bety det same som før, men dette er borte: {others}",
        en: "{kind} `{item}` is said to mean the same as before, but this is gone: {others}"),
    ],
    source: Phrase(
      nb: "KS: eKommune 2012, vedlegget til revisjonen i 2010, der flere påstander ikke stemmer",
      nn: "KS: eKommune 2012, vedlegget til revisjonen i 2010, der fleire påstandar ikkje stemmer",
      en: "KS: eKommune 2012, the annex to the revision of 2010, in which several claims do not hold"),
    triggering: [
      Example(
        """
        plan plan "Revidert" {
            goal 1 "Geodata som innbyggerne lett kan bruke"
            goal 2 "Feide til innlogging for elever og lærere"
            goal 3 "Matrikkelen i bruk"
            goal 4 "Bredbånd til alle skoler"
        }
        revision of "2008.ansvar" {
            removed goal 2 because "Oppfylt"
            kept goal 3 to 2
            moved goal 4 to 3
            changed goal 5 to 4
            removed goal 9
            added goal 8
        }
        """,
        revising: """
          plan plan "Opprinnelig" {
              goal 1 "Alle med i Norge digitalt"
              goal 2 "Geodata som innbyggerne lett kan bruke"
              goal 3 "Feide til innlogging for elever" {
                  due 2010
              }
              goal 4 "Matrikkelen i bruk" {
                  due 2010
              }
              goal 5 "Bredbånd til alle skoler"
          }
          """),
      Example(
        """
        plan plan "Revidert" {
            goal 1 "Sikkerhetsrutiner etter Datatilsynets retningslinjer"
            goal 2 "Miljøkrav når nye systemer kjøpes inn"
            goal 3 "Energitiltak i styringsdokumentene"
            goal 4 "Åpne standarder på alle områder"
            goal 5 "Meldinger for helsestasjonen"
        }
        revision of "2008.ansvar" {
            changed goal 1
            moved goal 2
            changed goal 3 because "Tydeligere"
            changed goal 4 to 5
            added goal 4
            merged goal 4, 5 into 4
            split goal 5 into 3, 4
            changed goal 7 to 5 because "Meningen er den samme"
        }
        """,
        revising: """
          plan plan "Opprinnelig" {
              goal 1 "Sikkerhetsrutiner etter Datatilsynets retningslinjer"
              goal 2 "Miljøkrav når nye systemer kjøpes inn"
              goal 3 "Digitale læringsressurser"
              goal 4 "Energitiltak i styringsdokumentene"
              goal 5 "Åpne standarder på alle områder"
              goal 7 "Meldinger mellom fastleger og foretak"
          }
          """),
    ],
    sound: [
      Example(
        """
        plan plan "Revidert" {
            goal 1 "Geodata som innbyggerne lett kan bruke"
            goal 2 "Feide til innlogging for elever og lærere"
        }
        revision of "2008.ansvar" {
            removed goal 1 because "Oppfylt"
            moved goal 2 to 1
            changed goal 3 to 2 because "Gjelder også lærerne"
        }
        """,
        revising: """
          plan plan "Opprinnelig" {
              goal 1 "Alle med i Norge digitalt"
              goal 2 "Geodata som innbyggerne lett kan bruke"
              goal 3 "Feide til innlogging for elever"
          }
          """)
    ],
    check: { context, findings in
      guard let diff = context.diff else { return }
      let test = ClaimTest(diff)
      for read in diff.claims {
        for fault in test.faults(of: read) {
          let isTarget = fault.kind == .unknownNow && read.claim.kind != .added
          let named = (isTarget ? read.claim.targets : read.claim.items)[fault.item]
          var finding = findings.finding(onRevised: fault.now, at: read.claim.range)
          finding.variant = fault.kind.rawValue
          finding.places = [
            Place("kind", named.kind.label), Place("item", named.name),
            Place("items", RevisionWords.names(read.claim.items)),
            Place("others", RevisionWords.names(fault.names)),
            Place("aspects", RevisionWords.aspects(fault.aspects, of: fault.now)),
          ]
          finding.related = fault.now.map { context.model.range(of: $0) }
          findings.add(finding)
        }
      }
    })
}
