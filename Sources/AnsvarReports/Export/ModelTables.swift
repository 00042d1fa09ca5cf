import AnsvarModel

/// The whole model as CSV tables: what `ansvar export … -o FOLDER` writes.
///
/// Four of them are those of the outer contract; the others hold what those cannot.
public struct ModelTables {
  /// A table as a file.
  public struct File: Sendable {
    public let name: String
    public let bytes: [UInt8]
    /// Whether it has lines; one without is written only over an older one of the same name.
    public let hasLines: Bool
  }

  let model: Model

  public init(_ model: Model) { self.model = model.tellingDutiesFromDimensions() }

  /// Every table there is, those without a line as well.
  ///
  /// - Complexity: O(*n*) in the size of the model.
  public func files() -> [File] {
    let sheets =
      [assignments, duties, roles, separations] + header + entities + [dimensions, dutyDetails, roleDetails, rosters]
      + [exemptions, rows, separationDetails, together, settings, waivers] + governance + planSheets + revisionSheets
    return sheets.map { sheet in
      let isNeeded = !sheet.lines.isEmpty || sheet.name == "assignments.csv"
      return File(name: sheet.name, bytes: sheet.bytes, hasLines: isNeeded)
    }
  }

  // MARK: The tables of the contract

  private var assignments: TableSheet {
    let table = model.table
    var sheet = TableSheet(
      "assignments.csv", ["organisation", "system", "dimension", "duty", "role", "participation"], isFixed: true)
    let dimensions = model.duties.map { model.name(of: $0.dimension) }
    let duties = model.duties.map { model.name($0.name) }
    let roles = model.roles.map { model.name($0.name) }
    for block in table.blocks {
      let scope = cells(block.scope)
      for row in block.rows {
        let duty = Int(table.rowDuty[row])
        for entry in table.entryRange(ofRow: row) {
          let letters = table.letterings[Int(table.entries[entry] & 0xFF)].text
          if letters.utf8.isEmpty { continue }
          sheet.add(scope + [dimensions[duty], duties[duty], roles[table.role(ofEntry: entry).index], letters])
        }
      }
    }
    return sheet
  }

  private var duties: TableSheet {
    var sheet = TableSheet("duties.csv", ["duty", "dimension", "competence"], isFixed: true)
    for dimension in model.dimensions {
      for duty in dimension.duties {
        let name = model.name(of: duty)
        let needs = model[duty].requires.members
        for need in needs { sheet.add([name, model.name(dimension.name), model.name(of: need)]) }
        if needs.isEmpty { sheet.add([name, model.name(dimension.name), nil]) }
      }
    }
    return sheet
  }

  private var roles: TableSheet {
    var sheet = TableSheet("roles.csv", ["organisation", "role", "competence"], isFixed: true)
    func add(_ organisation: String?, _ role: RoleID, _ has: IdentifierSet<Competence>) {
      let members = has.members
      for competence in members { sheet.add([organisation, model.name(of: role), model.name(of: competence)]) }
      if members.isEmpty { sheet.add([organisation, model.name(of: role), nil]) }
    }
    for (index, role) in model.roles.enumerated() { add(nil, RoleID(index), role.has) }
    for organisation in model.organisations {
      guard let roster = organisation.roster else { continue }
      for entry in roster.entries { add(model.name(organisation.name), entry.role, entry.has ?? model[entry.role].has) }
    }
    return sheet
  }

  private var separations: TableSheet {
    var sheet = TableSheet("separations.csv", ["dimension1", "dimension2"], isFixed: true)
    for pair in model.separations { sheet.add([model.name(of: pair.first), model.name(of: pair.second)]) }
    return sheet
  }

  // MARK: Shared cells

  func cells(_ scope: Scope) -> [String?] {
    [scope.organisation.map { model.name(of: $0) }, scope.system.map { model.name(of: $0) }]
  }

  func cells(_ citation: Citation?) -> [String?] {
    guard let citation, model.references.indices.contains(citation.reference) else { return [nil, nil] }
    return [model.name(model.references[citation.reference].name), citation.place.utf8.isEmpty ? nil : citation.place]
  }

  /// The id and the titles of an entity.
  func head(_ name: NameID, _ title: Title) -> [String?] { [model.name(name)] + TableSheet.cells(title) }

  func competences(_ list: [CompetenceID]) -> String? { TableSheet.list(list.map { model.name(of: $0) }) }

  /// Parties by their names; words that could be taken for a name, or for the mark itself, are marked.
  func parties(_ list: [NamedParty]) -> String? {
    TableSheet.list(
      list.map { named in
        guard case .words(let words) = named.party else { return model.name(of: named.party) }
        let isMistakable = model.namesParty(words) || words.utf8.isEmpty || PartyWords.unmarked(words) != nil
        return isMistakable ? PartyWords.marked(words) : words
      })
  }
}
