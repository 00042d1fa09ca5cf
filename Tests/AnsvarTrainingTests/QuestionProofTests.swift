import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import AnsvarRules
import AnsvarTestSupport
import AnsvarText
import Testing

@testable import AnsvarTraining

/// Exactly one choice of every question is right, over all models and a thousand seeds.
@Suite struct QuestionProofTests {
  private static func bank(_ name: String, _ language: Language = .bokmål) -> QuestionBank {
    let read = ModelFiles.read(name)
    let report = Checker.check(read.model, diagnostics: read.diagnostics, today: Day(year: 2026, month: 6, day: 1))
    return QuestionBank(TrainingContext(report, language: language, today: Day(year: 2026, month: 6, day: 1)))
  }

  @Test(arguments: ModelFiles.names) func exactlyOneChoiceIsRight(_ name: String) {
    let bank = Self.bank(name)
    for seed in 0..<1000 as Range<UInt64> {
      for draw in bank.draws(20, seed: seed) {
        let right = Set(draw.item.right)
        let wrong = Set(draw.item.wrong)
        #expect((3...4).contains(draw.choices.count))
        #expect(draw.choices.filter { right.contains($0) }.count == 1)
        #expect(right.contains(draw.choices[draw.answer]))
        #expect(draw.choices.allSatisfy { right.contains($0) != wrong.contains($0) })
      }
    }
  }

  /// What a draw chooses from is right and wrong by another reading of the model, written for this test alone.
  @Test(arguments: ModelFiles.names) func whatIsRightIsReadFromTheModelInAnotherWayToo(_ name: String) {
    expectTruth(of: Self.bank(name))
  }

  @Test func whatIsRightOfInventedModelsIsReadInAnotherWayToo() {
    for seed in 1...120 as ClosedRange<UInt64> {
      let read = Reader.read(text: RandomModel(seed: seed).text)
      let report = Checker.check(read.model, diagnostics: read.diagnostics, today: Day(year: 2026, month: 6, day: 1))
      expectTruth(
        of: QuestionBank(TrainingContext(report, language: .bokmål, today: Day(year: 2026, month: 6, day: 1))))
    }
  }

  private func expectTruth(of bank: QuestionBank) {
    let reading = PlainReading(bank.source)
    var faults: [String] = []
    for item in bank.items.flatMap({ $0 }) {
      let texts = (item.right + item.wrong).map { bank.source.text($0) }
      if Set(texts).count != texts.count { faults.append("\(item.kind.id): two choices read alike") }
      for choice in item.right where reading.isRight(item, choice) != true {
        faults.append("\(item.kind.id) \(bank.source.text(choice)) is not right")
      }
      for choice in item.wrong where reading.isRight(item, choice) != false {
        faults.append("\(item.kind.id) \(bank.source.text(choice)) is not wrong")
      }
    }
    #expect(faults.isEmpty, "\(faults.prefix(3))")
  }

  @Test func everyKindIsAskedOfSomeModel() {
    var asked: Set<String> = []
    for name in ModelFiles.names { asked.formUnion(Self.bank(name).items.compactMap { $0.first?.kind.id }) }
    #expect(asked == Set(QuestionCatalogue.all.map { $0.id }))
  }

  @Test(arguments: ["hadeland.ansvar", "ror-ikt.ansvar"]) func theSameSeedAsksTheSameInEveryLanguage(_ name: String) {
    let banks = [Language.bokmål, .nynorsk, .english].map { Self.bank(name, $0) }
    let questions = banks.map { $0.questions(20, seed: 5) }
    #expect(Self.bank(name).questions(20, seed: 5).map { $0.prompt } == questions[0].map { $0.prompt })
    #expect(questions[0].map { $0.id } == questions[1].map { $0.id })
    #expect(questions[0].map { $0.id } != banks[0].questions(20, seed: 6).map { $0.id })
    for question in questions.flatMap({ $0 }) {
      let said = [question.title, question.prompt, question.explanation] + question.choices
      #expect(said.allSatisfy { !$0.isEmpty && !$0.contains("{") }, "\(question.id)")
      #expect(question.choices.indices.contains(question.answer))
      #expect(!question.evidence.place.isEmpty, "\(question.id) cites nothing")
    }
    #expect(Set(questions[0].map { $0.id }).count == questions[0].count)
  }

