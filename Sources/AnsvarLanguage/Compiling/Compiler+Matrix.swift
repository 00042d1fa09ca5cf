import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

extension Compiler {
  /// Makes the rows that the parser has read, whose duties and roles are names, the table of the model.
  ///
  /// What is in order stays where it is. Only a table with rows for whole dimensions, or with faults, is laid out anew.
  mutating func compileMatrix(_ trees: [SyntaxTree]) {
    var table = model.table
    model.table = AssignmentTable()

    for tree in trees { declareHeadings(tree.headings) }
    compileRoles(&table)
    compileLetterings(&table)
    compileExemptions(trees, &table)
    var isInOrder = true
    table.blocks.reserveCapacity(trees.reduce(0) { $0 + $1.blocks.count })
    for tree in trees {
      for block in tree.blocks {
        check(block.citation)
        guard let scope = scope(block.scope) else {
          isInOrder = false
          for row in block.rows { unsettle(row, table) }
          continue
        }
        reportForeignSystem(block, scope)
        var compiled = AssignmentTable.Block(scope: scope, rows: block.rows)
        compiled.citation = citation(block.citation)
        table.blocks.append(compiled)
      }
    }
    var layout = RowLayout(table, duties: model.duties.count, dimensions: model.dimensions.count)
    if !compileDuties(&layout, &table) { isInOrder = false }
    if isInOrder {
      model.table = table
    } else {
      for row in 0..<table.rowCount where table.rowDuty[row] == RowLayout.dropped { unsettle(row, table) }
      let spread = layout.laidOut(table, model)
      model.table = spread.table
      if !spread.isWhole { tooMany(RowLayout.mostSpread, SyntaxFault.rows) }
    }
  }

  /// Remembers whom a row names that is left out, so that nobody is called idle for it.
  private mutating func unsettle(_ row: Int, _ table: AssignmentTable) {
    for entry in table.entryRange(ofRow: row) { model.unsettledRoles.insert(table.role(ofEntry: entry)) }
    guard table.rowDuty[row] != RowLayout.dropped else { return }
    let name = NameID(raw: table.rowDuty[row])
    if let duty = duties[name] { model.unsettledDuties.insert(DutyID(raw: duty)) }
    if let dimension = dimensions[name] {
      for duty in model.dimensions[Int(dimension)].duties { model.unsettledDuties.insert(duty) }
    }
  }

  private mutating func reportForeignSystem(_ block: SyntaxTree.Block, _ scope: Scope) {
    guard let system = scope.system, let organisation = scope.organisation, let name = block.scope.system else {
      return
    }
    guard !model.systems[system.index].owners.isEmpty, !runs(system, in: organisation) else { return }
    diagnostics.append(
      Diagnostic(
        StructureFault.foreignSystem, at: name.range,
        [Place("name", model.name(of: system)), Place("organisation", model.name(of: organisation))]))
  }

  /// Whether an organisation lies in one that runs the system, or around one.
  private mutating func runs(_ system: SystemID, in organisation: OrganisationID) -> Bool {
    // Most are those of the organisation itself.
    if model.systems[system.index].owners.first == organisation { return true }
    let places = places(of: system)
    return places.around.contains(organisation)
      || model.chain(from: organisation).contains { places.owners.contains($0) }
  }

  private mutating func places(of system: SystemID) -> SystemPlaces {
    if let known = systemPlaces[system] { return known }
    let owners = model.systems[system.index].owners
    let places = SystemPlaces(owners: Set(owners), around: around(owners))
    systemPlaces[system] = places
    return places
  }

  private func around(_ organisations: [OrganisationID]) -> Set<OrganisationID> {
    var result: Set<OrganisationID> = []
    for organisation in organisations { result.formUnion(model.chain(from: organisation)) }
    return result
  }

  // MARK: Entries

