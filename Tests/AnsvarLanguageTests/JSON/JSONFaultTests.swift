import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import AnsvarText
import Testing

/// What is wrong with a JSON document is told once, in its place.
@Suite("Faults of JSON") struct JSONFaultTests {
  private func read(_ text: String, limits: JSONLimits = JSONLimits()) -> ReadResult {
    JSONModelReader.read(SourceText(name: "m.json", text: text), limits: limits)
  }

  private func ids(_ text: String) -> [String] { read(text).diagnostics.map { $0.kind.id } }

  private func check(_ fault: FaultCase, _ location: Testing.SourceLocation) {
    let marked = Marked(fault.text)
    let found = read(marked.text).diagnostics
      .map { FaultCase.Found(id: $0.kind.id, start: Int($0.range.start), end: Int($0.range.end)) }.sorted()
    let expected = zip(fault.ids, marked.ranges)
      .map { FaultCase.Found(id: $0, start: $1.lowerBound, end: $1.upperBound) }.sorted()
    #expect(found == expected, sourceLocation: location)
  }

  @Test(arguments: [
    FaultCase("⟦⟧", "syntax.unexpected"),
    FaultCase("{\"version\": 1,⟦}⟧", "syntax.unexpected"),
    FaultCase("{\"version\": 1} ⟦x⟧", "syntax.unexpected"),
    FaultCase("{\"version\" ⟦1⟧}", "syntax.unexpected"),
    FaultCase("{⟦v⟧ersion: 1}", "syntax.unexpected"),
    FaultCase("{\"version\": 1⟦⟧", "syntax.unexpected"),
    FaultCase("{\"version\": 1, \"roles\": [1 ⟦2⟧]}", "syntax.unexpected"),
    FaultCase("{\"version\": ⟦n⟧ul}", "syntax.unexpected"),
    FaultCase("{\"version\": 0⟦1⟧}", "syntax.unexpected"),
    FaultCase("{\"version\": -⟦}⟧", "syntax.unexpected"),
    FaultCase("{\"version\": 1.⟦}⟧", "syntax.unexpected"),
    FaultCase("{\"version\": 1e⟦}⟧", "syntax.unexpected"),
    FaultCase("{\"version\": ⟦+⟧1}", "syntax.unexpected"),
    FaultCase("{\"version\": ⟦'⟧1'}", "syntax.unexpected"),
    FaultCase("{\"version\": 1, ⟦/⟧/ kommentar\n}", "syntax.unexpected"),
    FaultCase("{\"model\": ⟦\"⟧åpen}", "syntax.json-text"),
    FaultCase("{\"model\": ⟦\"⟧a\nb\"}", "syntax.json-text"),
    FaultCase("{\"model\": \"a⟦\\x⟧\"}", "syntax.json-escape"),
    FaultCase("{\"model\": \"a⟦\\u⟧00g0\"}", "syntax.json-escape"),
    FaultCase("{\"model\": \"⟦\\uD83D⟧\"}", "syntax.json-escape"),
    FaultCase("{\"model\": \"⟦\\uD83D⟧\\u0041\"}", "syntax.json-escape"),
    FaultCase("{\"model\": \"⟦\\uDE00⟧\\uD83D\"}", "syntax.json-escape"),
    FaultCase("{\"version\": 1, \"⟦version⟧\": 1}", "syntax.json-key"),
    FaultCase("{\"version\": 1, \"⟦vers\\u0069on⟧\": 1}", "syntax.json-key"),
  ]) func grammar(_ fault: FaultCase) { check(fault, #_sourceLocation) }

  @Test(arguments: [
    FaultCase("⟦[⟧]", "syntax.value"),
    FaultCase("⟦⟧{}", "syntax.json-key"),
    FaultCase("{\"version\": ⟦2⟧}", "syntax.json-version"),
    FaultCase("{\"version\": ⟦1.0⟧}", "syntax.value"),
    FaultCase("{\"version\": ⟦12345678901234567890⟧}", "syntax.value"),
    FaultCase("{\"version\": 1, \"⟦rolls⟧\": []}", "syntax.json-key"),
    FaultCase("{\"version\": 1, \"roles\": ⟦{⟧}}", "syntax.value"),
    FaultCase("{\"version\": 1, \"roles\": [⟦1⟧]}", "syntax.value"),
    FaultCase("{\"version\": 1, \"roles\": [⟦{⟧}]}", "syntax.json-key"),
    FaultCase("{\"version\": 1, \"roles\": [{\"id\": \"⟦⟧\"}]}", "syntax.value"),
    FaultCase("{\"version\": 1, \"roles\": [{\"id\": \"a\", \"kind\": \"⟦bodi⟧\"}]}", "syntax.unexpected"),
    FaultCase("{\"version\": 1, \"roles\": [{\"id\": \"a\", \"⟦kinde⟧\": 1}]}", "syntax.json-key"),
    FaultCase("{\"version\": 1, \"roles\": [{\"id\": \"a\", \"camp\": \"⟦ikt⟧\"}]}", "structure.unknown-name"),
    FaultCase("{\"version\": 1, \"roles\": [{\"id\": \"a\", \"title\": ⟦true⟧}]}", "syntax.value"),
    FaultCase("{\"version\": 1, \"roles\": [{\"id\": \"a\", \"title\": \"⟦x\\u200By⟧\"}]}", "syntax.hidden-character"),
    FaultCase("{\"version\": 1, \"roles\": [{\"id\": \"a\"}, {\"id\": \"⟦a⟧\"}]}", "structure.duplicate-name"),
    FaultCase(
      "{\"version\": 1, \"dimensions\": [{\"id\": \"a\", \"duties\": [{\"id\": \"⟦a⟧\"}]}]}", "structure.duplicate-name"
    ),
    FaultCase(
      "{\"version\": 1, \"dimensions\": [{\"id\": \"a\"}, {\"id\": \"b\", \"duties\": [{\"id\": \"⟦a⟧\"}]}]}",
      "structure.duplicate-name"),
    FaultCase(
      "{\"version\": 1, \"dimensions\": [{\"id\": \"a\", \"duties\": [{\"id\": \"b\"}]}, {\"id\": \"⟦b⟧\"}]}",
      "structure.duplicate-name"),
    FaultCase(
      "{\"version\": 1, \"organisations\": [{\"id\": \"a\", \"parent\": \"⟦b⟧\"}, {\"id\": \"b\", \"parent\": \"a\"}]}",
      "syntax.value"),
    FaultCase("{\"version\": 1, \"organisations\": [{\"id\": \"a\", \"parent\": \"⟦a⟧\"}]}", "syntax.value"),
    FaultCase("{\"version\": 1, \"organisations\": [{\"id\": \"a\", \"parent\": \"⟦x⟧\"}]}", "structure.unknown-name"),
    FaultCase(
      "{\"version\": 1, \"assignments\": [{\"duty\": \"⟦d.e⟧\", \"role\": \"⟦a⟧\", \"participation\": \"A\"}]}",
      "structure.unknown-name", "structure.unknown-name"),
    FaultCase(
      "{\"version\": 1, \"bodies\": [{\"id\": \"a\", \"seats\": [{\"role\": \"⟦b⟧\"}]}]}", "structure.unknown-name"),
    FaultCase(
      "{\"version\": 1, \"roles\": [{\"id\": \"a\"}], \"bodies\": [{\"id\": \"⟦a⟧\", \"seats\": []}]}", "syntax.value"),
    FaultCase(
      "{\"version\": 1, \"bodies\": [{\"id\": \"a\", \"seats\": [{\"role\": \"⟦a⟧\", \"each\": true}]}]}",
      "syntax.value"),
    FaultCase("{\"version\": 1, \"posts\": [{\"id\": \"a\", \"deputy\": \"⟦b⟧\"}]}", "structure.unknown-name"),
    FaultCase(
      "{\"version\": 1, \"plan\": {\"id\": \"p\", \"goals\": [{\"id\": \"1\", \"area\": \"⟦x⟧\"}]}}",
      "structure.unknown-name"),
    FaultCase(
      "{\"version\": 1, \"plan\": {\"id\": \"p\", \"goals\": [{\"id\": 1, \"serves\": [\"⟦goal⟧\"]}]}}", "syntax.value"),
    FaultCase("{\"version\": 1, \"plan\": {\"id\": \"p\", \"from\": ⟦18⟧}}", "syntax.out-of-range"),
    FaultCase("{\"version\": 1, \"date\": \"⟦i dag⟧\"}", "syntax.date"),
    FaultCase(
      "{\"version\": 1, \"revision\": {\"of\": \"x\", \"claims\": [{\"claim\": \"⟦keept⟧\", \"items\": [\"goal 1\"]}]}}",
      "syntax.unexpected"),
    FaultCase(
      "{\"version\": 1, \"roles\": [{\"id\": \"a\"}], \"relations\": [{\"role\": \"a\", \"relation\": \"advises\", \"other\": \"a\", \"words\": \"⟦x⟧\"}]}",
      "syntax.value"),
    FaultCase(
      "{\"version\": 1, \"roles\": [{\"id\": \"a\"}], \"approvals\": [⟦{⟧\"role\": \"a\"}]}", "syntax.json-key"),
    FaultCase("{\"version\": 1, \"separations\": [⟦{⟧\"first\": \"a\"}]}", "syntax.json-key"),
  ]) func content(_ fault: FaultCase) { check(fault, #_sourceLocation) }

  @Test func aFaultTellsTheWayToItsPlace() throws {
    let fault = try #require(
      read("{\"version\": 1,\n \"roles\": [{\"id\": \"a\"},\n  {\"id\": \"b\", \"has\": [\"c\"]}]}").diagnostics.first)
    #expect(fault.message(.bokmål) == "roles[1].has[0]: `c` er ikke en kompetanse i denne modellen")
    let deep = try #require(
      read("{\"version\": 1, \"plan\": {\"id\": \"p\", \"measures\": [{\"id\": \"1\", \"prioritet\": 1}]}}").diagnostics
        .first)
    #expect(deep.message(.english) == "plan.measures[0].prioritet: the key `prioritet` means nothing here")
    #expect(deep.suggestion == "priority")
  }

  @Test func escapesAreResolved() {
    let model = read(
      #"{"version": 1, "roles": [{"id": "r\u00e5dmann", "title": "\"\\\/ \ud83d\ude00 \u00C5"}]}"#
    ).model
    #expect(model.name(of: RoleID(0)) == "rådmann")
    #expect(model.roles[0].title.text == "\"\\/ 😀 Å")
  }

  @Test func aLineEndInATextBecomesASpace() {
    #expect(read(#"{"version": 1, "roles": [{"id": "a", "title": "x\r\ny\nz"}]}"#).model.roles[0].title.text == "x y z")
  }

  @Test func badBytesAreRefusedWithTheirPlace() {
    let bad = JSONModelReader.read(
      SourceText(name: "m.json", copying: Array("{\"version\": 1, \"model\": \"".utf8) + [0xE5, 0x22, 0x7D]))
    #expect(bad.diagnostics.map { $0.kind.id } == ["syntax.encoding"])
    #expect(bad.diagnostics[0].range.start == 25)
    #expect(ids("\u{FEFF}{\"version\": 1}") == [])
    #expect(ids("{\"version\": 1, \"model\": \"a\u{202E}b\"}").contains("syntax.hidden-character"))
  }

  @Test func everyLimitIsToldWhenItIsPassed() {
    var limits = JSONLimits()
    func told(_ text: String) -> [String] { read(text, limits: limits).diagnostics.map { $0.kind.id } }
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(told(nested(63)) == ["syntax.value"])
    #expect(told(nested(64)) == ["syntax.value"])
    #expect(told(nested(65)) == ["syntax.nesting"])
    #expect(told(String(repeating: "[", count: 100_000)) == ["syntax.nesting"])
    limits.values = 4
    #expect(told("[1, 2]") == ["syntax.value"])
    #expect(told("[1, 2, 3]") == ["syntax.value"])
    #expect(told("[1, 2, 3, 4]") == ["syntax.too-many"])
    limits = JSONLimits()
    for (count, id) in [(255, "syntax.json-key"), (256, "syntax.json-key"), (257, "syntax.name-too-long")] {
      #expect(told("{\"version\": 1, \"" + String(repeating: "k", count: count) + "\": 1}") == [id])
    }
    let digits = String(repeating: "1", count: 400)
    #expect(told("{\"version\": \(digits)}") == ["syntax.value"])
    for (count, id) in [(4095, nil), (4096, nil), (4097, "syntax.text-too-long")] as [(Int, String?)] {
      let text = String(repeating: "t", count: count)
      #expect(told("{\"version\": 1, \"model\": \"m\", \"title\": \"\(text)\"}") == [id].compactMap { $0 })
    }
  }

  @Test func organisationsWithinOneAnotherStayWithinTheLanguage() {
    for (depth, count) in [(63, 0), (64, 0), (65, 1)] {
      var list: [String] = []
      for index in 0..<depth {
        list.append("{\"id\": \"o\(index)\"" + (index > 0 ? ", \"parent\": \"o\(index - 1)\"}" : "}"))
      }
      let result = read("{\"version\": 1, \"organisations\": [" + list.joined(separator: ", ") + "]}")
      #expect(result.diagnostics.count == count)
      let text = String(decoding: ModelSource(result.model).bytes(), as: UTF8.self)
      #expect(Reader.read(text: text).diagnostics.isEmpty)
    }
  }

  @Test func manyKeysAndManyFaultsTakeNoMinutes() {
    let keys = (0..<5_000).map { "\"k\($0)\": 1" }.joined(separator: ", ")
    #expect(read("{\"version\": 1, " + keys + "}").diagnostics.count == 5_000)
    let parts = (0..<5_000).map { "{\"duty\": \"d\($0)\", \"role\": \"r\($0)\", \"participation\": \"A\"}" }
    #expect(
      read("{\"version\": 1, \"assignments\": [" + parts.joined(separator: ",") + "]}").diagnostics.count == 10_000)
  }

  @Test(arguments: 0..<8) func everyPrefixAndEveryByteEndsWell(_ part: Int) {
    let text = """
      {"version": 1, "model": "m", "organisations": [{"id": "g", "title": "G", "parent": "h"}, {"id": "h"}],
       "roles": [{"id": "a", "kind": "body", "has": ["k"]}], "competences": [{"id": "k", "bridges": []}],
       "dimensions": [{"id": "d", "per": "system", "duties": [{"id": "d.e", "requires": ["k"]}]}],
       "assignments": [{"organisation": "g", "duty": "d.e", "role": "a", "participation": "AR"}],
       "bodies": [{"id": "a", "seats": [{"role": "a", "from": "g", "each": true}]}],
       "plan": {"id": "p", "from": 2018, "areas": [{"id": "x"}], "goals": [{"id": "1", "area": "x"}],
       "measures": [{"id": "2", "due": "2018", "responsible": ["a", {"words": "a"}], "serves": ["goal 1"]}]},
       "revision": {"of": "f", "claims": [{"claim": "kept", "items": ["goal 1"], "to": ["goal 2"]}]}}
      """
    var bytes = Array(text.utf8)
    let base = JSONModelReader.read(SourceText(name: "m", copying: bytes))
    #expect(base.diagnostics.isEmpty)
    for length in stride(from: part, to: bytes.count, by: 8) {
      #expect(!JSONModelReader.read(SourceText(name: "m", copying: Array(bytes.prefix(length)))).diagnostics.isEmpty)
    }
    for index in stride(from: part, to: bytes.count, by: 8) {
      let old = bytes[index]
      for byte in Array("{}[]\",:\\u0- x".utf8) + [0x00, 0x0A, 0x80, 0xC3, 0xFF] {
        bytes[index] = byte
        let result = JSONModelReader.read(SourceText(name: "m", copying: bytes))
        for fault in result.diagnostics { #expect(Int(fault.range.end) <= bytes.count) }
      }
      bytes[index] = old
    }
  }
}
