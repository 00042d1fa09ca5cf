import AnsvarText

/// A model to start from, with comments that teach the language, in each language of the program.
struct Template: Sendable {
  let name: String
  let text: Phrase

  static let all: [Template] = [.groth, .simple]
}
