import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

extension Assembly {
  /// The plan itself; its deadlines, areas and items are added afterwards.
  mutating func plan(_ record: inout Record) -> Bool {
    guard let declared = declared(&record) else { return false }
    var plan = SyntaxTree.Plan(declared: declared)
    plan.years = years(&record)
    tree.plan = plan
    return true
  }

  /// The years `from` and `to`; nil when there is no first one.
  private mutating func years(_ record: inout Record) -> YearSpan? {
    guard let first = number("from", &record, in: 1000...9999) else { return nil }
    return YearSpan(first: first, last: number("to", &record, in: first...9999) ?? first)
  }

  mutating func deadline(_ record: inout Record) {
    guard let declared = declared(&record) else { return }
    guard let years = years(&record) else {
      if !record.has("from") { missing("from", record) }
      return
    }
    finish(record)
    if deadlineIndex[declared.name.id] == nil { deadlineIndex[declared.name.id] = tree.plan?.deadlines.count ?? 0 }
    tree.plan?.deadlines.append(SyntaxTree.DeadlineClass(declared: declared, years: years))
  }

  mutating func area(_ record: inout Record) {
    guard let declared = declared(&record) else { return }
    var area = SyntaxTree.PlanArea(declared: declared)
    area.organisation = name("organisation", &record)
    area.accountable = parties("accountable", &record)
    finish(record)
    if areaIndex[declared.name.id] == nil { areaIndex[declared.name.id] = tree.plan?.areas.count ?? 0 }
    tree.plan?.areas.append(area)
  }

  mutating func item(_ kind: PlanItem.Kind, _ record: inout Record) {
    guard let declared = declared(&record) else { return }
    var item = SyntaxTree.PlanItem(kind: kind, declared: declared)
    if let area = name("area", &record) {
      item.area = areaIndex[area.id]
      if item.area == nil {
        unknown(area, RecordFault.area, among: tree.plan?.areas.map { names.text($0.declared.name.id) } ?? [])
      }
    }
    item.priority = number("priority", &record)
    item.due = due(&record)
    item.recurrence = recurrence(&record)
    item.accountable = parties("accountable", &record)
    item.responsible = parties("responsible", &record)
    item.mentions = parties("mentions", &record)
    for word in words("serves", &record) {
      guard let (kind, name) = kindAndName(word, [("goal", PlanItem.Kind.goal), ("strategy", .strategy)]) else {
        continue
      }
      item.serves.append((kind: kind, name: self.name(name)))
    }
    item.establishes = names("establishes", &record)
    finish(record)
    tree.plan?.items.append(item)
  }

  /// A day, a year, `2018 to 2021`, or a class of deadlines.
  private mutating func due(_ record: inout Record) -> SyntaxTree.Due? {
    guard let word = word("due", &record) else { return nil }
    if let known = names.find(word.text), deadlineIndex[known] != nil {
      return .deadline(SyntaxTree.Name(id: known, range: word.range))
    }
    if let day = Day(word.text) { return .day(day) }
    if let years = Self.years(word.text) { return .years(years) }
    return .deadline(name(word))
  }

  private static func years(_ text: String) -> YearSpan? {
    let parts = text.utf8.split(separator: UInt8(ascii: " ")).map { String($0) ?? "" }
    guard parts.count == 1 || (parts.count == 3 && parts[1] == "to") else { return nil }
    guard let first = year(parts[0]), let last = year(parts[parts.count - 1]), last >= first else { return nil }
    return YearSpan(first: first, last: last)
  }

  private static func year(_ text: String) -> Int? {
    guard text.utf8.count == 4, let year = Int(text), (1000...9999).contains(year) else { return nil }
    return year
  }

  /// How often something is done: `true` in JSON and `yes` in a table when the source does not say.
  private mutating func recurrence(_ record: inout Record) -> PlanItem.Recurrence? {
    guard let element = record.take("recurs") else { return nil }
    switch element.value {
    case .flag(let flag): return flag ? PlanItem.Recurrence() : nil
    case .text(let text) where record.origin == .table && text == "yes": return PlanItem.Recurrence()
    case .text(let text):
      let words = record.origin == .table ? PartyWords.unmarked(text) ?? text : text
      return PlanItem.Recurrence(checked(SyntaxTree.Worded(text: words, range: element.range)).text)
    default:
      wrongType("recurs", element, RecordFault.text)
      return nil
    }
  }

