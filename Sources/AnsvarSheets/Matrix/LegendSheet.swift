import AnsvarModel
import AnsvarText

/// The sheet that tells what the letters mean.
enum LegendSheet {
  static func sheet(_ scheme: ParticipationScheme, _ language: Language) -> Worksheet {
    var sheet = Worksheet(name: SheetWords.legend[language], widths: [10, 26, 70])
    func add(_ texts: [String], _ looks: [CellLook]) {
      let cells = zip(texts, looks).map { Worksheet.Cell($0, $1) }
      sheet.rows.append(Worksheet.Row(cells: cells, height: nil))
    }
    add([SheetWords.legend[language]], [.title])
    add(
      [SheetWords.letter[language], SheetWords.meaning[language], SheetWords.explanation[language]],
      [.heading, .heading, .heading])
    var colours: [(letter: String, colour: Int)] = []
    for letter in scheme.letters {
      let number = Participation.meanings.firstIndex { $0.participation == letter.meaning }
      let meaning = number.map { Participation.meanings[$0] }
      let text = String(Character(letter.letter))
      if let number { colours.append((text, number)) }
      add(
        [text, letter.title[language] ?? meaning?.label[language] ?? "", meaning?.explanation[language] ?? ""],
        [.letters, .text, .text])
    }
    let none = String(Character(ParticipationScheme.deliberatelyNoneSign))
    colours.append((none, Participation.meanings.count))
    add([none, SheetWords.none[language], SheetWords.noneHelp[language]], [.letters, .text, .text])
    add([SheetWords.several[language]], [.aside])
    sheet.colours = [
      Worksheet.LetterColours(
        first: CellPlace(row: 2, column: 0), last: CellPlace(row: sheet.rows.count - 2, column: 0), letters: colours)
    ]
    return sheet
  }
}
