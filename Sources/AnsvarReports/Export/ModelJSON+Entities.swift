import AnsvarModel
import AnsvarText

extension ModelJSON {
  func writeOrganisations(to json: inout JSONWriter) {
    json.array("organisations") { json in
      for organisation in model.organisations {
        json.object(organisation.roster == nil ? .inline : .lines) { json in
          write(organisation.name, organisation.title, to: &json)
          json.memberIfPresent("parent", organisation.parent.map { model.name(of: $0) })
          write(translations: organisation.title, organisation.citation, to: &json)
          if let roster = organisation.roster { write(roster, to: &json) }
        }
      }
    }
  }

  /// The roles that exist in an organisation; `has` only where it is not what the role has everywhere.
  private func write(_ roster: Roster, to json: inout JSONWriter) {
    json.array("roster") { json in
      for entry in roster.entries {
        json.object(.inline) { json in
          json.member("role", model.name(of: entry.role))
          if let has = entry.has { json.member("has", names(has)) }
        }
      }
    }
  }

  func writeCamps(to json: inout JSONWriter) {
    json.array("camps") { json in
      for camp in model.camps {
        json.object(.inline) { json in
          write(camp.name, camp.title, to: &json)
          write(translations: camp.title, camp.citation, to: &json)
        }
      }
    }
  }

  func writeCompetences(to json: inout JSONWriter) {
    json.array("competences") { json in
      for competence in model.competences {
        json.object(.inline) { json in
          write(competence.name, competence.title, to: &json)
          if !competence.bridges.isEmpty { json.member("bridges", competence.bridges.map { model.name(of: $0) }) }
          write(translations: competence.title, competence.citation, to: &json)
        }
      }
    }
  }

  func writeRoles(to json: inout JSONWriter) {
    json.array("roles") { json in
      for role in model.roles {
        json.object(.inline) { json in
          write(role.name, role.title, to: &json)
          json.member("kind", role.kind.keyword)
          json.memberIfPresent("camp", role.camp.map { model.name(of: $0) })
          json.member("has", names(role.has))
          if role.isUndeclared { json.member("undeclared", true) }
          write(translations: role.title, role.citation, to: &json)
        }
      }
    }
  }

  func writeDimensions(to json: inout JSONWriter) {
    json.array("dimensions") { json in
      for dimension in model.dimensions {
        json.object { json in
          write(dimension.name, dimension.title, to: &json)
          json.member("per", dimension.extent.keyword)
          json.member("requires", dimension.requires.map { model.name(of: $0) })
          json.member("critical", dimension.critical.map { model.name(of: $0) })
          json.array("duties") { json in
            for duty in dimension.duties { json.object(.inline) { write(model[duty], of: dimension, to: &$0) } }
          }
          json.memberIfPresent("camp", dimension.camp.map { model.name(of: $0) })
          write(translations: dimension.title, dimension.citation, to: &json)
        }
      }
    }
  }

  /// A duty; `requires` is what it takes beyond what its dimension does.
  private func write(_ duty: Duty, of dimension: Dimension, to json: inout JSONWriter) {
    write(duty.name, duty.title, to: &json)
    let own = duty.requires.subtracting(IdentifierSet(dimension.requires))
    if !own.isEmpty { json.member("requires", names(own)) }
    write(translations: duty.title, duty.citation, to: &json)
  }

  func writeSystems(to json: inout JSONWriter) {
    if model.systems.isEmpty { return }
    let owners = model.systemOwners
    json.array("systems") { json in
      for (index, system) in model.systems.enumerated() {
        json.object(.inline) { json in
          write(system.name, system.title, to: &json)
          if !owners[index].isEmpty { json.member("of", owners[index].map { model.name(of: $0) }) }
          write(translations: system.title, system.citation, to: &json)
        }
      }
    }
  }

  /// The letters, when they are others than those of RASCI.
  func writeScheme(to json: inout JSONWriter) {
    let scheme = model.scheme
    if scheme.isDefault { return }
    json.object("scheme") { json in
      json.member("id", scheme.name)
      json.memberIfPresent("title", scheme.title.text)
      write(translations: scheme.title, to: &json)
      json.array("letters") { json in
        for letter in scheme.letters {
          json.object(.inline) { json in
            json.member("letter", String(letter.letter))
            let meaning = Participation.meanings.first { $0.participation == letter.meaning }
            json.memberIfPresent("meaning", meaning?.keyword)
            json.memberIfPresent("title", letter.title.text)
            write(translations: letter.title, to: &json)
          }
        }
      }
    }
  }
}
