/// The part of a workbook that says how cells look.
enum WorkbookStyles {
  /// Light enough that black letters stand out on each, also in grey: accountable, responsible, supports, consulted,
  /// informed, empty on purpose.
  static let letterColours = ["FFF4B183", "FFC6E0B4", "FFFFE699", "FFBDD7EE", "FFE4D3EC", "FFE7E6E6"]

  /// The number of a look; the second half of the looks is for text that begins as a formula does.
  ///
  /// Such a text stays text when somebody edits the cell.
  static func number(_ look: CellLook, of text: String) -> Int {
    switch text.utf8.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "'"):
      look.rawValue + CellLook.allCases.count
    default: look.rawValue
    }
  }

  private static let font = #"<sz val="10"/><color rgb="FF000000"/><name val="Calibri"/><family val="2"/>"#
  private static let fonts = [
    "<font>" + font + "</font>",
    #"<font><b/><sz val="14"/><color rgb="FF000000"/><name val="Calibri"/><family val="2"/></font>"#,
    "<font><b/>" + font + "</font>",
    #"<font><i/><sz val="8"/><color rgb="FF595959"/><name val="Calibri"/><family val="2"/></font>"#,
    #"<font><sz val="9"/><color rgb="FF000000"/><name val="Consolas"/><family val="3"/></font>"#,
  ]
  private static let thin = #"style="thin"><color rgb="FFBFBFBF"/>"#
  private static let thick = #"style="medium"><color rgb="FF404040"/>"#

  private static func border(top: String) -> String {
    "<border><left " + thin + "</left><right " + thin + "</right><top " + top + "</top><bottom " + thin
      + "</bottom><diagonal/></border>"
  }

  /// The font, the fill, the border and the alignment of a look.
  private static func parts(_ look: CellLook) -> (font: Int, fill: Int, border: Int, alignment: String) {
    switch look {
    case .plain: (0, 0, 0, #"vertical="top""#)
    case .title: (1, 0, 0, #"vertical="center""#)
    case .aside: (3, 0, 0, #"vertical="top""#)
    case .heading: (2, 2, 1, #"vertical="bottom" wrapText="1""#)
    case .turnedHeading: (2, 2, 1, #"horizontal="center" vertical="bottom" textRotation="90" wrapText="1""#)
    case .key: (3, 0, 1, #"vertical="top""#)
    case .turnedKey: (3, 0, 1, #"horizontal="center" vertical="top" shrinkToFit="1""#)
    case .text: (0, 0, 1, #"vertical="top" wrapText="1""#)
    case .firstText: (0, 0, 2, #"vertical="top" wrapText="1""#)
    case .letters: (2, 0, 1, #"horizontal="center" vertical="center""#)
    case .firstLetters: (2, 0, 2, #"horizontal="center" vertical="center""#)
    case .source: (4, 0, 0, #"vertical="top""#)
    }
  }

  /// `xl/styles.xml`.
  static var part: String {
    var looks = ""
    for quoted in [false, true] {
      for look in CellLook.allCases {
        let parts = parts(look)
        looks += "<xf numFmtId=\"49\" fontId=\"\(parts.font)\" fillId=\"\(parts.fill)\" borderId=\"\(parts.border)\""
        looks += quoted ? " quotePrefix=\"1\"" : ""
        looks +=
          " xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">"
        looks += "<alignment " + parts.alignment + "/></xf>"
      }
    }
    let fill =
      #"<fill><patternFill patternType="solid"><fgColor rgb="FFD9D9D9"/><bgColor indexed="64"/></patternFill></fill>"#
    let colours = letterColours.map {
      "<dxf><fill><patternFill patternType=\"solid\"><fgColor rgb=\"\($0)\"/><bgColor rgb=\"\($0)\"/></patternFill></fill></dxf>"
    }
    return WorkbookWriter.declaration
      + #"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">"#
      + "<fonts count=\"\(fonts.count)\">" + fonts.joined() + "</fonts>"
      + #"<fills count="3"><fill><patternFill patternType="none"/></fill>"#
      + #"<fill><patternFill patternType="gray125"/></fill>"# + fill + "</fills>"
      + "<borders count=\"3\"><border><left/><right/><top/><bottom/><diagonal/></border>" + border(top: thin)
      + border(top: thick) + "</borders>"
      + #"<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>"#
      + "<cellXfs count=\"\(CellLook.allCases.count * 2)\">" + looks + "</cellXfs>"
      + #"<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>"#
      + "<dxfs count=\"\(colours.count)\">" + colours.joined() + "</dxfs>"
      + #"<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>"#
      + "</styleSheet>"
  }
}
