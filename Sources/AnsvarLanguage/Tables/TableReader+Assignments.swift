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
    while reading.next() {
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
      let role = self.role(roleName, reading)
      guard let lettering = letterings.number(reading.bytes(lettersCell), { table.lettering($0) }) else {
        reportTooManyLetterings(reading.range(of: lettersCell))
        continue
      }
      table.append(role: role, lettering: lettering, position: reading.range(of: reading.cell(4)).start)
    }
    diagnostics += reading.diagnostics
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
    diagnostics.append(
      Diagnostic(
        SyntaxFault.tooMany, at: range,
        [
          Place("limit", AssignmentTable.mostLetterings),
          Place("what", Phrase(nb: "ulike bokstavsett", nn: "ulike bokstavsett", en: "different sets of letters")),
        ]))
  }

  /// Gives every cell of letters its meaning, and reports those that have none.
  mutating func compileLetterings() {
    var isUnreadable = [Bool](repeating: false, count: table.letterings.count)
    for index in table.letterings.indices {
      let meaning = ParticipationScheme.rasci.participation(of: table.letterings[index].text)
      table.letterings[index].participation = meaning ?? .unreadable
      isUnreadable[index] = meaning == nil
    }
    guard isUnreadable.contains(true) else { return }
    for row in 0..<table.rowCount {
      for entry in table.entryRange(ofRow: row) where isUnreadable[Int(table.entries[entry] & 0xFF)] {
        let position = table.position(ofEntry: entry, inRow: row)
        let letters = table.letterings[Int(table.entries[entry] & 0xFF)].text
        let start = model.sources.endOfWord(at: position) + 1
        diagnostics.append(
          Diagnostic(
            StructureFault.letter, at: SourceRange(start: start, end: start + UInt32(max(letters.utf8.count, 1))),
            [
              Place("name", letters), Place("scheme", "RASCI"), Place("letters", "`A`, `R`, `S`, `C`, `I`"),
            ]))
      }
    }
  }

  /// Reports a role that is given the same part in a duty twice, and lets it count once.
  mutating func reportRepeatedParts() {
    var rowOfRole = [UInt32](repeating: .max, count: model.roles.count)
    let nothing = model.table.lettering("")
    for row in 0..<model.table.rowCount {
      let entries = model.table.entryRange(ofRow: row)
      for entry in entries {
        let role = model.table.entries[entry] >> 8
        if rowOfRole[Int(role)] != UInt32(row) {
          rowOfRole[Int(role)] = UInt32(row)
          continue
        }
        let packed = model.table.entries[entry]
        guard model.table.entries[entries.lowerBound..<entry].contains(packed) else { continue }
        let position = model.table.position(ofEntry: entry, inRow: row)
        diagnostics.append(
          Diagnostic(
            StructureFault.duplicatePart,
            at: SourceRange(start: position, end: model.sources.endOfWord(at: position)),
            [Place("name", names.text(model.roles[Int(role)].name))]))
        model.table.entries[entry] = role << 8 | UInt32(nothing ?? 0)
      }
    }
  }
}

/// The numbers of the letters met so far: nearly always one byte, which needs no text to be made.
private struct LetteringCache {
  private var numberOfByte = [UInt16](repeating: .max, count: 256)

  @inline(__always)
  mutating func number(_ bytes: UnsafeBufferPointer<UInt8>, _ add: (String) -> UInt8?) -> UInt8? {
    if bytes.count == 1, numberOfByte[Int(bytes[0])] != .max {
      return UInt8(truncatingIfNeeded: numberOfByte[Int(bytes[0])])
    }
    guard let number = add(String(decoding: bytes.prefix(16), as: UTF8.self)) else { return nil }
    if bytes.count == 1 { numberOfByte[Int(bytes[0])] = UInt16(number) }
    return number
  }
}
