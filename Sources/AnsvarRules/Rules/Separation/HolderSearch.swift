import AnsvarDiagnostics
import AnsvarModel

/// Looks for posts that hold roles on both sides of a separation.
struct HolderSearch {
  /// What one role carries in the scope at hand: by dimension, the first entry.
  private typealias Carried = [DimensionID: (row: Int, entry: Int)]

  private let context: CheckContext
  /// By role, the posts that hold it and another one besides.
  private var posts: [[PostID]]
  private var duties: [DutyID] = []

  init(_ context: CheckContext) {
    let model = context.model
    self.context = context
    posts = [[PostID]](repeating: [], count: model.roles.count)
    for (index, post) in model.posts.enumerated() where post.holds.count > 1 {
      var seen: Set<RoleID> = []
      for role in post.holds where seen.insert(role).inserted { posts[role.index].append(PostID(index)) }
    }
    var isSeparated = [Bool](repeating: false, count: model.dimensions.count)
    for separation in model.separations {
      isSeparated[separation.first.index] = true
      isSeparated[separation.second.index] = true
    }
    duties = model.duties.indices.map { DutyID($0) }.filter { isSeparated[model[$0].dimension.index] }
  }

  /// Whether any post holds more than one role.
  var isNeeded: Bool { posts.contains { !$0.isEmpty } }

  mutating func run(_ findings: inout FindingCollector) {
    let carrying = Participation.carrying
    context.model.table.withColumns { columns in
      context.index.forEachScope(of: context.model) { scope, matrix in
        var carried: [RoleID: Carried] = [:]
        for duty in duties {
          guard let row = matrix.rowIndex(of: duty) else { continue }
          let dimension = context.model[duty].dimension
          for entry in columns.range(ofRow: row) where !columns.participation(entry).isDisjoint(with: carrying) {
            let role = RoleID(columns.role(entry))
            guard !posts[role.index].isEmpty, carried[role]?[dimension] == nil else { continue }
            carried[role, default: [:]][dimension] = (row: row, entry: entry)
          }
        }
        if carried.count > 1 { report(carried, in: scope, &findings) }
      }
    }
  }

  private func report(_ carried: [RoleID: Carried], in scope: Scope, _ findings: inout FindingCollector) {
    var rolesOfPost: [PostID: [RoleID]] = [:]
    for role in carried.keys.sorted() {
      for post in posts[role.index] where isThere(post, in: scope) { rolesOfPost[post, default: []].append(role) }
    }
    for post in rolesOfPost.keys.sorted() {
      guard let roles = rolesOfPost[post], roles.count > 1 else { continue }
      for (number, separation) in context.model.separations.enumerated() {
        guard separation.first != separation.second, isChecked(separation, in: scope),
          let first = roles.first(where: { stands($0, carried, on: separation.first, not: separation.second) }),
          let second = roles.first(where: { stands($0, carried, on: separation.second, not: separation.first) }),
          let place = carried[second]?[separation.second]
        else { continue }
        var finding = findings.finding(at: context.model[post].range)
        finding.roles = [first, second]
        finding.dimension = separation.second
        finding.mentions = [
          Finding.Mention("post", .post(post)), Finding.Mention("other", .dimension(separation.first)),
        ]
        finding.related = context.rangeOfEntry(place.entry, inRow: place.row)
        finding.scope = scope
        findings.add(finding, numbers: [number, second.index])
      }
    }
  }

  private func stands(
    _ role: RoleID, _ carried: [RoleID: Carried], on one: DimensionID, not other: DimensionID
  ) -> Bool {
    guard let dimensions = carried[role], !context.isUndeclared(role) else { return false }
    return dimensions[one] != nil && dimensions[other] == nil
  }

  private func isThere(_ post: PostID, in scope: Scope) -> Bool {
    guard let whole = context.model[post].organisation else { return true }
    return scope.organisation.map { context.model.isPart($0, of: whole) } ?? false
  }

  /// Dimensions that both exist once per organisation are held against each other once, and not for each system.
  private func isChecked(_ separation: Separation, in scope: Scope) -> Bool {
    let model = context.model
    let isPerOrganisation =
      model[separation.first].extent == .organisation && model[separation.second].extent == .organisation
    if scope.system != nil { return !isPerOrganisation }
    return isPerOrganisation || !context.hasSystems(scope.organisation)
  }
}
