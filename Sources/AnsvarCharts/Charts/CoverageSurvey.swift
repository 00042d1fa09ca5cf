import AnsvarDiagnostics
import AnsvarModel
import AnsvarRules

/// Coverage of more organisations and systems than a page holds: the worst of them, and the others summed up.
///
/// The worst are found in one pass over the model, and only what is shown of them is counted in another, so that
/// thousands of organisations with thousands of systems take no more room than they themselves.
struct CoverageSurvey {
  enum Subject {
    /// Nil: the model itself, when it has no organisations.
    case organisation(OrganisationID?)
    case system(SystemID)
  }

  /// A line of the survey.
  struct Row {
    /// One subject, or all those of a band.
    var subjects: Range<Int>
    /// Whether it sums up others.
    var isBand: Bool
    var total = CoverageTally()
    var errors = 0
  }

  /// A column: one dimension or system, or all that have none of their own.
  struct Column {
    enum Content {
      case dimension(DimensionID)
      case otherDimensions(Int)
      case system(SystemID)
      case otherSystems(Int)
    }
    var content: Content
    /// Down the whole column.
    var total = CoverageTally()
  }

  /// A landscape page of A4 at 8 points has room for 26 lines below its head: these, the bands, and the total.
  static let mostRows = 20
  /// As wide as its numbers need, such a page has eleven columns; at least five of them are for systems.
  static let mostColumns = 11
  static let mostDimensions = 6

  /// The worst first.
  private(set) var subjects: [Subject] = []
  private(set) var rows: [Row] = []
  private(set) var columns: [Column] = []
  private(set) var total = CoverageTally()
  private(set) var errors = 0
  /// How many findings are about nothing that is shown.
  private(set) var elsewhere = 0
  /// How many systems there are where the rows are organisations.
  private(set) var systemCount = 0
  private var cells: [CoverageTally] = []

  private let model: Model
  private let index: EffectiveIndex
  private let chosen: Scope?
  private let duties: CountedDuties
  /// By organisation, or by system when the rows are systems, its place in `subjects`; the last is for none.
  private var subjectOf: [Int]
  private let hasSystemRows: Bool
  private var tallies: [CoverageTally] = []
  private var subjectErrors: [Int] = []
  /// By subject.
  private var rowOf: [Int] = []

  subscript(row: Int, column: Int) -> CoverageTally { cells[row * columns.count + column] }

  /// - Complexity: O(*s* · *d* + *f*) in the checked scopes, the duties, and the scopes of all findings.
  init(_ context: ChartContext) {
    model = context.model
    index = context.report?.index ?? EffectiveIndex(context.model)
    chosen = context.chosenScope
    duties = CountedDuties(context, index)
    let places = Self.places(model, chosen)
    hasSystemRows = places.count < 2
    subjectOf = [Int](
      repeating: -1, count: (hasSystemRows ? model.systems.count : model.organisations.count) + 1)
    listSubjects(places)
    tallies = [CoverageTally](repeating: CoverageTally(), count: subjects.count)
    subjectErrors = [Int](repeating: 0, count: subjects.count)
    countSubjects()
    if let report = context.report { place(report.findings) }
    sortSubjects()
    chooseRows()
    countCells()
  }

  /// The working organisations that are looked at.
  private static func places(_ model: Model, _ chosen: Scope?) -> [OrganisationID] {
    guard let whole = chosen?.organisation else { return model.workingOrganisations }
    return model.workingOrganisations.filter { model.isPart($0, of: whole) }
  }

  private mutating func listSubjects(_ places: [OrganisationID]) {
    if hasSystemRows {
      var isKnown = [Bool](repeating: false, count: model.systems.count)
      subjectOf[subjectOf.count - 1] = 0
      subjects.append(.organisation(places.first))
      for scope in model.systemsInUse where isShown(scope) {
        guard let system = scope.system, !isKnown[system.index] else { continue }
        isKnown[system.index] = true
        subjectOf[system.index] = subjects.count
        subjects.append(.system(system))
      }
    } else {
      for place in places {
        subjectOf[place.index] = subjects.count
        subjects.append(.organisation(place))
      }
    }
  }

  private func isShown(_ scope: Scope) -> Bool {
    if let system = chosen?.system, scope.system != system { return false }
    guard let whole = chosen?.organisation else { return true }
    return scope.organisation.map { model.isPart($0, of: whole) } ?? false
  }

  /// The subject of a scope; nil when the survey does not show it.
  private func subject(of scope: Scope) -> Int? {
    if let system = chosen?.system, scope.system != system { return nil }
    if hasSystemRows, !isShown(scope) { return nil }
    let place = hasSystemRows ? scope.system?.index : scope.organisation?.index
    let subject = subjectOf[place ?? subjectOf.count - 1]
    return subject < 0 ? nil : subject
  }

  // MARK: The worst

  /// Sums for each subject, each dimension and each system, from which the worst are chosen.
  private mutating func countSubjects() {
    var dimensions = [CoverageTally](repeating: CoverageTally(), count: model.dimensions.count)
    var systems = [CoverageTally](repeating: CoverageTally(), count: model.systems.count)
    // Taken out, since what can change is copied at every call.
    let survey = self
    var tallies = tallies
    duties.forEachScope(at: { survey.subject(of: $0) }) { subject, scope, counts in
      for (dimension, count) in counts.enumerated() {
        tallies[subject] += count
        dimensions[dimension] += count
        if let system = scope.system { systems[system.index] += count }
      }
    }
    self.tallies = tallies
    chooseColumns(dimensions, systems)
  }

