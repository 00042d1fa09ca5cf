/// What `dot` says of how large it drew things.
package struct DrawnSizes: Sendable, Equatable {
  /// The whole drawing: left, bottom, width and height, in points.
  private(set) var left = 0.0
  private(set) var bottom = 0.0
  private(set) var width = 0.0
  private(set) var height = 0.0
  /// By the name of a node, its height in points.
  private var heights: [[UInt8]: Double] = [:]

  /// Reads what `dot -Tjson` wrote, in which every value stands on a line of its own.
  ///
  /// - Complexity: O(*n*)
  package init(json: [UInt8]) {
    var name: [UInt8] = []
    for line in json.split(separator: UInt8(ascii: "\n")) {
      guard let (key, value) = Self.field(line) else { continue }
      if key.elementsEqual("bb".utf8), width == 0 {
        let numbers = value.split(separator: UInt8(ascii: ",")).map { Self.number($0) }
        guard numbers.count == 4 else { continue }
        (left, bottom) = (numbers[0], numbers[1])
        (width, height) = (numbers[2] - numbers[0], numbers[3] - numbers[1])
      } else if key.elementsEqual("name".utf8) {
        name = [UInt8](value)
      } else if key.elementsEqual("height".utf8), !name.isEmpty {
        heights[name] = Self.number(value) * 72
      }
    }
  }

  /// The height of a node in points; nil when there is none of that name.
  func height(of id: Identifier) -> Double? { heights[id.utf8] }

  /// The key and the value of a line such as `"height": "0.5",`.
  private static func field(_ line: ArraySlice<UInt8>) -> (ArraySlice<UInt8>, ArraySlice<UInt8>)? {
    let quote = UInt8(ascii: "\"")
    guard let start = line.firstIndex(where: { $0 > 0x20 }), line[start] == quote,
      let end = line[(start + 1)...].firstIndex(of: quote)
    else { return nil }
    var value = line[(end + 1)...].drop { $0 == UInt8(ascii: ":") || $0 <= 0x20 }
    guard value.first == quote else { return nil }
    value = value.dropFirst().prefix { $0 != quote }
    return (line[(start + 1)..<end], value)
  }

  private static func number(_ text: ArraySlice<UInt8>) -> Double { Decimal.parse([UInt8](text)) ?? 0 }
}
