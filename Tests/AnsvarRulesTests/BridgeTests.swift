import AnsvarModel
import AnsvarRules
import Testing

/// Camps that meet and nobody who translates: per organisation, and told of whole dimensions where all their rows share it.
struct BridgeTests {
  @Test func aTranslatorInOneOrganisationOnly() throws {
    let checking = Checking(
      """
      organisation gran
      organisation lunner
      camp linja
      camp ikt
      competence oversetter bridges linja, ikt
      role enhetsleder in linja has oversetter
      role ikt-avdeling in ikt
      roster gran {
          enhetsleder
          ikt-avdeling has oversetter
      }
      roster lunner {
          enhetsleder
          ikt-avdeling
      }
      dimension bruksnytte {
          duty opplæring
      }
      assign {
          bruksnytte.opplæring: enhetsleder AR, ikt-avdeling S
      }
      """)
    let finding = try checking.finding("gap.bridge")
    #expect(finding.scopes == 1)
    #expect(finding.variant == 1)
    #expect(
      checking.message(finding)
        == "i `bruksnytte.opplæring` har `linja` kompetansen `oversetter`, men det har ikke `ikt`")
  }

  @Test func theFirstOfSeveralOrganisationsIsToldOf() throws {
    let checking = Checking(
      """
      organisation gran
      organisation lunner
      camp linja
      camp ikt
      competence oversetter bridges linja, ikt
      role enhetsleder in linja
      role ikt-avdeling in ikt
      roster gran {
          enhetsleder has oversetter
          ikt-avdeling
      }
      roster lunner {
          enhetsleder
          ikt-avdeling has oversetter
      }
      dimension bruksnytte {
          duty opplæring
      }
      assign {
          bruksnytte.opplæring: enhetsleder AR, ikt-avdeling S
      }
      """)
    let finding = try checking.finding("gap.bridge")
    #expect(finding.scopes == 2)
    #expect(
      checking.message(finding)
        == "i `bruksnytte.opplæring` har `linja` kompetansen `oversetter`, men det har ikke `ikt`")
  }

  @Test func oneSoundDutyBreaksUpTheFindingOfTheDimension() {
    let checking = Checking(
      """
      camp linja
      camp ikt
      competence oversetter bridges linja, ikt
      role enhetsleder in linja
      role superbruker in linja has oversetter
      role ikt-avdeling in ikt
      role ikt-rådgiver in ikt has oversetter
      dimension bruksnytte {
          duty pådriver
          duty opplæring
          duty kvalitet
      }
      assign {
          bruksnytte.pådriver: enhetsleder AR, ikt-avdeling S
          bruksnytte.opplæring: superbruker AR, ikt-rådgiver S
          bruksnytte.kvalitet: enhetsleder AR, ikt-avdeling S
      }
      """)
    let findings = checking.findings("gap.bridge")
    #expect(findings.map { $0.variant } == [0, 0])
    #expect(findings.allSatisfy { $0.duty != nil })
  }

  /// The findings where a leader and the supplier meet, in whatever is said of three organisations.
  private static func told(_ matrices: String, further: String = "") -> [String] {
    let checking = Checking(
      """
      organisation gran
      organisation lunner
      organisation jevnaker
      camp linja
      camp ikt
      competence oversetter bridges linja, ikt
      role leder in linja
      role tolk in linja has oversetter
      role drift in ikt
      role stab in ikt has oversetter
      \(further)
      dimension bruk {
          duty kurs
          duty støtte
      }
      \(matrices)
      """)
    return checking.findings("gap.bridge").map { finding in
      (finding.duty == nil ? "alt" : checking.report.model.name(of: finding.duty!)) + " ×\(finding.scopes)"
    }
  }

  private static let all = "assign {\n    bruk.kurs: leder AR, drift S\n    bruk.støtte: leder AR, drift S\n}\n"

  @Test("a dimension is told of as a whole where its rows fail in the same organisations")
  func whole() {
    #expect(Self.told(Self.all) == ["alt ×3"])
    let lunner = "assign for lunner {\n    bruk.kurs: tolk AR, stab S\n    bruk.støtte: tolk AR, stab S\n}\n"
    #expect(Self.told(Self.all + lunner) == ["alt ×2"])
  }

  @Test("its rows are told of one by one where each fails in as many organisations, and in others")
  func rowByRow() {
    let others = """
      assign for lunner {
          bruk.kurs: tolk AR, stab S
      }
      assign for jevnaker {
          bruk.støtte: tolk AR, stab S
      }
      """
    #expect(Self.told(Self.all + others) == ["bruk.kurs ×2", "bruk.støtte ×2"])
  }

  @Test("what is wrong in another dimension does not bear on it")
  func twoDimensions() {
    let further = "dimension annet {\n    duty a\n    duty b\n}\n"
    let first = "assign {\n    annet.a: leder AR, drift S\n    annet.b: tolk AR, stab S\n}\n"
    let lunner = "assign for lunner {\n    annet.a: tolk AR, stab S\n}\n"
    #expect(Self.told(first + lunner + Self.all, further: further) == ["annet.a ×2", "alt ×3"])
    let one = "assign for gran {\n    annet.a: leder AR, drift S\n    annet.b: leder AR, drift S\n}\n"
    #expect(Self.told(one + Self.all, further: further) == ["alt ×1", "alt ×3"])
  }
}
