/// Writes a model of everything that the tables have no column for: bodies, posts, plans, waivers, and the claims of a
/// revision, with faults of every kind.
///
/// Every block has a few of each, and names some of the next block, so that there are chains as long as the model.
struct GovernedModelWriter {
  private let file: ByteFile
  private let blocks: Int
  /// The earlier version has other titles and dates, and no claims.
  private let isOld: Bool

  /// Writes `model.ansvar` and `old.ansvar`.
  ///
  /// A block stands for as many duties as a system has in the other data.
  static func write(folder: String, duties: Int) throws {
    let blocks = max(2, duties / Vocabulary.dutyCount)
    for (name, isOld) in [("old", true), ("model", false)] {
      let file = try ByteFile(path: "\(folder)/\(name).ansvar")
      try GovernedModelWriter(file: file, blocks: blocks, isOld: isOld).write()
      try file.finish()
    }
  }

  private func write() throws {
    try file.append("model styring \"Styring\"\nversion \"1\" date 2026-01-01\n")
    try file.append("camp linja\ncamp ikt\n")
    for competence in Vocabulary.competences { try file.append("competence \(competence) bridges linja, ikt\n") }
    for organisation in 0..<organisationCount { try file.append("organisation \(name("kommune", organisation))\n") }
    for block in 0..<blocks { try writePeople(block) }
    for block in 0..<blocks { try writeDuties(block) }
    try file.append("plan plan \"Plan\" from 2020 to 2030 {\n")
    for block in 0..<blocks {
      try file.append(
        "    deadline \(name("frist", block)) \"Frist \(block)\" \(2020 + block % 7) to \(2023 + block % 7)\n")
    }
    for block in 0..<blocks { try writeArea(block) }
    try file.append("}\n")
    guard !isOld else { return }
    try file.append("revision of \"old.ansvar\" {\n")
    for block in 0..<blocks { try writeClaims(block) }
    try file.append("}\n")
    for block in 0..<blocks where block % 2 == 0 {
      let subject = "gap.\(block % 4 == 0 ? "responsible" : "accountable") on \(name("dim", block)).c"
      try file.append("accept \(subject) because \"Under arbeid\" by \(role("leder", block)) until 2025-01-01\n")
    }
  }

  /// At 890,000 duties there are as many as there are municipalities.
  private var organisationCount: Int { max(2, blocks / 100) }

  private func name(_ kind: String, _ number: Int) -> String { kind + "-" + String(number) }

  /// The block after this one; after the last comes the first, which closes a ring.
  private func next(_ block: Int) -> Int { (block + 1) % blocks }

  /// The role of a block, of which there are only so many.
  ///
  /// A grid has a column for each, and would grow with the square of the model.
  private func role(_ kind: String, _ block: Int) -> String { name(kind, block % Self.roleBlocks) }

  private static let roleBlocks = 40

  private func writePeople(_ block: Int) throws {
    let competence = Vocabulary.competences[block % 16]
    let kinds = ["", " is collective", " is external", " is unit"]
    if block < Self.roleBlocks {
      try file.append(
        """
        role \(role("leder", block)) "Leder \(block)" in linja has \(competence)
        role \(role("drifter", block)) "Drifter \(block)"\(kinds[block % 4]) in ikt
        together \(role("leder", block)), \(role("drifter", block))

        """)
    }
    try file.append(
      """
      body \(name("utvalg", block)) "Utvalg \(block)" {
          seat \(role("leder", block)) from \(name("kommune", block % organisationCount))
          seat \(role("drifter", next(block))) without vote
          seat \(role("leder", next(block))) vacant
          reports to \(name("utvalg", next(block)))
          appointed by \(role("leder", block))
          orders from \(role("drifter", block))
          approves \(name("dim", block)).a, \(name("dim", next(block))).a, "Budsjettet for \(block)"
          mandate from 2018-01-01 until \(block % 3 == 0 ? 2021 : 2031)-12-31
      }
      post \(name("stilling", block)) of \(name("kommune", block % organisationCount)) \
      holds \(role("leder", block)), \(role("drifter", next(block))) \
      deputy \(name("stilling", next(block))) until 2024-01-01

      """)
  }

  private func writeDuties(_ block: Int) throws {
    let dimension = name("dim", block)
    let other = block % 4 == 1 ? role("drifter", next(block)) : role("leder", next(block))
    try file.append(
      """
      dimension \(dimension) "Dimensjon \(block)" in \(block % 2 == 0 ? "linja" : "ikt") {
          critical \(Vocabulary.competences[(block + 1) % 16])
          duty a "Ansvar \(block)" requires \(Vocabulary.competences[block % 16])
          duty b "Oppfølging" requires \(Vocabulary.competences[(block + 3) % 16])
          duty c "Opplæring \(block / 2)"
          duty d "Drift \(block)"
      }
      assign {
          \(dimension).a: \(role("leder", block)) A, \(role("drifter", block)) R, \(other) C
          \(dimension).b: \(role("leder", block)) AR, \(role("leder", next(block))) A
          \(dimension).c: \(role("drifter", block)) A
      }
      separate \(name("skille", block)) {
          \(dimension) from \(name("dim", next(block)))
      }

      """)
  }

  private func writeArea(_ block: Int) throws {
    let edition = isOld ? "før" : "nå"
    let due =
      block % 3 == 0
      ? "" : block % 3 == 1 ? "\n            due 2027-06-30" : "\n            due \(name("frist", next(block)))"
    try file.append(
      """
          area \(name("omrade", block)) "Område \(block)" {
              accountable \(role("leder", block % 2 == 0 ? block : next(block)))
              goal \(block).1 "Mål \(block) om bedre tjenester"
              goal \(block).2 "Mål \(block) om sikkerhet"
              measure \(block).1 "Tiltak \(block) med opplæring \(block % 5 == 0 ? edition : "")" {
                  priority \(1 + block % 3)\(isOld ? "\n            due 2026-06-30" : due)
                  responsible \(role("leder", block)), \(role("drifter", block))
                  serves goal \(block).1
              }
              measure \(block).2 "Tiltak \(block) for «Drifter \(next(block) % Self.roleBlocks)»" {
                  responsible "Noen i \(block)"
                  mentions \(role("drifter", next(block)))
              }
              measure \(block).3 "Tiltak \(block) som oppretter utvalget" {
                  due 2040-01-01
                  responsible \(name("utvalg", next(block)))
                  establishes \(name("utvalg", block))
              }
              measure \(block).\(isOld ? 4 : 5) "Tiltak \(block) til slutt" {
                  due 2026-01-01
              }
          }

      """)
  }

  private func writeClaims(_ block: Int) throws {
    switch block % 4 {
    case 0: try file.append("    kept goal \(block).1\n    changed measure \(block).1 because \"Tydeligere\"\n")
    case 1: try file.append("    moved measure \(block).4 to \(block).5\n")
    case 2: try file.append("    removed measure \(block).4 because \"Gjort\"\n    added measure \(block).5\n")
    default: try file.append("    covered measure \(block).4 by measure \(block).3 because \"Ivaretas der\"\n")
    }
  }
}
