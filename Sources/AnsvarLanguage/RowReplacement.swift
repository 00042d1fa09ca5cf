import AnsvarDiagnostics
import AnsvarModel

/// Puts a later state of one file into a model that has been read, when nothing but rows of its matrices has changed.
///
/// All the rest of the model stays as it is, faults in other files among it. What takes any thought, such as a fault in
/// this one or a name or letters that are new to the model, is left to whoever reads all files again.
struct RowReplacement {
  private let model: Model
  private let piece: RowPiece
  private let base: UInt32
  /// By number of a name in the piece, its number in the model.
  private let names: [NameID]
  private var organisations: NameIndex
  private var systems: NameIndex
  private var roles: NameIndex
  private var duties: NameIndex

  /// Nil when the piece names anything that the model does not.
  private init?(_ model: Model, _ piece: RowPiece, base: UInt32) {
    var names: [NameID] = []
    for number in 0..<piece.nameCount {
      guard let name = model.names.find(piece.names.text(NameID(raw: UInt32(number)))) else { return nil }
      names.append(name)
    }
    self.model = model
    self.piece = piece
    self.base = base
    self.names = names
    let nothing = NameIndex(nameCount: model.names.count)
    (organisations, systems, roles, duties) = (nothing, nothing, nothing, nothing)
    for number in model.organisations.indices { _ = organisations.add(model.organisations[number].name, number) }
    for number in model.systems.indices { _ = systems.add(model.systems[number].name, number) }
    for number in model.roles.indices where !model.roles[number].isUndeclared {
      _ = roles.add(model.roles[number].name, number)
    }
    for number in model.duties.indices { _ = duties.add(model.duties[number].name, number) }
  }

  /// A state of a file: its text, and what has been found out about it.
  typealias State = (source: SourceText, ahead: TextAhead)

  /// Changes the model of a result; nil when it takes reading all files again to know what they say.
  ///
  /// - Complexity: O(*n*) in the names and blocks of the model and in its rows, these copied a few bytes at a time.
  static func apply(from before: State, to after: State, in result: inout ReadResult) -> RowChange? {
    let model = result.model
    guard let file = model.sources.texts.firstIndex(where: { $0 === before.source }), !result.hasSyntaxFaults,
      !result.diagnostics.contains(where: { model.sources.fileIndex(of: $0.range.start) == file }),
      let old = before.ahead.onlyPiece, let new = after.ahead.onlyPiece,
      isSame(around: old, new, before.source, after.source)
    else { return nil }
    let base = model.sources.base(ofFile: file)
    guard let then = RowReplacement(model, old, base: base), let blocks = then.placeOfBlocks(),
      let now = RowReplacement(model, new, base: base),
      now.blocks()?.map({ $0.scope }) == blocks.map({ model.table.blocks[$0].scope }),
      // Faults in other files may suggest names, in the order in which they first occur.
      result.diagnostics.isEmpty || then.names == now.names,
      let rows = now.compiled(), result.model.sources.replace(file, with: after.source)
    else { return nil }
    return result.model.table.replaceRows(ofBlocks: blocks, with: rows)
  }

  /// Whether two states of a file are the same before and after their matrices.
  ///
  /// What stands after them stands where it did.
  private static func isSame(around old: RowPiece, _ new: RowPiece, _ before: SourceText, _ after: SourceText) -> Bool {
    let (before, after) = (before.bytes, after.bytes)
    let isAtEnd = old.end == before.count && new.end == after.count
    return before[..<old.start].elementsEqual(after[..<new.start])
      && (isAtEnd || before.count == after.count && before[old.end...].elementsEqual(after[new.end...]))
  }

  /// Which blocks of the model the piece has become, when those are all that there is in their scopes.
  private func placeOfBlocks() -> Range<Int>? {
    let table = model.table
    guard let blocks = blocks(), let first = blocks.first, piece.rowCount > 0 else { return nil }
    var scopes: Set<UInt64> = []
    for block in blocks { scopes.insert(block.scope.key) }
    let found = table.blocks.indices.filter { scopes.contains(table.blocks[$0].scope.key) }
    guard found.count == blocks.count, let start = found.first, found.elementsEqual(start..<start + found.count) else {
      return nil
    }
    let shift = table.blocks[start].rows.lowerBound - first.rows.lowerBound
    for (block, known) in zip(blocks, table.blocks[start...]) {
      guard block.scope == known.scope, block.rows.lowerBound + shift == known.rows.lowerBound,
        block.rows.upperBound + shift == known.rows.upperBound
      else { return nil }
    }
    guard shift >= 0, shift + piece.rowCount <= table.rowCount else { return nil }
    let positions = table.rowPosition[shift..<shift + piece.rowCount]
    return positions.elementsEqual(piece.table.rowPosition.lazy.map { $0 + base }) ? start..<start + found.count : nil
  }

