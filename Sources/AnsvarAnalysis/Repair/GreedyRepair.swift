import AnsvarModel

/// Mends one thing after another with the edit that helps most: for what is too much to search through.
struct GreedyRepair {
  private(set) var board: RepairBoard
  private(set) var edits: [RepairEdit] = []

  /// Of thousands of lines by which somebody carries too much, any will do.
  private static let mostLines = 64

  init(_ board: RepairBoard) { self.board = board }

  /// Mends what can be mended, and leaves the rest as it is.
  ///
  /// - Complexity: O(*b* · *c*) boundings of the board for *b* things to mend with *c* candidates each.
  mutating func run() {
    while !board.isSound {
      let before = board.bound()
      var best: (candidate: RepairBoard.Candidate, bound: Int)?
      for candidate in board.candidates(most: Self.mostLines) {
        let undo = board.make(candidate.edit, lines: candidate.lines)
        let bound = board.bound()
        board.undo(undo)
        if !undo.isEmpty, bound < (best?.bound ?? before) { best = (candidate, bound) }
        if bound < before { break }
      }
      if let best {
        _ = board.make(best.candidate.edit, lines: best.candidate.lines)
        edits.append(best.candidate.edit)
      } else if let role = board.troubledRole {
        board.leave(role: role)
      } else if let line = board.firstBroken {
        board.leave(Array(board.problem.groups[board.problem.lines[line].group].lines))
      } else {
        return
      }
    }
  }
}
