import AnsvarModel
import AnsvarText

extension ModelTables {
  /// The model itself, its sources and its letters.
  var header: [TableSheet] {
    var head = TableSheet("model.csv", ["model"] + TableSheet.titleColumns + ["language", "modelVersion", "date"])
    head.add(
      [model.name] + TableSheet.cells(model.title) + [model.language?.code, model.version, model.date?.text])
    var sources = TableSheet("sources.csv", ["id", "title"])
    for reference in model.references { sources.add([model.name(reference.name), reference.title]) }
    var scheme = TableSheet("scheme.csv", ["id", "letter", "meaning"] + TableSheet.titleColumns)
    if !model.scheme.isDefault {
      scheme.add([model.scheme.name, nil, nil] + TableSheet.cells(model.scheme.title))
      for letter in model.scheme.letters {
        let meaning = Participation.meanings.first { $0.participation == letter.meaning }?.keyword
        scheme.add([model.scheme.name, String(letter.letter), meaning] + TableSheet.cells(letter.title))
      }
    }
    return [head, sources, scheme]
  }

  var entities: [TableSheet] {
    let columns = ["id"] + TableSheet.titleColumns
    var organisations = TableSheet("organisations.csv", columns + ["parent"] + TableSheet.sourceColumns)
    for organisation in model.organisations {
      organisations.add(
        head(organisation.name, organisation.title) + [organisation.parent.map { model.name(of: $0) }]
          + cells(organisation.citation))
    }
    var systems = TableSheet("systems.csv", columns + ["of"] + TableSheet.sourceColumns)
    for (system, owners) in zip(model.systems, model.systemOwners) {
      systems.add(
        head(system.name, system.title) + [TableSheet.list(owners.map { model.name(of: $0) })] + cells(system.citation))
    }
    var camps = TableSheet("camps.csv", columns + TableSheet.sourceColumns)
    for camp in model.camps { camps.add(head(camp.name, camp.title) + cells(camp.citation)) }
    var competences = TableSheet("competences.csv", columns + ["bridges"] + TableSheet.sourceColumns)
    for competence in model.competences {
      competences.add(
        head(competence.name, competence.title) + [TableSheet.list(competence.bridges.map { model.name(of: $0) })]
          + cells(competence.citation))
    }
    return [organisations, systems, camps, competences]
  }

  var dimensions: TableSheet {
    var sheet = TableSheet(
      "dimensions.csv",
      ["id"] + TableSheet.titleColumns + ["per", "camp", "requires", "critical"] + TableSheet.sourceColumns)
    for dimension in model.dimensions {
      let home = [dimension.extent.keyword, dimension.camp.map { model.name(of: $0) }]
      let needs = [competences(dimension.requires), competences(dimension.critical)]
      sheet.add(head(dimension.name, dimension.title) + home + needs + cells(dimension.citation))
    }
    return sheet
  }

  /// The duties that have a title or a source.
  var dutyDetails: TableSheet {
    var sheet = TableSheet("duty-details.csv", ["id"] + TableSheet.titleColumns + TableSheet.sourceColumns)
    for duty in model.duties where duty.title != Title() || duty.citation != nil {
      sheet.add(head(duty.name, duty.title) + cells(duty.citation))
    }
    return sheet
  }

  var roleDetails: TableSheet {
    var sheet = TableSheet(
      "role-details.csv", ["id"] + TableSheet.titleColumns + ["kind", "camp"] + TableSheet.sourceColumns)
    for role in model.roles {
      let kind = [role.kind.keyword, role.camp.map { model.name(of: $0) }]
      sheet.add(head(role.name, role.title) + kind + cells(role.citation))
    }
    return sheet
  }

  /// The roles that are in an organisation as competent as everywhere, and the organisations without any role.
  var rosters: TableSheet {
    var sheet = TableSheet("rosters.csv", ["organisation", "role"])
    for organisation in model.organisations {
      guard let roster = organisation.roster else { continue }
      if roster.entries.isEmpty { sheet.add([model.name(organisation.name), nil]) }
      for entry in roster.entries where entry.has == nil {
        sheet.add([model.name(organisation.name), model.name(of: entry.role)])
      }
    }
    return sheet
  }
}
