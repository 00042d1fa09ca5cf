import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarModel
import AnsvarRules

/// A small model in which every text that somebody writes freely is the input, a piece for each.
enum Titles {
  /// The first lines of an input, each cut short: many small inputs find more than a few large ones.
  static func pieces(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: 0x0A, maxSplits: 1).map { String(decoding: $0.prefix(80), as: UTF8.self) }
  }

  /// One number of 64 for an input, by chance, so that the fuzzer cannot prefer the inputs that take long.
  static func lot(_ bytes: [UInt8]) -> UInt8 {
    var sum: UInt32 = 17
    for byte in bytes { sum = (sum ^ UInt32(byte)) &* 16_777_619 }
    return UInt8(sum >> 26)
  }

  static func report(_ bytes: [UInt8]) -> CheckReport {
    var model = base
    var pieces = bytes.split(separator: 0x0A, maxSplits: 7).map { String(decoding: $0.prefix(400), as: UTF8.self) }[...]
    func next() -> String { pieces.popFirst() ?? String(decoding: bytes.prefix(200), as: UTF8.self) }
    model.title = Title(next())
    model.version = next()
    for index in model.roles.indices { model.roles[index].title = Title(next()) }
    for index in model.duties.indices { model.duties[index].title = Title(next()) }
    for index in model.dimensions.indices { model.dimensions[index].title = Title(next()) }
    for index in model.camps.indices { model.camps[index].title = Title(next()) }
    for index in model.competences.indices { model.competences[index].title = Title(next()) }
    for index in model.organisations.indices { model.organisations[index].title = Title(next()) }
    for index in model.references.indices { model.references[index].title = next() }
    for index in model.plan?.items.indices ?? 0..<0 { model.plan?.items[index].title = Title(next()) }
    for index in model.plan?.areas.indices ?? 0..<0 { model.plan?.areas[index].title = Title(next()) }
    for index in model.posts.indices { model.posts[index].title = Title(next()) }
    return Checker.check(model)
  }

  private static let base = Reader.read(
    text: """
      model m "M"
      source s "Kilde"
      organisation by "By"
      camp linja "Linja"
      camp ikt "IKT"
      competence oversetter "Oversetter" bridges linja, ikt
      role leder "Leder" in linja cites s "side 1"
      role drift "Drift" is unit in ikt has oversetter
      role utvalg "Utvalg" is body
      post stilling "Stilling" at by {
          holds leder
      }
      dimension bruk "Bruk" in linja {
          requires oversetter
          duty opplæring "Opplæring"
          duty støtte "Støtte"
      }
      matrix {
                         leder  drift  utvalg
          bruk.opplæring AR     S      .
          bruk.støtte    R      .      C
      }
      plan plan "Plan" {
          area felles "Felles" {
              measure 1 "Kurs" {
                  due 2027
                  responsible leder
              }
              measure 2 "Rutine" {
                  due 2027
              }
          }
      }
      """
  ).model
}
