import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

extension SheetMerge {
  /// A row of the sheet on its way to a duty.
  private struct Reading {
    var row: ReadSheet.Row
    var scope: Scope
    var duty: DutyID?
  }

  /// The rows with their duties, in the order of the sheet; new duties are added to the model.
  mutating func readLines() -> [Line] {
    let organisations = Names(base.organisations.map { base.name($0.name) })
    let systems = Names(base.systems.map { base.name($0.name) })
    let duties = Names(base.duties.map { base.name($0.name) })
    let own = Set(columns.known.map { $0.column } + columns.new.map { $0.column })
    var readings: [Reading] = []
    var isSeen = [Bool](repeating: false, count: base.duties.count)
    for row in sheet.rows where row.number > columns.keyRow {
      if let stray = row.cells.first(where: { !own.contains($0.column) }) {
        report(SheetFault.noHeading, row.number, stray.column)
      }
      let about = columns.column(of: .findings)
      guard row.cells.contains(where: { own.contains($0.column) && $0.column != about }) else { continue }
      guard let scope = scope(row, organisations, systems) else { continue }
      let duty = duties.index[trimmed(.duty, row)].map { DutyID($0) }
      if let duty { isSeen[duty.index] = true }
      readings.append(Reading(row: row, scope: scope, duty: duty))
    }
    var newDuties = NewDuties(base, layout.language, isSeen: isSeen)
    var lines: [Line] = []
    for reading in readings {
      if let duty = reading.duty {
        checkDimension(duty, reading.row)
        lines.append(Line(row: reading.row, scope: reading.scope, duty: duty))
      } else if let duty = duty(of: reading.row, after: lines.last?.duty, &newDuties) {
        lines.append(Line(row: reading.row, scope: reading.scope, duty: duty))
      }
    }
    insert(newDuties.following)
    return lines
  }

  private struct Names {
    var names: [String]
    var index: [String: Int] = [:]

    init(_ names: [String]) {
      self.names = names
      for (number, name) in names.enumerated() { index[name] = number }
    }
  }

  /// Where a row holds; nil, and reported, when the model knows nothing of the kind.
  private mutating func scope(_ row: ReadSheet.Row, _ organisations: Names, _ systems: Names) -> Scope? {
    var scope = Scope()
    for (field, names) in [(SheetField.organisation, organisations), (.system, systems)] {
      let name = trimmed(field, row)
      if name.utf8.isEmpty { continue }
      guard let index = names.index[name] else {
        report(
          SheetFault.unknown, row.number, columns.column(of: field), [Place("name", name)],
          suggestion: nearest(name, names.names))
        return nil
      }
      if field == .organisation { scope.organisation = OrganisationID(index) } else { scope.system = SystemID(index) }
    }
    return scope
  }

  private mutating func checkDimension(_ duty: DutyID, _ row: ReadSheet.Row) {
    let text = text(.dimension, row)
    let dimension = base[duty].dimension
    let title = base.title(of: dimension, layout.language)
    let name = base.name(of: dimension)
    let trimmed = FoldedText.trimmed(text)
    if text.utf8.elementsEqual(title.utf8) || trimmed.utf8.isEmpty || trimmed.utf8.elementsEqual(name.utf8)
      || trimmed.utf8.elementsEqual(FoldedText.trimmed(title).utf8)
    {
      return
    }
    report(
      SheetFault.otherDimension, row.number, columns.column(of: .dimension),
      [
        Place("name", base.name(of: duty)), Place("first", title), Place("second", trimmed),
        Place("column", SheetWords.name),
      ])
  }

  // MARK: New duties

  /// What is known while rows without a duty of the model get theirs.
  private struct NewDuties {
    /// By dimension and title, the duty.
    var byTitle: [Titled: DutyID] = [:]
    var byKey: [String: DutyID] = [:]
    var dimensions: [String: DimensionID] = [:]
    var isSeen: [Bool]
    var dimensionNames: Set<NameID>
    var dutyNames: Set<NameID>
    /// By duty, the new ones that stand after it in the sheet.
    var following: [DutyID: [DutyID]] = [:]

