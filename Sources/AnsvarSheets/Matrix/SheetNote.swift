import AnsvarText

/// Something that was read otherwise than whoever wrote the sheet may think, and is no fault.
public struct SheetNote: Sendable {
  public let message: Phrase
  public let places: [Place]

  init(_ message: Phrase, _ places: [Place] = []) {
    self.message = message
    self.places = places
  }

  static func reading(_ word: String, as letters: String, _ meaning: Phrase) -> SheetNote {
    SheetNote(
      Phrase(
        nb: "`{word}` er lest som {letters}: {meaning}", nn: "`{word}` er lese som {letters}: {meaning}",
        en: "`{word}` is read as {letters}: {meaning}"),
      [Place("word", word), Place("letters", letters), Place("meaning", meaning)])
  }
}
