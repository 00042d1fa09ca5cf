import AnsvarLanguage
import AnsvarModel
import Testing

@Suite struct ScopeTests {
  private static let head = """
    organisation region {
        organisation gran
        organisation lunner
    }
    system pleie
    role alle
    role regionen
    role granen
    role pleien
    role region-pleien
    role gran-pleien
    dimension d per system {
        duty e
        duty f
    }

    """

  /// By scope, from the widest to the nearest, the role that its row names.
  private static let rows = [
    ("", "alle"), ("for region", "regionen"), ("for gran", "granen"), ("system pleie", "pleien"),
    ("for region system pleie", "region-pleien"), ("for gran system pleie", "gran-pleien"),
  ]

  @Test(arguments: 0..<64) func theNearestRowWins(_ subset: Int) throws {
    var text = Self.head
    var nearest: String?
    for (index, row) in Self.rows.enumerated() where subset >> index & 1 == 1 {
      text += "assign \(row.0) {\n    d.e: \(row.1) A\n}\n"
      nearest = row.1
    }
    let model = readClean(text).model
    let scope = Scope(organisation: model.organisation(named: "gran"), system: model.system(named: "pleie"))
    let duty = try #require(model.duty(named: "d.e"))
    let row = model.row(of: duty, in: model.effectiveMatrix(in: scope))
    #expect(row?.accountable.map { model.name(of: $0) } == nearest.map { [$0] })
  }

  @Test func aNearerRowReplacesTheWholeRow() throws {
    let model = readClean(Self.head + "assign {\n d: alle A, regionen R\n}\nassign for gran {\n d.e: granen S\n}").model
    let matrix = model.effectiveMatrix(in: Scope(organisation: model.organisation(named: "gran")))
    let duties = try [#require(model.duty(named: "d.e")), #require(model.duty(named: "d.f"))]
    let first = try #require(model.row(of: duties[0], in: matrix))
    let second = try #require(model.row(of: duties[1], in: matrix))
    #expect(first.parts.map { model.name(of: $0.role) } == ["granen"])
    #expect(second.parts.map { model.name(of: $0.role) } == ["alle", "regionen"])
  }

  @Test func aDimensionOfANearerScopeCoversADutyOfAWider() throws {
    let model = readClean(Self.head + "assign {\n d.e: alle A\n}\nassign for gran {\n d: granen A\n}").model
    let matrix = model.effectiveMatrix(in: Scope(organisation: model.organisation(named: "gran")))
    let duty = try #require(model.duty(named: "d.e"))
    let row = try #require(model.row(of: duty, in: matrix))
    #expect(row.accountable.map { model.name(of: $0) } == ["granen"])
  }

  @Test func blocksOfOneScopeCountAsOne() throws {
    let model = readClean(Self.head + "assign {\n d: alle A\n}\nmatrix {\n regionen\n d.f A\n}").model
    let rows = (0..<model.table.rowCount).map { model.row($0) }
    #expect(rows.map { model.name(of: $0.duty) } == ["d.e", "d.f"])
    #expect(rows.map { model.name(of: $0.parts[0].role) } == ["alle", "regionen"])
  }

  @Test func aFewLinesCannotFillTheMemory() {
    let duties = (0..<3000).map { "duty e\($0)\n" }.joined()
    let organisations = (0..<3000).map { "organisation o\($0)\n" }.joined()
    let systems = (0..<6000).map { "system s\($0)\n" }.joined()
    let ids = Reader.read(text: organisations + systems + "dimension d {\n\(duties)}").diagnostics.map { $0.kind.id }
    #expect(ids == ["syntax.too-many"])
  }
}
