/// What stands before and after the one place of a phrase, in UTF-8.
struct PhraseFrame: Sendable {
  let before: [UInt8]
  let after: [UInt8]

  init(_ template: String) {
    let bytes = Array(template.utf8)
    let opening = bytes.firstIndex(of: UInt8(ascii: "{")) ?? bytes.count
    let closing = bytes[opening...].firstIndex(of: UInt8(ascii: "}")).map { $0 + 1 } ?? bytes.count
    before = Array(bytes[..<opening])
    after = Array(bytes[closing...])
  }
}
