/// The words that every data set is made of: five dimensions of five duties, thirteen roles, sixteen competences.
enum Vocabulary {
  struct Dimension {
    let name: String
    let duties: [String]
    /// The roles that are accountable or responsible here when all is well.
    let pool: [Int]
  }

  static let dimensions = [
    Dimension(
      name: "programeier", duties: ["resultat", "kostnad", "avtale", "livssyklus", "risiko"], pool: [0, 1, 2, 3]),
    Dimension(
      name: "drift", duties: ["sikkerhetskopi", "oppdatering", "overvaking", "tilgang", "hendelse"],
      pool: [4, 5, 6, 11]),
    Dimension(
      name: "sikkerhet", duties: ["vurdering", "logging", "kryptering", "sarbarhet", "beredskap"], pool: [7, 5, 3]),
    Dimension(
      name: "personvern", duties: ["grunnlag", "konsekvens", "innsyn", "sletting", "protokoll"], pool: [8, 10, 2]),
    Dimension(
      name: "kontroll", duties: ["revisjon", "etterlevelse", "avvik", "tilgangskontroll", "rapport"], pool: [9, 1, 0]),
  ]

  static let roles = [
    "radmann", "kommunalsjef", "enhetsleder", "systemeier", "systemansvarlig", "ikt-avdeling", "driftsleverandor",
    "sikkerhetsleder", "personvernombud", "internrevisor", "arkivleder", "superbruker", "reserve",
  ]
  /// The role that takes part in nothing.
  static let idleRole = 12
  static let activeRoleCount = 12

  static let competences = (0..<16).map { "kompetanse-" + padded($0, to: 2) }

  /// Pairs of dimensions that one role may not carry together.
  ///
  /// The pools of a pair have no role in common, so that sound data have no conflict.
  static let separations = [(1, 4), (2, 4), (1, 3)]

  static let dutyCount = 25

  static func dimension(ofDuty duty: Int) -> Int { duty / 5 }
  static func competence(ofDuty duty: Int) -> Int { duty % 16 }

  static let dutyNames = dimensions.flatMap { dimension in dimension.duties.map { dimension.name + "." + $0 } }

  static func organisation(_ number: Int) -> String { "kommune-" + padded(301 + number, to: 4) }

  /// The number in decimal digits with leading zeros.
  static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
