import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import AnsvarReports
import AnsvarRules
import AnsvarTestSupport
import Foundation
import Testing

// One after another: what waits for a process keeps a thread from the tests of others.
@Suite("ansvar export --format sql", .serialized, .timeLimit(.minutes(10)))
struct DatabaseTests {
  private static let counts = """
    select m.model, r.rule, coalesce(c.count, 0) from model m cross join rule r
    left join finding_counts c on c.model = m.model and c.rule = r.rule order by m.model, r.rule
    """

  /// Writes models as folders, with numbers for names, and gives these.
  private func export(_ models: [Model], to place: Workplace) throws -> [String] {
    // The same in every folder, and slow to make without optimisation.
    var scripts: [String: [UInt8]] = [:]
    for (index, model) in models.enumerated() {
      let export = DatabaseExport(model, source: "modell \(index)")
      try FileManager.default.createDirectory(atPath: place(String(index)), withIntermediateDirectories: true)
      for file in DatabaseExport.fileNames {
        let bytes = scripts[file] ?? export.bytes(of: file)
        if file.hasSuffix(".sql") { scripts[file] = bytes }
        try Data(bytes).write(to: URL(fileURLWithPath: place("\(index)/\(file)")))
      }
    }
    return models.indices.map { String($0) }
  }

  private func read(_ text: String) throws -> Model {
    let result = Reader.read(text: text)
    try #require(result.diagnostics.isEmpty, "\(result.diagnostics.map { $0.message(.english) })")
    return result.model
  }

