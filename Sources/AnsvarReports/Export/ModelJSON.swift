import AnsvarModel
import AnsvarText

/// The whole model as other programs read it: what `ansvar export … .json` writes.
///
/// The keys of the contract come first and in its order. What else a model holds follows under keys of its own, so that
/// nothing is lost; a key that does not apply is absent. An entity without a title has its name as title.
public struct ModelJSON: Sendable {
  /// The version of this format; a change that breaks readers raises it.
  public static let version = 1

  let model: Model

  public init(_ model: Model) { self.model = model.tellingDutiesFromDimensions() }

  /// The document, in UTF-8.
  ///
  /// - Complexity: O(*n*) in the size of the model.
  public func bytes() -> [UInt8] {
    JSONWriter.document { json in
      json.member("version", Self.version)
      json.member("model", model.name)
      writeOrganisations(to: &json)
      writeCamps(to: &json)
      writeCompetences(to: &json)
      writeRoles(to: &json)
      writeDimensions(to: &json)
      writeAssignments(to: &json)
      writeBodies(to: &json)
      writePlan(to: &json)
      writeRevision(to: &json)
      writeHeader(to: &json)
      writeSystems(to: &json)
      writeScheme(to: &json)
      writeRowsWithoutAssignments(to: &json)
      writeCitations(to: &json)
      writeBlocks(to: &json)
      writePolicies(to: &json)
      writeTies(to: &json)
      writePosts(to: &json)
    }
  }

  private func writeHeader(to json: inout JSONWriter) {
    json.memberIfPresent("title", model.title.text)
    write(translations: model.title, to: &json)
    json.memberIfPresent("language", model.language?.code)
    json.memberIfPresent("modelVersion", model.version)
    json.memberIfPresent("date", model.date?.text)
    if model.references.isEmpty { return }
    json.array("sources") { json in
      for reference in model.references {
        json.object(.inline) { json in
          json.member("id", model.name(reference.name))
          json.member("title", reference.title)
        }
      }
    }
  }

  // MARK: Shared members

  /// The id and the title of an entity.
  func write(_ name: NameID, _ title: Title, to json: inout JSONWriter) {
    json.member("id", model.name(name))
    json.member("title", title.text ?? model.name(name))
  }

  /// What an entity has besides: titles in other languages, and where the fact comes from.
  func write(translations title: Title, _ citation: Citation? = nil, to json: inout JSONWriter) {
    if !title.translations.isEmpty {
      json.object("titles", .inline) { json in
        for translation in title.translations { json.member(translation.code, translation.text) }
      }
    }
    if let citation { write(citation, to: &json) }
  }

  func write(_ citation: Citation, to json: inout JSONWriter) {
    json.object("source", .inline) { json in
      if citation.reference >= 0 && citation.reference < model.references.count {
        json.member("id", model.name(model.references[citation.reference].name))
      }
      if !citation.place.utf8.isEmpty { json.member("place", citation.place) }
    }
  }

  /// The members `organisation` and `system`, each only when the scope has it.
  func write(_ scope: Scope, to json: inout JSONWriter) {
    json.memberIfPresent("organisation", scope.organisation.map { model.name(of: $0) })
    json.memberIfPresent("system", scope.system.map { model.name(of: $0) })
  }

  func names(_ competences: IdentifierSet<Competence>) -> [String] {
    competences.members.map { model.name(of: $0) }
  }
}
