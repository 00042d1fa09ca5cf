import AnsvarModel

/// The texts of the cells of a table, to which an edit may add new ones.
package struct Letterings: Sendable {
  package private(set) var list: [AssignmentTable.Lettering]
  private let scheme: ParticipationScheme

  package init(_ model: Model) {
    list = model.table.letterings
    scheme = model.scheme
  }

  /// The letters of both cells, those of the first one first; a letter that says nothing more is left out.
  mutating func union(_ first: UInt8, _ second: UInt8) -> UInt8 {
    let one = list[Int(first)]
    let other = list[Int(second)]
    let known = one.participation.intersection(.any)
    if other.participation.intersection(.any).isSubset(of: known) { return first }
    if known.isEmpty { return second }
    var text = one.text
    for scalar in other.text.unicodeScalars where !one.text.unicodeScalars.contains(scalar) {
      text.unicodeScalars.append(scalar)
    }
    return number(text, one.participation.union(other.participation)) ?? first
  }

  /// A cell with these meanings, in the letters of the scheme; nil when the scheme cannot say it.
  package mutating func cell(_ participation: Participation) -> UInt8? {
    var text = ""
    for meaning in Participation.meanings where participation.contains(meaning.participation) {
      guard let letter = scheme.letter(for: meaning.participation) else { return nil }
      text.unicodeScalars.append(letter)
    }
    return number(text, participation)
  }

  private mutating func number(_ text: String, _ participation: Participation) -> UInt8? {
    if let known = list.firstIndex(where: { $0.text == text && $0.participation == participation }) {
      return UInt8(known)
    }
    guard list.count < AssignmentTable.mostLetterings else { return nil }
    list.append(AssignmentTable.Lettering(text: text, participation: participation))
    return UInt8(list.count - 1)
  }
}
