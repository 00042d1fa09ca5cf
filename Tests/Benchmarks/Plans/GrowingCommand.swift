/// A command whose growth is measured.
struct GrowingCommand: Hashable {
  let name: String
  let variant: DataVariant
  let input: Contestant.Input
  /// What stands after the name of the program; `MODEL` is the input, `OTHER` the revised model, `OLD` the earlier one,
  /// `OUT` a new name.
  let line: String
  /// Whether it answers the counts.
  var isCounted = false
  /// The statuses that it may end with.
  var statuses: Set<Int32> = [0]

  static let all =
    [
      check("check, text", .planted, .text),
      check("check, text, all faulty", .faulty, .text),
      check("check, CSV", .planted, .tables),
      check("check, CSV, all faulty", .faulty, .tables),
      GrowingCommand(
        name: "check, every finding as JSON, all faulty", variant: .faulty, input: .text,
        line: "check --format json MODEL", statuses: [0, 1]),
      planted("check, text as told", "check MODEL", statuses: [0, 1]),
      planted("format", "format --check MODEL"),
      planted("export, JSON", "export MODEL -o OUT.json"),
      planted("export, CSV", "export MODEL -o OUT"),
      GrowingCommand(name: "import, CSV", variant: .planted, input: .tables, line: "import MODEL -o -"),
      planted("matrix, text", "matrix MODEL"),
      planted("matrix, CSV", "matrix --format csv MODEL"),
      planted("diff", "diff MODEL OTHER", statuses: [0, 1]),
    ]
    + ["matrix", "roles", "dimensions", "bridge", "coverage"].map {
      planted("chart, \($0)", "chart MODEL --view \($0) -o -")
    }
    + [planted("chart, card", "chart MODEL --view card --role systemeier -o -")]
    + [
      GrowingCommand(
        name: "check as told, broken", variant: .broken, input: .text, line: "check MODEL", statuses: [2]),
      governed("check", "check --format json --summary-only MODEL"), governed("check as told", "check MODEL"),
      governed("export, JSON", "export MODEL -o OUT.json"), governed("export, CSV", "export MODEL -o OUT"),
      governed("diff", "diff OLD MODEL"), governed("diff, Markdown", "diff --format markdown OLD MODEL"),
      governed("matrix", "matrix MODEL"), governed("whatif", "whatif MODEL --without leder-1"),
    ]
    + ["governance", "plan", "revision", "bridge", "matrix"].map {
      governed("chart, \($0)", "chart MODEL --view \($0) -o -")
    }

  private static func check(_ name: String, _ variant: DataVariant, _ input: Contestant.Input) -> GrowingCommand {
    GrowingCommand(
      name: name, variant: variant, input: input, line: "check --format json --summary-only MODEL", isCounted: true,
      statuses: [0, 1])
  }

  private static func planted(_ name: String, _ line: String, statuses: Set<Int32> = [0]) -> GrowingCommand {
    GrowingCommand(name: name, variant: .planted, input: .text, line: line, statuses: statuses)
  }

  private static func governed(_ name: String, _ line: String) -> GrowingCommand {
    GrowingCommand(name: name + ", governed", variant: .governed, input: .text, line: line, statuses: [0, 1])
  }

  func contestant(_ arena: Arena, _ data: DataSet, _ other: DataSet) -> Contestant {
    let arguments = line.split(separator: " ").map { word -> String in
      switch word {
      case "MODEL": input == .text ? data.model : data.tables
      case "OTHER": other.model
      case "OLD": data.earlierModel
      case "OUT": arena.scratch + "/exported"
      case "OUT.json": arena.scratch + "/exported.json"
      default: String(word)
      }
    }
    return Contestant(
      name: name, threads: arena.options.threads.first, executable: arena.program, arguments: arguments, input: input,
      answer: isCounted ? .json : nil, statuses: statuses)
  }
}
