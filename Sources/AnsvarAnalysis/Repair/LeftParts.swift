import AnsvarModel

/// What a board leaves as it is, by name, so that many findings can be held against it.
struct LeftParts {
  private var duties: Set<NameID> = []
  private var roles: Set<NameID> = []

  /// - Complexity: O(*n*) in the lines and roles.
  init(_ board: RepairBoard) {
    let model = board.problem.model
    for (line, isLeft) in board.isLeft.enumerated() where isLeft {
      duties.insert(model[board.problem.lines[line].duty].name)
    }
    for (role, isLeft) in board.isRoleLeft.enumerated() where isLeft { roles.insert(model.roles[role].name) }
  }

  /// Whether a finding is about a row or a role that is left as it is.
  func contains(_ subject: FindingSubject) -> Bool {
    if let duty = subject.duty, duties.contains(duty) { return true }
    guard subject.rule == "separation.conflict" || subject.rule == "load.heavy" else { return false }
    return subject.roles.count == 1 && roles.contains(subject.roles[0])
  }
}
