import AnsvarDiagnostics
import AnsvarModel
import AnsvarText

extension TableReader {
  /// `assignments.csv`: a line for each part that a role takes in a duty.
  mutating func readAssignments(_ source: SourceText) {
    let columns = ["organisation", "system", "dimension", "duty", "role", "participation"]
    guard var reading = open(source, columns, optional: ["organisation", "system"]) else { return }
    // About 60 bytes a line; room for all of it once is cheaper than growing.
    let lines = source.bytes.count / 60
    table.reserve(rows: lines / 2, entries: lines)
    var scope: Scope?
    var scopeNames: (organisation: NameID?, system: NameID?) = (nil, nil)
    var dutyName = NameID(raw: .max)
    var dimensionName = NameID(raw: .max)
    var letterings = LetteringCache()
    while true {
      // Most lines name one more role for the duty of the line before.
      if reading.nextRepeating() {
        if let role = reading.name(4, &names) { addPart(role, reading.cell(5), &letterings, &reading) }
        continue
      }
      guard reading.next() else { break }
      let organisation = reading.name(0, &names)
      let system = reading.name(1, &names)
      guard let dimension = reading.name(2, &names), let name = reading.name(3, &names),
        let roleName = reading.name(4, &names)
      else { continue }
      let lettersCell = reading.cell(5)
      guard lettersCell.end > lettersCell.start else {
        _ = reading.name(5, &names)
        continue
      }
      if scope == nil || organisation != scopeNames.organisation || system != scopeNames.system {
        scope = enterScope(organisation, system, reading)
        scopeNames = (organisation, system)
        dutyName = NameID(raw: .max)
      }
      if name != dutyName || dimension != dimensionName {
        guard let number = self.duty(name, dimension, reading) else {
          dutyName = NameID(raw: .max)
          continue
        }
        dutyName = name
        dimensionName = dimension
        if system != nil { isPerSystem[model.duties[Int(number)].dimension.index] = true }
        table.beginRow(duty: number, position: reading.range(of: reading.cell(3)).start)
        table.blocks[table.blocks.count - 1].rows =
          table.blocks[table.blocks.count - 1].rows.lowerBound..<table.rowCount
      }
      addPart(roleName, lettersCell, &letterings, &reading)
      reading.expectRepeating()
    }
    faults.append(contentsOf: reading.faults)
  }

  /// Adds the part that a line gives a role to the row under way.
  @inline(__always)
  private mutating func addPart(
    _ roleName: NameID, _ lettersCell: CSVCursor.Cell, _ letterings: inout LetteringCache, _ reading: inout Table
  ) {
    guard lettersCell.end > lettersCell.start else {
      _ = reading.name(5, &names)
      return
    }
    let role = self.role(roleName, reading)
    guard
      let lettering = letterings.number(
        reading.bytes(lettersCell), &table, text: { reading.text(lettersCell, limit: 16) })
    else { return reportTooManyLetterings(reading.range(of: lettersCell)) }
    if lettering.isUnreadable {
      reportLetters(table.letterings[Int(lettering.number)].text, reading.range(of: lettersCell))
    }
    table.append(role: role, lettering: lettering.number, position: reading.range(of: reading.cell(4)).start)
  }

  private mutating func enterScope(_ organisation: NameID?, _ system: NameID?, _ reading: Table) -> Scope {
    var scope = Scope()
    if let organisation {
      let number = self.organisation(organisation, reading.range(of: reading.cell(0)))
      scope.organisation = OrganisationID(raw: number)
    }
    if let system { scope.system = SystemID(raw: self.system(system, reading.range(of: reading.cell(1)))) }
    table.blocks.append(AssignmentTable.Block(scope: scope, rows: table.rowCount..<table.rowCount))
    return scope
  }

  private mutating func duty(_ name: NameID, _ dimensionName: NameID, _ reading: Table) -> UInt32? {
    if let known = duties[name] {
      if let dimension = dimensions[dimensionName], model.duties[Int(known)].dimension.raw == dimension {
        return known
      }
      reportConflict(name, known, dimensionName, reading.range(of: reading.cell(2)))
      return nil
    }
    if hasDuties {
      unknown(name, StructureFault.duty, reading.range(of: reading.cell(3)), known: duties, kind: 2)
      return nil
    }
    let dimension = self.dimension(dimensionName, reading.range(of: reading.cell(2)))
    return addDuty(name, in: dimension, reading.range(of: reading.cell(3)))
  }

  @inline(__always)
  private mutating func role(_ name: NameID, _ reading: Table) -> UInt32 {
    if let known = roles[name] { return known }
    let range = reading.range(of: reading.cell(4))
    if hasRoles { unknown(name, StructureFault.role, range, known: roles, kind: 3) }
    return addRole(name, range, isUndeclared: hasRoles)
  }

  private mutating func reportTooManyLetterings(_ range: SourceRange) {
    faults.append(
      Diagnostic(
        SyntaxFault.tooMany, at: range,
        [
          Place("limit", AssignmentTable.mostLetterings),
          Place("what", Phrase(nb: "ulike bokstavsett", nn: "ulike bokstavsett", en: "different sets of letters")),
        ]))
  }

  private mutating func reportLetters(_ letters: String, _ range: SourceRange) {
    faults.append(
      Diagnostic(
        StructureFault.letter, at: range,
        [Place("name", letters), Place("scheme", "RASCI"), Place("letters", "`A`, `R`, `S`, `C`, `I`")]))
  }

  /// Reports a role that is given the same part in a duty twice, and lets it count once.
  ///
  /// - Complexity: O(*n*) in the entries: a role that stands in a row many times is compared with its own entries
  ///   there, and of these no two say the same.
  mutating func reportRepeatedParts() {
    var lastEntry = [Int](repeating: -1, count: model.roles.count)
    // By entry, the one before it of the same role and row.
    var entryBefore: [Int: Int] = [:]
    for row in 0..<model.table.rowCount {
      let entries = model.table.entryRange(ofRow: row)
      for entry in entries {
        let packed = model.table.entries[entry]
        let role = Int(packed >> 8)
        let last = lastEntry[role]
        guard last >= entries.lowerBound else {
          lastEntry[role] = entry
          continue
        }
        var earlier: Int? = last
        while let other = earlier, model.table.entries[other] != packed { earlier = entryBefore[other] }
        if earlier != nil {
          reportRepeatedPart(entry, inRow: row)
        } else {
          entryBefore[entry] = last
          lastEntry[role] = entry
        }
      }
    }
  }

  private mutating func reportRepeatedPart(_ entry: Int, inRow row: Int) {
    let position = model.table.position(ofEntry: entry, inRow: row)
    let role = model.table.entries[entry] >> 8
    faults.append(
      Diagnostic(
        StructureFault.duplicatePart, at: SourceRange(start: position, end: model.sources.endOfWord(at: position)),
        [Place("name", names.text(model.roles[Int(role)].name))]))
    guard let nothing = model.table.lettering("") else { return }
    model.table.entries[entry] = role << 8 | UInt32(nothing)
  }
}
