import AnsvarModel

/// A model in which every rule about cells finds something, and much is inherited, excused, accepted or past its date.
enum TrickyModel {
  static let today = Day(year: 2026, month: 6, day: 15)

  static let text = """
    model kinkig "Det kinkige; 'alt' på én gang"
    language nb

    scheme norsk "Norske bokstaver" {
        S accountable "Svarer"
        U responsible "Utfører"
        M supports
        R consulted
        I informed
    }

    organisation fylket "Fylket" {
        organisation dalen "Dalen" {
            organisation øvre "Øvre"
            organisation nedre "Nedre"
        }
        organisation byen "Byen"
    }
    organisation øya "Øya"

    system post "Post"
    system arkiv "Arkiv" of dalen
    system lønn "Lønn" of byen, øvre

    camp linja "Linja"
    camp ikt   "IKT"
    camp utenfor

    competence oversetter bridges linja, ikt
    competence tolk       bridges ikt, utenfor
    competence sikkerhet
    competence økonomi

    role leder    "Leder" in linja has oversetter
    role drifter  "Drifter" in ikt has sikkerhet, oversetter
    role kunde    is external in utenfor
    role alle     is collective
    role ombud    in linja
    role regnskap in linja has økonomi
    role revisor  in ikt
    role ledig
    body styret { seat leder }

    """ + matrices + policies

  private static let matrices = """
    dimension drift "Drift" in ikt per system {
        requires sikkerhet
        critical sikkerhet, økonomi
        duty vakt "Vakt"
        duty beredskap "Beredskap"
        duty lisens requires økonomi
    }
    dimension strategi "Strategi" in linja {
        critical oversetter
        duty mål
        duty beredskap "BEREDSKAP"
        duty budsjett
        duty reserve
    }
    dimension programeier {
        duty kjøp
        duty salg
    }
    dimension bruksnytte per system {
        duty kurs
        duty hjelp
    }
    dimension tom {
    }

    matrix {
                            leder  drifter  kunde  alle  ombud  regnskap  revisor
        drift.vakt          S      U        .      I     R      .         .
        drift.beredskap     R      SU       M      .     R      R         R
        drift.lisens        S      U        U      U     U      .         .
        strategi.mål        SU     .        R      U     .      .         .
        strategi.beredskap  S      U        .      .     .      .         .
        strategi.budsjett   .      .        .      .     I      S         -    because "Ikke revisors sak" until 2027-01-01
        strategi.reserve    none because "Ikke ennå" by leder until 2026-01-01
        programeier.kjøp    S      .        S      I     I      I         I
    }
    matrix for dalen {
                            leder  drifter  kunde
        drift.vakt          S      S        U
        strategi.mål        .      .        S
        strategi.budsjett   -      .        .      because "Fylkets" until 2025-12-31
    }
    matrix for øvre system arkiv {
                            leder  ombud
        drift.vakt          U      .
        drift.beredskap     none because "Slått av" by leder until 2027-12-31
    }
    matrix system lønn {
                            regnskap  leder  drifter
        drift               SU        R      R
    }
    matrix for dalen system arkiv {
                            revisor
        drift.lisens        SU
    }
    assign for øya {
        strategi.mål: leder S, drifter U, regnskap U, ombud U, revisor U
        strategi.beredskap: revisor SU, leder I
        strategi.budsjett: leder S, regnskap U
        programeier.salg: none because "Ikke her"
    }

    """

  private static let policies = """
    roster byen {
        leder has sikkerhet
        drifter
        regnskap has none
        ombud
        ledig
    }
    roster dalen {
        drifter has oversetter
        kunde has tolk
        revisor
    }

    post sjef    of fylket holds leder, drifter deputy vara
    post vara    of fylket vacant
    post rådgiver of øvre holds regnskap, revisor deputy sjef until 2026-03-01 vacant since 2026-01-01
    post kasserer of byen holds regnskap
    post ansvarlig of byen holds ombud, revisor deputy ansvarlig
    post løs holds revisor
    post dobbel holds ombud, regnskap

    separate delt "Todelt" {
        drift from strategi, programeier
        strategi from programeier
    }
    together leder, drifter, ombud
    together regnskap, revisor

    rule overlap.responsible at 2
    rule voice.crowded advice at 1
    rule load.heavy at 4
    rule overlap.duty error
    rule role.personal-name off

    accept gap.accountable on drift.vakt for øvre system arkiv because "Avklares" by leder until 2026-12-31
    accept gap.responsible on drift.vakt for dalen because "Avklares" by leder until 2026-06-14
    accept gap.competence on leder for byen system post because "Under opplæring" by leder until 2026-12-31
    accept gap.bridge for byen because "Liten by" by leder until 2026-12-31
    accept overlap.accountable on leder for nedre because "Prøves" by leder until 2026-06-15
    accept overlap.responsible on ombud for øya because "Prøves" by leder until 2026-12-31
    accept separation.conflict on strategi system post because "Lite system" by leder until 2026-12-31
    accept separation.conflict on strategi for øya because "Liten øy" by leder until 2026-12-31
    accept voice.silent on strategi for fylket because "Internt" by leder until 2026-12-31
    accept voice.crowded on drifter because "Vil høres" by leder until 2026-12-31
    accept load.idle on ledig for byen because "Ny" by leder until 2026-12-31
    accept gap.deputy on revisor because "Lite kontor" by leder until 2026-12-31
    accept overlap.duty on strategi.beredskap for byen because "To slags" by leder until 2026-12-31
    accept gap.duty system lønn because "Ikke i bruk" by leder until 2026-12-31
    """
}