  /// Those who are named: a role, an organisation, or words of the source.
  private mutating func parties(_ key: StaticString, _ record: inout Record) -> [SyntaxTree.Party] {
    var result: [SyntaxTree.Party] = []
    for element in list(key, &record) {
      if case .record(var words) = element.value {
        if let text = requiredWord("words", &words) { result.append(.words(checked(text))) }
        finish(words)
      } else if let word = word(element) {
        if record.origin == .table, let words = PartyWords.unmarked(word.text) {
          result.append(.words(checked(SyntaxTree.Worded(text: words, range: word.range))))
        } else if word.text.utf8.count <= NameTable.longestName, let known = names.find(word.text),
          roleIndex[known] != nil || organisationIndex[known] != nil
        {
          result.append(.name(SyntaxTree.Name(id: known, range: word.range)))
        } else {
          result.append(.words(checked(word)))
        }
      } else {
        wrongType(key, element, RecordFault.text)
      }
    }
    return result
  }

  /// `goal 1`: a word for a kind, and a name.
  mutating func kindAndName<Kind>(
    _ word: SyntaxTree.Worded, _ kinds: [(word: String, value: Kind)]
  ) -> (Kind, SyntaxTree.Worded)? {
    let bytes = Array(word.text.utf8)
    guard let space = bytes.firstIndex(of: UInt8(ascii: " ")), space + 1 < bytes.count else {
      report(
        RecordFault.wrongType, at: word.range, [Place("name", word.text), Place("expected", RecordFault.kindAndName)])
      return nil
    }
    let kindWord = SyntaxTree.Worded(text: String(decoding: bytes[..<space], as: UTF8.self), range: word.range)
    guard let kind = choice(kindWord, kinds) else { return nil }
    return (kind, SyntaxTree.Worded(text: String(decoding: bytes[(space + 1)...], as: UTF8.self), range: word.range))
  }

  /// The order of all items, given as their kinds and names; those that are not in it come last.
  mutating func orderItems(_ words: [SyntaxTree.Worded]) {
    guard let items = tree.plan?.items else { return }
    let kinds = PlanItem.Kind.allCases.map { (word: $0.keyword, value: $0) }
    let known = Set(items.map { ItemKey(kind: $0.kind, name: $0.declared.name.id) })
    var place: [ItemKey: Int] = [:]
    var count = 0
    for word in words {
      guard let (kind, name) = kindAndName(word, kinds) else { continue }
      let key = ItemKey(kind: kind, name: self.name(name).id)
      if !known.contains(key) {
        unknown(SyntaxTree.Name(id: key.name, range: word.range), RecordFault.measure, among: [])
      } else if place[key] == nil {
        place[key] = count
        count += 1
      }
    }
    let sorted = items.enumerated().sorted { left, right in
      let first = place[ItemKey(kind: left.element.kind, name: left.element.declared.name.id)] ?? .max
      let second = place[ItemKey(kind: right.element.kind, name: right.element.declared.name.id)] ?? .max
      return (first, left.offset) < (second, right.offset)
    }
    tree.plan?.items = sorted.map { $0.element }
  }

  private struct ItemKey: Hashable {
    var kind: PlanItem.Kind
    var name: NameID
  }

  /// The items area by area, goals before strategies and strategies before measures, as a plan without an order of its
  /// own is read.
  mutating func sortItems() {
    guard let items = tree.plan?.items else { return }
    let sorted = items.enumerated().sorted { left, right in
      (left.element.area ?? .max, left.element.kind.rawValue, left.offset)
        < (right.element.area ?? .max, right.element.kind.rawValue, right.offset)
    }
    tree.plan?.items = sorted.map { $0.element }
  }
}
