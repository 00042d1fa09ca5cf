import AnsvarModel

/// How wide the columns of the heat map are, in points, and which dimensions stand beside one another.
struct CoverageColumns {
  /// What a cell loses to its padding and border on both sides together.
  static let inset = 8

  let name: Int
  /// The column of the total and that of each dimension.
  let cell: Int
  /// The dimensions of each band; many dimensions stand in several bands under one another.
  let bands: [Range<Int>]
  /// How many dimensions the widest band has.
  let perBand: Int

  private static let mostPerBand = 12
  private static let leastTotal = 480
  private static let leastName = 120

  var total: Int { name + cell * (perBand + 1) }

  /// Columns in as many bands as the dimensions need, or as the room there is makes needful.
  init(_ heads: [Words], _ names: [Words], isBrief: Bool, room: Int? = nil) {
    let count = max(heads.count, 1)
    let most = room.map { min(Self.mostPerBand, max(1, ($0 - Self.leastName) / (isBrief ? 84 : 70) - 1)) }
    let bandCount = (count + (most ?? Self.mostPerBand) - 1) / (most ?? Self.mostPerBand)
    let perBand = (count + bandCount - 1) / bandCount
    self.perBand = perBand
    bands = stride(from: 0, to: heads.count, by: perBand).map { $0..<min($0 + perBand, heads.count) }
    let widest = perBand > 8 ? 76 : 92
    var cell = isBrief ? 84 : 62
    for head in heads {
      for word in head.pieces where word <= Double(widest - Self.inset) {
        cell = max(cell, Int(word / Words.allowance) + Self.inset + 1)
      }
    }
    let wanted = names.reduce(Self.leastName) { max($0, $1.room + Self.inset) }
    let name = max(min(wanted, 230), Self.leastTotal - cell * (perBand + 1))
    guard let room, name + cell * (perBand + 1) > room else {
      (self.cell, self.name) = (cell, name)
      return
    }
    self.name = max(Self.leastName, min(name, room - cell * (perBand + 1)))
    self.cell = min(cell, (room - self.name) / (perBand + 1))
  }
}
