import AnsvarText

/// The number that an item of a plan has got in a revision, for a message that names the one it had.
enum NowNumbered {
  /// Empty when the number is the same.
  static func phrase(_ now: String, before: String) -> Phrase {
    if now == before { return Phrase(nb: "", nn: "", en: "") }
    return Phrase(nb: " (nå `\(now)`)", nn: " (no `\(now)`)", en: " (now `\(now)`)")
  }
}
