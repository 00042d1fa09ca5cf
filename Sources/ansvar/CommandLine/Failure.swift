import AnsvarText

/// Why the program could not do its work, in words for the person at the terminal.
struct Failure: Error {
  let message: Phrase
  let places: [Place]
  let help: Phrase?
  /// The reader of our output has gone away: nothing is said about it, but the work was not done either.
  var isQuiet = false

  init(_ message: Phrase, _ places: [Place] = [], help: Phrase? = nil) {
    self.message = message
    self.places = places
    self.help = help
  }

  static var closedPipe: Failure {
    var failure = Failure(Phrase(nb: "", nn: "", en: ""))
    failure.isQuiet = true
    return failure
  }
}
