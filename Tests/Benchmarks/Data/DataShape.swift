/// How large a data set is: 25 duties in each system of each organisation.
struct DataShape: Equatable {
  let organisations: Int
  let systems: Int

  /// A shape of about so many duties: a hundred systems in each of as many organisations as it takes.
  ///
  /// 890,000 duties are 356 organisations. Less than a hundred thousand are fewer systems in each of forty.
  ///
  /// - Parameter duties: at least 25.
  init(duties: Int) {
    let cells = max(1, duties / Vocabulary.dutyCount)
    if cells <= 40 {
      organisations = cells
      systems = 1
    } else if cells <= 4000 {
      organisations = 40
      systems = cells / 40
    } else {
      organisations = cells / 100
      systems = 100
    }
  }

  var duties: Int { organisations * systems * Vocabulary.dutyCount }

  /// The name of a system; in data with many names no two organisations share one.
  func system(_ number: Int, of organisation: Int, _ variant: DataVariant) -> String {
    let name = "fagsystem-"
    guard variant == .names else { return name + Vocabulary.padded(number, to: 3) }
    return name + Vocabulary.padded(organisation, to: 4) + "-" + Vocabulary.padded(number, to: 3)
  }
}
