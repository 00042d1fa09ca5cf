import AnsvarText

/// The words and signs that all matrices share.
enum MatrixWords {
  static let duty = Phrase(nb: "Ansvar", nn: "Ansvar", en: "Duty")
  static let dimension = Phrase(nb: "Dimensjon", nn: "Dimensjon", en: "Dimension")
  static let organisation = Phrase(nb: "Organisasjon", nn: "Organisasjon", en: "Organisation")
  static let system = Phrase(nb: "System", nn: "System", en: "System")
  static let remark = Phrase(nb: "Merknad", nn: "Merknad", en: "Remark")
  static let findings = Phrase(nb: "Funn", nn: "Funn", en: "Findings")

  /// The number of a note: `¹`.
  static func superscript(_ number: Int) -> String {
    var result = ""
    for digit in String(number).utf8 { result += superscripts[Int(digit) & 15] }
    return result
  }

  /// The numbers of findings: `▲1,3`.
  static func mark(_ numbers: [Int]) -> String {
    numbers.isEmpty ? "" : "▲" + numbers.map { String($0) }.joined(separator: ",")
  }

  private static let superscripts = [
    "⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹", "", "", "", "", "", "",
  ]
}
