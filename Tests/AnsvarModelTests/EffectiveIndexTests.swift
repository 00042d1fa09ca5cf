import AnsvarDiagnostics
import AnsvarTestSupport
import Testing

@testable import AnsvarModel

/// Few duties are looked at one by one and many by what changes; both have to come to the same.
@Suite struct EffectiveIndexTests {
  /// Organisations within organisations, systems of some of them, and rows in scopes of every kind.
  private func model(_ seed: UInt64) -> Model {
    var random = SplitMix(state: seed)
    var model = Model()
    func name(_ text: String) -> NameID { model.names.intern(text) }
    for number in 0..<random.below(9) {
      let parent = number > 0 && random.below(3) > 0 ? OrganisationID(random.below(number)) : nil
      model.organisations.append(
        Organisation(name: name("o\(number)"), title: Title(), parent: parent, range: .none))
    }
    for number in 0..<random.below(5) {
      model.systems.append(System(name: name("s\(number)"), title: Title(), owners: [], range: .none))
    }
    let working = model.organisations.isEmpty ? [nil] : model.workingOrganisations.map { Optional($0) }
    for system in model.systems.indices {
      for place in working where random.below(3) > 0 {
        model.systemsInUse.append(Scope(organisation: place, system: SystemID(system)))
      }
    }
    for number in 0..<3 {
      model.dimensions.append(
        Dimension(
          name: name("d\(number)"), title: Title(), camp: nil, extent: number == 1 ? .organisation : .system,
          range: .none))
    }
    for number in 0..<random.below(150) {
      model.duties.append(
        Duty(
          name: name("d.\(number)"), title: Title(), dimension: DimensionID(random.below(3)),
          requires: IdentifierSet(), range: .none))
    }
    guard !model.duties.isEmpty else { return model }
    for _ in 0..<random.below(25) {
      var scope = Scope()
      if !model.organisations.isEmpty, random.below(4) > 0 {
        scope.organisation = OrganisationID(random.below(model.organisations.count))
      }
      if !model.systems.isEmpty, random.below(2) > 0 { scope.system = SystemID(random.below(model.systems.count)) }
      let first = model.table.rowCount
      for _ in 0..<random.below(8) {
        model.table.beginRow(duty: UInt32(random.below(model.duties.count)), position: 0)
      }
      model.table.blocks.append(AssignmentTable.Block(scope: scope, rows: first..<model.table.rowCount))
    }
    return model
  }

  @Test func changesAndRowsComeToTheSame() {
    for seed in UInt64(0)..<400 {
      let model = model(seed)
      let few = EffectiveIndex(model, fewDuties: .max)
      let many = EffectiveIndex(model, fewDuties: 0)
      #expect(few.uses == many.uses)
      #expect(few.firstUse == many.firstUse)
      #expect(few.dutiesInScopes == many.dutiesInScopes)
      #expect(few.missing.map { $0.duty } == many.missing.map { $0.duty })
      #expect(few.missing.map { $0.scopes } == many.missing.map { $0.scopes })
      #expect(few.missing.map { $0.first } == many.missing.map { $0.first })
      let duties = DutiesByExtent(model)
      var number = 0
      var uses = [UInt32](repeating: 0, count: model.table.rowCount)
      many.forEachScope(of: model) { scope, matrix in
        #expect(scope == few.scopes[number])
        number += 1
        // The matrix of one scope is laid by itself.
        let alone = model.effectiveMatrix(in: scope)
        #expect(model.duties.indices.allSatisfy { matrix.rowIndex(of: DutyID($0)) == alone.rowIndex(of: DutyID($0)) })
        var held: [DutyID] = []
        matrix.forEachRow(duties) { duty, row in
          held.append(duty)
          uses[row] += 1
        }
        #expect(held == duties.checked(in: scope).filter { alone.rowIndex(of: $0) != nil })
        let some = model.duties.indices.filter { $0 % 3 == 1 }.map { DutyID($0) }
        held = []
        matrix.forEachRow(of: some) { duty, _ in held.append(duty) }
        #expect(held == some.filter { alone.rowIndex(of: $0) != nil })
      }
      #expect(number == few.scopes.count)
      #expect(uses == few.uses)
      for index in [few, many] {
        var covered: [Int] = []
        index.forEachStretch(of: model, in: index.scopes.indices) { stretch, _ in covered += Array(stretch) }
        #expect(covered == Array(index.scopes.indices))
      }
    }
  }
}
