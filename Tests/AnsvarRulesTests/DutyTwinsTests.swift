import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import AnsvarRules
import Testing

/// Duties of different dimensions that go by one name.
@Suite struct DutyTwinsTests {
  private static func twins(_ lines: [String]) -> [String] {
    let heading = "organisation,system,dimension,duty,role,participation\n"
    let rows = lines.map { "gran,,\($0),leder,AR\n" }
    let text = SourceText(name: "assignments.csv", text: heading + rows.joined())
    let model = TableReader.read(TableReader.Files(assignments: text), name: "tabeller").model
    return DutyTwins.all(in: model).map { "\(model.name(of: $0.first)) \(model.name(of: $0.second))" }
  }

  @Test("tables may leave out the name of the dimension in that of its duty")
  func tablesMayLeaveOutTheDimension() {
    #expect(Self.twins(["drift,drift.vakt", "bruk,vakt"]) == ["drift.vakt vakt"])
    #expect(Self.twins(["drift,vakt", "bruk,bruk.vakt"]) == ["vakt bruk.vakt"])
    #expect(Self.twins(["drift,drift.vakt", "bruk,bruk.vakt"]) == ["drift.vakt bruk.vakt"])
    #expect(Self.twins(["drift,drift-vakt", "bruk,vakt"]) == [])
    #expect(Self.twins(["drift.ute,drift.ute.vakt", "bruk,vakt", "bruk,kurs"]) == ["drift.ute.vakt vakt"])
  }
}
