import AnsvarText

extension Template {
  /// Groth's five dimensions, for a municipality to fill in.
  static let groth = Template(
    name: "groth",
    text: Phrase(
      nb: #"""
        // Ansvaret for IKT etter Lars Groths fem dimensjoner. Alt etter // er kommentarer.
        // Gå gjennom modellen ovenfra og ned, rett det som er annerledes hos dere, og kjør:
        //     ansvar check modell.ansvar
        //     ansvar chart modell.ansvar --view matrix -o matrise.svg

        model min-kommune "IKT-ansvar i vår kommune"
        language nb
        version "0.1" date 2026-01-01

        // Dokumentene som modellen bygger på. Vis til dem med cites, som under dimensjonen strategi.
        source strategi "Vår IKT-strategi"

        // Har dere flere kommuner eller virksomheter, skriver dere dem slik:
        //     organisation samarbeidet "Samarbeidet" {
        //         organisation nord "Nord kommune"
        //         organisation sør  "Sør kommune"
        //     }

        // De to leirene. En oversetter står med ett bein i hver.
        camp linja "Linja"
        camp ikt   "IKT"

        competence oversetter         "Oversetter" bridges linja, ikt
        competence bestiller          "Bestiller"
        competence gevinstrealisering "Gevinstrealisering"
        competence prosessmodellering "Prosessmodellering"
        competence fagprogrammet      "Fagprogrammet"
        competence teknisk            "Teknisk"

        // Roller: hvor de hører hjemme, og hva de kan.
        role enhetsleder  "Enhetsleder" in linja has bestiller, gevinstrealisering, oversetter, prosessmodellering, fagprogrammet
        role superbruker  "Superbruker" is group in linja has fagprogrammet, oversetter, prosessmodellering
        role ikt-avdeling "IKT-avdelingen" is unit in ikt has teknisk, oversetter, bestiller
        role rådmann      "Rådmann" has oversetter, bestiller, prosessmodellering, gevinstrealisering

        // Dimensjonene: hvor de hører hjemme, hva de krever, og ansvarene i hver av dem.
        dimension programeier "Programeieransvaret" in linja {
            requires bestiller, gevinstrealisering
            duty resultat "Resultat"
            duty kostnad  "Kostnad"
            duty avtale   "Avtaler"
        }
        dimension bruksnytte "Bruksnytteansvaret" in linja {
            requires fagprogrammet, oversetter, prosessmodellering
            critical prosessmodellering
            duty pådriver     "Pådriver"
            duty opplæring    "Opplæring"
            duty utvikling    "Utvikling"
            duty brukerstøtte "Brukerstøtte"
            duty rutine       "Rutiner"
            duty kvalitet     "Kvalitet"
        }
        dimension vedlikehold "Vedlikeholdsansvaret" in linja {
            requires bestiller
            duty vedlikehold     "Vedlikehold"
            duty videreutvikling "Videreutvikling"
        }
        dimension drift "Driftsansvaret" in ikt {
            requires teknisk, oversetter, bestiller
            duty it-drift           "IT-drift"
            duty fagprogrammer      "Drift av fagprogrammer"
            duty felles-programvare "Drift av felles programvare"
            duty beredskap          "Sikkerhet og beredskap"
            duty anskaffelser       "Veiledning om anskaffelser"
        }
        dimension strategi "Strategiansvaret" cites strategi "kapittel 2" {
            requires oversetter, bestiller, prosessmodellering, gevinstrealisering
            duty ambisjonsnivå "Ambisjonsnivå"
            duty prioritering  "Prioritering av prosjekter"
            duty standarder    "Standarder"
            duty arkitektur    "Arkitektur"
            duty infrastruktur "Infrastruktur"
        }

        // Matrisen. En rad med navnet på en dimensjon gjelder alle ansvarene i den; en rad for ett ansvar
        // går foran. A ansvarlig, R utfører, S medspiller, C rådspurt, I informert, . ikke med.
        matrix {
                                  enhetsleder  superbruker  ikt-avdeling  rådmann
            programeier           AR           .            .             I
            bruksnytte            A            R            S             .
            bruksnytte.opplæring  A            R            S             I
            vedlikehold           AR           C            S             .
            drift                 C            .            AR            .
            strategi              C            .            C             AR
        }

        // Teknikk hører til IKT, programvare til linja: ingen rolle skal bære begge deler.
        separate teknikk-programvare "Teknikk hos IKT, programvare i linja" {
            drift from programeier, bruksnytte, vedlikehold
        }

        // Er noe annerledes i én organisasjon, får den egne rader:
        //     assign for nord {
        //         bruksnytte.opplæring: enhetsleder A, superbruker R, ikt-avdeling R
        //     }

        // Et funn som dere vet om og godtar, skrives slik, med grunn, eier og frist:
        accept voice.silent on bruksnytte because "Linja avgjør dette selv" by rådmann until 2030-12-31

        """#,
      nn: #"""
        // Ansvaret for IKT etter Lars Groths fem dimensjonar. Alt etter // er kommentarar.
        // Gå gjennom modellen ovanfrå og ned, rett det som er annleis hos dykk, og køyr:
        //     ansvar check modell.ansvar
        //     ansvar chart modell.ansvar --view matrix -o matrise.svg

        model min-kommune "IKT-ansvar i kommunen vår"
        language nn
        version "0.1" date 2026-01-01

        // Dokumenta som modellen byggjer på. Vis til dei med cites, som under dimensjonen strategi.
        source strategi "IKT-strategien vår"

        // Har de fleire kommunar eller verksemder, skriv de dei slik:
        //     organisation samarbeidet "Samarbeidet" {
        //         organisation nord "Nord kommune"
        //         organisation sør  "Sør kommune"
        //     }

        // Dei to leirane. Ein omsetjar står med eitt bein i kvar.
        camp linja "Linja"
        camp ikt   "IKT"

        competence omsetjar           "Omsetjar" bridges linja, ikt
        competence bestillar          "Bestillar"
        competence gevinstrealisering "Gevinstrealisering"
        competence prosessmodellering "Prosessmodellering"
        competence fagprogrammet      "Fagprogrammet"
        competence teknisk            "Teknisk"

        // Roller: kvar dei høyrer heime, og kva dei kan.
        role einingsleiar "Einingsleiar" in linja has bestillar, gevinstrealisering, omsetjar, prosessmodellering, fagprogrammet
        role superbrukar  "Superbrukar" is group in linja has fagprogrammet, omsetjar, prosessmodellering
        role ikt-avdeling "IKT-avdelinga" is unit in ikt has teknisk, omsetjar, bestillar
        role rådmann      "Rådmann" has omsetjar, bestillar, prosessmodellering, gevinstrealisering

        // Dimensjonane: kvar dei høyrer heime, kva dei krev, og ansvara i kvar av dei.
        dimension programeigar "Programeigaransvaret" in linja {
            requires bestillar, gevinstrealisering
            duty resultat "Resultat"
            duty kostnad  "Kostnad"
            duty avtale   "Avtalar"
        }
        dimension bruksnytte "Bruksnytteansvaret" in linja {
            requires fagprogrammet, omsetjar, prosessmodellering
            critical prosessmodellering
            duty pådrivar     "Pådrivar"
            duty opplæring    "Opplæring"
            duty utvikling    "Utvikling"
            duty brukarstøtte "Brukarstøtte"
            duty rutine       "Rutinar"
            duty kvalitet     "Kvalitet"
        }
        dimension vedlikehald "Vedlikehaldsansvaret" in linja {
            requires bestillar
            duty vedlikehald     "Vedlikehald"
            duty vidareutvikling "Vidareutvikling"
        }
        dimension drift "Driftsansvaret" in ikt {
            requires teknisk, omsetjar, bestillar
            duty it-drift           "IT-drift"
            duty fagprogram         "Drift av fagprogram"
            duty felles-programvare "Drift av felles programvare"
            duty beredskap          "Tryggleik og beredskap"
            duty innkjøp            "Rettleiing om innkjøp"
        }
        dimension strategi "Strategiansvaret" cites strategi "kapittel 2" {
            requires omsetjar, bestillar, prosessmodellering, gevinstrealisering
            duty ambisjonsnivå "Ambisjonsnivå"
            duty prioritering  "Prioritering av prosjekt"
            duty standardar    "Standardar"
            duty arkitektur    "Arkitektur"
            duty infrastruktur "Infrastruktur"
        }

        // Matrisa. Ei rad med namnet på ein dimensjon gjeld alle ansvara i han; ei rad for eitt ansvar
        // går føre. A ansvarleg, R utførar, S medspelar, C rådspurd, I informert, . ikkje med.
        matrix {
                                  einingsleiar  superbrukar  ikt-avdeling  rådmann
            programeigar          AR            .            .             I
            bruksnytte            A             R            S             .
            bruksnytte.opplæring  A             R            S             I
            vedlikehald           AR            C            S             .
            drift                 C             .            AR            .
            strategi              C             .            C             AR
        }

        // Teknikk høyrer til IKT, programvare til linja: inga rolle skal bere begge delar.
        separate teknikk-programvare "Teknikk hos IKT, programvare i linja" {
            drift from programeigar, bruksnytte, vedlikehald
        }

        // Er noko annleis i éin organisasjon, får han eigne rader:
        //     assign for nord {
        //         bruksnytte.opplæring: einingsleiar A, superbrukar R, ikt-avdeling R
        //     }

        // Eit funn som de veit om og godtek, skriv de slik, med grunn, eigar og frist:
        accept voice.silent on bruksnytte because "Linja avgjer dette sjølv" by rådmann until 2030-12-31

        """#,
      en: #"""
        // The responsibility for ICT after Lars Groth's five dimensions. Everything after // is a comment.
        // Go through the model from the top, correct what is different where you work, and run:
        //     ansvar check modell.ansvar
        //     ansvar chart modell.ansvar --view matrix -o matrix.svg

        model our-municipality "ICT responsibilities in our municipality"
        language en
        version "0.1" date 2026-01-01

        // The documents that the model is drawn from. Refer to them with cites, as the dimension strategy does.
        source plan "Our ICT strategy"

        // Several municipalities or enterprises are written like this:
        //     organisation cooperation "The cooperation" {
        //         organisation north "North municipality"
        //         organisation south "South municipality"
        //     }

        // The two camps. A translator stands with one foot in each.
        camp line "The line"
        camp ict  "ICT"

        competence translator  "Translator" bridges line, ict
        competence purchaser   "Purchaser"
        competence benefits    "Benefits realisation"
        competence modelling   "Process modelling"
        competence application "The line application"
        competence technical   "Technical"

        // Roles: where they belong, and what they know.
        role unit-manager    "Unit manager" in line has purchaser, benefits, translator, modelling, application
        role super-user      "Super user" is group in line has application, translator, modelling
        role ict-department  "ICT department" is unit in ict has technical, translator, purchaser
        role chief-executive "Chief executive" has translator, purchaser, modelling, benefits

        // The dimensions: where they are at home, what they require, and the duties of each.
        dimension ownership "Application ownership" in line {
            requires purchaser, benefits
            duty result     "Result"
            duty cost       "Cost"
            duty agreements "Agreements"
        }
        dimension use "Benefit of use" in line {
            requires application, translator, modelling
            critical modelling
            duty driving     "Driving the use"
            duty training    "Training"
            duty development "Development"
            duty support     "User support"
            duty routines    "Routines"
            duty quality     "Quality"
        }
        dimension maintenance "Maintenance" in line {
            requires purchaser
            duty upkeep  "Maintenance"
            duty further "Further development"
        }
        dimension operations "Operations" in ict {
            requires technical, translator, purchaser
            duty it           "IT operations"
            duty applications "Operating line applications"
            duty shared       "Operating shared software"
            duty preparedness "Security and preparedness"
            duty procurement  "Guiding procurement"
        }
        dimension strategy "Strategy" cites plan "chapter 2" {
            requires translator, purchaser, modelling, benefits
            duty ambition       "Level of ambition"
            duty priority       "Priority of projects"
            duty standards      "Standards"
            duty architecture   "Architecture"
            duty infrastructure "Infrastructure"
        }

        // The matrix. A row named after a dimension holds for all its duties; a row for one duty
        // takes precedence. A accountable, R responsible, S supports, C consulted, I informed, . no part.
        matrix {
                          unit-manager  super-user  ict-department  chief-executive
            ownership     AR            .           .               I
            use           A             R           S               .
            use.training  A             R           S               I
            maintenance   AR            C           S               .
            operations    C             .           AR              .
            strategy      C             .           C               AR
        }

        // Technology belongs to ICT, software to the line: no role should carry both.
        separate technology-software "Technology with ICT, software in the line" {
            operations from ownership, use, maintenance
        }

        // What is different in one organisation gets rows of its own:
        //     assign for north {
        //         use.training: unit-manager A, super-user R, ict-department R
        //     }

        // A finding that you know of and accept is written like this, with reason, owner and expiry:
        accept voice.silent on use because "The line decides this itself" by chief-executive until 2030-12-31

        """#))
}
