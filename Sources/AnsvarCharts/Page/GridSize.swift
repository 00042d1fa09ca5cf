import AnsvarText

/// How large a grid may be for a chart of it to be of use.
enum GridSize {
  /// The most cells: a square of 500 by 500 fills a wall, and the text of the chart 50 MB.
  static let mostCells = 250_000

  static func isTooLarge(rows: Int, columns: Int) -> Bool { columns > 0 && rows > mostCells / columns }

  static let tooLarge = Phrase(
    nb:
      "Matrisen er for stor til å tegnes. Velg en organisasjon med --for eller et system med --system, eller skriv den "
      + "som en tabell med ansvar matrix.",
    nn:
      "Matrisa er for stor til å teiknast. Vel ein organisasjon med --for eller eit system med --system, eller skriv ho "
      + "som ein tabell med ansvar matrix.",
    en:
      "The matrix is too large to draw. Choose an organisation with --for or a system with --system, or write it as a "
      + "table with ansvar matrix.")
}
