import AnsvarReports
import Foundation
import Testing

@Suite struct ModelJSONTests {
  private let full =
    Sample.hadeland + """

      source strategi "Felles IKT-strategi"
      roster lunner {
          enhetsleder has oversetter
          rådmann
      }
      separate teknikk "Teknikk for seg" {
          drift from bruksnytte
      }
      together enhetsleder, rådmann
      accept gap.responsible on drift.beredskap for gran because "Midlertidig" by rådmann until 2027-06-30
      rule load.heavy warning at 12
      rule voice.silent off
      """

  private func read(_ text: String) throws -> [String: Any] {
    let bytes = ModelJSON(Sample.report(text).model).bytes()
    return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  @Test func theContractsKeysComeFirst() {
    let text = String(decoding: ModelJSON(Sample.report(full).model).bytes(), as: UTF8.self)
    let keys = text.split(separator: "\n").filter { $0.hasPrefix("  \"") }.map { String($0.split(separator: "\"")[1]) }
    #expect(
      keys == [
        "version", "model", "organisations", "camps", "competences", "roles", "dimensions", "assignments", "title",
        "titles", "language", "sources", "systems", "exemptions", "blocks", "separations", "together", "waivers",
        "settings",
      ])
  }

  @Test func nothingOfTheModelIsLost() throws {
    let read = try read(full)
    let organisations = try #require(read["organisations"] as? [[String: Any]])
    #expect(organisations[1]["parent"] as? String == "hadeland")
    let roster = try #require(organisations[2]["roster"] as? [[String: Any]])
    #expect(roster.map { $0["role"] as? String } == ["enhetsleder", "rådmann"])
    #expect(roster[0]["has"] as? [String] == ["oversetter"])
    #expect(roster[1]["has"] == nil)

    let roles = try #require(read["roles"] as? [[String: Any]])
    #expect(roles[1]["kind"] as? String == "unit")
    #expect(roles[1]["titles"] as? [String: String] == ["en": "ICT department"])
    #expect(roles[2]["camp"] == nil)

    let assignments = try #require(read["assignments"] as? [[String: String]])
    #expect(assignments.count == 6)
    #expect(assignments[0] == ["duty": "bruksnytte.pådriver", "role": "enhetsleder", "participation": "AR"])
    #expect(
      assignments[4] == [
        "organisation": "gran", "system": "pleie", "duty": "bruksnytte.opplæring", "role": "enhetsleder",
        "participation": "A",
      ])

    let exemptions = try #require(read["exemptions"] as? [[String: Any]])
    #expect(exemptions.count == 1)
    #expect(exemptions[0]["by"] as? String == "rådmann")
    let waivers = try #require(read["waivers"] as? [[String: String]])
    #expect(
      waivers == [
        [
          "rule": "gap.responsible", "duty": "drift.beredskap", "organisation": "gran", "because": "Midlertidig",
          "by": "rådmann", "until": "2027-06-30",
        ]
      ])
    let settings = try #require(read["settings"] as? [[String: Any]])
    #expect(settings[0]["limit"] as? Int == 12)
    #expect(settings[1]["off"] as? Bool == true)
  }

  @Test func whatDoesNotApplyIsAbsent() throws {
    let read = try read("role leder\ndimension d {\n    duty x\n}\nassign {\n    d.x: leder AR\n}\n")
    #expect(
      Set(read.keys) == [
        "version", "model", "organisations", "camps", "competences", "roles", "dimensions", "assignments",
      ])
  }

  @Test func anEmptyRowThatReplacesAnotherIsKept() throws {
    let read = try read(
      """
      organisation gran
      role leder
      dimension d {
          duty x
      }
      assign {
          d.x: leder AR
      }
      matrix for gran {
               leder
          d.x  .
      }
      """)
    #expect(read["emptyRows"] as? [[String: String]] == [["organisation": "gran", "duty": "d.x"]])
  }
}