  private mutating func chooseColumns(_ dimensions: [CoverageTally], _ systems: [CoverageTally]) {
    let isTooMany = dimensions.count > Self.mostDimensions
    let own = Self.worst(dimensions, isTooMany ? Self.mostDimensions - 1 : dimensions.count)
    for dimension in own.sorted() { columns.append(Column(content: .dimension(DimensionID(dimension)))) }
    if isTooMany { columns.append(Column(content: .otherDimensions(dimensions.count - own.count))) }
    guard !hasSystemRows, chosen?.system == nil else { return }
    let used = systems.count { $0.counted > 0 }
    guard used > 0 else { return }
    systemCount = used
    let room = Self.mostColumns - columns.count
    let worst = Self.worst(systems, used > room ? room - 1 : used)
    for system in worst { columns.append(Column(content: .system(SystemID(system)))) }
    if used > worst.count { columns.append(Column(content: .otherSystems(used - worst.count))) }
  }

  /// The indices of those that are covered least, from the worst; what has no duties is left out.
  private static func worst(_ tallies: [CoverageTally], _ most: Int) -> [Int] {
    let sorted = tallies.indices.filter { tallies[$0].counted > 0 || most >= tallies.count }.sorted {
      if tallies[$0].isWorse(than: tallies[$1]) { return true }
      return tallies[$1].isWorse(than: tallies[$0]) ? false : $0 < $1
    }
    return Array(sorted.prefix(most))
  }

  /// Puts those that have anything to show in their order.
  private mutating func sortSubjects() {
    let order = subjects.indices.filter { !tallies[$0].isEmpty }.sorted { left, right in
      if tallies[left].isWorse(than: tallies[right]) { return true }
      return tallies[right].isWorse(than: tallies[left]) ? false : left < right
    }
    var ranks = [Int](repeating: -1, count: subjects.count)
    for (rank, subject) in order.enumerated() { ranks[subject] = rank }
    subjectOf = subjectOf.map { $0 < 0 ? -1 : ranks[$0] }
    subjects = order.map { subjects[$0] }
    tallies = order.map { tallies[$0] }
    subjectErrors = order.map { subjectErrors[$0] }
  }

  private mutating func chooseRows() {
    let chosen = WorstFirst(tallies.map { $0.coverage.tenths }, most: Self.mostRows)
    for place in 0..<chosen.shown { rows.append(Row(subjects: place..<place + 1, isBand: false)) }
    for band in chosen.bands { rows.append(Row(subjects: band, isBand: true)) }
    for row in rows.indices {
      for subject in rows[row].subjects {
        rowOf.append(row)
        rows[row].total += tallies[subject]
        rows[row].errors += subjectErrors[subject]
      }
      total += rows[row].total
      errors += rows[row].errors
    }
  }

  /// What one subject has in all.
  func tally(ofSubject subject: Int) -> CoverageTally { tallies[subject] }

  // MARK: What is shown

  private mutating func countCells() {
    var columnOfDimension = [Int](repeating: -1, count: model.dimensions.count)
    var columnOfSystem = [Int](repeating: -1, count: model.systems.count)
    for (number, column) in columns.enumerated() {
      switch column.content {
      case .dimension(let dimension): columnOfDimension[dimension.index] = number
      case .system(let system): columnOfSystem[system.index] = number
      case .otherDimensions:
        for place in columnOfDimension.indices where columnOfDimension[place] < 0 { columnOfDimension[place] = number }
      case .otherSystems:
        for place in columnOfSystem.indices where columnOfSystem[place] < 0 { columnOfSystem[place] = number }
      }
    }
    let width = columns.count
    var cells = [CoverageTally](repeating: CoverageTally(), count: rows.count * width)
    let survey = self
    duties.forEachScope(at: { survey.subject(of: $0).map { survey.rowOf[$0] } }) { row, scope, counts in
      let system = scope.system.map { columnOfSystem[$0.index] } ?? -1
      for (dimension, count) in counts.enumerated() where !count.isEmpty {
        cells[row * width + columnOfDimension[dimension]] += count
        if system >= 0 { cells[row * width + system] += count }
      }
    }
    self.cells = cells
    for row in rows.indices { for column in columns.indices { columns[column].total += self[row, column] } }
  }

  private mutating func place(_ findings: [Finding]) {
    let lookup = FindingScopes(model, index, findings: findings)
    for number in findings.indices where !findings[number].isWaived {
      let isError = findings[number].severity == .error
      if findings[number].scopes == 1 {
        add(findings[number].scope, isError)
        continue
      }
      let scopes = lookup.scopes(of: findings[number])
      for scope in scopes { add(scope, isError) }
      if chosen == nil { elsewhere += max(findings[number].scopes - scopes.count, 0) }
    }
  }

  private mutating func add(_ scope: Scope, _ isError: Bool) {
    let isOfNone = scope.organisation == nil && !model.organisations.isEmpty
    guard !isOfNone, let subject = subject(of: scope) else {
      if chosen == nil { elsewhere += 1 }
      return
    }
    tallies[subject].findings += 1
    if isError { subjectErrors[subject] += 1 }
  }
}
