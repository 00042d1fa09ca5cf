import AnsvarDiagnostics
import AnsvarModel

/// Looks for posts that hold roles on both sides of a separation.
struct HolderSearch {
  /// What one role carries in the scope at hand: by dimension, the first entry.
  private typealias Carried = [DimensionID: (row: Int, entry: Int)]

  private struct Key: Hashable {
    var role: RoleID
    /// Nil: in every organisation.
    var organisation: OrganisationID?
  }

  private let context: CheckContext
  private let separations: SeparationIndex
  /// By role and organisation, the posts that hold it and another one besides.
  private var posts: [Key: [PostID]] = [:]
  /// By role, whether there are any such posts.
  private var isHeld: [Bool]
  private var duties: [DutyID] = []

  init(_ context: CheckContext) {
    let model = context.model
    self.context = context
    separations = SeparationIndex(model)
    isHeld = [Bool](repeating: false, count: model.roles.count)
    for (index, post) in model.posts.enumerated() where post.holds.count > 1 {
      var seen: Set<RoleID> = []
      for role in post.holds where seen.insert(role).inserted {
        isHeld[role.index] = true
        posts[Key(role: role, organisation: post.organisation), default: []].append(PostID(index))
      }
    }
    var isSeparated = [Bool](repeating: false, count: model.dimensions.count)
    for separation in model.separations {
      isSeparated[separation.first.index] = true
      isSeparated[separation.second.index] = true
    }
    duties = model.duties.indices.map { DutyID($0) }.filter { isSeparated[model[$0].dimension.index] }
  }

  /// Whether any post holds more than one role.
  var isNeeded: Bool { !posts.isEmpty }

  mutating func run(_ findings: inout FindingCollector) {
    let carrying = Participation.carrying
    context.model.table.withColumns { columns in
      context.index.forEachScope(of: context.model) { scope, matrix in
        var carried: [RoleID: Carried] = [:]
        matrix.forEachRow(of: duties) { duty, row in
          let dimension = context.model[duty].dimension
          for entry in columns.range(ofRow: row) where !columns.participation(entry).isDisjoint(with: carrying) {
            let role = RoleID(columns.role(entry))
            guard isHeld[role.index], carried[role]?[dimension] == nil else { continue }
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
      for post in posts(holding: role, in: scope) { rolesOfPost[post, default: []].append(role) }
    }
    for post in rolesOfPost.keys.sorted() {
      guard let roles = rolesOfPost[post], roles.count > 1 else { continue }
      // By dimension, the roles of the post that carry something in it.
      var carriers: [DimensionID: [RoleID]] = [:]
      for role in roles {
        for dimension in (carried[role] ?? [:]).keys { carriers[dimension, default: []].append(role) }
      }
      for number in separations.numbers(among: Set(carriers.keys)) {
        let separation = context.model.separations[number]
        guard isChecked(separation, in: scope),
          let first = carriers[separation.first]?.first(where: { stands($0, carried, not: separation.second) }),
          let second = carriers[separation.second]?.first(where: { stands($0, carried, not: separation.first) }),
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

  private func stands(_ role: RoleID, _ carried: [RoleID: Carried], not other: DimensionID) -> Bool {
    !context.isUndeclared(role) && carried[role]?[other] == nil
  }

  /// The posts that are there in a scope and hold a role.
  private func posts(holding role: RoleID, in scope: Scope) -> [PostID] {
    var result = posts[Key(role: role, organisation: nil)] ?? []
    var organisation = scope.organisation
    while let current = organisation {
      result += posts[Key(role: role, organisation: current)] ?? []
      organisation = context.model[current].parent
    }
    return result
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
