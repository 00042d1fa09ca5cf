import AnsvarRules
import Testing

/// Nothing follows from a name that nobody has declared or letters that cannot be read, beyond the fault itself.
struct TypoTests {
  @Test(arguments: ["enhetsledr AR", "enhetsledr AR, ikt-avdeling S", "enhetsleder X", "enhetsleder X, ikt-avdeling A"])
  func isOneFault(_ parts: String) {
    let checking = Checking(
      """
      camp linja
      camp ikt
      competence oversetter bridges linja, ikt
      competence bestiller
      role enhetsleder in linja has bestiller, oversetter
      role ikt-avdeling in ikt has oversetter
      dimension bruksnytte {
          requires bestiller
          critical oversetter
          duty opplæring
          duty pådriver
      }
      assign {
          bruksnytte.opplæring: \(parts)
          bruksnytte.pådriver: enhetsleder AR, ikt-avdeling C
      }
      rule voice.silent off
      """)
    let errorsAndWarnings = checking.report.findings.filter { $0.severity > .advice }
    #expect(errorsAndWarnings.count == 1, "\(checking.messages())")
    #expect(checking.findings("gap.critical").isEmpty)
    #expect(checking.findings("load.idle").isEmpty)
  }

  @Test func anUnknownNameIsNotOneMoreAccountable() {
    let checking = Checking(
      """
      role enhetsleder
      dimension drift {
          duty drift
      }
      assign {
          drift.drift: enhetsleder AR, enhetsledr A
      }
      """)
    #expect(checking.findings("overlap.accountable").isEmpty)
    #expect(checking.findings("structure.unknown-name").count == 1)
  }

  @Test func noGapFollowsFromAMisspeltDutyOrARowInTheWrongPlace() {
    let checking = Checking(
      """
      role enhetsleder
      system gerica
      dimension drift {
          duty drift
          duty beredskap
      }
      assign {
          drift.beredskpa: enhetsleder AR
      }
      assign system gerica {
          drift.drift: enhetsleder AR
      }
      """)
    #expect(checking.rules.filter { !$0.hasPrefix("structure.") && $0 != "voice.silent" } == [])
    #expect(checking.findings("structure.unknown-name").count == 1)
    #expect(checking.findings("structure.scope").count == 1)
  }

  @Test func noGapFollowsFromAMisspeltOrganisation() {
    let checking = Checking(
      """
      organisation gran
      role enhetsleder
      dimension drift {
          duty drift
          duty beredskap
      }
      assign for grann {
          drift.drift: enhetsleder AR
          drift: enhetsleder AR
      }
      """)
    #expect(checking.rules == ["structure.unknown-name"])
  }
}
