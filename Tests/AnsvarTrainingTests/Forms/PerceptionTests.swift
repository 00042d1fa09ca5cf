import AnsvarDiagnostics
import AnsvarModel
import AnsvarReports
import AnsvarSheets
import AnsvarTestSupport
import AnsvarText
import Testing

@testable import AnsvarTraining

@Suite("The empty matrix, filled in by groups") struct PerceptionTests {
  private let form = PerceptionForm(Forms.context())

  private func perception(
    _ answers: [String: [String: String]], group: String = "Gruppe én", _ name: String = "a.csv"
  ) -> Perception.Reading {
    let isWorkbook = name.hasSuffix("xlsx")
    let empty = isWorkbook ? form.workbook : form.table
    let filled = Forms.filled(empty, answers)
    let bytes = isWorkbook ? FormWorkbook.bytes(filled) : Forms.csv(filled, group: group)
    return Perception.read(Forms.file(name, bytes, as: empty), form, isWorkbook: isWorkbook)
  }

  private func letters(_ perception: Perception?, _ duty: String, _ role: String) -> String {
    let model = form.context.model
    guard let perception, let duty = model.duty(named: duty), let role = model.role(named: role) else { return "!" }
    let opinion = perception.opinions[duty.index]
    let part = opinion.parts.first { $0.role == role }
    return (part?.participation.letters(model.scheme) ?? "") + (opinion.unsure.contains(role) ? "?" : "")
  }

  /// What people write, and what it means.
  private static let written = [
    ("A", "A"), ("a", "A"), (" a/r ", "AR"), ("R, A", "AR"), ("ar", "AR"), ("?", "?"), ("A?", "A?"), ("? s", "S?"),
    ("-", ""), ("", ""), ("ansvarlig", "A"), ("R\u{A0}", "R"), ("c+i", "CI"),
  ]

  @Test(arguments: ["a.csv", "a.xlsx"]) func whatIsWrittenIsRead(_ name: String) throws {
    for (cell, meaning) in Self.written {
      let reading = perception(["bruk.støtte": ["drift": cell]], name)
      #expect(Forms.told(reading.diagnostics) == [])
      #expect(letters(reading.perception, "bruk.støtte", "drift") == meaning, "\(cell)")
      #expect(letters(reading.perception, "bruk.støtte", "leder") == "")
    }
  }

  @Test func aSpreadsheetMaySaveItInItsOwnWay() throws {
    let answers = ["bruk.opplæring": ["leder": "a"], "vakt.natt": ["drift": "A", "ansatt": "?"]]
    let own = Forms.csv(Forms.filled(form.table, answers), group: "Helse, omsorg")
    let text = String(decoding: own.dropFirst(3), as: UTF8.self)
    let rows = text.split(separator: "\r\n").map(String.init)
    let variants = [
      text, text.replacing("\r\n", with: "\n"),
      "\u{FEFF}" + text.replacing("Gruppe;\"Helse, omsorg\"", with: "Gruppe:;  Helse, omsorg "),
      ([";;;;;;", ""] + rows).joined(separator: "\n"),
      rows.filter { !$0.hasPrefix("duty:") }.joined(separator: "\n"),
      rows.map { $0.replacing(",", with: "").replacing(";", with: ",") }.joined(separator: "\r\n")
        .replacing("Helse omsorg", with: "Helse, omsorg"),
    ]
    for variant in variants {
      let file = Forms.file("x/gruppe-b.csv", Array(variant.utf8), as: form.table)
      let reading = Perception.read(file, form, isWorkbook: false)
      #expect(Forms.told(reading.diagnostics) == [], "\(variant)")
      #expect(letters(reading.perception, "bruk.opplæring", "leder") == "A", "\(variant)")
      #expect(letters(reading.perception, "vakt.natt", "ansatt") == "?", "\(variant)")
      #expect(reading.perception?.group == "Helse, omsorg", "\(variant)")
    }
  }

  @Test func aGroupWithoutANameIsCalledAfterItsFile() {
    let file = Forms.file("mappe/gruppe-b.csv", FormCSV.bytes(form.table), as: form.table)
    #expect(Perception.read(file, form, isWorkbook: false).perception?.group == "gruppe-b")
  }

  @Test func rowsAndColumnsMayChangePlaces() {
    var table = Forms.filled(form.table, ["vakt.natt": ["drift": "A"], "bruk.støtte": ["leder": "R"]])
    table.rows.reverse()
    table.columns.swapAt(3, 5)
    for index in table.rows.indices { table.rows[index].cells.swapAt(3, 5) }
    let reading = Perception.read(Forms.file("a.csv", FormCSV.bytes(table), as: form.table), form, isWorkbook: false)
    #expect(letters(reading.perception, "vakt.natt", "drift") == "A")
    #expect(letters(reading.perception, "bruk.støtte", "leder") == "R")
    #expect(letters(reading.perception, "bruk.støtte", "ansatt") == "")
  }

