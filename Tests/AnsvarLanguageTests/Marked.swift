import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarText
import Testing

/// A text in which `⟦…⟧` marks the places where faults are expected.
struct Marked {
  let text: String
  let ranges: [Range<Int>]

  init(_ marked: String) {
    var bytes: [UInt8] = []
    var open: [Int] = []
    var ranges: [Range<Int>] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": open.append(bytes.count)
      case "⟧": ranges.append((open.popLast() ?? 0)..<bytes.count)
      default: bytes += Array(String(scalar).utf8)
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
    self.ranges = ranges
  }
}

/// A text, and the ids of the faults in it, in the order of their marks.
struct FaultCase: CustomTestStringConvertible {
  let text: String
  let ids: [String]

  init(_ text: String, _ ids: String...) {
    self.text = text
    self.ids = ids
  }

  var testDescription: String { text }

  /// Reads the text and expects exactly the marked faults, each in its exact place.
  func check(_ location: Testing.SourceLocation = #_sourceLocation) {
    let marked = Marked(text)
    let found = Reader.read(text: marked.text).diagnostics
      .map { Found(id: $0.kind.id, start: Int($0.range.start), end: Int($0.range.end)) }.sorted()
    let expected = zip(ids, marked.ranges)
      .map { Found(id: $0, start: $1.lowerBound, end: $1.upperBound) }.sorted()
    #expect(ids.count == marked.ranges.count, sourceLocation: location)
    #expect(found == expected, sourceLocation: location)
  }

  struct Found: Comparable {
    let id: String
    let start: Int
    let end: Int
    static func < (left: Found, right: Found) -> Bool {
      (left.start, left.end, left.id) < (right.start, right.end, right.id)
    }
  }
}

/// Reads a text that has to be without faults.
func readClean(_ text: String, _ location: Testing.SourceLocation = #_sourceLocation) -> ReadResult {
  let result = Reader.read(text: text)
  #expect(result.diagnostics.map { $0.message(.english) } == [], sourceLocation: location)
  return result
}
