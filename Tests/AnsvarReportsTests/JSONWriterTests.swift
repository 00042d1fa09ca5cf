import AnsvarReports
import Foundation
import Testing

@Suite struct JSONWriterTests {
  @Test func layout() {
    let bytes = JSONWriter.document { json in
      json.member("text", "blå")
      json.member("nothing", String?.none)
      json.member("number", 3)
      json.member("list", ["a", "b"])
      json.array("empty") { _ in }
      json.array("records") { json in
        json.object(.inline) { json in
          json.member("id", "x")
          json.member("ok", true)
        }
        json.object(.inline) { _ in }
      }
    }
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        {
          "text": "blå",
          "nothing": null,
          "number": 3,
          "list": ["a", "b"],
          "empty": [],
          "records": [
            { "id": "x", "ok": true },
            {}
          ]
        }

        """)
  }

  @Test func everyScalarComesBack() throws {
    var text = "\u{2028}\u{2029}\u{FEFF}😀\u{202E}\u{10FFFF}</script>\"\\"
    for value in UInt32(0)...0x2FF { if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) } }
    let bytes = JSONWriter.document { $0.member("text", text) }
    let read = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: String]
    #expect(read?["text"]?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
    // Nothing that steers a terminal or ends a script element is left as it was.
    #expect(!bytes.dropLast().contains { ($0 < 0x20 && $0 != 10) || $0 == 0x7F || $0 == UInt8(ascii: "<") })
    #expect(!String(decoding: bytes, as: UTF8.self).unicodeScalars.contains("\u{9B}"))
  }
}
