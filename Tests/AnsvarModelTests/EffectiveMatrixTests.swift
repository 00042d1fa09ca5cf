import AnsvarDiagnostics
import AnsvarModel
import Testing

@Suite struct EffectiveMatrixTests {
  /// An organisation with two parts, a system, one duty per system and one per organisation.
  private func model(rows: [(scope: Scope, duty: UInt32)]) -> Model {
    var model = Model()
    func name(_ text: String) -> NameID { model.names.intern(text) }
    model.organisations = [
      Organisation(name: name("hele"), title: Title(), range: .none),
      Organisation(name: name("vest"), title: Title(), parent: OrganisationID(0), range: .none),
      Organisation(name: name("øst"), title: Title(), parent: OrganisationID(0), range: .none),
    ]
    model.systems = [System(name: name("pleie"), title: Title(), owners: [], range: .none)]
    model.systemsInUse = [1, 2].map { Scope(organisation: OrganisationID($0), system: SystemID(0)) }
    model.dimensions = [
      Dimension(name: name("d"), title: Title(), camp: nil, extent: .system, range: .none),
      Dimension(name: name("e"), title: Title(), camp: nil, extent: .organisation, range: .none),
    ]
    model.duties = [0, 1].map {
      Duty(
        name: name("plikt-\($0)"), title: Title(), dimension: DimensionID($0), requires: IdentifierSet(), range: .none)
    }
    for row in rows {
      let first = model.table.rowCount
      model.table.beginRow(duty: row.duty, position: 0)
      model.table.blocks.append(AssignmentTable.Block(scope: row.scope, rows: first..<(first + 1)))
    }
    return model
  }

  private let west = OrganisationID(1)
  private let system = SystemID(0)

  @Test func theNearestRowHolds() {
    let scopes = [
      Scope(organisation: west, system: system), Scope(organisation: OrganisationID(0), system: system),
      Scope(system: system), Scope(organisation: west), Scope(organisation: OrganisationID(0)), .everywhere,
    ]
    for first in scopes.indices {
      let model = model(rows: scopes[first...].reversed().map { ($0, 0) })
      let matrix = model.effectiveMatrix(in: scopes[0])
      #expect(matrix.rowIndex(of: DutyID(0)) == model.table.rowCount - 1)
      #expect(matrix.rowIndex(of: DutyID(1)) == nil)
    }
  }

  @Test func whatIsChecked() {
    let model = model(rows: [])
    #expect(
      model.checkedScopes == [
        Scope(organisation: west), Scope(organisation: west, system: system), Scope(organisation: OrganisationID(2)),
        Scope(organisation: OrganisationID(2), system: system),
      ])
    #expect(model.workingOrganisations == [west, OrganisationID(2)])
    #expect(model.chain(from: west) == [west, OrganisationID(0)])
  }

  @Test func theIndexCountsUsesAndWhatIsMissing() {
    let model = model(rows: [(.everywhere, 0), (Scope(organisation: west), 1)])
    let index = EffectiveIndex(model)
    #expect(index.dutiesInScopes == 4)
    #expect(index.uses == [2, 1])
    #expect(index.firstUse == [1, 0])
    #expect(index.missing.map { $0.duty } == [DutyID(1)])
    #expect(index.missing.map { $0.first } == [Scope(organisation: OrganisationID(2))])
  }

  @Test func aModelOfNothing() {
    let index = EffectiveIndex(Model())
    #expect(index.scopes == [.everywhere])
    #expect(index.missing.isEmpty && index.uses.isEmpty)
  }
}