    struct Titled: Hashable {
      var dimension: DimensionID
      var title: String
    }

    init(_ model: Model, _ language: Language, isSeen: [Bool]) {
      self.isSeen = isSeen
      dimensionNames = Set(model.dimensions.map { $0.name })
      dutyNames = Set(model.duties.map { $0.name })
      for index in model.dimensions.indices.reversed() {
        let dimension = DimensionID(index)
        dimensions[FoldedText.trimmed(model.title(of: dimension, language))] = dimension
      }
      for index in model.dimensions.indices { dimensions[model.name(of: DimensionID(index))] = DimensionID(index) }
      for index in model.duties.indices.reversed() {
        let duty = DutyID(index)
        byTitle[Titled(dimension: model[duty].dimension, title: FoldedText.trimmed(model.title(of: duty, language)))] =
          duty
      }
    }
  }

  private mutating func duty(
    of row: ReadSheet.Row, after last: DutyID?, _ known: inout NewDuties
  ) -> DutyID? {
    let key = trimmed(.duty, row)
    let title = trimmed(.title, row)
    guard !title.utf8.isEmpty || !key.utf8.isEmpty else {
      report(SheetFault.noDuty, row.number, columns.column(of: .title))
      return nil
    }
    if !key.utf8.isEmpty, let duty = known.byKey[key] { return duty }
    guard let dimension = dimension(of: row, key, after: last, &known) else { return nil }
    let titled = NewDuties.Titled(dimension: dimension, title: title)
    if !title.utf8.isEmpty, let duty = known.byTitle[titled] {
      if key.utf8.isEmpty { return duty }
      if duty.index < known.isSeen.count, !known.isSeen[duty.index] {
        // The one whose key is gone has got another.
        known.isSeen[duty.index] = true
        known.byKey[key] = duty
        model.duties[duty.index].name = model.names.intern(NewName.shortened(key))
        return duty
      }
    }
    let duty = addDuty(key, title, dimension, after: last, &known)
    if !key.utf8.isEmpty { known.byKey[key] = duty }
    known.byTitle[titled] = duty
    return duty
  }

  /// The dimension that a row names, else the one whose name the key begins with, else that of the row above.
  private mutating func dimension(
    of row: ReadSheet.Row, _ key: String, after last: DutyID?, _ known: inout NewDuties
  ) -> DimensionID? {
    let text = trimmed(.dimension, row)
    if text.utf8.isEmpty {
      for (place, byte) in key.utf8.prefix(NameTable.longestName).enumerated() where byte == UInt8(ascii: ".") {
        if let dimension = known.dimensions[String(decoding: key.utf8.prefix(place), as: UTF8.self)] {
          return dimension
        }
      }
      if let last { return model[last].dimension }
      report(SheetFault.noDuty, row.number, columns.column(of: .dimension))
      return nil
    }
    if let dimension = known.dimensions[text] { return dimension }
    let names = base.dimensions.indices.map { base.title(of: DimensionID($0), layout.language) }
    if let suggestion = nearest(text, names) {
      report(
        SheetFault.unknown, row.number, columns.column(of: .dimension), [Place("name", text)], suggestion: suggestion)
      return nil
    }
    let name = uniqueName(FoldedText.folded(text), &known.dimensionNames)
    model.dimensions.append(
      Dimension(name: name, title: Title(text), camp: nil, extent: .organisation, range: .none))
    let dimension = DimensionID(model.dimensions.count - 1)
    known.dimensions[text] = dimension
    notes.append(
      SheetNote(
        Phrase(
          nb: "dimensjonen `{name}` er ny", nn: "dimensjonen `{name}` er ny", en: "the dimension `{name}` is new"),
        [Place("name", text)]))
    return dimension
  }

