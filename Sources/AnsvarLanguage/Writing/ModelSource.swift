import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

/// A model as a text of the model language: every statement in the formatter's layout, in one file.
///
/// Reading the text gives the same model. What has come from several files stands in one; a row for a whole dimension
/// stands as a row for each of its duties; names that the language cannot write get a form that it can.
public struct ModelSource {
  let model: Model
  let names: SourceNames

  /// - Complexity: O(*n*) in the entities of the model.
  public init(_ model: Model) {
    self.model = model
    names = SourceNames(model)
  }

  /// The text, in UTF-8; empty for a model that says nothing.
  ///
  /// - Complexity: O(*n*) in the size of the model.
  public func bytes() -> [UInt8] {
    var out = SourceWriter()
    writeHeader(to: &out)
    writeScheme(to: &out)
    writeOrganisations(to: &out)
    writeSystems(to: &out)
    writeCamps(to: &out)
    writeCompetences(to: &out)
    writeRoles(to: &out)
    writePosts(to: &out)
    writeRosters(to: &out)
    writeDimensions(to: &out)
    writeMatrices(to: &out)
    writePolicies(to: &out)
    writePlan(to: &out)
    writeRevision(to: &out)
    let source = SourceText(name: "model.ansvar", copying: out.bytes)
    // A text that cannot be laid out is still the model's; whoever reads it is told what is wrong.
    guard case .formatted(let bytes) = Formatter.format(source) else { return out.bytes }
    return bytes
  }

  private func writeHeader(to out: inout SourceWriter) {
    let name = model.name.utf8.isEmpty ? (model.title == Title() ? "" : "modell") : model.name
    if !name.utf8.isEmpty {
      let word = SourceNames.word(name, "modell")
      writeHead("model", word, titled(model.title, word, name), to: &out)
      writeTitles(model.title, to: &out)
    }
    if let language = model.language { line(["language", language.code], to: &out) }
    if model.version != nil || model.date != nil {
      let date = model.date.map { ["date", $0.text] } ?? []
      line(["version", SourceWriter.quoted(model.version ?? "")] + date, to: &out)
    }
    for (index, reference) in model.references.enumerated() {
      line(["source", names.references[index], SourceWriter.quoted(reference.title)], to: &out)
    }
  }

  private func writeScheme(to out: inout SourceWriter) {
    let scheme = model.scheme
    if scheme.isDefault { return }
    out.blankLine()
    let name = SourceNames.word(scheme.name, "bokstaver")
    writeHead("scheme", name, titled(scheme.title, name, scheme.name), to: &out)
    out.block { out in
      for letter in scheme.letters {
        out.word(String(letter.letter))
        out.word(Participation.meanings.first { $0.participation == letter.meaning }?.keyword ?? "informed")
        if let text = letter.title.text { out.word(SourceWriter.quoted(text)) }
        writeTitles(letter.title, to: &out)
      }
    }
  }

  // MARK: Shared parts of statements

  func line(_ words: [String], to out: inout SourceWriter) {
    for word in words { out.word(word) }
    out.endLine()
  }

  /// A keyword, a name and a title.
  func writeHead(_ keyword: String, _ name: String, _ title: Title, to out: inout SourceWriter) {
    out.word(keyword)
    out.word(name)
    if let text = title.text { out.word(SourceWriter.quoted(text)) }
  }

  /// A title, which is the name itself where the language has to write the name in another form.
  func titled(_ title: Title, _ word: String, _ name: String) -> Title {
    guard title.text == nil, !word.utf8.elementsEqual(name.utf8) else { return title }
    var copy = title
    copy.text = name
    return copy
  }

  func writeCitation(_ citation: Citation?, to out: inout SourceWriter) {
    guard let citation, names.references.indices.contains(citation.reference) else { return }
    out.word("cites")
    out.word(names.references[citation.reference])
    out.word(SourceWriter.quoted(citation.place))
  }

  /// Ends the line, with the titles in other languages in a block.
  func writeTitles(_ title: Title, to out: inout SourceWriter) {
    out.blockIfNeeded(!title.translations.isEmpty) { writeTitleLines(title, to: &$0) }
  }

  func writeTitleLines(_ title: Title, to out: inout SourceWriter) {
    for translation in title.translations {
      line(["title", translation.code, SourceWriter.quoted(translation.text)], to: &out)
    }
  }

  func writeScope(_ scope: Scope, to out: inout SourceWriter) {
    if let organisation = scope.organisation {
      out.word("for")
      out.word(names.organisations[organisation.index])
    }
    if let system = scope.system {
      out.word("system")
      out.word(names.systems[system.index])
    }
  }

  /// `because "…" by role until date`.
  func writeReason(_ reason: String?, _ owner: RoleID?, _ until: Day?, to out: inout SourceWriter) {
    if let reason {
      out.word("because")
      out.word(SourceWriter.quoted(reason))
    }
    if let owner {
      out.word("by")
      out.word(names.roles[owner.index])
    }
    if let until {
      out.word("until")
      out.word(until.text)
    }
  }

  func name(of duty: DutyID) -> String {
    names.dimensions[model[duty].dimension.index] + "." + names.duties[duty.index]
  }

  /// A party by its name, or in quotation marks when the model has none for it.
  func name(of party: Party) -> String {
    switch party {
    case .role(let role): names.roles[role.index]
    case .organisation(let organisation): names.organisations[organisation.index]
    case .words(let words): SourceWriter.quoted(words)
    }
  }
}
