import AnsvarLanguage
import AnsvarModel
import AnsvarRules
import AnsvarText

@testable import AnsvarCharts

/// Models to draw.
enum ChartModels {
  /// Three duties in two dimensions, two camps, one translator, one cell that is empty on purpose.
  static let small = """
    model liten "Liten modell"
    version "1.0" date 2006-11-06
    source strategi "Felles IKT-strategi"
    camp linja "Linja"
    camp ikt "IKT"
    competence oversetter "Oversetter" bridges linja, ikt
    competence bestiller "Bestiller"
    role enhetsleder "Enhetsleder" in linja has oversetter, bestiller
    role ikt-avdeling "IKT-avdeling" is unit in ikt
    role rådmann "Rådmann"
    dimension bruksnytte "Bruksnytteansvaret" in linja {
        requires oversetter
        critical bestiller
        duty opplæring "Opplæringsansvar"
        duty kvalitet "Kvalitetsansvar"
    }
    dimension drift "Driftsansvaret" in ikt {
        duty beredskap "Katastrofeberedskap"
    }
    matrix {
                              enhetsleder  ikt-avdeling  rådmann
        bruksnytte.opplæring  AR           S             I
        bruksnytte.kvalitet   A            -             .        because "Linja gjør det selv" by rådmann
        drift.beredskap       .            A             C
    }
    separate skille "Teknikk hos IKT" {
        bruksnytte from drift
    }

    """

  /// The model for the golden picture of a chart.
  static func golden(_ chart: String) -> String {
    ["governance", "plan"].contains(chart) ? governed : small
  }

  /// Two bodies with seats of every kind and every relation, and a plan with every kind of deadline.
  static let governed = """
    model styrt "Styrt modell"
    version "1.0" date 2018-01-01
    organisation ror "ROR-kommunene" {
        organisation rauma "Rauma"
        organisation vestnes "Vestnes"
    }
    role bestiller "Bestiller"
    role leder "Daglig leder" {
        appointed by styret
        reports to styret
    }
    role alle "Alle" is collective
    body styret "Styret" {
        seat leder without vote
        seat bestiller "Medlem" times 2 from each ror
        approves "Budsjettet", "Strategien"
    }
    body bestillerutvalg "Bestillerutvalget" {
        seat bestiller "Bestiller for kommunen" from each ror
        seat leder "Representant for driften" from rauma vacant
        orders from ror
        advises leder, styret
        mandate from 2018-01-01 until 2021-12-31
    }
    plan plan "Handlingsplan" from 2018 to 2021 {
        deadline snart "Umiddelbart" 2018 to 2019
        area kompetanse "Digital kompetanse" {
            accountable styret
            goal I "Ansatte kan bruke verktøyene"
            strategy A "Rett kompetanse i stillingene"
            measure 2 "Kurs for alle ansatte" {
                priority 2
                due snart
                responsible alle, leder
                serves goal I
            }
            measure 1 "Personvernombud på plass" {
                priority 1
                due 2018-05-01
                accountable leder
                responsible "Prosjektet"
            }
        }
        area innkjøp "Innkjøp" of rauma {
            goal II "Kommunen er en tydelig bestiller" {
                due 2020
            }
        }
        measure 3 "Øvelse i beredskap" {
            recurs "hvert år"
            responsible leder
        }
    }

    """

  /// Words that are hard to set, in Norwegian and Sámi.
  static let long = """
    model lang "Gielddaid ovttasbargu – Čálliidgoddi ŋ đ ŧ"
    camp linja "Virksomheten og tjenesteområdene"
    camp ikt "Informasjons- og kommunikasjonsteknologi"
    competence dulka "Dulka" bridges linja, ikt
    role isl "Informasjonssikkerhetsansvarlig" in linja
    role gruppe "Kommunedirektørens ledergruppe for samfunnsutvikling og beredskap" is group
    role drift "Driftstjenesteleverandør" is external in ikt has dulka
    dimension pv "Personvern- og informasjonssikkerhetsansvaret" in linja {
        duty pkv "Personvernkonsekvensvurdering"
        duty ros "Risiko- og sårbarhetsvurdering av informasjonsbehandling i fagsystemer"
        duty avvik "Avvikshåndteringsrutinevedlikeholdsplan"
    }
    matrix {
              isl  gruppe  drift
        pv    AR   C       S
    }

    """

  static let withoutCamps = """
    model flat "Uten leirer"
    role leder "Leder"
    dimension drift "Drift" {
        duty daglig "Daglig drift"
    }
    assign {
        drift.daglig: leder AR
    }

    """

  static let empty = "model tom \"Tom modell\"\n"

  static let all = [small, long, withoutCamps, empty]

  /// A model of any size in which each role takes part in every dimension.
  static func large(dimensions: Int, duties: Int, roles: Int) -> String {
    var text = "model stor \"Stor\"\ncamp linja\ncamp ikt\ncompetence oversetter bridges linja, ikt\n"
    for role in 0..<roles {
      let camp = role % 3 == 2 ? "" : role % 3 == 0 ? " in linja" : " in ikt has oversetter"
      text += "role r\(role) \"Rolle \(role)\"\(camp)\n"
    }
    for dimension in 0..<dimensions {
      text += "dimension d\(dimension) \"Dimensjon \(dimension)\" {\n"
      for duty in 0..<duties { text += "    duty o\(duty) \"Oppgave nummer \(duty)\"\n" }
      text += "}\n"
    }
    text += "assign {\n"
    for dimension in 0..<dimensions {
      for duty in 0..<duties {
        let first = (dimension + duty) % roles
        text += "    d\(dimension).o\(duty): r\(first) A, r\((first + 1) % roles) R, r\((first + 2) % roles) S\n"
      }
    }
    return text + "}\n"
  }

  static func context(_ text: String, _ language: Language = .bokmål, _ style: Style = .print) -> ChartContext {
    let result = Reader.read(text: text)
    let report = Checker.check(result.model, diagnostics: result.diagnostics)
    return ChartContext(
      result.model, report: report, language: language, style: style, role: firstRole(of: result.model),
      previous: Reader.read(text: before).model)
  }

  /// The role that a chart of one role shows.
  static func firstRole(of model: Model) -> RoleID? { model.roles.isEmpty ? nil : RoleID(0) }

  /// What ``small`` was before: a role and a duty are gone, another duty is new, and a third has changed hands.
  static let before = """
    model liten "Liten modell"
    version "0.9" date 2005-02-01
    camp linja "Linja"
    camp ikt "IKT"
    role enhetsleder "Enhetsleder" in linja
    role ikt-avdeling "IKT-avdeling" is unit in ikt
    role controller "Controller"
    role rådmann "Rådmann"
    dimension bruksnytte "Bruksnytteansvaret" in linja {
        duty opplæring "Opplæringsansvar"
        duty lisenser "Opptelling av lisenser"
    }
    dimension drift "Driftsansvaret" in ikt {
        duty beredskap "Katastrofeberedskap"
    }
    matrix {
                              enhetsleder  ikt-avdeling  controller  rådmann
        bruksnytte.opplæring  AR           S             .           .
        bruksnytte.lisenser   .            .             AR          I
        drift.beredskap       A            R             .           C
    }

    """

  static func dot(_ chart: Chart, _ context: ChartContext) -> [UInt8] { DOTWriter.write(chart.build(context)) }
}
