import AnsvarModel
import AnsvarText
import Foundation
import Testing

@testable import AnsvarReports

/// The report of a small model, to the byte, without the style and the script of the page.
///
/// Nothing is found in it, so that the words of a rule can change freely.
@Suite struct ReportGoldenTests {
  static let folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .appendingPathComponent("../Golden").standardizedFileURL

  private var document: ReportDocument {
    let report = Sample.report(Self.model)
    #expect(report.findings.isEmpty)
    return Report(report, language: .bokmål, today: Day(year: 2026, month: 6, day: 1), program: "ansvar").document()
  }

  @Test func page() throws {
    let page = String(decoding: ReportHTML.bytes(document), as: UTF8.self)
      .replacing(ReportStyleSheet.text, with: "").replacing(ReportScript.text, with: "")
      .replacing(ContentPolicy.text(style: ReportStyleSheet.text, script: ReportScript.text), with: "")
    try check(page, "report.html")
  }

  @Test func markdown() throws { try check(ReportMarkdown.text(document), "report.md") }

  private func check(_ text: String, _ name: String) throws {
    let golden = Self.folder.appendingPathComponent(name)
    if (try? String(contentsOf: golden, encoding: .utf8)) == text { return }
    let new = golden.appendingPathExtension("new")
    try Data(text.utf8).write(to: new)
    Issue.record(
      "\(name) is missing or differs. Look at the new one, and accept it if it is right: mv \(new.path) \(golden.path)")
  }

  private static let model = """
    model lite "Lite samarbeid" {
        title nn "Lite samarbeid"
        title en "A small cooperation"
    }
    language nb
    version "2" date 2026-02-01
    source vedtekt "Vedtekter <2026>"

    organisation region "Regionen" {
        organisation gran "Gran kommune"
        organisation lunner "Lunner kommune"
    }
    camp linja "Linja"
    camp ikt "IKT"
    competence oversetter "Oversetter" bridges linja, ikt
    competence bestiller "Bestiller"

    role leder "Leder" in linja has oversetter, bestiller cites vedtekt "§ 1" {
        reports to styret
    }
    role drift "IKT-avdeling" is unit in ikt has oversetter
    role stab "Stab"
    body styret "Styret" cites vedtekt "§ 3" {
        seat stab from each region
        advises leder
    }

    dimension bruk "Bruksnytteansvaret" in linja {
        requires oversetter
        duty opplæring "Opplæring & kurs"
        duty støtte "Brukerstøtte"
    }
    dimension drift "Driftsansvaret" in ikt {
        duty beredskap "Beredskap"
    }

    matrix {
                          leder  drift  stab
        bruk.opplæring    A      R      I
        bruk.støtte       AR     S      C
        drift.beredskap   C      AR     I
    }
    assign for lunner {
        bruk.støtte: leder A, drift R, stab I
        drift.beredskap: none because "Gran gjør det" by leder until 2027-12-31
    }

    plan handling "Handlingsplan" from 2026 to 2028 {
        area kurs "Kurs" {
            goal 1 "Alle kan bruke systemene"
            measure 1 "Kurs for alle" {
                accountable leder
                responsible stab
                due 2027
                serves goal 1
            }
        }
    }
    """
}
