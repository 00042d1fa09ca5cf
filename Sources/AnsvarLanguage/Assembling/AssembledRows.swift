import AnsvarDiagnostics
import AnsvarModel

/// The rows of the matrix while they are gathered from records, which may come in any order.
struct AssembledRows {
  /// The words for a scope.
  struct ScopeKey: Hashable {
    var organisation: NameID?
    var system: NameID?
  }

  struct Part {
    var role: SyntaxTree.Name
    var letters: String
    var position: UInt32
  }

  struct Row {
    var duty: SyntaxTree.Name
    var parts: [Part] = []
    var exemption: SyntaxTree.Exemption?
    var citation: SyntaxTree.Citation?
    /// Whether a list of blocks says where the row stands.
    var isPlaced = false
  }

  struct Block {
    var scope: SyntaxTree.ScopeNames
    var citation: SyntaxTree.Citation?
    var range: SourceRange
    var rows: [Int] = []
  }

  private struct Key: Hashable {
    var scope: ScopeKey
    var duty: NameID
  }

  private(set) var rows: [Row] = []
  private var index: [Key: Int] = [:]
  /// By row with many parts, and by role, the place among them.
  private var longRows: [Int: [NameID: Int]] = [:]
  private static let longRow = 16
  /// Blocks as a list of them gives them.
  var placed: [Block] = []
  /// A block for each scope, in the order in which the scopes are first met.
  private var gathered: [Block] = []
  private var gatheredIndex: [ScopeKey: Int] = [:]

  /// The number of the row of a duty in a scope, which begins when it is first met.
  mutating func row(_ scope: SyntaxTree.ScopeNames, _ duty: SyntaxTree.Name) -> Int {
    let scopeKey = ScopeKey(organisation: scope.organisation?.id, system: scope.system?.id)
    let key = Key(scope: scopeKey, duty: duty.id)
    if let known = index[key] { return known }
    let number = rows.count
    index[key] = number
    rows.append(Row(duty: duty))
    if let block = gatheredIndex[scopeKey] {
      gathered[block].rows.append(number)
    } else {
      gatheredIndex[scopeKey] = gathered.count
      gathered.append(Block(scope: scope, range: duty.range, rows: [number]))
    }
    return number
  }

  /// Where a role stands among the parts of a row.
  private mutating func place(of role: NameID, inRow row: Int) -> Int? {
    guard rows[row].parts.count > Self.longRow else { return rows[row].parts.firstIndex { $0.role.id == role } }
    if longRows[row] == nil {
      var places: [NameID: Int] = [:]
      for (place, part) in rows[row].parts.enumerated() { places[part.role.id] = place }
      longRows[row] = places
    }
    return longRows[row]?[role]
  }

  /// Adds a part to a row; a role that is there already takes part in one more way.
  ///
  /// False when the role has one of the letters already.
  mutating func add(_ part: Part, toRow row: Int) -> Bool {
    guard let known = place(of: part.role.id, inRow: row) else {
      longRows[row]?[part.role.id] = rows[row].parts.count
      rows[row].parts.append(part)
      return true
    }
    let letters = rows[row].parts[known].letters
    let isNew = !part.letters.unicodeScalars.contains { letters.unicodeScalars.contains($0) }
    if isNew { rows[row].parts[known].letters += part.letters }
    return isNew
  }

  mutating func exempt(_ row: Int, _ exemption: SyntaxTree.Exemption) -> Bool {
    guard rows[row].exemption == nil else { return false }
    rows[row].exemption = exemption
    return true
  }

  mutating func cite(_ row: Int, _ citation: SyntaxTree.Citation) { rows[row].citation = citation }

  /// Puts a row in the block that is listed last; false when it stands in another one.
  mutating func place(_ row: Int) -> Bool {
    guard !rows[row].isPlaced, !placed.isEmpty else { return false }
    rows[row].isPlaced = true
    placed[placed.count - 1].rows.append(row)
    return true
  }

  /// The blocks that are listed, then one for each scope with the rows that are not.
  var blocks: [Block] {
    var result = placed
    for var block in gathered {
      block.rows = block.rows.filter { !rows[$0].isPlaced }
      if !block.rows.isEmpty { result.append(block) }
    }
    return result
  }
}
