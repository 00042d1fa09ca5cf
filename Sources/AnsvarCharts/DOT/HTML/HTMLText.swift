/// Text in runs of one font each.
package struct HTMLText: Sendable, Equatable, ExpressibleByArrayLiteral {
  package var runs: [HTMLRun]

  package init(_ runs: [HTMLRun]) {
    self.runs = runs
  }

  package init(arrayLiteral runs: HTMLRun...) {
    self.init(runs)
  }

  package init(_ text: String, _ font: HTMLFont = .inherited) {
    self.init([.text(text, font)])
  }

  /// Lines with a break between each two of them; see ``HTMLCell/lines(_:_:font:attributes:)`` for their alignment.
  package init(lines: [String], font: HTMLFont = .inherited) {
    var runs: [HTMLRun] = []
    for line in lines {
      if !runs.isEmpty { runs.append(.lineBreak(nil)) }
      runs.append(.text(line, font))
    }
    self.init(runs)
  }
}