  @Test func aModelWithoutAnythingAsksNothing() {
    let bank = QuestionBank(TrainingContext(Checker.check(Model()), language: .english))
    #expect(bank.count == 0 && bank.questions(10, seed: 1).isEmpty)
  }
}

/// The answers as somebody reads them who knows the matrix, and nothing of how questions are made.
private struct PlainReading {
  private let source: QuestionSource
  private let matrices: [Scope: EffectiveMatrix]
  private let carried: [RoleID: Set<DimensionID>]
  private var model: Model { source.model }

  init(_ source: QuestionSource) {
    self.source = source
    var matrices: [Scope: EffectiveMatrix] = [:]
    for scope in source.context.report.index.scopes { matrices[scope] = source.model.effectiveMatrix(in: scope) }
    self.matrices = matrices
    var carried: [RoleID: Set<DimensionID>] = [:]
    for held in source.rows {
      for part in held.row.parts where Self.letters(part.participation).contains(where: { "AR".contains($0) }) {
        carried[part.role, default: []].insert(source.model[held.row.duty].dimension)
      }
    }
    self.carried = carried
  }

  private func row(of duty: DutyID, in scope: Scope) -> MatrixRow? {
    matrices[scope].flatMap { model.row(of: duty, in: $0) }
  }

  func isRight(_ item: QuestionBank.Item, _ choice: Choice) -> Bool? {
    let topic = item.topic
    let held = topic.row.map { source.rows[$0] }
    switch (item.kind.id, choice) {
    case ("who-accountable", .role(let role)): return letters(held, role).contains("A")
    case ("who-accountable", .nobody):
      return model.roles.indices.allSatisfy { !letters(held, RoleID($0)).contains("A") }
    case ("who-responsible", .role(let role)): return letters(held, role).contains("R")
    case ("who-responsible", .nobody):
      return model.roles.indices.allSatisfy { !letters(held, RoleID($0)).contains("R") }
    case ("which-dimension", .dimension(let dimension)): return topic.duty.map { model[dimension].duties.contains($0) }
    case ("which-camp", .camp(let camp)):
      return topic.role.map { model[$0].camp == camp } ?? topic.dimension.map { model[$0].camp == camp }
    case ("which-part", .part(let part)): return topic.role.map { letters(held, $0) == Self.letters(part) }
    case ("required-competence", .competence(let competence)):
      return topic.duty.map { model[$0].requires.contains(competence) }
    case ("missing-competence", .competence(let competence)):
      guard let held, let role = topic.role else { return nil }
      let has = model.competences(of: role, in: held.scope.organisation).contains(competence)
      return model[held.row.duty].requires.contains(competence) && !has
    case ("who-translates", .role(let role)): return translates(held, role)
    case ("who-translates", .nobody): return !model.roles.indices.contains { translates(held, RoleID($0)) }
    case ("missing-translator", .dimension(let dimension)): return hasUnbridgedRow(dimension)
    case ("verdict", .verdict(let verdict)):
      let all = model.roles.indices.map { letters(held, RoleID($0)) }
      let answering = all.filter { $0.contains("A") }.count
      let doing = all.filter { $0.contains("R") }.count
      let own: Choice.Verdict = answering > 1 ? .overlap : answering == 0 || doing == 0 ? .gap : .sound
      return own == verdict
    case ("vacancy", .duty(let duty)): return isLeft(duty, topic)
    case ("vacancy", .nothing): return !model.duties.indices.contains { isLeft(DutyID($0), topic) }
    case ("separation", .row(let row)):
      return topic.separation.map { separation in
        carriers(source.rows[row]).contains { bothSides(separation, source.rows[row].scope).contains($0) }
      }
    case ("separation", .duty(let duty)): return topic.role.flatMap { isBarred($0, from: duty) }
    case ("ownerless-measure", .measure(let measure)):
      return model.plan.map { $0[measure].responsible.isEmpty && $0[measure].accountable.isEmpty }
    case ("measure-owner", .party(let party)):
      return topic.measure.flatMap { id in model.plan?[id].responsible.contains { $0.party == party } }
    default: return nil
    }
  }

