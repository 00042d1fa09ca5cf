import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import AnsvarRules
import Testing

/// Where faults and findings in tables point: line, column and the column after, for every way a table may look.
@Suite("places in CSV tables")
struct TablePlaceTests {
  /// A table in which `⟦…⟧` marks the one place expected.
  struct Shape: CustomTestStringConvertible {
    let id: String
    let marked: String

    init(_ id: String, _ lines: String..., lineEnd: String = "\n") {
      self.id = id
      marked = lines.joined(separator: lineEnd) + lineEnd
    }

    var testDescription: String { "\(id) in \(marked)" }
    var text: String { Marked(marked).text }

    /// Line, column and end column of the mark, counted in scalars.
    var place: [Int] {
      var line = 1
      var column = 1
      var place: [Int] = []
      for scalar in marked.unicodeScalars {
        switch scalar {
        case "⟦": place += [line, column]
        case "⟧": place.append(column)
        case "\n": (line, column) = (line + 1, 1)
        case "\r", "\u{FEFF}": break
        default: column += 1
        }
      }
      return place
    }
  }

  private static let comma = "organisation,system,dimension,duty,role,participation"
  private static let semicolon = "organisation;system;dimension;duty;role;participation"

  private func read(_ text: String) -> ReadResult {
    TableReader.read(
      TableReader.Files(assignments: SourceText(name: "assignments.csv", text: text)), name: "tabeller")
  }

  private func places(_ ranges: [SourceRange], _ model: Model) -> [[Int]] {
    ranges.map { range in
      model.sources.location(of: range).map { [$0.line, $0.column, $0.endColumn] } ?? []
    }
  }

  @Test(
    "a fault points at its cell, exactly",
    arguments: [
      Shape("structure.letter", comma, "gran,,drift,d,leder,⟦X⟧"),
      Shape("structure.letter", comma, "gran,,drift,d,leder,⟦ AR⟧"),
      Shape("structure.letter", comma, "gran,,drift,d,leder,⟦A\t⟧"),
      Shape("structure.letter", semicolon, "gran;;drift;d;leder;⟦A,R⟧"),
      Shape("structure.letter", comma, "gran,,drift,d,\"leder, \"\"ny\"\"\",⟦blåbær⟧"),
      Shape("structure.letter", comma, "gran,,drift,d,\"leder\",\"⟦A,R⟧\""),
      Shape("structure.letter", comma, "gran,,drift,d,leder: ny {x},⟦X⟧"),
      Shape("structure.letter", "\u{FEFF}" + semicolon, "gran;;drift;d;rådmann;⟦XÅ⟧", lineEnd: "\r\n"),
      Shape("structure.letter", "participation,role,duty,dimension,system,organisation", "⟦X⟧,leder,d,drift,,gran"),
      Shape("structure.letter", "role;participation;organisation;system;duty;dimension", "\"a;b\";⟦Q⟧;;;\"d;e\";drift"),
      Shape("structure.letter", "role;participation;organisation;system;duty;dimension", "\"a\nb\";⟦Q⟧;;;d;drift"),
      Shape("structure.duplicate-part", comma, "gran,,drift,d,leder,A", "gran,,drift,d,⟦leder⟧,A"),
      Shape("structure.duplicate-part", semicolon, "g;;drift;d;x,y: z;A", "g;;drift;d;⟦x,y: z⟧;A"),
      Shape("structure.duplicate-part", comma, "g,,drift,d,\"x, \"\"y\"\" z\",A", "g,,drift,d,\"⟦x, \"\"y\"\" z⟧\",A"),
      Shape(
        "structure.duplicate-part", "participation;role;duty;dimension;system;organisation", "A;avdeling 2;d;b;;g",
        "A;⟦avdeling 2⟧;d;b;;g"),
      Shape("syntax.table-blank", comma, "gran,,drift,d,⟦leder ⟧,A"),
      Shape("syntax.table-blank", comma, "gran,,drift,d,⟦\tleder⟧,A"),
      Shape("syntax.table-blank", comma, "gran,,drift,⟦d\t⟧,leder,A"),
      Shape("syntax.table-blank", semicolon, "gran;;\"⟦ drift⟧\";d;leder;A"),
      Shape("syntax.table-empty", comma, "gran,,drift,d,⟦⟧\"\",A"),
      Shape("syntax.table-cells", comma, "⟦gran,,drift,d,\"leder\"⟧"),
      Shape("structure.duplicate-name", comma, "g,,drift,d,leder,A", "g,,\"⟦bruk, nytte⟧\",d,leder,R"),
    ])
  func fault(_ shape: Shape) {
    let result = read(shape.text)
    #expect(result.diagnostics.map { $0.kind.id } == [shape.id])
    let expected = shape.id == "syntax.table-empty" ? [[2, 16, 17]] : [shape.place]
    #expect(places(result.diagnostics.map { $0.range }, result.model) == expected)
  }