  @Test func whatIsNotClearIsNamedByFileAndCell() {
    let answers = ["bruk.støtte": ["leder": "X", "drift": "A"], "vakt.natt": ["ansatt": "AA"]]
    #expect(
      Forms.told(perception(answers).diagnostics) == [
        "a.csv:15: `X` in the cell for `Leder` is no answer", "a.csv:16: `AA` in the cell for `Ansatt` is no answer",
      ])
    #expect(
      Forms.told(perception(answers, "a.xlsx").diagnostics) == [
        "a.xlsx: Skjema!C7: `X` in the cell for `Leder` is no answer",
        "a.xlsx: Skjema!D8: `AA` in the cell for `Ansatt` is no answer",
      ])
    #expect(perception(["bruk.støtte": ["leder": "=1+1"]]).diagnostics.count == 1)
  }

  @Test func nothingIsLostInSilence() {
    func faults(_ change: (inout FormSheet) -> Void) -> [String] {
      var table = Forms.filled(form.table, ["vakt.natt": ["drift": "A"]])
      change(&table)
      let file = Forms.file("a.csv", FormCSV.bytes(table), as: form.table)
      return Forms.told(Perception.read(file, form, isWorkbook: false).diagnostics)
    }
    #expect(faults { $0.columns[5].key = "dirft" }.count == 2)
    #expect(faults { $0.rows[2].cells[0] = "vakt.nat" } == ["a.csv:16: the form knows of no row `vakt.nat`"])
    #expect(faults { $0.rows[2].cells[0] = "" } == ["a.csv:16: the row is filled in, but has no name under `duty:`"])
    #expect(faults { $0.rows.append($0.rows[2]) } == ["a.csv:17: `vakt.natt` stands in two rows; the first is row 16"])
    #expect(faults { $0.columns[4].key = "drift" }.contains { $0.contains("two columns are called `drift`") })
    #expect(faults { $0.columns[0].key = "x" }.count == 1)
  }

  /// Files that are no forms, or worse.
  private static let hostile: [[UInt8]] = [
    [], Array("a;b\n1;2\n".utf8), [0, 1, 2, 255, 254], Array("duty:".utf8), Array("duty:;leder;drift;ansatt\n\"".utf8),
    Array(("duty:" + String(repeating: ";x", count: 20_000) + "\n" + String(repeating: "A;", count: 20_000)).utf8),
    Array(("duty:;leder;drift;ansatt\n" + String(repeating: "bruk.støtte;A\n", count: 5_000)).utf8),
    Array("duty:;leder;drift;ansatt\nbruk.støtte;\u{1};A\u{7F};\u{202E}\n".utf8),
    Array(("duty:;leder;drift;ansatt\nbruk.støtte;" + String(repeating: "A", count: 100_000)).utf8),
    Array("PK\u{3}\u{4}".utf8), [0x50, 0x4B, 3, 4] + [UInt8](repeating: 0xFF, count: 500),
  ]

  @Test(arguments: ["a.csv", "a.xlsx"]) func aHostileFileGivesAMessage(_ name: String) {
    for bytes in Self.hostile {
      let isWorkbook = name.hasSuffix("xlsx")
      let file = Forms.file(name, bytes, as: isWorkbook ? form.workbook : form.table)
      let reading = Perception.read(file, form, isWorkbook: isWorkbook)
      #expect(!reading.diagnostics.isEmpty)
      #expect(reading.diagnostics.count <= FormReader.mostFaults + 1)
      #expect(reading.perception == nil)
      #expect(!AssessmentResult.read(file).diagnostics.isEmpty)
    }
  }

  @Test(arguments: ModelFiles.names) func everyModelGivesAFormThatCanBeReadAgain(_ name: String) throws {
    for language in [Language.bokmål, .nynorsk, .english] {
      let form = PerceptionForm(Forms.context(ModelFiles.read(name), language))
      if form.isEmpty { continue }
      for (file, empty) in [("a.csv", form.table), ("a.xlsx", form.workbook)] {
        var filled = empty
        for (index, column) in filled.columns.enumerated() where column.use == .answer {
          for row in filled.rows.indices where (row + index) % 3 == 0 { filled.rows[row].cells[index] = "A" }
        }
        #expect(FormWorkbook.fits(filled))
        let bytes = file.hasSuffix("xlsx") ? FormWorkbook.bytes(filled) : FormCSV.bytes(filled)
        let reading = Perception.read(Forms.file(file, bytes, as: empty), form, isWorkbook: file.hasSuffix("xlsx"))
        #expect(Forms.told(reading.diagnostics) == [])
        let count = try #require(reading.perception).opinions.reduce(0) { $0 + $1.parts.count }
        let cells = filled.rows.reduce(0) { $0 + $1.cells.count { $0 == "A" } }
        #expect(count == cells)
      }
    }
  }

  // MARK: The map

  private func map(_ groups: [String: [String: String]]...) -> PerceptionMap {
    PerceptionMap(
      form, groups.enumerated().compactMap { perception($0.element, group: "G\($0.offset + 1)").perception })
  }

  private func reasons(_ map: PerceptionMap, _ duty: String) -> [TalkReason] {
    guard let id = form.context.model.duty(named: duty) else { return [] }
    return map.lines.first { $0.duty == id }.map { TalkReason.reasons($0) } ?? []
  }

  @Test func theMostDisputedStandsFirst() {
    let map = map(
      ["bruk.opplæring": ["leder": "A", "drift": "R"], "bruk.støtte": ["leder": "A"], "vakt.natt": ["drift": "A"]],
      ["bruk.opplæring": ["leder": "A", "ansatt": "R"], "bruk.støtte": ["drift": "A"], "vakt.natt": ["drift": "A"]])
    let duties = map.lines.map { form.context.model.name(of: $0.duty) }
    #expect(duties == ["bruk.støtte", "bruk.opplæring", "vakt.natt"])
    #expect(map.lines.map { $0.dispute } == [10_000, 6_000, 0])
    #expect(map.dispute == 5_333)
  }

  @Test func theOrderOfTheFormsDoesNotMatter() {
    let first = ["bruk.opplæring": ["leder": "A", "drift": "R"], "vakt.natt": ["drift": "A", "ansatt": "I"]]
    let second = ["bruk.opplæring": ["drift": "AR"], "vakt.natt": ["leder": "A"]]
    let third = ["bruk.støtte": ["drift": "AR"], "vakt.natt": ["leder": "A", "ansatt": "?"]]
    let one = map(first, second, third)
    let other = map(third, first, second)
    #expect(one.lines.map { $0.duty } == other.lines.map { $0.duty })
    #expect(one.lines.map { $0.dispute } == other.lines.map { $0.dispute })
    #expect(
      TalkTopic.all(one).map { $0.line.duty } == TalkTopic.all(other).map { $0.line.duty })
  }

  @Test func itIsSaidWhyARowIsWorthATalk() {
    let split = map(
      ["bruk.opplæring": ["leder": "A", "drift": "R"], "bruk.støtte": ["leder": "R"], "vakt.natt": ["leder": "AR"]],
      ["bruk.opplæring": ["drift": "AR"], "bruk.støtte": ["leder": "R"], "vakt.natt": ["leder": "AR"]])
    #expect(reasons(split, "bruk.opplæring") == [.accountableSplit])
    #expect(reasons(split, "bruk.støtte") == [.nobodyAccountable])
    #expect(reasons(split, "vakt.natt") == [.againstModel])
    let rest = map(
      ["bruk.opplæring": ["leder": "A", "drift": "A"], "bruk.støtte": ["leder": "A", "ansatt": "R"]],
      ["bruk.opplæring": ["drift": "R"], "bruk.støtte": ["leder": "A", "ansatt": "R"]])
    #expect(reasons(rest, "bruk.opplæring").starts(with: [.accountableInDoubt, .severalAccountable]))
    #expect(reasons(rest, "bruk.støtte").isEmpty)
    #expect(reasons(rest, "vakt.natt") == [.nobodyAccountable, .unsure])
  }

  @Test(arguments: [Language.bokmål, .nynorsk, .english]) func theReportTellsAll(_ language: Language) {
    let form = PerceptionForm(Forms.context(Forms.text, language))
    var perceptions = map(["bruk.opplæring": ["leder": "A"]]).lines.isEmpty ? [] : [Perception(model: form)]
    perceptions.append(Perception(group: "G", opinions: perceptions[0].opinions.map { _ in Opinion() }))
    let text = ReportMarkdown.text(PerceptionReport(PerceptionMap(form, perceptions)).document())
    for formula in Dispute.formula { #expect(text.contains(formula[language].prefix(20))) }
    #expect(text.contains("A 4, R 3, S 2, C 2, I 1"))
    #expect(!text.contains("{"))
    #expect(text.contains("Opplæring"))
  }
}
