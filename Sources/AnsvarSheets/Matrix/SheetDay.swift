import AnsvarModel

/// A day as a spreadsheet counts it.
enum SheetDay {
  /// The day of a number, counted from the first of January 1900 or 1904; nil for anything else.
  ///
  /// Spreadsheets count a 29 February 1900 that never was, so days before March 1900 are not read.
  static func day(_ text: String, countsFrom1904: Bool) -> Day? {
    let whole = text.utf8.prefix { $0 != UInt8(ascii: ".") }
    guard let number = Int(String(decoding: whole, as: UTF8.self)), number > 60, number < 2_958_466 else { return nil }
    // Counted from 1 March of the year 0, in which a leap day ends the year.
    let days = number + (countsFrom1904 ? 1462 : 0) + 693_899
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0)
    return Day(year: year, month: month < 10 ? month + 3 : month - 9, day: day)
  }
}
