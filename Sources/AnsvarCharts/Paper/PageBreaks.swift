/// Which rows of a chart stand on which sheet.
///
/// What belongs together stays together where it is not much of a sheet; a bar is never the last thing on one.
struct PageBreaks {
  /// Rows of one table on one sheet.
  struct Piece {
    var block: Int
    var rows: Range<Int>
    /// Whether rows of the same table stand on the sheet before.
    var isContinued: Bool
  }

  /// The pieces of one sheet, the heads of columns among them, and how high all that stands on it is, in points.
  struct SheetContent {
    var pieces: [Piece] = []
    var height = 0.0
    /// The heads of columns that stand above what comes next, by block.
    fileprivate var heading: Int?
    /// Whether anything but heads of columns stands on it.
    fileprivate var isBegun = false
  }

  private(set) var sheets: [SheetContent] = []
  /// Whether something is higher than a whole sheet.
  private(set) var isOverfull = false

  /// A group of this part of a sheet or less is not cut.
  private static let kept = 0.6
  private static let gap = Double(PageColumn.gap)

  private let page: ChartPage
  private let units: RowUnits
  private let room: Double
  /// How high is what stands on every sheet, on this one and on those that follow.
  private var fixed: Double
  private let fixedLater: Double
  private var current = SheetContent()

  /// - Parameters:
  ///   - page: the tables of the chart.
  ///   - units: their rows, measured.
  ///   - height: how much room a sheet has, in points of the chart.
  ///   - lineHeight: how much of it the line at the foot takes.
  ///   - isFirst: whether it begins with the head of the chart, and not with the short one of further sheets.
  init(_ page: ChartPage, _ units: RowUnits, height: Double, lineHeight: Double, isFirst: Bool) {
    self.page = page
    self.units = units
    room = height
    var heights = (title: 0.0, legend: 0.0)
    for unit in units.units {
      switch page.blocks[unit.block].place {
      case .title: heights.title += unit.height + Self.gap
      case .legend: heights.legend += unit.height + Self.gap
      default: break
      }
    }
    let running = units.runningHeight.map { $0 + Self.gap } ?? heights.title
    fixedLater = lineHeight + heights.legend + running
    fixed = isFirst ? lineHeight + heights.legend + heights.title : fixedLater
    current.height = fixed
    lay()
  }

  private mutating func lay() {
    var heading: (block: Int, height: Double)?
    var index = 0
    while index < units.units.count {
      let unit = units.units[index]
      let block = page.blocks[unit.block]
      switch block.place {
      case .title, .legend: break
      case .heading:
        heading = (unit.block, unit.height + Self.gap)
      case .body, .note:
        if block.place == .note {
          heading = nil
          current.heading = nil
        }
        let last = lastUnit(ofBlockAt: index)
        lay(index...last, under: heading)
        index = last
      }
      index += 1
    }
    if current.isBegun || sheets.isEmpty { sheets.append(current) }
  }

  private func lastUnit(ofBlockAt index: Int) -> Int {
    var last = index
    while last + 1 < units.units.count, units.units[last + 1].block == units.units[index].block { last += 1 }
    return last
  }

  /// Puts a table on the sheet, and what has no room there on the next.
  private mutating func lay(_ range: ClosedRange<Int>, under heading: (block: Int, height: Double)?) {
    let block = units.units[range.lowerBound].block
    let whole = range.reduce(Self.gap) { $0 + units.units[$1].height }
    let empty = room - fixed - (heading?.height ?? 0)
    if current.isBegun, whole <= empty * Self.kept, !hasRoom(whole, heading) { turn() }
    for index in range {
      let unit = units.units[index]
      if current.isBegun, !hasRoom(unit.height + (opens(block) ? Self.gap : 0), heading) { turn() }
      take(unit, heading)
    }
  }

  private func opens(_ block: Int) -> Bool { current.pieces.last?.block != block }

  private func hasRoom(_ height: Double, _ heading: (block: Int, height: Double)?) -> Bool {
    let extra = heading.map { $0.block == current.heading ? 0 : $0.height } ?? 0
    return current.height + extra + height <= room
  }

  private mutating func take(_ unit: RowUnits.Unit, _ heading: (block: Int, height: Double)?) {
    if let heading, current.heading != heading.block {
      let rows = page.blocks[heading.block].table.rows.count
      current.pieces.append(Piece(block: heading.block, rows: 0..<rows, isContinued: false))
      current.heading = heading.block
      current.height += heading.height
    }
    if opens(unit.block) {
      let isContinued = !current.isBegun && goesOn(unit)
      current.height += Self.gap + (isContinued ? units.barHeights[unit.block] : 0)
      current.pieces.append(Piece(block: unit.block, rows: unit.rows, isContinued: isContinued))
    } else {
      let last = current.pieces.count - 1
      current.pieces[last].rows = current.pieces[last].rows.lowerBound..<unit.rows.upperBound
    }
    current.isBegun = true
    current.height += unit.height
    if current.height > room { isOverfull = true }
  }

  /// Whether the bar or the heads over these rows stand on the sheet before.
  private func goesOn(_ unit: RowUnits.Unit) -> Bool {
    let block = page.blocks[unit.block]
    guard let first = block.repeated.first else { return false }
    // The rows of the table are marked as leading the next, the bar is not.
    return unit.rows.lowerBound > 0 || block.table.rows.first?.cells != first.cells
  }

  private mutating func turn() {
    sheets.append(current)
    current = SheetContent()
    fixed = fixedLater
    current.height = fixed
  }
}
