extension RandomAccessCollection {
  /// The end of the elements at the start for which something holds, in a list where it holds for no later one.
  ///
  /// - Complexity: O(log *n*) in the elements.
  @inlinable
  package func endOfPrefix(while holds: (Element) -> Bool) -> Index {
    var start = startIndex
    var left = count
    while left > 0 {
      let half = left / 2
      let middle = index(start, offsetBy: half)
      if holds(self[middle]) {
        start = index(after: middle)
        left -= half + 1
      } else {
        left = half
      }
    }
    return start
  }
}
