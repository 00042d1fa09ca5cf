import AnsvarText

extension Template {
  /// Three roles and four duties: what a model needs at least.
  static let simple = Template(
    name: "simple",
    text: Phrase(
      nb: #"""
        // En liten ansvarsmodell. Alt etter // er kommentarer. Rediger fritt, og kjør:
        //     ansvar check modell.ansvar

        model eksempel "Ansvar i Eksempel kommune"
        language nb
        version "0.1" date 2026-01-01

        // En rolle er det noen har ansvar i kraft av: en stilling, en enhet, et organ. Aldri navnet på en person.
        role enhetsleder  "Enhetsleder"
        role ikt-avdeling "IKT-avdelingen" is unit
        role leverandør   "Leverandør" is external

        // En dimensjon samler ansvar som hører sammen.
        dimension bruk "Bruk av fagsystemet" {
            duty opplæring    "Opplæring"
            duty brukerstøtte "Brukerstøtte"
        }
        dimension drift "Drift" {
            duty sikkerhetskopi "Sikkerhetskopi"
            duty beredskap      "Beredskap"
        }

        // Roller øverst, ansvar til venstre:
        //     A ansvarlig (nøyaktig én)   R utfører (minst én)   S medspiller
        //     C rådspurt                  I informert            . ikke med
        matrix {
                                  enhetsleder  ikt-avdeling  leverandør
            bruk.opplæring        A            C             R
            bruk.brukerstøtte     A            R             I
            drift.sikkerhetskopi  I            A             R
            drift.beredskap       C            AR            S
        }

        """#,
      nn: #"""
        // Ein liten ansvarsmodell. Alt etter // er kommentarar. Rediger fritt, og køyr:
        //     ansvar check modell.ansvar

        model eksempel "Ansvar i Eksempel kommune"
        language nn
        version "0.1" date 2026-01-01

        // Ei rolle er det nokon har ansvar i kraft av: ei stilling, ei eining, eit organ. Aldri namnet på ein person.
        role einingsleiar "Einingsleiar"
        role ikt-avdeling "IKT-avdelinga" is unit
        role leverandør   "Leverandør" is external

        // Ein dimensjon samlar ansvar som høyrer saman.
        dimension bruk "Bruk av fagsystemet" {
            duty opplæring    "Opplæring"
            duty brukarstøtte "Brukarstøtte"
        }
        dimension drift "Drift" {
            duty tryggingskopi "Tryggingskopi"
            duty beredskap     "Beredskap"
        }

        // Roller øvst, ansvar til venstre:
        //     A ansvarleg (nøyaktig éin)  R utførar (minst éin)  S medspelar
        //     C rådspurd                  I informert            . ikkje med
        matrix {
                                 einingsleiar  ikt-avdeling  leverandør
            bruk.opplæring       A             C             R
            bruk.brukarstøtte    A             R             I
            drift.tryggingskopi  I             A             R
            drift.beredskap      C             AR            S
        }

        """#,
      en: #"""
        // A small model of responsibilities. Everything after // is a comment. Edit freely, and run:
        //     ansvar check modell.ansvar

        model example "Responsibilities in Example municipality"
        language en
        version "0.1" date 2026-01-01

        // A role is what somebody answers as: a position, a unit, a body. Never the name of a person.
        role unit-manager   "Unit manager"
        role ict-department "ICT department" is unit
        role supplier       "Supplier" is external

        // A dimension gathers duties that belong together.
        dimension use "Use of the line application" {
            duty training "Training"
            duty support  "User support"
        }
        dimension operations "Operations" {
            duty backup       "Backup"
            duty preparedness "Preparedness"
        }

        // Roles above, duties at the left:
        //     A accountable (exactly one)   R responsible (at least one)   S supports
        //     C consulted                   I informed                     . no part
        matrix {
                                     unit-manager  ict-department  supplier
            use.training             A             C               R
            use.support              A             R               I
            operations.backup        I             A               R
            operations.preparedness  C             AR              S
        }

        """#))
}
