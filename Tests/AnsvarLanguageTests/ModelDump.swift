import AnsvarDiagnostics
import AnsvarModel

/// All that a model says, as text: two texts say the same when their dumps are equal, wherever things stand in them.
struct ModelDump {
  private(set) var lines: [String] = []
  private let model: Model

  init(_ model: Model) {
    self.model = model
    lines.append("model \(model.name) \(title(model.title))")
    lines.append("language \(model.language?.code ?? "-") version \(model.version ?? "-") \(model.date?.text ?? "-")")
    lines += model.references.map { "source \(model.name($0.name)) \($0.title)" }
    lines.append("scheme \(model.scheme.name) \(title(model.scheme.title))")
    lines += model.scheme.letters.map { "  \($0.letter) \($0.meaning.rawValue) \(title($0.title))" }
    entities()
    table()
    policies()
  }

  var text: String { lines.joined(separator: "\n") }

  private mutating func entities() {
    for organisation in model.organisations {
      let parent = organisation.parent.map { model.name(of: $0) } ?? "-"
      head("organisation", organisation.name, organisation.title, organisation.citation, "in \(parent)")
      guard let roster = organisation.roster else { continue }
      for entry in roster.entries { lines.append("  \(model.name(of: entry.role)) \(entry.has.map(names) ?? "-")") }
    }
    for system in model.systems {
      head("system", system.name, system.title, system.citation, "of \(system.owners.map { model.name(of: $0) })")
    }
    for camp in model.camps { head("camp", camp.name, camp.title, camp.citation, "") }
    for competence in model.competences {
      let bridges = competence.bridges.map { model.name(of: $0) }
      head("competence", competence.name, competence.title, competence.citation, "bridges \(bridges)")
    }
    for role in model.roles {
      let camp = role.camp.map { model.name(of: $0) } ?? "-"
      let rest = "\(role.kind.keyword) in \(camp) has \(names(role.has)) \(role.isUndeclared)"
      head("role", role.name, role.title, role.citation, rest)
    }
    for dimension in model.dimensions {
      let camp = dimension.camp.map { model.name(of: $0) } ?? "-"
      let needs = dimension.requires.map { model.name(of: $0) }
      let critical = dimension.critical.map { model.name(of: $0) }
      let duties = dimension.duties.map { model.name(of: $0) }
      let rest = "in \(camp) per \(dimension.extent.keyword) requires \(needs) critical \(critical) \(duties)"
      head("dimension", dimension.name, dimension.title, dimension.citation, rest)
    }
    for duty in model.duties {
      head("duty", duty.name, duty.title, duty.citation, "\(model.name(of: duty.dimension)) \(names(duty.requires))")
    }
  }

  private mutating func table() {
    let table = model.table
    for block in table.blocks {
      lines.append("block \(scope(block.scope)) \(citation(block.citation))")
      for row in block.rows {
        let parts = model.row(row).parts.map { "\(model.name(of: $0.role))=\($0.letters)/\($0.participation.rawValue)" }
        var line =
          "  \(model.name(of: DutyID(raw: table.rowDuty[row]))): \(parts) \(citation(table.ownCitation(ofRow: row)))"
        if let exemption = table.exemption(ofRow: row) {
          let owner = exemption.owner.map { model.name(of: $0) } ?? "-"
          line += " \(exemption.wholeRow) \(exemption.reason) \(owner) \(exemption.until?.text ?? "-")"
        }
        lines.append(line)
      }
    }
    lines.append("in use \(model.systemsInUse.map(scope))")
  }

  private mutating func policies() {
    for separation in model.separations {
      let name = separation.name.map { model.name($0) } ?? "-"
      let sides = "\(model.name(of: separation.first)) from \(model.name(of: separation.second))"
      lines.append("separate \(name) \(title(separation.title)) \(sides)")
    }
    lines += model.unities.map { "together \($0.roles.map { model.name(of: $0) })" }
    for setting in model.settings {
      let limit = setting.limit.map { String($0) } ?? "-"
      lines.append("rule \(setting.rule) \(setting.isOff) \(setting.severity?.keyword ?? "-") \(limit)")
    }
    for waiver in model.waivers {
      let subject =
        switch waiver.subject {
        case .duty(let id): model.name(of: id)
        case .dimension(let id): model.name(of: id)
        case .role(let id): model.name(of: id)
        case .planItem(let id): "\(model.kind(of: id)?.keyword ?? "-") \(model.name(of: id))"
        case nil: "-"
        }
      let owner = waiver.owner.map { model.name(of: $0) } ?? "-"
      let reason = "\(waiver.reason ?? "-") \(owner) \(waiver.until?.text ?? "-")"
      lines.append("accept \(waiver.rule) \(subject) \(scope(waiver.scope)) \(reason)")
    }
  }

  private mutating func head(_ kind: String, _ name: NameID, _ title: Title, _ source: Citation?, _ rest: String) {
    lines.append("\(kind) \(model.name(name)) \(self.title(title)) \(rest) \(citation(source))")
  }

  private func title(_ title: Title) -> String {
    "\(title.text ?? "-") \(title.translations.map { $0.code + ":" + $0.text })"
  }

  private func citation(_ citation: Citation?) -> String {
    citation.map { "cites \(model.name(model.references[$0.reference].name)) \($0.place)" } ?? ""
  }

  private func scope(_ scope: Scope) -> String {
    "\(scope.organisation.map { model.name(of: $0) } ?? "-")/\(scope.system.map { model.name(of: $0) } ?? "-")"
  }

  private func names(_ set: IdentifierSet<Competence>) -> String { "\(set.members.map { model.name(of: $0) })" }
}
