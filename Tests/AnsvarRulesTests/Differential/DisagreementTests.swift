import AnsvarLanguage
import AnsvarModel
import AnsvarRules
import Testing

/// Faults that random models have shown.
@Suite struct DisagreementTests {
  @Test func rowsThatHoldInAsManyOtherScopesAreToldForThemselves() {
    let text = """
      organisation gran
      organisation lunner
      organisation jevnaker
      camp linja
      camp ikt
      competence oversetter bridges linja, ikt
      role leder in linja
      role drifter in ikt
      dimension drift {
          duty vakt
          duty kopiering
      }
      matrix {
          leder drifter
          drift.vakt AR S
          drift.kopiering AR S
      }
      """
    let apart =
      "\nassign for gran {\n    drift.vakt: leder AR\n}\nassign for lunner {\n    drift.kopiering: leder AR\n}\n"
    let together = "\nassign for gran {\n    drift.vakt: leder AR\n    drift.kopiering: leder AR\n}\n"
    #expect(Checking(text + "\n").findings("gap.bridge").map { $0.variant } == [2])
    #expect(Checking(text + together).findings("gap.bridge").map { $0.variant } == [2])
    let checking = Checking(text + apart)
    let findings = checking.findings("gap.bridge")
    #expect(findings.map { $0.variant } == [0, 0])
    let scopes = FindingScopes(checking.report.model, checking.report.index, findings: findings)
    let names = findings.map { finding in
      scopes.scopes(of: finding).compactMap { $0.organisation.map { checking.report.model.name(of: $0) } }
    }
    #expect(names == [["lunner", "jevnaker"], ["gran", "jevnaker"]])
  }

  @Test func otherAccountableForTheSameTwinsAreAnotherFinding() {
    let checking = Checking(
      """
      organisation gran
      organisation lunner
      organisation jevnaker
      role leder
      role drifter
      role rådmann
      dimension drift {
          duty vakt
      }
      dimension bruk {
          duty vakt
      }
      assign {
          drift.vakt: leder AR
          bruk.vakt: drifter AR
      }
      assign for lunner {
          bruk.vakt: rådmann AR
      }
      accept overlap.duty on rådmann because "Avtalt" by leder until 2030-01-01
      """)
    let findings = checking.findings("overlap.duty")
    #expect(findings.map { $0.roles.map { checking.name($0) } } == [["leder", "drifter"], ["leder", "rådmann"]])
    #expect(findings.map { $0.scopes } == [2, 1])
    #expect(findings.map { $0.isWaived } == [false, true])
  }

  @Test(arguments: [("5.2", "6.2", 0), ("5.2", "5.2", 1), ("vakt", "vakt.2", 0)])
  func aPointInANameIsPartOfIt(_ first: String, _ second: String, _ count: Int) {
    let checking = Checking(
      """
      role leder
      role drifter
      dimension drift {
          duty \(first)
      }
      dimension bruk.av {
          duty \(second)
      }
      assign {
          drift.\(first): leder AR
          bruk.av.\(second): drifter AR
      }
      """)
    #expect(checking.findings("overlap.duty").count == count, "\(checking.messages())")
  }

  /// Tables may name a duty without its dimension.
  @Test(arguments: ["driften", "drift", "vakt"]) func aNameWithoutItsDimensionIsWhole(_ name: String) {
    let text = """
      role leder
      role drifter
      dimension drift {
          duty a
      }
      dimension bruk {
          duty b
      }
      assign {
          drift.a: leder AR
          bruk.b: drifter AR
      }
      """
    var model = Reader.read(text: text).model
    for duty in model.duties.indices { model.duties[duty].name = model.names.intern(name) }
    let found = Checker.check(model).findings.filter { RuleCatalogue.id($0) == "overlap.duty" }
    #expect(found.count == 1)
  }
}
