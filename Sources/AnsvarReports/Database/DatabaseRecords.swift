import AnsvarModel
import AnsvarText

/// A model as the tables of the database want it: numbers from one on, and texts in the model's language.
struct DatabaseRecords {
  let model: Model
  /// Where the model comes from, as the user wrote it.
  let source: String
  private let language: Language

  init(_ model: Model, source: String) {
    self.model = model
    self.source = source
    language = model.language ?? .bokmål
  }

  /// What a reader sees: the title in the model's language; nil when the name serves.
  func text(_ title: Title) -> String? { title[language] }

  /// Writes the number, the name and the title that every entity begins with.
  func head(_ index: Int, _ name: NameID, _ title: Title, _ lines: inout DatabaseLines) {
    lines.number(index + 1)
    lines.text(model.name(name))
    lines.text(text(title))
  }

  /// Each identifier once, in the order of the first.
  func distinct<Entity>(_ list: [Identifier<Entity>]) -> [Identifier<Entity>] {
    var seen: Set<Identifier<Entity>> = []
    return list.filter { seen.insert($0).inserted }
  }
}
