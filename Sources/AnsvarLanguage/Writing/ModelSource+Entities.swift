import AnsvarModel

extension ModelSource {
  func writeOrganisations(to out: inout SourceWriter) {
    if model.organisations.isEmpty { return }
    var parts = [[Int]](repeating: [], count: model.organisations.count)
    var roots: [Int] = []
    for (index, organisation) in model.organisations.enumerated() {
      if let parent = organisation.parent { parts[parent.index].append(index) } else { roots.append(index) }
    }
    out.blankLine()
    for root in roots { writeOrganisation(root, parts, to: &out) }
  }

  private func writeOrganisation(_ index: Int, _ parts: [[Int]], to out: inout SourceWriter) {
    let organisation = model.organisations[index]
    let name = names.organisations[index]
    writeHead("organisation", name, titled(organisation.title, name, model.name(organisation.name)), to: &out)
    writeCitation(organisation.citation, to: &out)
    out.blockIfNeeded(!parts[index].isEmpty || !organisation.title.translations.isEmpty) { out in
      writeTitleLines(organisation.title, to: &out)
      for part in parts[index] { writeOrganisation(part, parts, to: &out) }
    }
  }

  func writeSystems(to out: inout SourceWriter) {
    if model.systems.isEmpty { return }
    let owners = model.systemOwners
    out.blankLine()
    for (index, system) in model.systems.enumerated() {
      let name = names.systems[index]
      writeHead("system", name, titled(system.title, name, model.name(system.name)), to: &out)
      if !owners[index].isEmpty {
        out.word("of")
        out.list(owners[index].map { names.organisations[$0.index] })
      }
      writeCitation(system.citation, to: &out)
      writeTitles(system.title, to: &out)
    }
  }

  func writeCamps(to out: inout SourceWriter) {
    if model.camps.isEmpty { return }
    out.blankLine()
    for (index, camp) in model.camps.enumerated() {
      let name = names.camps[index]
      writeHead("camp", name, titled(camp.title, name, model.name(camp.name)), to: &out)
      writeCitation(camp.citation, to: &out)
      writeTitles(camp.title, to: &out)
    }
  }

  func writeCompetences(to out: inout SourceWriter) {
    if model.competences.isEmpty { return }
    out.blankLine()
    for (index, competence) in model.competences.enumerated() {
      let name = names.competences[index]
      writeHead("competence", name, titled(competence.title, name, model.name(competence.name)), to: &out)
      if !competence.bridges.isEmpty {
        out.word("bridges")
        out.list(competence.bridges.map { names.camps[$0.index] })
      }
      writeCitation(competence.citation, to: &out)
      writeTitles(competence.title, to: &out)
    }
  }

  func writeRosters(to out: inout SourceWriter) {
    for (index, organisation) in model.organisations.enumerated() {
      guard let roster = organisation.roster else { continue }
      out.blankLine()
      line(["roster", names.organisations[index]], opening: roster.entries, to: &out) { entry, out in
        out.word(names.roles[entry.role.index])
        guard let has = entry.has else { return out.endLine() }
        out.word("has")
        out.list(has.isEmpty ? ["none"] : competences(has))
        out.endLine()
      }
    }
  }

  private func line<Entry>(
    _ words: [String], opening entries: [Entry], to out: inout SourceWriter, _ body: (Entry, inout SourceWriter) -> Void
  ) {
    for word in words { out.word(word) }
    out.block { out in
      for entry in entries { body(entry, &out) }
    }
  }

  func writeDimensions(to out: inout SourceWriter) {
    for (index, dimension) in model.dimensions.enumerated() {
      out.blankLine()
      let name = names.dimensions[index]
      writeHead("dimension", name, titled(dimension.title, name, model.name(dimension.name)), to: &out)
      if let camp = dimension.camp {
        out.word("in")
        out.word(names.camps[camp.index])
      }
      if dimension.extent == .system {
        out.word("per")
        out.word(dimension.extent.keyword)
      }
      writeCitation(dimension.citation, to: &out)
      let isEmpty =
        dimension.requires.isEmpty && dimension.critical.isEmpty && dimension.duties.isEmpty
        && dimension.title.translations.isEmpty
      out.blockIfNeeded(!isEmpty) { out in
        writeTitleLines(dimension.title, to: &out)
        writeNeeds("requires", dimension.requires, to: &out)
        writeNeeds("critical", dimension.critical, to: &out)
        for duty in dimension.duties { write(duty, of: dimension, to: &out) }
      }
    }
  }

  private func writeNeeds(_ keyword: String, _ needs: [CompetenceID], to out: inout SourceWriter) {
    if needs.isEmpty { return }
    out.word(keyword)
    out.list(needs.map { names.competences[$0.index] })
    out.endLine()
  }

  private func write(_ id: DutyID, of dimension: Dimension, to out: inout SourceWriter) {
    let duty = model[id]
    let short = names.duties[id.index]
    let isRenamed = !model.name(of: id).utf8.reversed().starts(with: short.utf8.reversed())
    writeHead("duty", short, isRenamed ? titled(duty.title, short, model.name(of: id)) : duty.title, to: &out)
    let own = competences(duty.requires.subtracting(IdentifierSet(dimension.requires)))
    if !own.isEmpty {
      out.word("requires")
      out.list(own)
    }
    writeCitation(duty.citation, to: &out)
    writeTitles(duty.title, to: &out)
  }

  func competences(_ set: IdentifierSet<Competence>) -> [String] { set.members.map { names.competences[$0.index] } }
}
