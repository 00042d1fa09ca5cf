import AnsvarModel

/// What everything in an earlier model has become in a later one.
public struct ModelCorrespondence: Sendable {
  public internal(set) var organisations: Correspondence<Organisation>
  public internal(set) var systems: Correspondence<System>
  public internal(set) var camps: Correspondence<Camp>
  public internal(set) var competences: Correspondence<Competence>
  public internal(set) var roles: Correspondence<Role>
  public internal(set) var posts: Correspondence<Post>
  public internal(set) var dimensions: Correspondence<Dimension>
  public internal(set) var duties: Correspondence<Duty>
  public internal(set) var areas: Correspondence<PlanArea>
  public internal(set) var planItems: Correspondence<PlanItem>

  /// What a thing of the earlier model has become.
  public func successors(of subject: Subject) -> [Subject] {
    switch subject {
    case .organisation(let id): organisations.successors(of: id).map { .organisation($0) }
    case .system(let id): systems.successors(of: id).map { .system($0) }
    case .role(let id): roles.successors(of: id).map { .role($0) }
    case .post(let id): posts.successors(of: id).map { .post($0) }
    case .dimension(let id): dimensions.successors(of: id).map { .dimension($0) }
    case .duty(let id): duties.successors(of: id).map { .duty($0) }
    case .area(let index): areas.successors(of: Identifier(index)).map { .area($0.index) }
    case .planItem(let id): planItems.successors(of: id).map { .planItem($0) }
    }
  }

  /// What a thing of the later model was.
  public func predecessors(of subject: Subject) -> [Subject] {
    switch subject {
    case .organisation(let id): organisations.predecessors(of: id).map { .organisation($0) }
    case .system(let id): systems.predecessors(of: id).map { .system($0) }
    case .role(let id): roles.predecessors(of: id).map { .role($0) }
    case .post(let id): posts.predecessors(of: id).map { .post($0) }
    case .dimension(let id): dimensions.predecessors(of: id).map { .dimension($0) }
    case .duty(let id): duties.predecessors(of: id).map { .duty($0) }
    case .area(let index): areas.predecessors(of: Identifier(index)).map { .area($0.index) }
    case .planItem(let id): planItems.predecessors(of: id).map { .planItem($0) }
    }
  }

  /// Whether a thing of the earlier model has become one of the later model, alone or among others.
  public func isLinked(_ old: Subject, _ new: Subject) -> Bool {
    switch (old, new) {
    case (.organisation(let one), .organisation(let other)): organisations.isLinked(one, other)
    case (.system(let one), .system(let other)): systems.isLinked(one, other)
    case (.role(let one), .role(let other)): roles.isLinked(one, other)
    case (.post(let one), .post(let other)): posts.isLinked(one, other)
    case (.dimension(let one), .dimension(let other)): dimensions.isLinked(one, other)
    case (.duty(let one), .duty(let other)): duties.isLinked(one, other)
    case (.area(let one), .area(let other)): areas.isLinked(Identifier(one), Identifier(other))
    case (.planItem(let one), .planItem(let other)): planItems.isLinked(one, other)
    default: false
    }
  }

  /// How many things a thing of the earlier model has become.
  public func successorCount(of subject: Subject) -> Int {
    switch subject {
    case .organisation(let id): organisations.successorCount(of: id)
    case .system(let id): systems.successorCount(of: id)
    case .role(let id): roles.successorCount(of: id)
    case .post(let id): posts.successorCount(of: id)
    case .dimension(let id): dimensions.successorCount(of: id)
    case .duty(let id): duties.successorCount(of: id)
    case .area(let index): areas.successorCount(of: Identifier(index))
    case .planItem(let id): planItems.successorCount(of: id)
    }
  }
}