  // MARK: Compiling

  /// The blocks of the piece, the rows numbered as in the piece; nil when something is wrong with them.
  private func blocks() -> [AssignmentTable.Block]? {
    var blocks: [AssignmentTable.Block] = []
    for syntax in piece.blocks {
      var scope = Scope()
      if let name = syntax.scope.organisation {
        guard let organisation = organisations[self.name(name)] else { return nil }
        scope.organisation = OrganisationID(raw: organisation)
      }
      if let name = syntax.scope.system {
        guard let system = systems[self.name(name)] else { return nil }
        scope.system = SystemID(raw: system)
      }
      var block = AssignmentTable.Block(scope: scope, rows: syntax.rows)
      if let cited = syntax.citation {
        guard let citation = citation(cited) else { return nil }
        block.citation = citation
      }
      blocks.append(block)
    }
    return blocks
  }

  /// The rows of the piece as rows of the model; nil when there is anything to say about them.
  private func compiled() -> AssignmentTable? {
    guard let letterings = letterings(), let blocks = blocks(),
      piece.headings.allSatisfy({ roles[name($0)] != nil })
    else { return nil }
    var rows = AssignmentTable()
    rows.append(rowsOf: piece.table, base: base, numbers: names.map { $0.raw }, letterings: letterings)
    rows.blocks = blocks
    guard isWhole(RowNames(.one).roles(roles, count: model.roles.count, &rows)) else { return nil }
    let layout = RowLayout(rows, duties: model.duties.count, dimensions: model.dimensions.count)
    let barred = model.duties.map { model.dimensions[$0.dimension.index].extent == .organisation }
    guard isWhole(RowNames(.one).duties(duties, barred: barred, layout, &rows)) else { return nil }
    for syntax in piece.exemptions {
      let owner = syntax.reason.owner.map { roles[name($0)] }
      guard owner != .some(nil) else { return nil }
      rows.exemptions.append(
        AssignmentTable.Exemption(
          row: syntax.row, wholeRow: syntax.wholeRow, reason: syntax.reason.text ?? "",
          owner: owner?.map { RoleID(raw: $0) }, until: syntax.reason.until,
          range: SourceRange(start: base + syntax.range.start, end: base + syntax.range.end)))
    }
    for syntax in piece.citations {
      guard let citation = citation(syntax.citation) else { return nil }
      rows.citations.append(AssignmentTable.RowCitation(row: syntax.row, citation: citation))
    }
    return rows
  }

  private func isWhole(_ stretches: [RowNames.Stretch]) -> Bool {
    stretches.allSatisfy { $0.left == $0.range.upperBound }
  }

  /// By number in the piece, the number of the same letters in the model; nil when they have none, or no meaning.
  private func letterings() -> [UInt8]? {
    var numbers: [UInt8] = []
    for lettering in piece.table.letterings.prefix(piece.letteringCount) {
      guard let number = model.table.letterings.firstIndex(where: { $0.text == lettering.text }),
        !model.table.letterings[number].participation.contains(.unreadable)
      else { return nil }
      numbers.append(UInt8(truncatingIfNeeded: number))
    }
    return numbers
  }

  private func name(_ name: SyntaxTree.Name) -> NameID { names[Int(name.id.raw)] }

  private func citation(_ syntax: SyntaxTree.Citation) -> Citation? {
    model.references.firstIndex { $0.name == name(syntax.reference) }.map {
      Citation(reference: $0, place: syntax.place)
    }
  }
}

extension ReadResult {
  /// Takes over a later state of one file, when nothing but rows of its matrices has changed and it has no fault.
  ///
  /// Nil, and nothing is changed, when it takes reading all files again to know what they say.
  public mutating func replaceRows(
    from before: (source: SourceText, ahead: TextAhead), to after: (source: SourceText, ahead: TextAhead)
  ) -> RowChange? {
    RowReplacement.apply(from: before, to: after, in: &self)
  }
}
