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

  /// Writes a line for each entity of which there is no more to say than what it is called.
  func names(_ entities: [(name: NameID, title: Title)], _ lines: inout DatabaseLines) {
    for (index, entity) in entities.enumerated() {
      head(index, entity.name, entity.title, &lines)
      lines.end()
    }
  }

  /// Writes a line for each thing that belongs to an entity: the number of the one and of the other.
  func links<Entity, Member>(
    _ entities: [Entity], _ lines: inout DatabaseLines, to members: (Entity) -> [Identifier<Member>]
  ) {
    for (index, entity) in entities.enumerated() {
      var seen: Set<Identifier<Member>> = []
      for member in members(entity) where seen.insert(member).inserted {
        lines.number(index + 1)
        lines.number(member)
        lines.end()
      }
    }
  }
}
