import AnsvarText
import Testing

@testable import AnsvarCharts

@Suite("the SVG of a chart within a page")
struct InlineSVGTests {
  private static let graphviz = """
    <?xml version="1.0" encoding="UTF-8" standalone="no"?>
    <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN"
     "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
    <!-- Title: a > b -->
    <svg width="840pt" height="579pt"
     viewBox="0.00 0.00 840.00 579.00" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">
    <g id="graph0" class="graph" transform="translate(4 575)">
    <title>bridge</title>
    <polygon fill="#ffffff" stroke="transparent" points="-4,4 -4,-575"/>
    <text text-anchor="start" onload="x()" style="fill:red" x="8">A &lt;title&gt; &amp; B</text>
    </g>
    </svg>

    """

  private func element(_ svg: String) -> String? {
    InlineSVG.element(
      Array(svg.utf8), id: "chart-x", title: "Bro <i>", description: "\"hvem\"", language: .nynorsk
    ).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func isNamedAndHoldsOnlyWhatDraws() {
    #expect(
      element(Self.graphviz) == """
        <svg role="img" aria-labelledby="chart-x-title chart-x-desc" lang="nn" width="840pt" height="579pt" \
        viewBox="0.00 0.00 840.00 579.00">
        <title id="chart-x-title">Bro &lt;i&gt;</title>
        <desc id="chart-x-desc">&quot;hvem&quot;</desc>

        <g transform="translate(4 575)">
        <polygon fill="#ffffff" stroke="transparent" points="-4,4 -4,-575"/>
        <text text-anchor="start" x="8">A &lt;title&gt; &amp; B</text>
        </g>
        </svg>

        """)
  }

  @Test func knowsItsSize() {
    let size = InlineSVG.size(Array(Self.graphviz.utf8))
    #expect(size?.width == 840 && size?.height == 579)
    #expect(InlineSVG.size(Array("<svg width=\"99999999999999999999pt\" height=\"x\">".utf8))?.height == 0)
    #expect(InlineSVG.size([]) == nil)
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "<a href=\"javascript:x()\">b</a>", "<image href=\"x.png\"/>", "<foreignObject/>",
    "<style>text{}</style>", "<use href=\"#a\"/>", "<g", "<title>a<b></title>", "<text x=1>a</text>",
  ])
  func nothingElseGetsIn(_ part: String) {
    #expect(element(Self.graphviz.replacing("</g>", with: part + "</g>")) == nil)
  }

  @Test func isWholeOrNothing() {
    let bytes = Array(Self.graphviz.utf8)
    let end = Self.graphviz.utf8.count - "\n".utf8.count
    for count in 0..<end {
      #expect(
        InlineSVG.element(Array(bytes.prefix(count)), id: "x", title: "", description: "", language: .english) == nil)
    }
  }
}
