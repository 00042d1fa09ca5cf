/// A model of about two kilobytes of bodies, posts, a plan and, left out since it names a file, a revision.
enum Samarbeid {
  static let text = """
    model samarbeid "Samarbeid om IKT"
    source vedtekt "Vedtekter"

    organisation region "Regionen" {
        organisation rauma
        organisation vestnes
    }
    role bestiller "Bestiller"
    role leder     "Daglig leder" {
        title nn "Dagleg leiar"
        appointed by styret, "Eierne"
        reports to styret
        mandate until 2021-12-31
    }
    role alle "Alle" is collective
    body styret "Styret" cites vedtekt "§ 3" {
        title nn "Styret"
        seat leder "Sekretær" times 1 without vote
        seat bestiller from each region vacant {
            title nn "Bestillar"
        }
        orders from leder  // hvert år
        advises leder, region,
                "Kommunestyrene"
        approves strategi.budsjett, strategi, "Planen"
        mandate from 2018-01-01 until 2021-12-31
    }
    dimension strategi {
        duty budsjett
    }

    post leder-i-rauma "Leder" of rauma holds leder, bestiller deputy stab until 2027-06-30
    post stab          "Stab" vacant since 2026-08-01 cites vedtekt "s. 1" {
        title nn "Stab"
    }

    plan handling "Handlingsplan" from 2018 to 2021 cites vedtekt "alt" {
        title nn "Handlingsplan"
        deadline straks "Straks" 2017 to 2018 {
            title nn "Straks"
        }
        goal 0 "Før alt annet"
        area kompetanse "Kompetanse" of region cites vedtekt "s. 2" {
            title nn "Kompetanse"
            accountable styret
            goal I "Forstå"  // det første
            strategy A {
                serves goal I, 0
            }
            measure 1 "Krav" cites vedtekt "s. 4" {
                title nn "Krav"
                priority 1
                due straks
                recurs "hvert år"
                accountable leder
                responsible alle, rauma,
                        "Prosjektet"
                mentions alle
                serves goal I
                serves strategy A
                establishes styret
            }
        }
        measure 2 {
            due 2018-05-01
        }
        measure 3 {
            due 2018 to 2019
            recurs
        }
    }

    """

  /// The model with what its authors say of the one before it.
  static let revised =
    text + """

      revision of "forrige.ansvar" cites vedtekt "forord" {
          kept goal 1
          changed goal 2, 3 to 1.2 because "Mer presist"
          moved measure 4 to strategy A cites vedtekt "s. 9"
          merged measure 5, 6,
                  goal 7 into measure 1
          split role leder into role leder, bestiller
          covered goal 3 by measure 2 because "Ivaretas der"
          removed dimension drift
          added duty strategi.budsjett
      }

      """
}
