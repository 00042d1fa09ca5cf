import AnsvarModel
import AnsvarRules

/// How much is covered of each dimension in each organisation and system, summed up through what they lie in.
struct CoverageTree {
  /// What a row of the chart is about.
  enum Subject: Hashable {
    /// All that is shown, when it is not one organisation.
    case whole
    case organisation(OrganisationID)
    /// A system in the organisation of the row that it lies in.
    case system(SystemID)
  }

  struct Node {
    var subject: Subject
    /// Before the node itself; nil for the first.
    var parent: Int?
    var children: [Int] = []
    var total = CoverageTally()
  }

  /// More rows than these are not read one by one; then there is a survey instead.
  static let mostRows = 60

  /// A node stands after what it lies in.
  private(set) var nodes: [Node] = []
  /// How many findings have no place in the tree.
  private(set) var elsewhere = 0
  /// By node and then by dimension.
  private var tallies: [CoverageTally] = []
  private let width: Int
  private var nodeOfOrganisation: [Int?]
  private var nodeOfSystem: [Scope: Int] = [:]

  /// Nil when there are more organisations and systems than a page shows one by one.
  ///
  /// - Complexity: O(*s* · *d* + *f*) in the checked scopes, the duties, and the scopes of all findings.
  init?(_ context: ChartContext) {
    let model = context.model
    width = model.dimensions.count
    nodeOfOrganisation = [Int?](repeating: nil, count: model.organisations.count)
    guard grow(model, chosen: context.chosenScope) else { return nil }
    tallies = [CoverageTally](repeating: CoverageTally(), count: nodes.count * width)
    let index = context.report?.index ?? EffectiveIndex(model)
    count(CountedDuties(context, index), context.chosenScope?.system)
    if let report = context.report { place(report.findings, model, index, context.chosenScope) }
    for node in nodes.indices.reversed() {
      for dimension in 0..<width { nodes[node].total += self[node, dimension] }
      guard let parent = nodes[node].parent else { continue }
      for dimension in 0..<width { tallies[parent * width + dimension] += self[node, dimension] }
    }
  }

  subscript(node: Int, dimension: Int) -> CoverageTally { tallies[node * width + dimension] }

  /// Nodes from the one that is covered least.
  func worstFirst(_ list: [Int]) -> [Int] {
    list.sorted { left, right in
      if nodes[left].total.isWorse(than: nodes[right].total) { return true }
      return nodes[right].total.isWorse(than: nodes[left].total) ? false : left < right
    }
  }

  // MARK: The nodes

  /// False when they would be too many.
  private mutating func grow(_ model: Model, chosen: Scope?) -> Bool {
    var parts = [[OrganisationID]](repeating: [], count: model.organisations.count)
    var roots: [OrganisationID] = []
    for index in model.organisations.indices {
      let id = OrganisationID(index)
      if let parent = model[id].parent { parts[parent.index].append(id) } else { roots.append(id) }
    }
    if let organisation = chosen?.organisation { roots = [organisation] }
    if roots.count != 1 { add(.whole, to: nil) }
    // Deepest last, so that the list is in the order of the model.
    var waiting = roots.reversed().map { (organisation: $0, parent: nodes.isEmpty ? nil : 0) }
    while let next = waiting.popLast() {
      guard nodeOfOrganisation[next.organisation.index] == nil else { continue }
      let node = add(.organisation(next.organisation), to: next.parent)
      nodeOfOrganisation[next.organisation.index] = node
      for part in parts[next.organisation.index].reversed() { waiting.append((part, node)) }
    }
    guard chosen?.system == nil else { return nodes.count <= Self.mostRows }
    let systems = model.systemsInUse.filter {
      $0.system != nil && node(of: Scope(organisation: $0.organisation)) != nil
    }
    guard nodes.count + systems.count <= Self.mostRows else { return false }
    for scope in systems {
      guard let system = scope.system, nodeOfSystem[scope] == nil else { continue }
      nodeOfSystem[scope] = add(.system(system), to: node(of: Scope(organisation: scope.organisation)))
    }
    return true
  }

  @discardableResult
  private mutating func add(_ subject: Subject, to parent: Int?) -> Int {
    let node = nodes.count
    nodes.append(Node(subject: subject, parent: parent))
    if let parent { nodes[parent].children.append(node) }
    return node
  }

  /// The node of a scope; nil when the chart does not show it.
  private func node(of scope: Scope) -> Int? {
    if scope.system != nil, let node = nodeOfSystem[scope] { return node }
    guard let organisation = scope.organisation else { return nodeOfOrganisation.isEmpty ? 0 : nil }
    return nodeOfOrganisation[organisation.index]
  }

  // MARK: What is counted

  private mutating func count(_ duties: CountedDuties, _ chosen: SystemID?) {
    // Taken out, since what can change is copied at every call.
    let tree = self
    var tallies = tallies
    duties.forEachScope(at: { scope in chosen == nil || scope.system == chosen ? tree.node(of: scope) : nil }) {
      node, _, counts in
      for (dimension, count) in counts.enumerated() { tallies[node * width + dimension] += count }
    }
    self.tallies = tallies
  }

  private mutating func place(_ findings: [Finding], _ model: Model, _ index: EffectiveIndex, _ chosen: Scope?) {
    let shown = findings.filter { !$0.isWaived && $0.diagnostic == nil }
    let lookup = FindingScopes(model, index, findings: shown)
    for finding in shown {
      let duty = finding.duty ?? finding.duties.first
      guard let dimension = finding.dimension ?? duty.map({ model[$0].dimension }) else {
        elsewhere += 1
        continue
      }
      let scopes = lookup.scopes(of: finding)
      if scopes.isEmpty, nodeOfOrganisation.isEmpty, chosen?.system == nil {
        tallies[dimension.index].findings += 1
      } else if scopes.isEmpty {
        elsewhere += 1
      }
      for scope in scopes {
        if let system = chosen?.system, scope.system != system { continue }
        if let node = node(of: scope) { tallies[node * width + dimension.index].findings += 1 }
      }
    }
  }
}
