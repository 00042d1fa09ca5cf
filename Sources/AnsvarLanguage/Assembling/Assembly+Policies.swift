import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

extension Assembly {
  // MARK: The model itself

  mutating func header(_ record: inout Record, isWhole: Bool) {
    if let word = word("model", &record) {
      let name = word.text.utf8.isEmpty ? SyntaxTree.Name(id: names.intern(""), range: word.range) : name(word)
      tree.header = SyntaxTree.Header(name: name, title: title(&record))
    } else {
      let title = title(&record)
      if title != Title() {
        tree.header = SyntaxTree.Header(name: SyntaxTree.Name(id: names.intern(""), range: record.range), title: title)
      }
    }
    if let code = choice("language", &record, [("nb", "nb"), ("nn", "nn"), ("en", "en")]) {
      tree.language = SyntaxTree.Worded(text: code, range: record.range)
    }
    let version = text("modelVersion", &record)
    let date = day("date", &record)
    if version != nil || date != nil {
      tree.version = SyntaxTree.Version(text: version?.text ?? "", date: date)
    }
    if isWhole { finish(record) }
  }

  mutating func scheme(_ record: inout Record) {
    guard let id = requiredName("id", &record) else { return }
    let title = title(&record)
    var scheme = SyntaxTree.Scheme(
      declared: SyntaxTree.Declared(name: id, title: title), letters: [])
    for var letter in records("letters", &record) {
      if let letter = self.letter(&letter) { scheme.letters.append(letter) }
    }
    finish(record)
    tree.scheme = scheme
  }

  mutating func letter(_ record: inout Record) -> SyntaxTree.Scheme.Letter? {
    let meanings = Participation.meanings.map { (word: $0.keyword, value: $0.participation) }
    guard let text = requiredWord("letter", &record) else { return nil }
    guard let meaning = choice("meaning", &record, meanings) else {
      if !record.has("meaning") { missing("meaning", record) }
      return nil
    }
    let title = title(&record)
    finish(record)
    return SyntaxTree.Scheme.Letter(text: text.text, meaning: meaning, title: title, range: text.range)
  }

  // MARK: Policies

  mutating func separation(_ record: inout Record) {
    let id = word("id", &record)
    let title = title(&record, of: id)
    guard let first = requiredName("first", &record), let second = requiredName("second", &record) else { return }
    finish(record)
    separate(id.map { name($0) }, title, first, second)
  }

  mutating func separate(
    _ id: SyntaxTree.Name?, _ title: Title, _ first: SyntaxTree.Name, _ second: SyntaxTree.Name
  ) {
    let declared = SyntaxTree.Declared(name: id ?? first, title: title)
    tree.separations.append(
      SyntaxTree.Separation(declared: declared, isUnnamed: id == nil, first: first, others: [second]))
  }

  mutating func unity(_ record: inout Record) {
    tree.unities.append(SyntaxTree.Unity(roles: names("roles", &record), range: record.range))
    finish(record)
  }

  mutating func waiver(_ record: inout Record) {
    guard let rule = ruleName(&record) else { return }
    let plain = [name("duty", &record), name("dimension", &record), name("role", &record)].compactMap { $0 }
    let items: [(PlanItem.Kind, SyntaxTree.Name?)] = [
      (.goal, name("goal", &record)), (.strategy, name("strategy", &record)), (.measure, name("measure", &record)),
    ]
    let item = items.first { $0.1 != nil }
    let scope = scope(&record)
    tree.waivers.append(
      SyntaxTree.Waiver(
        rule: rule, subject: plain.first ?? item?.1, kind: plain.isEmpty ? item?.0 : nil, scope: scope,
        reason: reason(&record), range: rule.range))
    finish(record)
  }

  mutating func setting(_ record: inout Record) {
    guard let rule = ruleName(&record) else { return }
    let isOff = flag("off", &record) ?? false
    let severity = choice("severity", &record, Severity.allCases.map { ($0.keyword, $0) })
    let limit = number("limit", &record)
    finish(record)
    if !isOff && severity == nil && limit == nil { missing("severity", record) }
    tree.settings.append(
      RuleSetting(rule: rule.text, isOff: isOff, severity: severity, limit: limit, range: rule.range))
  }

  /// The id of a rule, which has the form of a name.
  private mutating func ruleName(_ record: inout Record) -> SyntaxTree.Worded? {
    guard let rule = requiredWord("rule", &record) else { return nil }
    let form = name(rule)
    return SyntaxTree.Worded(text: SourceNames.word(names.text(form.id), "rule"), range: rule.range)
  }

  // MARK: The revision

  mutating func revision(_ record: inout Record, isWhole: Bool) {
    guard let path = requiredWord("of", &record) else { return }
    var revision = SyntaxTree.Revision(path: checked(path).text, range: path.range)
    revision.citation = citation(&record)
    tree.revision = revision
    if isWhole {
      for var claim in records("claims", &record) { self.claim(&claim) }
      finish(record)
    }
  }

  mutating func claim(_ record: inout Record) {
    let kinds = RevisionClaim.Kind.allCases.map { (word: $0.keyword, value: $0) }
    guard let word = requiredWord("claim", &record) else { return }
    let kind = choice(word, kinds)
    let items = revised("items", &record)
    let targets = revised("to", &record)
    let reason = text("because", &record)?.text
    let citation = citation(&record)
    if items.isEmpty && !record.has("items") { missing("items", record) }
    finish(record)
    guard let kind, !items.isEmpty else { return }
    if kind.connector == nil && !targets.isEmpty {
      report(RecordFault.wrongType, at: word.range, [Place("name", "to"), Place("expected", RecordFault.nothing)])
    }
    tree.revision?.claims.append(
      SyntaxTree.RevisionClaim(
        kind: kind, items: items, targets: kind.connector == nil ? [] : targets, reason: reason, range: word.range,
        citation: citation))
  }

  private mutating func revised(_ key: StaticString, _ record: inout Record) -> [RevisedItem] {
    let kinds = RevisedItem.Kind.allCases.map { (word: $0.keyword, value: $0) }
    var result: [RevisedItem] = []
    for word in words(key, &record) {
      guard let (kind, name) = kindAndName(word, kinds) else { continue }
      let form = self.name(name)
      result.append(RevisedItem(kind, names.text(form.id), range: word.range))
    }
    return result
  }
}
