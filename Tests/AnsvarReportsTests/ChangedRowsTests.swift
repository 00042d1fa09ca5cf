import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import AnsvarReports
import AnsvarRules
import AnsvarTestSupport
import AnsvarText
import Testing

/// Where only rows have changed, those alone are read and looked at; nobody can tell from what comes of it.
@Suite struct ChangedRowsTests {
  /// Files that are read and checked again after each change.
  private struct Watched {
    private var states: [String: (source: SourceText, ahead: TextAhead)] = [:]
    private var texts: [String: String] = [:]
    private var result: ReadResult?
    private var memory: CheckMemory?
    /// How often no more than rows were read.
    private(set) var shortcuts = 0
    var isSound: Bool { result?.diagnostics.isEmpty ?? false }

    mutating func check(_ files: [(name: String, text: String)]) -> CheckReport {
      let before = states
      let changed = files.filter { texts[$0.name] != $0.text }
      let isSameList = Set(files.map { $0.name }) == Set(texts.keys)
      texts = Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.text) })
      for file in changed {
        let source = SourceText(name: file.name, text: file.text)
        states[file.name] = (source, TextAhead.all(of: [source], workers: .one)[0])
      }
      var change: RowChange?
      if isSameList, changed.count == 1, let old = before[changed[0].name], let new = states[changed[0].name] {
        change = result?.replaceRows(from: old, to: new)
      }
      if change == nil {
        result = ChangedRowsTests.read(files, states, room: 1 << 17)
      } else {
        shortcuts += 1
      }
      return ChangedRowsTests.check(result ?? ReadResult(model: Model(), diagnostics: []), change, &memory)
    }
  }

  private static func read(
    _ files: [(name: String, text: String)], _ states: [String: (source: SourceText, ahead: TextAhead)] = [:], room: Int
  ) -> ReadResult {
    let roots = files.map { file in
      Reader.Root(
        states[file.name]?.source ?? SourceText(name: file.name, text: file.text), path: file.name,
        ahead: states[file.name]?.ahead, room: room)
    }
    return Reader.read(roots) { path throws(Reader.Unreadable) in
      guard let file = files.first(where: { $0.name == path }) else {
        throw Reader.Unreadable(reason: Phrase(nb: "borte", nn: "borte", en: "gone"))
      }
      return SourceText(name: path, text: file.text)
    }
  }

  private static func check(_ result: ReadResult, _ change: RowChange?, _ memory: inout CheckMemory?) -> CheckReport {
    guard !result.hasSyntaxFaults else {
      memory = nil
      return Checker.report(onFaultsIn: result.model, result.diagnostics)
    }
    return Checker.check(
      result.model, diagnostics: result.diagnostics, today: Day(year: 2026, month: 7, day: 1), after: change, &memory)
  }

  private static func said(_ report: CheckReport) -> String {
    let loads = report.loads.map { load in
      "\(load.organisation?.index ?? -1) \(load.duties) \(load.entries.map { [$0.role.index, $0.carried] })"
    }
    return CheckText(language: .bokmål, showWaived: true).text(report)
      + String(decoding: CheckJSON(language: .english).bytes(report), as: UTF8.self)
      + loads.joined(separator: "\n") + "\(report.assignments) \(report.coverage)"
  }

  /// How often rows alone were read while a country changed.
  private static func shortcuts(_ seed: UInt64) -> Int {
    var country = RandomCountry(seed: seed)
    var watched = Watched()
    for step in 0..<20 {
      let before = watched.shortcuts
      let now = watched.check(country.files)
      if watched.shortcuts > before || step % 4 == 0 {
        var nothing: CheckMemory?
        let expected = check(read(country.files, room: 0), nil, &nothing)
        #expect(said(now) == said(expected), "seed \(seed), step \(step)")
        if now.isWhole { #expect(ModelDump(now.model).text == ModelDump(expected.model).text) }
      }
      // Most faults are mended soon.
      if watched.isSound || step % 4 == 3 { country.change() } else { country.undo() }
    }
    return watched.shortcuts
  }

  @Test(arguments: 0..<2 as Range<UInt64>)
  func whatIsSaidIsThatOfAFreshCheck(_ number: UInt64) {
    let shortcuts = (5 * number..<5 * number + 5).map { Self.shortcuts($0) }
    // Otherwise there would be little that is tried.
    #expect(shortcuts.reduce(0, +) > 8, "\(shortcuts)")
  }
}
