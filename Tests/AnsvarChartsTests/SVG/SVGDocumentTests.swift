import AnsvarText
import Foundation
import Testing

@testable import AnsvarCharts

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("the SVG of a chart")
struct SVGDocumentTests {
  private static let graphviz = """
    <?xml version="1.0"?>
    <svg width="10pt" viewBox="0 0 10 10" xmlns="http://www.w3.org/2000/svg">
    <g id="graph0"><title>bridge</title>
    <g id="node1"><title>role_3</title>
    <text>A &lt;title&gt; B</text></g></g>
    </svg>

    """

  @Test("has one title and one description, and none of Graphviz's names")
  func described() throws {
    let bytes = SVGDocument.described(
      Array(Self.graphviz.utf8), title: "Ansvar <i> «å» & \u{1}", description: "hvem", language: .nynorsk)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(XMLParser(data: Data(bytes)).parse())
    #expect(text.contains("role=\"img\" aria-labelledby=\"title description\" lang=\"nn\""))
    #expect(text.contains("<title id=\"title\">Ansvar &lt;i&gt; «å» &amp; \u{FFFD}</title>"))
    #expect(text.components(separatedBy: "<title").count == 2)
    #expect(text.contains("A &lt;title&gt; B"))
    #expect(!text.contains("role_3"))
  }

  @Test("that is no SVG comes back as it is", arguments: ["", "<svg", "%PDF-1.4", "<svg "])
  func other(_ text: String) {
    let bytes = Array(text.utf8)
    #expect(SVGDocument.described(bytes, title: "t", description: "d", language: .bokmål) == bytes)
  }
}