  private mutating func addDuty(
    _ key: String, _ title: String, _ dimension: DimensionID, after last: DutyID?, _ known: inout NewDuties
  ) -> DutyID {
    let prefix = model.name(of: dimension) + "."
    let hasPrefix = key.utf8.count > prefix.utf8.count && key.utf8.starts(with: prefix.utf8)
    let short = hasPrefix ? String(decoding: key.utf8.dropFirst(prefix.utf8.count), as: UTF8.self) : key
    let word = NewName.shortened(short.utf8.isEmpty ? FoldedText.folded(title) : short)
    let name = uniqueName(prefix + word, &known.dutyNames)
    let requires = IdentifierSet(model[dimension].requires)
    model.duties.append(
      Duty(
        name: name, title: Title(title.utf8.isEmpty ? word : title), dimension: dimension, requires: requires,
        range: .none))
    let duty = DutyID(model.duties.count - 1)
    if let last, model[last].dimension == dimension {
      known.following[last, default: []].append(duty)
    } else {
      model.dimensions[dimension.index].duties.append(duty)
    }
    return duty
  }

  /// Puts the new duties after those that they stand after.
  private mutating func insert(_ following: [DutyID: [DutyID]]) {
    guard !following.isEmpty else { return }
    for index in model.dimensions.indices {
      var left = Array(model.dimensions[index].duties.reversed())
      var all: [DutyID] = []
      while let duty = left.popLast() {
        all.append(duty)
        left += (following[duty] ?? []).reversed()
      }
      model.dimensions[index].duties = all
    }
  }

  // MARK: Titles

  /// Duties that have got another title.
  mutating func mergeTitles(_ lines: [Line]) {
    var changed: [DutyID: String] = [:]
    for line in lines where line.duty.index < base.duties.count {
      let title = text(.title, line.row)
      let old = base.title(of: line.duty, layout.language)
      let new = FoldedText.trimmed(title)
      if title.utf8.elementsEqual(old.utf8) || new.utf8.isEmpty { continue }
      if let other = changed[line.duty], !other.utf8.elementsEqual(new.utf8) {
        report(
          SheetFault.twoTitles, line.row.number, columns.column(of: .title),
          [Place("name", base.name(of: line.duty)), Place("first", other), Place("second", new)])
      }
      changed[line.duty] = new
    }
    for (duty, title) in changed {
      model.duties[duty.index].title = model.duties[duty.index].title.replacing(title, layout.language)
    }
  }

  // MARK: Duties that are gone

  /// Duties that had a row in the sheet and have none any more go, unless something besides the matrix speaks of them.
  mutating func removeDuties(_ lines: [Line]) {
    var isThere = [Bool](repeating: false, count: base.duties.count)
    for line in lines where line.duty.index < isThere.count { isThere[line.duty.index] = true }
    let mentioned = base.dutiesBesidesMatrix
    var isGone = [Bool](repeating: false, count: model.duties.count)
    for duty in base.duties.indices.map({ DutyID($0) }) where !isThere[duty.index] {
      isGone[duty.index] = !mentioned.contains(duty)
      let phrase = isGone[duty.index] ? Self.dutyGoes : Self.dutyStays
      notes.append(SheetNote(phrase, [Place("name", base.name(of: duty))]))
    }
    // What no dimension has is not written.
    for index in model.dimensions.indices { model.dimensions[index].duties.removeAll { isGone[$0.index] } }
  }

  private static let dutyStays = Phrase(
    nb: "`{name}` har ingen rad lenger, men modellen nevner det andre steder; ta det bort i arket med modellen",
    nn: "`{name}` har inga rad lenger, men modellen nemner det andre stader; ta det bort i arket med modellen",
    en: "`{name}` has no row any more, but the model mentions it elsewhere; take it away in the sheet with the model")

  private static let dutyGoes = Phrase(
    nb: "`{name}` har ingen rad lenger og er tatt bort", nn: "`{name}` har inga rad lenger og er teke bort",
    en: "`{name}` has no row any more and is taken away")
}