  /// The letters of RASCI that a role has in a duty where a row holds, with the row found anew.
  private func letters(_ held: QuestionSource.HeldRow?, _ role: RoleID) -> String {
    guard let held else { return "" }
    return Self.letters(row(of: held.row.duty, in: held.scope)?[role]?.participation ?? [])
  }

  private static func letters(_ participation: Participation) -> String {
    Participation.meanings.filter { participation.contains($0.participation) }.map { $0.letter }.joined()
  }

  private func carriers(_ held: QuestionSource.HeldRow) -> [RoleID] {
    model.roles.indices.map { RoleID($0) }.filter { letters(held, $0).contains { "AR".contains($0) } }
  }

  private func translates(_ held: QuestionSource.HeldRow?, _ role: RoleID) -> Bool {
    guard let held, letters(held, role).contains(where: { "ARSC".contains($0) }) else { return false }
    let parts = row(of: held.row.duty, in: held.scope)?.parts ?? []
    let camps = Set(
      parts.filter { Self.letters($0.participation).contains { "ARSC".contains($0) } }.compactMap {
        model[$0.role].camp
      })
    return model.competences(of: role, in: held.scope.organisation).members.contains {
      Set(model[$0].bridges).isSuperset(of: camps)
    }
  }

  /// Whether two camps meet in some row of a dimension, in some scope, and nobody there bridges them.
  private func hasUnbridgedRow(_ dimension: DimensionID) -> Bool {
    for scope in source.context.report.index.scopes {
      for duty in model[dimension].duties {
        guard let row = row(of: duty, in: scope), row.exemption == nil else { continue }
        let working = row.roles([.accountable, .responsible, .supports, .consulted])
        let camps = Set(working.compactMap { model[$0].camp })
        if camps.count < 2 || working.contains(where: { model[$0].isUndeclared }) { continue }
        let bridging = model.competences.indices.filter { Set(model.competences[$0].bridges).isSuperset(of: camps) }
        if bridging.isEmpty { continue }
        let isBridged = working.contains { role in
          bridging.contains { model.competences(of: role, in: scope.organisation).contains(CompetenceID($0)) }
        }
        if !isBridged { return true }
      }
    }
    return false
  }

  private func isLeft(_ duty: DutyID, _ topic: Topic) -> Bool {
    source.rows(of: duty).contains { index in
      let accountable = source.rows[index].row.accountable
      guard !accountable.isEmpty else { return false }
      if let role = topic.role { return accountable == [role] }
      guard let post = topic.post else { return false }
      let organisation = source.rows[index].scope.organisation
      return accountable.allSatisfy { isManned($0, organisation, nil) && !isManned($0, organisation, post) }
    }
  }

  /// Whether a post does the work of a role in an organisation, itself or by its deputy, when one more stands empty.
  private func isManned(_ role: RoleID, _ organisation: OrganisationID?, _ vacant: PostID?) -> Bool {
    func isVacant(_ post: PostID) -> Bool { model[post].isVacant || post == vacant }
    return model.posts.indices.map { PostID($0) }.contains { post in
      guard model[post].holds.contains(role) else { return false }
      if let home = model[post].organisation {
        guard let organisation, model.isPart(organisation, of: home) else { return false }
      }
      if !isVacant(post) { return true }
      guard let deputy = model[post].deputy, deputy.post != post, !isVacant(deputy.post) else { return false }
      return deputy.until.map { !($0 < Day(year: 2026, month: 6, day: 1)!) } ?? true
    }
  }

  private func bothSides(_ separation: Int, _ scope: Scope) -> Set<RoleID> {
    func carriers(_ dimension: DimensionID) -> Set<RoleID> {
      Set(model[dimension].duties.flatMap { row(of: $0, in: scope)?.roles(.carrying) ?? [] })
    }
    return carriers(model.separations[separation].first).intersection(carriers(model.separations[separation].second))
  }

  private func isBarred(_ role: RoleID, from duty: DutyID) -> Bool? {
    let carried = carried[role] ?? []
    let own = model[duty].dimension
    let apart = Set(
      model.separations.flatMap { $0.first == own ? [$0.second] : $0.second == own ? [$0.first] : [] })
    return carried.contains(own) && !apart.isDisjoint(with: carried) ? nil : !apart.isDisjoint(with: carried)
  }
}
