import AnsvarModel
import AnsvarRules
import Synchronization
import Testing

@testable import AnsvarReports

/// Long results are made in pieces: the same bytes, and never many of them in memory.
@Suite struct ReportPiecesTests {
  /// Works in reverse, as threads might.
  private static let backwards = Workers(count: 3) { pieces, work in
    for piece in (0..<pieces).reversed() { work(piece) }
  }

  /// Many rows without anybody accountable, told about in more pieces than one.
  private static let report = Sample.report(
    "role leder\ndimension drift {\n" + (0..<1300).map { "    duty å\($0)\n" }.joined() + "}\nassign {\n"
      + (0..<1300).map { "    drift.å\($0): leder R // \($0 % 7 == 0 ? "漢" : "blå")\n" }.joined() + "}\n")

  @Test(arguments: [Workers.one, backwards])
  func piecesComeInTheirOrder(_ workers: Workers) {
    let pieces = ReportPieces(10, workers: workers) { [UInt8($0)] }
    #expect(pieces.bytes == Array(0..<10))
    var rest = pieces
    #expect(rest.next() == [0])
    rest.finish()
    #expect(Array(rest) == (1..<10).map { [UInt8($0)] })
    #expect(ReportPieces(0, workers: workers) { _ in [] }.bytes.isEmpty)
  }

  @Test func aPieceIsMadeNotLongBeforeItIsAskedFor() {
    final class Count: Sendable { let made = Mutex(0) }
    for (workers, most) in [(Workers.one, 1), (Self.backwards, 12)] {
      let count = Count()
      var pieces = ReportPieces(1000, workers: workers) { _ in
        count.made.withLock { $0 += 1 }
        return [1]
      }
      for taken in 1...500 {
        _ = pieces.next()
        #expect(count.made.withLock { $0 } < taken + most)
      }
    }
  }

  @Test func aCheckIsTheSameInPieces() {
    #expect(Self.report.findings.count > 2 * CheckJSON.findingsInPiece)
    let json = CheckJSON(language: .bokmål)
    let pieces = Array(json.pieces(Self.report, workers: Self.backwards))
    #expect(
      pieces.count == (Self.report.findings.count + CheckJSON.findingsInPiece - 1) / CheckJSON.findingsInPiece + 2)
    #expect(Array(pieces.joined()) == json.bytes(Self.report))
    for limit in [nil, 0, 1, 600] {
      let text = CheckText(language: .nynorsk, style: .ansi, limit: limit)
      #expect(text.pieces(Self.report, workers: Self.backwards).bytes == Array(text.text(Self.report).utf8))
    }
  }

  @Test func aDocumentWithoutFindingsIsWhole() {
    let json = CheckJSON(language: .bokmål).bytes(Sample.report("model tom\n"))
    #expect(String(decoding: json, as: UTF8.self).hasSuffix("\"findings\": []\n}\n"))
  }
}
