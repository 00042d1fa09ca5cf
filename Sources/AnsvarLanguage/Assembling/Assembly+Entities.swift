import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

extension Assembly {
  // MARK: What every declaration has

  /// A title, with those in other languages.
  ///
  /// In JSON an entity without a title has its name in its place.
  mutating func title(_ record: inout Record, of name: SyntaxTree.Worded? = nil) -> Title {
    var title = Title(text("title", &record)?.text)
    if record.origin == .json, let text = title.text, let name, text.utf8.elementsEqual(name.text.utf8) {
      title.text = nil
    }
    switch record.origin {
    case .json:
      guard var titles = self.record("titles", &record) else { return title }
      // In the order in which they are written, as elsewhere.
      for field in titles.fields {
        guard let code = Title.codes.first(where: { $0 == field.name }) else { continue }
        if let text = word(field.element) {
          _ = title.add(checked(text).text, code: code)
        } else {
          wrongType("titles", field.element, RecordFault.text)
        }
      }
      _ = [titles.take("nb"), titles.take("nn"), titles.take("en"), titles.take("se")]
      finish(titles)
    case .table:
      let texts = [
        ("nb", text("title-nb", &record)), ("nn", text("title-nn", &record)), ("en", text("title-en", &record)),
        ("se", text("title-se", &record)),
      ]
      for (code, text) in texts { if let text { _ = title.add(text.text, code: code) } }
    }
    return title
  }

  /// Where a fact comes from.
  mutating func citation(_ record: inout Record) -> SyntaxTree.Citation? {
    switch record.origin {
    case .json:
      guard var source = self.record("source", &record) else { return nil }
      guard let id = requiredName("id", &source) else { return nil }
      let place = text("place", &source)?.text ?? ""
      finish(source)
      return SyntaxTree.Citation(reference: id, place: place)
    case .table:
      let id = name("source", &record)
      let place = text("place", &record)
      if id == nil && place != nil { missing("source", record) }
      return id.map { SyntaxTree.Citation(reference: $0, place: place?.text ?? "") }
    }
  }

  mutating func declared(_ record: inout Record) -> SyntaxTree.Declared? {
    guard let word = requiredWord("id", &record) else { return nil }
    let title = title(&record, of: word)
    return SyntaxTree.Declared(name: name(word), title: title, citation: citation(&record))
  }

  // MARK: Declarations

  mutating func source(_ record: inout Record) {
    guard let id = requiredName("id", &record), let title = requiredWord("title", &record) else { return }
    finish(record)
    tree.references.append(SourceReference(name: id.id, title: checked(title).text, range: id.range))
  }

  mutating func organisation(_ record: inout Record) {
    guard let declared = declared(&record) else { return }
    parents.append(name("parent", &record))
    if organisationIndex[declared.name.id] == nil { organisationIndex[declared.name.id] = tree.organisations.count }
    tree.organisations.append(SyntaxTree.Organisation(declared: declared, parent: nil))
    if record.has("roster") {
      var entries: [SyntaxTree.Roster.Entry] = []
      for var entry in records("roster", &record) {
        guard let role = requiredName("role", &entry) else { continue }
        let has = entry.has("has") ? names("has", &entry) : nil
        finish(entry)
        entries.append(SyntaxTree.Roster.Entry(role: role, has: has))
      }
      tree.rosters.append(SyntaxTree.Roster(organisation: declared.name, entries: entries))
    }
    finish(record)
  }

  mutating func system(_ record: inout Record) {
    guard let declared = declared(&record) else { return }
    tree.systems.append(SyntaxTree.System(declared: declared, owners: names("of", &record)))
    finish(record)
  }

  mutating func camp(_ record: inout Record) {
    guard let declared = declared(&record) else { return }
    tree.camps.append(declared)
    finish(record)
  }

  mutating func competence(_ record: inout Record) {
    guard let declared = declared(&record) else { return }
    tree.competences.append(SyntaxTree.Competence(declared: declared, bridges: names("bridges", &record)))
    finish(record)
  }

  mutating func role(_ record: inout Record) {
    guard let declared = declared(&record) else { return }
    let kind = choice("kind", &record, Role.Kind.allCases.map { ($0.keyword, $0) })
    let role = SyntaxTree.Role(
      declared: declared, kind: kind ?? .position, camp: name("camp", &record), has: names("has", &record))
    finish(record)
    if roleIndex[declared.name.id] == nil { roleIndex[declared.name.id] = tree.roles.count }
    tree.roles.append(role)
  }

  mutating func dimension(_ record: inout Record) {
    guard let declared = declared(&record) else { return }
    let extents = [Dimension.Extent.organisation, .system].map { (word: $0.keyword, value: $0) }
    let dimension = SyntaxTree.Dimension(
      declared: declared, camp: name("camp", &record), extent: choice("per", &record, extents) ?? .organisation,
      requires: names("requires", &record), critical: names("critical", &record), duties: [])
    let number = tree.dimensions.count
    if dimensionIndex[declared.name.id] == nil { dimensionIndex[declared.name.id] = number }
    tree.dimensions.append(dimension)
    if record.origin == .json { for var duty in records("duties", &record) { self.duty(&duty, in: number) } }
    finish(record)
  }

  private mutating func duty(_ record: inout Record, in dimension: Int) {
    guard let declared = declared(&record) else { return }
    let duty = SyntaxTree.Duty(declared: declared, requires: names("requires", &record))
    finish(record)
    add(duty, to: dimension)
  }

  mutating func add(_ duty: SyntaxTree.Duty, to dimension: Int) {
    let id = duty.declared.name.id
    if dutyIndex[id] == nil { dutyIndex[id] = (dimension, tree.dimensions[dimension].duties.count) }
    tree.dimensions[dimension].duties.append(duty)
  }

  /// Finds the organisation that each one lies in.
  mutating func finishOrganisations() {
    let known = tree.organisations.map { names.text($0.declared.name.id) }
    for (index, parent) in parents.enumerated() {
      guard let parent else { continue }
      if let number = organisationIndex[parent.id] {
        tree.organisations[index].parent = number
      } else {
        unknown(parent, StructureFault.organisation, among: known)
      }
    }
    // A way up that is longer than the deepest nesting of the language is a ring, or cannot be written.
    for index in parents.indices {
      var next = tree.organisations[index].parent
      var steps = 0
      while let current = next, steps < Parser.deepestNesting - 1 {
        next = tree.organisations[current].parent
        steps += 1
        if current == index { break }
      }
      guard next != nil, let parent = parents[index] else { continue }
      let isRing = liesInRing(index)
      report(
        isRing ? RecordFault.cycle : SyntaxFault.nesting, at: parent.range,
        [
          Place("name", names.text(tree.organisations[index].declared.name.id)),
          Place("limit", Parser.deepestNesting),
        ])
      tree.organisations[index].parent = nil
    }
  }

  private func liesInRing(_ index: Int) -> Bool {
    var next = tree.organisations[index].parent
    var steps = 0
    // A longer ring is told of as nesting, which it is as well.
    while let current = next, steps < 4096 {
      if current == index { return true }
      next = tree.organisations[current].parent
      steps += 1
    }
    return false
  }
}
