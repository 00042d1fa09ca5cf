import AnsvarModel

/// How wide the columns of the matrix are, in points.
struct MatrixColumns {
  /// The column of the duties.
  let duty: Int
  /// The column of each role.
  let role: Int
  let count: Int

  /// What a cell loses to its padding and border on both sides together.
  static let inset = 8
  /// A page narrower than this has no room for its head and legend.
  static let leastTotal = 480

  var total: Int { duty + role * count }
  /// The part that the roles take.
  var roles: Int { role * count }

  /// A column narrower than this cuts the words at its head to pieces.
  private static let leastRole = 44
  /// A column of duties narrower than this makes most of them several lines.
  private static let leastDuty = 150

  /// How many columns of roles have room beside that of the duties.
  static func most(in room: Int) -> Int { max(1, (room - leastDuty) / leastRole) }

  /// Columns as wide as their heads and titles want, or narrower where the chart has less room.
  init(_ context: ChartContext, _ heads: [Words], _ titles: [Words], least: Int = 46) {
    count = heads.count
    let widest = Self.widest(count)
    var role = least
    for head in heads {
      for word in head.pieces where word <= Double(widest - Self.inset) {
        role = max(role, Int(word / Words.allowance) + Self.inset + 1)
      }
    }
    var duty = 150
    for title in titles { duty = min(max(duty, title.room + Self.inset), count > 12 ? 200 : 240) }
    let missing = Self.leastTotal - duty - role * count
    if missing > 0, count > 0 { role += min(missing / (count + 1), max(0, 96 - role)) }
    duty = max(duty, Self.leastTotal - role * count)
    if let room = context.room?.width, count > 0, duty + role * count > room {
      role = min(role, max((room - duty) / count, Self.leastRole))
      duty = min(duty, max(room - role * count, Self.leastDuty))
    }
    self.role = role
    self.duty = duty
  }

  /// The more roles, the narrower their columns.
  private static func widest(_ count: Int) -> Int {
    switch count {
    case ...8: 92
    case ...13: 76
    case ...16: 70
    case ...20: 60
    default: 50
    }
  }
}