  /// Turns the names in the entries into roles; a name that is no role gets one that stands for it.
  private mutating func compileRoles(_ table: inout AssignmentTable) {
    let nothing = table.lettering("")
    let stretches = rowNames.roles(roles, count: model.roles.count, &table)
    var seenInRow = [UInt32](repeating: 0, count: model.roles.count)
    for stretch in stretches {
      for row in stretch.left..<stretch.range.upperBound { compileRoles(ofRow: row, &table, &seenInRow, nothing ?? 0) }
    }
  }

  private mutating func compileRoles(
    ofRow row: Int, _ table: inout AssignmentTable, _ seenInRow: inout [UInt32], _ nothing: UInt8
  ) {
    for entry in table.entryRange(ofRow: row) {
      let packed = table.entries[entry]
      let name = NameID(raw: packed >> 8)
      let role: UInt32
      if let known = roles[name] {
        role = known
      } else {
        role = undeclaredRole(name, at: placeOfName(name, before: table.position(ofEntry: entry, inRow: row)))
        seenInRow.append(0)
      }
      if seenInRow[Int(role)] == UInt32(row) + 1 {
        reportDuplicatePart(name, table.position(ofEntry: entry, inRow: row))
        table.entries[entry] = role << 8 | UInt32(nothing)
      } else {
        seenInRow[Int(role)] = UInt32(row) + 1
        table.entries[entry] = role << 8 | (packed & 0xFF)
      }
    }
  }

  /// Reports the unknown roles above a matrix, also those of columns that are empty.
  private mutating func declareHeadings(_ headings: [SyntaxTree.Name]) {
    for role in headings where roles[role.id] == nil { _ = undeclaredRole(role.id, at: role.range) }
  }

  private mutating func undeclaredRole(_ name: NameID, at range: SourceRange) -> UInt32 {
    let role = UInt32(model.roles.count)
    unknown(SyntaxTree.Name(id: name, range: range), .role)
    model.roles.append(Role(name: name, title: Title(), range: range, isUndeclared: true))
    _ = roles.add(name, Int(role))
    return role
  }

  /// The place where a role is named: in a list row just before its letters, in a matrix the cell itself stands for it.
  private func placeOfName(_ name: NameID, before position: UInt32) -> SourceRange {
    let length = UInt32(model.names.text(name).utf8.count)
    let end = model.sources.endOfWord(before: position)
    if end >= length {
      let candidate = SourceRange(start: end - length, end: end)
      if model.sources.text(of: candidate) == model.names.text(name) { return candidate }
    }
    return SourceRange(start: position, end: model.sources.endOfWord(at: position))
  }

  private mutating func reportDuplicatePart(_ name: NameID, _ position: UInt32) {
    diagnostics.append(
      Diagnostic(
        StructureFault.duplicatePart, at: placeOfName(name, before: position),
        [Place("name", model.names.text(name))]))
  }

  /// Gives every cell text its meaning in the model's scheme, and reports where there is none.
  private mutating func compileLetterings(_ table: inout AssignmentTable) {
    var isUnreadable = [Bool](repeating: false, count: table.letterings.count)
    for index in table.letterings.indices {
      let text = table.letterings[index].text
      if text.utf8.isEmpty { continue }
      let meaning = model.scheme.participation(of: text)
      table.letterings[index].participation = meaning ?? .unreadable
      isUnreadable[index] = meaning == nil
    }
    guard isUnreadable.contains(true) else { return }
    var letters = ""
    for letter in model.scheme.letters { letters += (letters.utf8.isEmpty ? "`" : ", `") + String(letter.letter) + "`" }
    let scheme = model.scheme.title.text ?? model.scheme.name
    for row in 0..<table.rowCount {
      for entry in table.entryRange(ofRow: row) where isUnreadable[Int(table.entries[entry] & 0xFF)] {
        let position = table.position(ofEntry: entry, inRow: row)
        diagnostics.append(
          Diagnostic(
            StructureFault.letter,
            at: SourceRange(start: position, end: max(model.sources.endOfWord(at: position), position + 1)),
            [
              Place("name", table.letterings[Int(table.entries[entry] & 0xFF)].text), Place("scheme", scheme),
              Place("letters", letters),
            ]))
      }
    }
  }

