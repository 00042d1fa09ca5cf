import AnsvarModel
import AnsvarReports
import AnsvarText
import Foundation
import Testing

@Suite struct MatrixFormatTests {
  private let model = Sample.report(Sample.hadeland).model

  @Test func textIsAligned() {
    #expect(
      MatrixText(width: 80).text([MatrixGrid(model, language: .bokmål)]) == """
        Forvaltningsdimensjoner IKT – felles for alle

                                  Enhetsleder  IKT-avdeling  Rådmann
        Bruksnytteansvaret
          Pådriveransvar          AR           S             I
          Opplæringsansvar        ·            R             ·
        Driftsansvaret
          Beredskap¹              –            –             –
          Veiledning ved innkjøp  ·            ·             ·

        ¹ Legges til vertskommunen (Rådmann, til 2027-12-31)

        A ansvarlig · R utfører · S medspiller · C rådspurt · I informert

        """)
  }

  @Test func narrowTextHasItsRolesAsAStair() {
    let text = MatrixText(width: 50).text([MatrixGrid(model, language: .english)])
    #expect(
      text.contains(
        """
                                  Enhetsleder
                                  │   ICT department
                                  │   │  Rådmann
        Bruksnytteansvaret
          Pådriveransvar          AR  S  I
          Training                ·   R  ·
        """))
  }

  @Test func aMatrixTooWideForAllComesInParts() {
    var text = "dimension d {\n    duty x\n}\nassign {\n    d.x: r0 A"
    for number in 1..<60 { text += ", r\(number) R" }
    text += "\n}\n"
    for number in 0..<60 { text += "role r\(number) \"Rolle nummer \(number)\"\n" }
    let result = MatrixText(width: 60).text([MatrixGrid(Sample.report(text).model, language: .bokmål)])
    for line in result.split(separator: "\n") { #expect(DisplayWidth.of(String(line)) <= 60) }
    // A title too long for what is left of the line goes on below itself.
    for number in 0..<60 { #expect(result.contains(" \(number)\n")) }
  }

  @Test func markdownIsATable() {
    let text = MatrixMarkdown.text([MatrixGrid(model, language: .bokmål)])
    #expect(
      text.hasPrefix(
        """
        ## Forvaltningsdimensjoner IKT – felles for alle

        | Ansvar | Enhetsleder | IKT-avdeling | Rådmann |
        | --- | :-: | :-: | :-: |
        | **Bruksnytteansvaret** | | | |
        | Pådriveransvar | AR | S | I |
        | Opplæringsansvar | | R | |
        | **Driftsansvaret** | | | |
        | Beredskap¹ | – | – | – |
        | Veiledning ved innkjøp | | | |

        - ¹ Legges til vertskommunen (Rådmann, til 2027-12-31)
        """))
  }

  @Test func csvIsForASpreadsheet() {
    let grids = MatrixGrid.overview(model, language: .bokmål)
    let bytes = MatrixCSV.bytes(grids, model: model, language: .bokmål)
    #expect(Array(bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
    let rows = CSVRows.read(bytes)
    #expect(
      rows == [
        ["Organisasjon", "System", "Dimensjon", "Ansvar", "Enhetsleder", "IKT-avdeling", "Rådmann", "Merknad"],
        ["", "", "Bruksnytteansvaret", "Pådriveransvar", "AR", "S", "I", ""],
        ["", "", "Bruksnytteansvaret", "Opplæringsansvar", "", "R", "", ""],
        [
          "", "", "Driftsansvaret", "Beredskap", "–", "–", "–", "Legges til vertskommunen (Rådmann, til 2027-12-31)",
        ],
        ["", "", "Driftsansvaret", "Veiledning ved innkjøp", "", "", "", ""],
        ["Gran kommune", "Fagsystem for pleie", "Bruksnytteansvaret", "Opplæringsansvar", "A", "R", "", ""],
      ])
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\nx", "\rx"])
  func csvGuardsFormulas(_ payload: String) {
    var csv = CSVWriter()
    csv.row([payload, "trygg; \"sitat\"", "a\nb"])
    #expect(CSVRows.read(csv.bytes) == [["'" + payload, "trygg; \"sitat\"", "a\nb"]])
  }

  @Test func jsonHoldsEveryCell() throws {
    let bytes = MatrixJSON.bytes(MatrixGrid.overview(model, language: .bokmål), model: model)
    let read = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let matrices = try #require(read["matrices"] as? [[String: Any]])
    #expect(matrices.count == 2)
    #expect(matrices[1]["organisation"] as? String == "gran")
    let dimensions = try #require(matrices[0]["dimensions"] as? [[String: Any]])
    let duties = try #require(dimensions[0]["duties"] as? [[String: Any]])
    let cells = try #require(duties[0]["cells"] as? [[String: String]])
    #expect(
      cells == [
        ["role": "enhetsleder", "participation": "AR"], ["role": "ikt-avdeling", "participation": "S"],
        ["role": "rådmann", "participation": "I"],
      ])
  }
}
