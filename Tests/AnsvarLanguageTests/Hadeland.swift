/// A model of about two kilobytes that has every statement of the language.
enum Hadeland {
  static let text = """
    model hadeland "Forvaltningsdimensjoner IKT" {
        title nn "Forvaltingsdimensjonar IKT"
    }
    language nb
    version "1.0" date 2006-11-06
    source strategi "Felles IKT-strategi 2005–2009"

    // Hele regionen
    organisation hadeland "Hadelandskommunene" cites strategi "side 1" {
        organisation gran     "Gran kommune"
        organisation jevnaker "Jevnaker kommune"
    }
    system pleie "Fagsystem for pleie" of gran, jevnaker  // to kommuner
    system skole "Skolesystem"                            // alle
    camp linja "Virksomheten"
    camp ikt   "IKT"
    competence oversetter "Oversetter" bridges linja, ikt
    competence bestiller  "Bestiller"

    role enhetsleder  "Enhetsleder" in linja has bestiller, oversetter
    role leverandør   "Leverandør" is external in ikt
    role ikt-avdeling "IKT-avdeling" is unit in ikt has bestiller,
            // går over to linjer
            oversetter {
        title en "ICT department"
        title se "IKT-ossodat"
    }
    role rådmann
    roster gran {
        enhetsleder has bestiller
        ikt-avdeling
    }

    dimension bruksnytte "Bruksnytte" in linja per system cites strategi "side 9" {
        requires oversetter, bestiller
        critical oversetter
        duty pådriver  "Pådriveransvar"
        duty opplæring "Opplæringsansvar" requires bestiller {
            title nn "Opplæringsansvar"
        }
    }
    dimension drift "Drift" {
        duty beredskap
    }

    scheme rasci "RASCI" {
        A accountable "Ansvarlig"
        R responsible
        S supports
        C consulted
        I informed
    }

    matrix cites strategi "vedlegg 2" {
                              enhetsleder  ikt-avdeling  leverandør
        bruksnytte            A            S             .           cites strategi "s. 4"
        bruksnytte.opplæring  AR           .             -           because "Ikke \\"her\\""  // aldri

        drift.beredskap       none because "Vertskommunen" by rådmann until 2027-12-31
    }
    matrix for gran {
                         rådmann
        drift.beredskap  A
    }
    assign for gran system pleie {
        bruksnytte.opplæring: enhetsleder A, ikt-avdeling S,
                              leverandør C
        bruksnytte.pådriver:  none because "Finnes ikke"
    }
    separate skille "Drift for seg" {
        drift from bruksnytte
    }
    together rådmann, enhetsleder
    accept gap.responsible on bruksnytte.pådriver for gran because "Selv" by rådmann until 2027-06-30
    rule load.heavy warning at 12
    rule overlap.duty off

    """
}
