import AnsvarModel

extension ModelJSON {
  /// Every part as it is written, those that are empty on purpose among them as `-`.
  func writeAssignments(to json: inout JSONWriter) {
    let table = model.table
    // Names are looked up once: a national model has millions of parts and a dozen roles.
    let duties = model.duties.map { model.name($0.name) }
    let roles = model.roles.map { model.name($0.name) }
    json.array("assignments") { json in
      for block in table.blocks {
        let organisation = block.scope.organisation.map { model.name(of: $0) }
        let system = block.scope.system.map { model.name(of: $0) }
        for row in block.rows {
          for entry in table.entryRange(ofRow: row) {
            let letters = table.letterings[Int(table.entries[entry] & 0xFF)].text
            if letters.utf8.isEmpty { continue }
            json.object(.inline) { json in
              json.memberIfPresent("organisation", organisation)
              json.memberIfPresent("system", system)
              json.member("duty", duties[Int(table.rowDuty[row])])
              json.member("role", roles[table.role(ofEntry: entry).index])
              json.member("participation", letters)
            }
          }
        }
      }
    }
  }

  /// The rows that are empty: on purpose, with the reason, or because nobody is named.
  ///
  /// A row replaces what it inherits even when it is empty, so it must not be lost.
  func writeRowsWithoutAssignments(to json: inout JSONWriter) {
    let table = model.table
    if !table.exemptions.isEmpty {
      json.array("exemptions") { json in
        forEachRow { scope, row in
          guard let exemption = table.exemption(ofRow: row) else { return }
          json.object(.inline) { json in
            writeRow(scope, row, to: &json)
            json.member("wholeRow", exemption.wholeRow)
            json.member("because", exemption.reason)
            json.memberIfPresent("by", exemption.owner.map { model.name(of: $0) })
            json.memberIfPresent("until", exemption.until?.text)
          }
        }
      }
    }
    var empty: [(scope: Scope, row: Int)] = []
    forEachRow { scope, row in
      if table.entryRange(ofRow: row).isEmpty && table.exemption(ofRow: row) == nil { empty.append((scope, row)) }
    }
    if empty.isEmpty { return }
    json.array("emptyRows") { json in
      for (scope, row) in empty { json.object(.inline) { writeRow(scope, row, to: &$0) } }
    }
  }

  /// Where rows come from, when they say so themselves.
  func writeCitations(to json: inout JSONWriter) {
    let table = model.table
    if table.citations.isEmpty { return }
    json.array("rowSources") { json in
      forEachRow { scope, row in
        guard let citation = table.ownCitation(ofRow: row) else { return }
        json.object(.inline) { json in
          writeRow(scope, row, to: &json)
          write(citation, to: &json)
        }
      }
    }
  }

  /// Which rows stand together and in what order, where that does not follow from the assignments.
  func writeBlocks(to json: inout JSONWriter) {
    guard model.needsBlocks else { return }
    json.array("blocks") { json in
      for block in model.table.blocks {
        json.object(.inline) { json in
          write(block.scope, to: &json)
          json.member("duties", block.rows.map { model.name(of: DutyID(raw: model.table.rowDuty[$0])) })
          if let citation = block.citation { write(citation, to: &json) }
        }
      }
    }
  }

  private func writeRow(_ scope: Scope, _ row: Int, to json: inout JSONWriter) {
    write(scope, to: &json)
    json.member("duty", model.name(of: DutyID(raw: model.table.rowDuty[row])))
  }

  private func forEachRow(_ body: (Scope, Int) -> Void) {
    for block in model.table.blocks {
      for row in block.rows { body(block.scope, row) }
    }
  }
}

extension Model {
  /// Whether the blocks of the table hold more than a row for each duty that somebody takes part in, scope by scope.
  ///
  /// - Complexity: O(*r*) in the rows.
  var needsBlocks: Bool {
    var scopes: Set<Scope> = []
    for block in table.blocks {
      if block.citation != nil || block.rows.isEmpty || !scopes.insert(block.scope).inserted { return true }
    }
    return (0..<table.rowCount).contains { row in
      !table.entryRange(ofRow: row).contains { !table.letterings[Int(table.entries[$0] & 0xFF)].text.utf8.isEmpty }
    }
  }
}
