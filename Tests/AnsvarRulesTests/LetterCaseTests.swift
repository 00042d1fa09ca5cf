import Testing

@testable import AnsvarRules

@Suite struct LetterCaseTests {
  @Test(arguments: [
    ("Risiko og Beredskap", "risiko og beredskap"), ("ÆØÅ", "æøå"), ("ÀÖØÞ×ß÷", "àöøþ×ß÷"), ("ČĐŊŠŦŽ", "čđŋšŧž"),
    ("ĿŁĸ", "ŀłĸ"), ("漢字 ΑΒ 😀", "漢字 ΑΒ 😀"), ("", ""),
  ])
  func lowers(_ text: String, _ expected: String) {
    #expect(LetterCase.lowered(text) == expected)
  }

  @Test func everyLetterKeepsItsRoom() {
    for value in UInt32(0)...0x2FF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(Character(scalar))
      let lowered = LetterCase.lowered(text)
      #expect(lowered.unicodeScalars.count == 1)
      #expect((lowered.unicodeScalars.first != scalar) == LetterCase.isCapital(scalar))
    }
  }
}
