import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

extension Parser {
  /// `plan name "Title" from 2018 to 2021 { … }`.
  mutating func plan() throws(Abandoned) {
    guard tree.plan == nil else {
      report(SyntaxFault.repeated, at: range(of: token), [Place("word", "plan")])
      throw Abandoned()
    }
    advance()
    var plan = SyntaxTree.Plan(declared: try declaredHead())
    if accept("from") { plan.years = try yearsToYear() }
    if accept("cites") { plan.declared.citation = try citation() }
    try block { parser throws(Abandoned) in try parser.planLine(&plan) }
    tree.plan = plan
    try endStatement()
  }

  private mutating func planLine(_ plan: inout SyntaxTree.Plan) throws(Abandoned) {
    if at("title") { return try titleLine(&plan.declared.title) }
    if at("deadline") { return plan.deadlines.append(try deadline()) }
    if at("area") { return try area(&plan) }
    try planItem(in: nil, ["deadline", "area"], to: &plan.items)
  }

  /// `deadline name "Title" 2017 to 2018`.
  private mutating func deadline() throws(Abandoned) -> SyntaxTree.DeadlineClass {
    advance()
    var deadline = SyntaxTree.DeadlineClass(declared: try declaredHead(), years: try yearsToYear())
    try finish(&deadline.declared)
    return deadline
  }

  /// `area name "Title" of organisation { … }`.
  private mutating func area(_ plan: inout SyntaxTree.Plan) throws(Abandoned) {
    advance()
    var area = SyntaxTree.PlanArea(declared: try declaredHead())
    if accept("of") { area.organisation = try name() }
    if accept("cites") { area.declared.citation = try citation() }
    let index = plan.areas.count
    let before = plan.items.count
    if atBlock {
      do throws(Abandoned) {
        try block { parser throws(Abandoned) in
          if parser.at("title") { return try parser.titleLine(&area.declared.title) }
          if parser.accept("accountable") {
            area.accountable += try parser.partyList()
            return try parser.endStatement()
          }
          try parser.planItem(in: index, ["accountable"], to: &plan.items)
        }
      } catch {
        // Without its area an item would be an item of the next.
        plan.items.removeLast(plan.items.count - before)
        throw error
      }
    }
    plan.areas.append(area)
    try endStatement()
  }

  /// `goal`, `strategy` or `measure`, a number, a title and a block.
  private mutating func planItem(
    in area: Int?, _ others: [String], to items: inout [SyntaxTree.PlanItem]
  ) throws(Abandoned) {
    guard let kind = planItemKeyword() else {
      let word = token.kind == .word ? text(of: token) : nil
      let words = PlanItem.Kind.allCases.map { $0.keyword } + others + ["title"]
      throw unexpected(Expected.oneOf(words), suggestion: word.flatMap { nearest(to: $0, among: words) })
    }
    advance()
    var item = SyntaxTree.PlanItem(kind: kind, declared: try declaredHead(), area: area)
    if accept("cites") { item.declared.citation = try citation() }
    // It is filled where it stays, for a copy of it would cost more than most lines in it.
    let index = items.count
    items.append(item)
    do throws(Abandoned) {
      if atBlock {
        try block { parser throws(Abandoned) in try parser.planItemLine(&items[index]) }
      }
      try endStatement()
    } catch {
      items.removeLast()
      throw error
    }
  }

  private func planItemKeyword() -> PlanItem.Kind? {
    if at("measure") { return .measure }
    if at("goal") { return .goal }
    return at("strategy") ? .strategy : nil
  }

  private mutating func planItemLine(_ item: inout SyntaxTree.PlanItem) throws(Abandoned) {
    if at("title") { return try titleLine(&item.declared.title) }
    if at("priority") {
      try once(item.priority != nil)
      advance()
      item.priority = try number()
    } else if at("due") {
      try once(item.due != nil)
      advance()
      item.due = try due()
    } else if at("recurs") {
      try once(item.recurrence != nil)
      advance()
      item.recurrence = PlanItem.Recurrence(try optionalText())
    } else if accept("accountable") {
      item.accountable += try partyList()
    } else if accept("responsible") {
      item.responsible += try partyList()
    } else if accept("mentions") {
      item.mentions += try partyList()
    } else if accept("serves") {
      let kind = try choice([("goal", PlanItem.Kind.goal), ("strategy", PlanItem.Kind.strategy)])
      item.serves += try nameList().map { (kind: kind, name: $0) }
    } else if accept("establishes") {
      item.establishes += try nameList()
    } else {
      let words = [
        "priority", "due", "recurs", "accountable", "responsible", "mentions", "serves", "establishes", "title",
      ]
      throw unexpected(
        Expected.oneOf(words), suggestion: token.kind == .word ? nearest(to: text(of: token), among: words) : nil)
    }
    try endStatement()
  }

  /// A day, a year, two years with `to` between them, or a class of deadlines.
  private mutating func due() throws(Abandoned) -> SyntaxTree.Due {
    guard token.kind == .word else {
      throw unexpected(Phrase(nb: "en frist", nn: "ein frist", en: "a deadline"))
    }
    let first = lexer.bytes[token.start]
    guard first >= UInt8(ascii: "0"), first <= UInt8(ascii: "9") else { return .deadline(try name()) }
    if token.end - token.start > 4 { return .day(try day()) }
    return .years(try yearsToYear())
  }

  /// `2018` or `2018 to 2021`.
  private mutating func yearsToYear() throws(Abandoned) -> YearSpan {
    let first = try year()
    guard accept("to") else { return YearSpan(first: first, last: first) }
    let place = token
    let last = try year()
    guard last >= first else {
      report(SyntaxFault.outOfRange, at: range(of: place), [Place("first", first), Place("last", 9999)])
      throw Abandoned()
    }
    return YearSpan(first: first, last: last)
  }

  private mutating func year() throws(Abandoned) -> Int {
    let place = token
    let year = try number()
    guard (1000...9999).contains(year) else {
      report(SyntaxFault.outOfRange, at: range(of: place), [Place("first", 1000), Place("last", 9999)])
      throw Abandoned()
    }
    return year
  }
}
