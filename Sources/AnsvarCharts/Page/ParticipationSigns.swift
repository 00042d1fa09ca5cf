import AnsvarModel
import AnsvarText

/// How participation is shown: a symbol for each meaning, the letters of the model's scheme, and a fill.
package struct ParticipationSigns {
  private let style: Style

  package init(style: Style) { self.style = style }

  static let parts: [(meaning: Participation, part: StylePart)] = [
    (.accountable, .accountable), (.responsible, .responsible), (.supports, .supports), (.consulted, .consulted),
    (.informed, .informed),
  ]

  /// The symbols of all that the participation means.
  package func symbols(_ participation: Participation) -> String {
    var result = ""
    for (meaning, part) in Self.parts where participation.contains(meaning) {
      result += style.look(of: part).symbol
    }
    return result
  }

  /// The symbol of what asks most of a role; none for no participation.
  package func symbol(_ participation: Participation) -> String {
    participation.isDisjoint(with: .any) ? "" : style.look(of: part(participation)).symbol
  }

  /// Symbols and letters, such as `■● AR`.
  func words(_ participation: Participation, letters: String, bold: Bool? = nil) -> Words {
    Words(letters, symbols: symbols(participation), part(participation), style, bold: bold)
  }

  /// The symbol of what asks most of a role, and all its letters, where there is little room.
  func briefWords(_ participation: Participation, letters: String) -> Words {
    let part = part(participation)
    return Words(letters, symbols: style.look(of: part).symbol, part, style, bold: true)
  }

  /// The part of the style that the participation looks like: what asks most of a role.
  func part(_ participation: Participation) -> StylePart {
    for (meaning, part) in Self.parts where participation.contains(meaning) { return part }
    return .cell
  }

  /// The fill, when the style gives it one.
  func fill(_ participation: Participation) -> [HTMLAttribute] {
    guard let fill = style.look(of: part(participation)).fill, fill != .white else { return [] }
    return [.backgroundColor(fill)]
  }
}

extension Participation {
  /// What a reader sees, for one of the five; empty for anything else.
  func label(_ language: Language) -> String {
    Self.meanings.first { $0.participation == self }?.label[language] ?? ""
  }

  /// The letters of a scheme for all that the participation means, such as `AR`.
  package func letters(_ scheme: ParticipationScheme) -> String {
    var result = ""
    for (meaning, _) in ParticipationSigns.parts where contains(meaning) {
      if let letter = scheme.letter(for: meaning) { result.unicodeScalars.append(letter) }
    }
    return result
  }
}
