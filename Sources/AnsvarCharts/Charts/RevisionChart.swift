import AnsvarComparison
import AnsvarModel
import AnsvarText

extension Chart {
  /// A model laid over the one before it: what is new, moved, changed and gone.
  static let revision: Chart = Chart(
    "revision",
    title: Phrase(nb: "Endringer", nn: "Endringar", en: "Changes"),
    summary: Phrase(
      nb: "før og nå: hva som er nytt, flyttet, endret og strøket",
      nn: "før og no: kva som er nytt, flytta, endra og stroke",
      en: "before and after: what is new, moved, changed and removed"),
    need: .earlierModel
  ) { context in
    guard let previous = context.previous else {
      return Notice.page(RevisionPage.nothing, revision.title, "revision", context)
    }
    return RevisionPage(RevisionMarks(context, previous: previous)).drawing()
  }
}

/// The matrix and the plan with what has changed, put together.
private struct RevisionPage {
  let marks: RevisionMarks

  static let nothing = Phrase(
    nb: "Modellen nevner ingen tidligere modell å sammenligne med.",
    nn: "Modellen nemner ingen tidlegare modell å samanlikne med.",
    en: "The model names no earlier model to compare with.")

  init(_ marks: RevisionMarks) {
    self.marks = marks
  }

  func drawing() -> Drawing {
    let context = marks.now
    let hasMatrix = !context.model.duties.isEmpty || !marks.before.model.duties.isEmpty
    var matrix = hasMatrix ? RevisionMatrix(marks) : nil
    let rows = context.rows.count + marks.before.rows.count
    let isTooLarge = matrix.map { GridSize.isTooLarge(rows: rows, columns: $0.columns.count) } ?? false
    if isTooLarge { matrix = nil }
    let plan = plan(leastWidth: matrix?.columns.total ?? 480)
    let width = max(matrix?.columns.total ?? 0, plan?.width ?? 0, 480)
    var page = ChartPage("revision", context.style, width: width)
    page.add(TitleBlock(context, chart: Chart.revision.title, isScoped: hasMatrix))
    page.add(Notice.table(facts.joined(separator: " · "), width: width, context.style))
    if isTooLarge {
      page.add(Notice.table(GridSize.tooLarge[context.language], width: width, context.style, .duty))
    }
    if let matrix {
      page.add(matrix.heading(), as: .heading)
      for tables in matrix.tables() { page.add(tables, hasBar: true) }
    }
    if let plan {
      page.add(plan.heading(), as: .heading)
      for part in plan.tables() { page.add(part.tables, hasBar: part.hasBar) }
    }
    page.add(legend(hasMatrix: hasMatrix).table(width: width), as: .legend)
    return .pages([page])
  }

  /// The plan of either model; of the earlier one when the later has none.
  private func plan(leastWidth: Int) -> RevisionPlan? {
    if let plan = marks.now.model.plan { return RevisionPlan(marks, plan, leastWidth: leastWidth) }
    guard let old = marks.before.model.plan else { return nil }
    return RevisionPlan(marks, Plan(name: old.name, title: Title(), range: old.range), leastWidth: leastWidth)
  }

  /// Which model it was, and how much has changed.
  private var facts: [String] {
    let language = marks.now.language
    let old = marks.before.model
    var name = [old.heading(language)]
    if let version = old.version { name.append(version) }
    if let date = old.date { name.append(date.longText(language)) }
    let before = Self.comparedWith(language, [Place("model", name.joined(separator: ", "))])
    let lines = RevisionSummary(marks).lines
    return [before] + (lines.isEmpty ? [Self.same[language]] : lines)
  }

  private func legend(hasMatrix: Bool) -> Legend {
    let language = marks.now.language
    var legend = hasMatrix ? Legend(marks.now) : Legend(marks.now, entries: [])
    func add(_ part: StylePart, _ meaning: Phrase, _ explanation: Phrase) {
      legend.add(
        Legend.Entry(
          sign: marks.now.style.look(of: part).symbol, meaning: meaning[language], explanation: explanation[language]))
    }
    add(.added, Self.added, Self.addedExplanation)
    add(.moved, Self.moved, Self.movedExplanation)
    add(.removed, Self.removed, Self.removedExplanation)
    return legend
  }

  private static let comparedWith = Phrase(
    nb: "Sammenlignet med {model}", nn: "Samanlikna med {model}", en: "Compared with {model}")
  private static let same = Phrase(
    nb: "ingenting er endret", nn: "ingenting er endra", en: "nothing has changed")
  private static let added = Phrase(nb: "nytt", nn: "nytt", en: "new")
  private static let addedExplanation = Phrase(nb: "i tykk ramme", nn: "i tjukk ramme", en: "in a heavy frame")
  private static let moved = Phrase(nb: "flyttet eller endret", nn: "flytta eller endra", en: "moved or changed")
  private static let movedExplanation = Phrase(
    nb: "det som gjaldt før, er strøket ved siden av", nn: "det som galdt før, er stroke ved sida av",
    en: "what held before is struck out beside it")
  private static let removed = Phrase(nb: "strøket", nn: "stroke", en: "removed")
  private static let removedExplanation = Phrase(
    nb: "gjelder ikke lenger", nn: "gjeld ikkje lenger", en: "holds no longer")
}
