import Testing

@testable import AnsvarSheets

@Suite("XML") struct XMLReaderTests {
  /// The pieces of a text in short: `<a x=1>`, `</a>`, and text as it is; nil when it is refused.
  private func pieces(_ text: String) -> [String]? { pieces(Array(text.utf8)) }

  private func pieces(_ bytes: [UInt8]) -> [String]? {
    do throws(SheetRefusal) {
      var xml = try XMLReader(bytes, part: "a.xml")
      var result: [String] = []
      while let event = try xml.next() {
        switch event {
        case .start(let element):
          result.append(
            "<" + ([element.name] + element.attributes.map { $0.name + "=" + $0.value }).joined(separator: " ") + ">")
        case .end(let name): result.append("</" + name + ">")
        case .text(let text): result.append(text)
        }
      }
      return result
    } catch {
      return nil
    }
  }

  @Test func elementsTextAndAttributesAreRead() {
    #expect(
      pieces(
        "<?xml version='1.0' encoding=\"UTF-8\"?>\n<!-- et > tegn --><x:a b=\"1\" x:c='å\"'>t<d/>u</x:a >\n<!-- -->")
        == ["<a b=1 c=å\">", "t", "<d>", "</d>", "u", "</a>"])
  }

  @Test func referencesAreResolved() {
    #expect(
      pieces("<a b=\"&lt;&#65;&quot;\">&amp;&gt;&apos;&#xE6;&#x1F600;</a>") == ["<a b=<A\">", "&>'æ😀", "</a>"])
    #expect(pieces("<a><![CDATA[<b>&amp;]]></a>") == ["<a>", "<b>&amp;", "</a>"])
  }

  @Test(arguments: [
    "", " ", "x", "<a>", "</a>", "<a></b>", "<a/><b/>", "<a/>x", "x<a/>", "<a", "<a b>", "<a b=>", "<a b=c>",
    "<a b=\"c>", "<a b=\"<\"/>", "<a>&;</a>", "<a>& </a>", "<a>&amp</a>", "<a>&#;</a>", "<a>&#0;</a>",
    "<a>&#xD800;</a>",
    "<a>&#x110000;</a>", "<a>&#99999999999;</a>", "<a><![CDATA[x</a>", "<a><!-- x</a>", "<a b=\"1\"c=\"2\"/>", "< a/>",
    "<a>&#-5;</a>", "<?xml", "<a><?b</a>",
  ])
  func whatIsNotWellFormedIsRefused(_ text: String) { #expect(pieces(text) == nil) }

  @Test(arguments: [
    "<!DOCTYPE a><a/>", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "<a>&nbsp;</a>",
    "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>", "<a><!ELEMENT b></a>",
    "<?xml version='1.0' encoding='UTF-16'?><a/>", "<?xml version='1.0' encoding='ISO-8859-1'?><a/>",
    "<?xml version='1.0' encoding='UTF-7'?><a/>",
  ])
  func whatASpreadsheetNeverWritesIsRefused(_ text: String) { #expect(pieces(text) == nil) }

  @Test func otherEncodingsAreRefused() {
    #expect(pieces([0xFF, 0xFE, 0x3C, 0x00, 0x61, 0x00]) == nil)
    #expect(pieces(Array("<a>".utf8) + [0xE6] + Array("</a>".utf8)) == nil)
    #expect(pieces([0xEF, 0xBB, 0xBF] + Array("<a/>".utf8)) == ["<a>", "</a>"])
  }

  @Test func depthIsBounded() {
    let deepest = XMLReader.deepest
    func nested(_ count: Int) -> String {
      String(repeating: "<a>", count: count) + String(repeating: "</a>", count: count)
    }
    #expect(pieces(nested(deepest - 1)) != nil)
    #expect(pieces(nested(deepest)) != nil)
    #expect(pieces(nested(deepest + 1)) == nil)
    #expect(pieces(nested(100_000)) == nil)
  }

  @Test func attributesAreBounded() {
    func with(_ count: Int) -> String { "<a" + (0..<count).map { " b\($0)=\"\"" }.joined() + "/>" }
    #expect(pieces(with(XMLReader.mostAttributes - 1)) != nil)
    #expect(pieces(with(XMLReader.mostAttributes)) != nil)
    #expect(pieces(with(XMLReader.mostAttributes + 1)) == nil)
  }

  @Test func everyPieceIsRefused() {
    let text = Array("<?xml version=\"1.0\"?><a b=\"&amp;\"><!-- c --><d>é&#65;</d><![CDATA[x]]></a>".utf8)
    for count in text.indices { #expect(pieces(Array(text[..<count])) == nil) }
    #expect(pieces(text) != nil)
  }

  @Test(arguments: [
    "A & B <c> \"d\"", "æøå ŋ 😀", "_x0041_", "_x005F_x0041_", "linje\nto\tog\rtre", "__x0041_", "_x00_", "_xZZZZ_", "_",
    "", " rand ",
  ])
  func aTextComesBack(_ text: String) {
    let escaped = XMLText.escaped(text)
    let read = pieces("<a>" + escaped + "</a>")?.dropFirst().dropLast().joined() ?? "?"
    #expect(XMLText.unescaped(read) == text)
  }

  @Test func whatXMLCannotHoldIsReplaced() {
    #expect(XMLText.escaped("a\u{0}b\u{1F}c\u{FFFE}d\u{FFFF}") == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}")
    #expect(XMLText.unescaped("_xD83D__xDE00_") == "😀")
  }
}
