import AnsvarModel

/// Which rosters have a role, for the working organisations that they hold in.
struct SeatRosters {
  private struct Holding: Hashable {
    var whole: OrganisationID
    var owner: OrganisationID
  }

  private let model: Model
  private let tree: OrganisationTree
  /// By organisation with a roster, the leaves that it holds in.
  private var leaves: [OrganisationID: [OrganisationID]] = [:]
  /// By organisation, whose rosters hold in any leaf of it, and the same as pairs.
  private var owners: [[OrganisationID]] = []
  private var holdings: Set<Holding> = []
  /// By organisation, whether all its leaves have a roster.
  private var isCovered: [Bool] = []
  /// By role, the organisations whose own roster has it.
  private var having: [RoleID: [OrganisationID]] = [:]

  /// - Complexity: O(*n* · *d*) in the organisations and how deep they lie in one another, and in what rosters name.
  init(_ model: Model, _ tree: OrganisationTree) {
    self.model = model
    self.tree = tree
    guard model.hasRosters else { return }
    owners = [[OrganisationID]](repeating: [], count: model.organisations.count)
    isCovered = [Bool](repeating: true, count: model.organisations.count)
    for leaf in tree.leaves {
      let chain = model.chain(from: leaf)
      let owner = chain.first { model[$0].roster != nil }
      if let owner { leaves[owner, default: []].append(leaf) }
      for whole in chain {
        guard let owner else {
          isCovered[whole.index] = false
          continue
        }
        if holdings.insert(Holding(whole: whole, owner: owner)).inserted { owners[whole.index].append(owner) }
      }
    }
    for owner in leaves.keys.sorted() {
      for entry in model[owner].roster?.entries ?? [] { having[entry.role, default: []].append(owner) }
    }
  }

  /// The leaves of an organisation whose roster does not have a role; where there are more than `most`, not all.
  ///
  /// - Complexity: O(*n*) in the rosters that have the role or hold in the organisation, whichever are fewer, and in
  ///   what is found.
  func leaves(lacking role: RoleID, in whole: OrganisationID, most: Int) -> [OrganisationID] {
    guard !owners.isEmpty else { return [] }
    let owners = owners[whole.index]
    if let having = having[role], having.count <= owners.count {
      let here = having.reduce(0) { $0 + (holdings.contains(Holding(whole: whole, owner: $1)) ? 1 : 0) }
      if here == owners.count { return [] }
    }
    var result: [OrganisationID] = []
    for owner in owners where result.count < most && model[owner].roster?[role] == nil {
      let held = leaves[owner] ?? []
      let parts = tree.leaves(in: whole)
      if tree.isPart(owner, of: whole) {
        result += held
      } else if held.count < parts.count {
        result += held.filter { tree.isPart($0, of: whole) }
      } else {
        // The roster of an organisation above holds in those that have none nearer.
        result += tree.leaves[parts].filter { rosterOwner(of: $0) == owner }
      }
    }
    return result
  }

  /// Whether all rosters that hold in an organisation lack a role, and all of it has rosters.
  func allLack(_ role: RoleID, in whole: OrganisationID) -> Bool {
    guard !owners.isEmpty, isCovered[whole.index] else { return false }
    if let roster = model.roster(of: whole), roster[role] != nil { return false }
    return !(having[role] ?? []).contains { holdings.contains(Holding(whole: whole, owner: $0)) }
  }

  private func rosterOwner(of leaf: OrganisationID) -> OrganisationID? {
    model.chain(from: leaf).first { model[$0].roster != nil }
  }
}
