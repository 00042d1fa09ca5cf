import AnsvarDiagnostics
import AnsvarModel

extension ModelTables {
  var exemptions: TableSheet {
    var sheet = TableSheet(
      "exemptions.csv", ["organisation", "system", "duty", "wholeRow", "because", "by", "until"])
    for block in model.table.blocks {
      for row in block.rows {
        guard let exemption = model.table.exemption(ofRow: row) else { continue }
        sheet.add(
          cells(block.scope) + [duty(ofRow: row), TableSheet.flag(exemption.wholeRow)]
            + [exemption.reason, exemption.owner.map { model.name(of: $0) }, exemption.until?.text])
      }
    }
    return sheet
  }

  /// Which rows stand together, in what order, and where they come from, unless all that follows from the assignments.
  var rows: TableSheet {
    var sheet = TableSheet("rows.csv", ["block", "organisation", "system", "duty"] + TableSheet.sourceColumns)
    guard model.needsBlocks || !model.table.citations.isEmpty else { return sheet }
    for (index, block) in model.table.blocks.enumerated() {
      let number = String(index + 1)
      sheet.add([number] + cells(block.scope) + [nil] + cells(block.citation))
      for row in block.rows {
        sheet.add([number, nil, nil, duty(ofRow: row)] + cells(model.table.ownCitation(ofRow: row)))
      }
    }
    return sheet
  }

  private func duty(ofRow row: Int) -> String { model.name(of: DutyID(raw: model.table.rowDuty[row])) }

  /// The names and titles of the pairs in `separations.csv`.
  var separationDetails: TableSheet {
    var sheet = TableSheet("separation-details.csv", ["id"] + TableSheet.titleColumns + ["first", "second"])
    for pair in model.separations {
      guard let name = pair.name else { continue }
      sheet.add(head(name, pair.title) + [model.name(of: pair.first), model.name(of: pair.second)])
    }
    return sheet
  }

  var together: TableSheet {
    var sheet = TableSheet("together.csv", ["roles"])
    for unity in model.unities { sheet.add([TableSheet.list(unity.roles.map { model.name(of: $0) })]) }
    return sheet
  }

  var settings: TableSheet {
    var sheet = TableSheet("settings.csv", ["rule", "off", "severity", "limit"])
    for setting in model.settings {
      let limit = setting.limit.map { String($0) }
      sheet.add([setting.rule, TableSheet.flag(setting.isOff), setting.severity?.keyword, limit])
    }
    return sheet
  }

  var waivers: TableSheet {
    var sheet = TableSheet(
      "waivers.csv",
      ["rule", "duty", "dimension", "role"] + PlanItem.Kind.allCases.map { $0.keyword }
        + ["organisation", "system", "because", "by", "until"])
    for waiver in model.waivers {
      var subject = [String?](repeating: nil, count: 6)
      switch waiver.subject {
      case .duty(let duty): subject[0] = model.name(of: duty)
      case .dimension(let dimension): subject[1] = model.name(of: dimension)
      case .role(let role): subject[2] = model.name(of: role)
      case .planItem(let item):
        if let kind = model.kind(of: item) { subject[3 + Int(kind.rawValue)] = model.name(of: item) }
      case nil: break
      }
      let reason = [waiver.reason, waiver.owner.map { model.name(of: $0) }, waiver.until?.text]
      sheet.add([waiver.rule] + subject + cells(waiver.scope) + reason)
    }
    return sheet
  }
}
