/// Goes from one scope to the next, and keeps the rows that hold where it is.
///
/// A step costs what the two scopes differ in, however many duties there are.
struct ScopeWalk: Sendable {
  /// What a duty had before a nearer row was laid over it.
  private struct Covered: Sendable {
    var duty: UInt32
    var row: UInt32
  }

  private let overlay: ScopeOverlay
  /// By duty, the row that holds; `EffectiveMatrix.noRow` where none does.
  private(set) var rows: [UInt32]
  /// What lies under the rows laid so far, the last first; the room is used up to `coveredCount`.
  private var covered: [Covered] = []
  private var coveredCount = 0
  /// The organisations whose rows are laid, the widest first, and what `coveredCount` was before each.
  private var chain: [OrganisationID] = []
  private var chainMarks: [Int] = []
  /// What `coveredCount` was before the rows of systems were laid.
  private var layerMark = 0

  /// Begins where only what holds for the whole model is laid.
  init(_ overlay: ScopeOverlay) {
    self.overlay = overlay
    rows = overlay.rowsEverywhere()
  }

  /// Steps to a scope, whose `layers` are known, and tells of every row that is laid or taken away.
  ///
  /// - Complexity: O(*r*) in the rows that are laid and taken away, and the organisations that the scope lies in.
  @inline(__always)
  mutating func step(
    to scope: Scope, _ layers: ArraySlice<Int32>, _ change: (_ duty: Int, _ from: UInt32, _ to: UInt32) -> Void
  ) {
    if coveredCount > layerMark { uncover(to: layerMark, change) }
    if scope.organisation != chain.last { enter(scope.organisation, change) }
    for layer in layers { lay(layer, change) }
  }

  private mutating func enter(_ organisation: OrganisationID?, _ change: (Int, UInt32, UInt32) -> Void) {
    let next = overlay.chain(of: organisation)
    var shared = 0
    while shared < min(chain.count, next.count), chain[shared] == next[shared] { shared += 1 }
    if shared < chain.count { uncover(to: chainMarks[shared], change) }
    chain.removeLast(chain.count - shared)
    chainMarks.removeLast(chainMarks.count - shared)
    for part in next[shared...] {
      chain.append(part)
      chainMarks.append(coveredCount)
      if let block = overlay.firstBlock(in: Scope(organisation: part)) { lay(block, change) }
    }
    layerMark = coveredCount
  }

  /// Lays the rows of a block, and of the others of its scope.
  @inline(__always)
  private mutating func lay(_ first: Int32, _ change: (Int, UInt32, UInt32) -> Void) {
    var block = first
    while block >= 0 {
      let range = overlay.rows(ofBlock: block)
      let most = coveredCount + range.count
      if most > covered.count {
        covered += [Covered](repeating: Covered(duty: 0, row: 0), count: max(most - covered.count, covered.count))
      }
      covered.withUnsafeMutableBufferPointer { covered in
        rows.withUnsafeMutableBufferPointer { rows in
          overlay.withDuties { duties in
            for row in range {
              let duty = duties[row]
              let before = rows[Int(duty)]
              covered[coveredCount] = Covered(duty: duty, row: before)
              coveredCount += 1
              rows[Int(duty)] = UInt32(truncatingIfNeeded: row)
              change(Int(duty), before, UInt32(truncatingIfNeeded: row))
            }
          }
        }
      }
      block = overlay.nextBlock(after: block)
    }
  }

  @inline(__always)
  private mutating func uncover(to mark: Int, _ change: (Int, UInt32, UInt32) -> Void) {
    covered.withUnsafeBufferPointer { covered in
      rows.withUnsafeMutableBufferPointer { rows in
        while coveredCount > mark {
          coveredCount -= 1
          let below = covered[coveredCount]
          let above = rows[Int(below.duty)]
          rows[Int(below.duty)] = below.row
          change(Int(below.duty), above, below.row)
        }
      }
    }
  }
}
