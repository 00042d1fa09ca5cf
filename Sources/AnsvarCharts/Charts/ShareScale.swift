import AnsvarRules

/// From where to where a chart shows shares: all the way from nothing, or the stretch where they lie when all are high.
struct ShareScale {
  /// In tenths of a per cent, in whole per cent.
  let low: Int
  let high: Int

  /// Below this, differences show on a scale from nothing, on which alone a bar is honest.
  private static let highShare = 800

  init(_ tenths: [Int]) {
    guard let least = tenths.min(), let most = tenths.max(), least >= Self.highShare, most > least else {
      (low, high) = (0, 1_000)
      return
    }
    low = least / 10 * 10
    high = min((most + 9) / 10 * 10, 1_000)
  }

  var startsAtZero: Bool { low == 0 }

  /// Where a share lies on a line of some points.
  func place(of share: Coverage, in points: Int) -> Int {
    let hundredths = share.counted == 0 ? 10_000 : share.covered * 10_000 / share.counted
    return min(max((hundredths - low * 10) * points / max((high - low) * 10, 1), 0), points)
  }
}