  /// Lets an engine count the findings of models, and expects the numbers of the validator; gives the rules found.
  @discardableResult
  private func compare(_ models: [Model], _ engine: Engine, today: Day?) throws -> Set<String> {
    let place = try Workplace(inMemory: true)
    let day = "insert into as_of values ('\(today?.text ?? "0001-01-01")')"
    let lines = try engine.ask(
      [day, Self.counts, "select 'coverage', * from coverage"], of: export(models, to: place), in: place)
    var found: Set<String> = []
    var counted: [String: Int] = [:]
    var covered: [Int: [Int]] = [:]
    for line in lines where line.count == 4 { covered[try #require(Int(line[1]))] = line[2...].compactMap { Int($0) } }
    for line in lines where line.count == 3 { counted[line[0] + " " + line[1]] = Int(line[2]) }
    #expect(counted.count == models.count * 22)
    for (index, model) in models.enumerated() {
      let report = Checker.check(model, today: today)
      var expected: [String: Int] = [:]
      for (rule, count) in report.countsByRule { expected[rule] = count }
      for (key, count) in counted where key.hasPrefix("\(index + 1) ") {
        let rule = String(key.drop { $0 != " " }.dropFirst())
        #expect(count == expected[rule] ?? 0, "\(engine): \(rule) in model \(index), \(model.name)")
        if count > 0 { found.insert(rule) }
      }
      let coverage = report.coverage
      #expect(covered[index + 1] ?? [0, 0] == [coverage.covered, coverage.counted], "\(engine): model \(index)")
    }
    return found
  }

  @Test(arguments: Engine.there) func everyModelGivesTheNumbersOfTheValidator(_ engine: Engine) throws {
    let models = ModelFiles.names.map { ModelFiles.read($0).model } + [try read(TrickyModel.text)]
    let found = try compare(models, engine, today: TrickyModel.today)
    #expect(found.count == 22, "not in any model: \(RuleCatalogue.all.map { $0.id }.filter { !found.contains($0) })")
  }

  @Test(.enabled(if: Engine.there.contains(.sqlite))) func everyExampleOfEveryRule() throws {
    let all = RuleCatalogue.all.filter { RandomPolicies.rules.contains($0.id) }
      .flatMap { ($0.triggering + $0.sound).map { Reader.read(text: $0.text) } }
    try compare(
      all.filter { $0.diagnostics.isEmpty }.map { $0.model }, .sqlite, today: Day(year: 2026, month: 5, day: 1))
  }

  @Test(.enabled(if: Engine.there.contains(.sqlite))) func twoHundredInventedModelsBesideEachOther() throws {
    let models = try (0..<200).map { try read(RandomPolicies(seed: $0).text) }
    let found = try compare(models, .sqlite, today: Day(year: 2026, month: 5, day: 1))
    #expect(found.count >= 20, "\(found.sorted())")
  }

  @Test(.enabled(if: Engine.there.contains(.sqlite))) func denseModelsBesideEachOther() throws {
    let models = try (0..<100 as Range<UInt64>).map { try read(RandomMatrix(seed: $0).text()) }
    let found = try compare(models, .sqlite, today: Day(year: 2026, month: 7, day: 1))
    #expect(found.count == 22, "\(found.sorted())")
  }

  @Test(arguments: Engine.there) func tablesWithPartsInTwoLines(_ engine: Engine) throws {
    let tables = RandomTables(organisations: 4, systems: 5, seed: 7, isShuffled: true)
    let folder = try Workplace(inMemory: true)
    try folder.write("inn/assignments.csv", tables.assignments)
    try folder.write("inn/duties.csv", tables.duties)
    try folder.write("inn/roles.csv", tables.roles)
    try folder.write("inn/separations.csv", tables.separations)
    let run = try folder.ansvar("export", "inn", "--format", "sql", "-o", "ut")
    #expect(run.status == 0, "\(run.messages)")
    let lines = try engine.ask(["select rule, count from finding_counts"], of: ["ut"], in: folder)
    for (rule, count) in tables.counts { #expect(lines.contains([rule, String(count)]), "\(rule) \(count)") }
  }

  @Test(arguments: Engine.there) func modelsOfOneNameLieBesideEachOther(_ engine: Engine) throws {
    let place = try Workplace(inMemory: true)
    try place.write("a/modell.ansvar", SmallModel.gap)
    try place.write("b/modell.ansvar", SmallModel.whole)
    for name in ["a", "b"] {
      #expect(try place.ansvar("export", name + "/modell.ansvar", "--format", "sql", "-o", name + "-sql").status == 0)
    }
    let lines = try engine.ask(
      [
        "select model, name, source from model order by model",
        "select model, count from finding_counts where rule = 'gap.accountable' order by model",
        "select source, duty from finding_names where rule = 'gap.accountable' order by source",
        "select count(*) from assignment",
      ], of: ["a-sql", "b-sql", "a-sql"], in: place)
    #expect(
      lines == [
        ["1", "lite", "a/modell.ansvar"], ["2", "lite", "b/modell.ansvar"], ["3", "lite", "a/modell.ansvar"],
        ["1", "1"], ["3", "1"], ["a/modell.ansvar", "bruk.støtte"], ["a/modell.ansvar", "bruk.støtte"], ["16"],
      ])
  }

  @Test(arguments: Engine.there) func textsComeThroughWhole(_ engine: Engine) throws {
    let titles = [
      "a;b", "l'eau \"fraîche\"", "to\nlinjer", "vogn\r\nretur", "\\N", "\\.", "\\", "NULL", "null", "'", "\"", ",",
      " rand ",
      "Árran ŋ đ ŧ š ž č", "æøå ÆØÅ", "😀", "=1+1", "--", "/* */", "$1", ":next_model", "{x}", "%s", "\t",
    ]
    var model = Model()
    model.name = "tekster; drop table model"
    for (index, title) in titles.enumerated() {
      let name = model.names.intern("rolle-\(index)")
      model.roles.append(Role(name: name, title: Title(title), range: SourceRange(start: 0, end: 0)))
    }
    let place = try Workplace(inMemory: true)
    let hex =
      switch engine {
      case .postgreSQL: "upper(encode(convert_to(title, 'UTF8'), 'hex'))"
      case .duckDB, .sqlite: "hex(title)"
      }
    let lines = try engine.ask(["select \(hex) from role order by role"], of: export([model], to: place), in: place)
    let expected = titles.map { $0.utf8.map { String(format: "%02X", $0) }.joined() }
    #expect(lines.map { $0[0] } == expected)
  }

  @Test func aFolderIsNeeded() throws {
    let place = try Workplace(inMemory: true)
    try place.write("lite.ansvar", SmallModel.whole)
    for output in ["ut.json", "-"] {
      let run = try place.ansvar("export", "lite.ansvar", "--format", "sql", "-o", output, "--language", "en")
      #expect(run.status == 2)
      #expect(run.messages.contains("needs a folder"))
    }
  }

  @Test func theSameModelGivesTheSameBytes() throws {
    let place = try Workplace(models: true)
    for folder in ["en", "to"] {
      #expect(try place.ansvar("export", "hadeland.ansvar", "--format", "sql", "-o", folder).status == 0)
    }
    for file in DatabaseExport.fileNames { #expect(place.bytes("en/" + file) == place.bytes("to/" + file)) }
  }
}
