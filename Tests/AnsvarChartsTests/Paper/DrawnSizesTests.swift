import Testing

@testable import AnsvarCharts

/// What is read of the sizes that `dot` tells.
@Suite struct DrawnSizesTests {
  private let json = """
    {
      "name": "matrix",
      "bb": "-8,4,612.5,300",
      "objects": [
        {
          "name": "cluster_page",
          "bb": "0,0,10,10"
        },
        {
          "_gvid": 1,
          "name": "unit0",
          "label": "<<table>\\n\\"height\\": \\"9\\"</table>>",
          "height": "0.5",
          "width": "2"
        },
        {
          "_gvid": 2,
          "name": "\(String(decoding: Identifier("bar", 3).utf8, as: UTF8.self))",
          "height": "1.25"
        }
      ]
    }
    """

  @Test func heightsAreInPointsByName() {
    let sizes = DrawnSizes(json: Array(json.utf8))
    #expect(sizes.height(of: "unit0") == 36)
    #expect(sizes.height(of: Identifier("bar", 3)) == 90)
    #expect(sizes.height(of: "line") == nil)
  }

  @Test func theWholeIsTheFirstBox() {
    let sizes = DrawnSizes(json: Array(json.utf8))
    #expect(sizes.left == -8)
    #expect(sizes.bottom == 4)
    #expect(sizes.width == 620.5)
    #expect(sizes.height == 296)
  }

  @Test(arguments: ["", "{", "\"bb\": \"1,2\"", "\"bb\": \"a,b,c,d\",", "\"name\"\n\"height\": \"1\"", "\"\n\":\n"])
  func anythingElseIsNothing(text: String) {
    let sizes = DrawnSizes(json: Array(text.utf8))
    #expect(sizes.width == 0)
    #expect(sizes.height(of: "unit0") == nil)
  }
}
