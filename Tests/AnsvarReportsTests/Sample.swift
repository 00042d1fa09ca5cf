import AnsvarLanguage
import AnsvarModel
import AnsvarRules

/// Small models that the tests of the reports share.
enum Sample {
  /// Two organisations, a system in both, a row of their own, a reason, a missing row.
  static let hadeland = """
    model hadeland "Forvaltningsdimensjoner IKT" {
        title en "ICT governance"
    }
    language nb
    organisation hadeland "Hadelandskommunene" {
        organisation gran "Gran kommune"
        organisation lunner "Lunner kommune"
    }
    system pleie "Fagsystem for pleie"
    camp linja "Virksomheten"
    camp ikt "IKT"
    competence oversetter "Oversetter" bridges linja, ikt
    competence bestiller "Bestiller"
    role enhetsleder "Enhetsleder" in linja has bestiller
    role ikt-avdeling "IKT-avdeling" is unit in ikt has oversetter {
        title en "ICT department"
    }
    role rådmann "Rådmann"
    dimension bruksnytte "Bruksnytteansvaret" in linja per system {
        requires oversetter
        duty pådriver "Pådriveransvar"
        duty opplæring "Opplæringsansvar" {
            title en "Training"
        }
    }
    dimension drift "Driftsansvaret" in ikt {
        duty beredskap "Beredskap"
        duty innkjøp "Veiledning ved innkjøp"
    }
    matrix {
                              enhetsleder  ikt-avdeling  rådmann
        bruksnytte.pådriver   AR           S             I
        bruksnytte.opplæring  .            R             .
        drift.beredskap       none because "Legges til vertskommunen" by rådmann until 2027-12-31
    }
    assign for gran system pleie {
        bruksnytte.opplæring: enhetsleder A, ikt-avdeling R
    }
    """

  /// A model without a finding.
  static let sound = """
    role leder
    role stab
    dimension drift {
        duty beredskap
    }
    assign {
        drift.beredskap: leder A, stab RC
    }
    """

  static func report(_ text: String, name: String = "model.ansvar") -> CheckReport {
    let result = Reader.read(text: text, name: name)
    return Checker.check(result.model, diagnostics: result.diagnostics)
  }
}