  private mutating func compileExemptions(_ trees: [SyntaxTree], _ table: inout AssignmentTable) {
    for tree in trees {
      for exemption in tree.exemptions {
        table.exemptions.append(
          AssignmentTable.Exemption(
            row: exemption.row, wholeRow: exemption.wholeRow, reason: exemption.reason.text ?? "",
            owner: resolve(exemption.reason.owner, .role).map { RoleID(raw: $0) }, until: exemption.reason.until,
            range: exemption.range))
      }
      for row in tree.citations {
        check(row.citation)
        guard let citation = citation(row.citation) else { continue }
        table.citations.append(AssignmentTable.RowCitation(row: row.row, citation: citation))
      }
    }
    table.exemptions.sort { $0.row < $1.row }
    table.citations.sort { $0.row < $1.row }
  }

  // MARK: Rows

  /// Turns the names at the head of the rows into duties.
  ///
  /// False when the table has to be laid out anew.
  private mutating func compileDuties(_ layout: inout RowLayout, _ table: inout AssignmentTable) -> Bool {
    var isInOrder = true
    let barred = model.duties.indices.map { isPerOrganisation(DutyID($0)) }
    let stretches = rowNames.duties(duties, barred: barred, layout, &table)
    for stretch in stretches {
      for group in stretch.left..<stretch.range.upperBound {
        for block in layout.blocks(ofGroup: group) {
          let isOfSystem = table.blocks[block].scope.system != nil
          for row in table.blocks[block].rows {
            if !compileDuty(ofRow: row, isOfSystem, group, &layout, &table) { isInOrder = false }
          }
        }
      }
    }
    return isInOrder
  }

  /// False when the row is left out, or stands for others.
  private mutating func compileDuty(
    ofRow row: Int, _ isOfSystem: Bool, _ group: Int, _ layout: inout RowLayout, _ table: inout AssignmentTable
  ) -> Bool {
    let name = NameID(raw: table.rowDuty[row])
    if let duty = duties[name] {
      if isOfSystem, isPerOrganisation(DutyID(raw: duty)) {
        reportRow(StructureFault.extentMismatch, row, table)
        model.unsettledDuties.insert(DutyID(raw: duty))
      } else if layout.claim(duty: duty, group: group) {
        table.rowDuty[row] = duty
        return true
      } else {
        reportRow(StructureFault.duplicateRow, row, table)
      }
    } else if let dimension = dimensions[name] {
      if isOfSystem, model.dimensions[Int(dimension)].extent == .organisation {
        reportRow(StructureFault.extentMismatch, row, table)
        for duty in model.dimensions[Int(dimension)].duties { model.unsettledDuties.insert(duty) }
      } else if layout.claim(dimension: dimension, group: group) {
        table.rowDuty[row] = RowLayout.dimensionFlag | dimension
        return false
      } else {
        reportRow(StructureFault.duplicateRow, row, table)
      }
    } else {
      let start = table.rowPosition[row]
      let range = SourceRange(start: start, end: model.sources.endOfWord(at: start))
      unknown(SyntaxTree.Name(id: name, range: range), .duty)
    }
    table.rowDuty[row] = RowLayout.dropped
    return false
  }

  private func isPerOrganisation(_ duty: DutyID) -> Bool {
    model.dimensions[model.duties[duty.index].dimension.index].extent == .organisation
  }

  private mutating func reportRow(_ kind: DiagnosticKind, _ row: Int, _ table: AssignmentTable) {
    let start = table.rowPosition[row]
    let range = SourceRange(start: start, end: model.sources.endOfWord(at: start))
    diagnostics.append(
      Diagnostic(kind, at: range, [Place("name", model.names.text(NameID(raw: table.rowDuty[row])))]))
  }
}