  @Test(
    "a finding about a row points at the duty, about a part at the role",
    arguments: [
      Shape("row", comma, "gran,,drift,⟦drift.beredskap⟧,leder,R"),
      Shape("row", semicolon, "gran;;drift;⟦drift: vakt, natt {1}⟧;leder;R"),
      Shape("row", comma, "gran,,drift,\"⟦vakt, \"\"natt\"\"⟧\",leder,R"),
      Shape("row", "role,participation,duty,organisation,dimension,system", "leder,R,⟦vakt⟧,gran,drift,"),
      Shape("row", "participation;role;organisation;system;dimension;duty", "R;leder;gran;;drift;⟦på vakt⟧"),
      Shape(
        "row", "\u{FEFF}participation;role;organisation;system;dimension;duty", "R;leder;g;;drift;⟦vakt⟧",
        lineEnd: "\r\n"),
      Shape("part", comma, "gran,,drift,d,⟦rådmann⟧,R"),
      Shape("part", semicolon, "gran;;drift;d;⟦rådmann, ny⟧;R"),
      Shape("part", comma, "gran,,drift,d,\"⟦rådmann, \"\"ny\"\"⟧\",R"),
      Shape("part", "role,participation,duty,organisation,dimension,system", "⟦rådmann i gran⟧,R,d,gran,drift,"),
      Shape("part", "participation;role;organisation;system;dimension;duty", "R;\"⟦a;b⟧\";gran;;drift;d"),
      Shape("part", "participation,organisation,system,dimension,duty,role", "R,gran,,drift,d,⟦siste celle⟧"),
    ])
  func finding(_ shape: Shape) {
    let model = read(shape.text).model
    let table = model.table
    let position = shape.id == "row" ? table.rowPosition[0] : table.position(ofEntry: 0, inRow: 0)
    let range = SourceRange(start: position, end: model.sources.endOfWord(at: position))
    #expect(places([range], model) == [shape.place])
    guard shape.id == "row" else { return }
    let gaps = Checker.check(model).findings.filter { RuleCatalogue.id($0) == "gap.accountable" }
    #expect(places(gaps.map { $0.range }, model) == [shape.place])
  }

  @Test("lines of a row that stand apart keep their places, however far they are")
  func scattered() {
    let filling = (0..<3000).map { "R,rolle,d\($0),drift,,gran\n" }.joined()
    let result = read(
      "participation,role,duty,dimension,system,organisation\nA,leder,d,drift,,gran\n" + filling
        + "A,\"leder\",d,drift,,gran\n")
    #expect(result.diagnostics.map { $0.kind.id } == ["structure.duplicate-part"])
    #expect(places(result.diagnostics.map { $0.range }, result.model) == [[3003, 4, 9]])
  }

  @Test("a quotation mark within a cell is a letter like any other")
  func loneQuote() {
    let heading = Self.comma + "\n"
    #expect(read(heading + "gran,,drift,d,rå\"dmann,A\n").model.name(of: RoleID(0)) == "rå\"dmann")
    #expect(read(heading + "gran,,drift,d,\"rå\"\"dmann\",A\n").model.name(of: RoleID(0)) == "rå\"dmann")
  }

  @Test("letters with the guard that spreadsheets need mean the same without it")
  func guardedLetters() {
    let result = read(Self.comma + "\ngran,,drift,d,leder,'-\n")
    #expect(result.diagnostics.isEmpty)
    #expect(result.model.table.participation(ofEntry: 0) == .deliberatelyNone)
  }
}
