/// An invented model in several files, and changes to them such as people make while a folder is watched.
///
/// One file has what all share; each of the others has a town with its matrices. Most states of it have no fault.
package struct RandomCountry {
  /// A file in parts, so that each can be changed.
  struct File {
    var name: String
    var head = ""
    var blocks: [Block] = []
    var tail = ""
  }

  struct Block {
    var opening: String
    var rows: [String]
  }

  private var random: SplitMix
  private var common = ""
  private var towns: [File] = []
  /// Towns that are gone for a while.
  private var away: [File] = []
  /// What there was before each change.
  private var history: [(common: String, towns: [File], away: [File])] = []
  private static let roles = ["r0", "r1", "r2", "r3", "r4"]
  private static let duties = ["drift.d0", "drift.d1", "drift.d2", "bruk.b0", "bruk.b1"]
  private static let letters = ["A", "R", "AR", "S", "C", "I", "A", "R"]
  private static let places = ["", " system s0", " system s1", " system s2"]

  package init(seed: UInt64) {
    random = SplitMix(state: seed)
    let count = 3 + random.below(3)
    declare(towns: count)
    for number in 0..<count { towns.append(town(number)) }
  }

  /// The files as they are now.
  package var files: [(name: String, text: String)] {
    [("felles.ansvar", common)]
      + towns.map { town in
        let blocks = town.blocks.map { $0.opening + " {\n" + $0.rows.map { "    " + $0 + "\n" }.joined() + "}\n" }
        return (town.name, town.head + blocks.joined() + town.tail)
      }
  }

  private mutating func declare(towns count: Int) {
    common = """
      model land
      language \(random.chance(1, in: 2) ? "nb" : "en")
      source lov "Lov"
      organisation fylke {
          organisation by0
          organisation by1
      }
      camp linja
      camp ikt
      competence k
      competence bro bridges linja, ikt
      system s0
      system s1
      system s2 of by0, by2
      role r0 in linja has k
      role r1 in ikt
      role r2
      role r3 is external
      role r4 is collective
      dimension drift {
          duty d0
          duty d1
          duty d2
      }
      dimension bruk per system {
          requires k
          critical k
          duty b0
          duty b1 "D1"
      }
      post sjef of by1 holds r0, r1
      separate skille {
          drift from bruk
      }
      rule overlap.responsible at 1
      rule voice.crowded at 0
      rule load.heavy at 2
      accept gap.accountable on drift for by1 because "prøves"
      accept gap.responsible system s1 because "prøves" until 2027-01-01

      """
    if random.chance(1, in: 2) { common += "accept gap.competence because \"kommer\"\n" }
    if random.chance(1, in: 3) { common += "roster fylke {\n    r0\n    r1 has k\n}\n" }
    for opening in ["assign", "assign system s0", "assign for fylke"] where random.chance(1, in: 2) {
      let rows = Self.duties(in: opening).map { "    " + row($0) + "\n" }
      common += opening + " {\n" + rows.joined()
      common += "}\n"
    }
    if random.chance(1, in: 4) { common += "assign for fylke system s1 {\n    bruk: r1 AR\n}\n" }
    if random.chance(1, in: 16) { common += "assign system s3 {\n    bruk: r1 AR\n}\n" }
  }

  private mutating func town(_ number: Int) -> File {
    var file = File(name: "by\(number).ansvar")
    if random.chance(2, in: 3) { file.head += "include \"felles.ansvar\"\n" }
    if number > 1 { file.head += "organisation by\(number)\n" }
    if random.chance(1, in: 3) {
      file.head += "roster by\(number) {\n    r0\n    r1 has k\n    r2\n}\n"
    }
    for place in Self.places where random.chance(3, in: 4) {
      if place.hasSuffix("s2"), number != 0 && number != 2 { continue }
      file.blocks.append(block(" for by\(number)" + place))
    }
    // What holds elsewhere than in the town itself.
    if number == 0, random.chance(1, in: 4) { file.blocks.append(block(" system s1")) }
    if random.chance(1, in: 3) { file.tail = "accept voice.silent for by\(number) because \"lite\"\n" }
    return file
  }

  private mutating func block(_ scope: String) -> Block {
    var rows: [String] = []
    for duty in Self.duties(in: scope) where random.chance(4, in: 5) { rows.append(row(duty)) }
    return Block(opening: "assign" + scope + (random.chance(1, in: 8) ? " cites lov \"§ 1\"" : ""), rows: rows)
  }

  private mutating func row(_ duty: String) -> String {
    if random.chance(1, in: 12) { return duty + ": none because \"senere\" by r0 until 202\(random.below(10))-01-01" }
    var roles = Self.roles
    random.shuffle(&roles)
    let parts = roles.prefix(1 + random.below(3)).map { $0 + " " + one(Self.letters) }
    let dash = random.chance(1, in: 12) ? ", " + roles[4] + " - because \"nei\"" : ""
    return duty + ": " + parts.joined(separator: ", ") + dash
      + (random.chance(1, in: 12) ? " cites lov \"§ \(random.below(9))\"" : "")
  }

  private mutating func one(_ list: [String]) -> String { list[random.below(list.count)] }

  // MARK: Changes

  /// Changes one file, most often some row of it; now and then in a way that makes a fault, and back.
  package mutating func change() {
    history.append((common, towns, away))
    let place = random.below(towns.count)
    var town = towns[place]
    switch random.below(40) {
    case 0: town.tail += random.chance(1, in: 2) ? "accept gap.duty because \"prøves\"\n" : "// slutt\n"
    case 1: town.tail = ""
    case 2: town.head += "role ny\(random.below(1000))\n"
    case 3: town.head = random.chance(1, in: 2) ? town.head + "// merk\n" : "include \"felles.ansvar\"\n" + town.head
    case 4: town.blocks.append(block(" for by\(random.below(towns.count)) system s\(random.below(3))"))
    case 5: if !town.blocks.isEmpty { town.blocks.removeLast() }
    case 6: random.shuffle(&town.blocks)
    case 7: common += "accept overlap.responsible for by0 because \"prøves\"\n"
    case 8:
      if !away.isEmpty {
        towns.append(away.removeLast())
      } else if towns.count > 1 {
        away.append(towns.remove(at: place))
      }
      return
    default:
      if !town.blocks.isEmpty { changeRow(&town.blocks[random.below(town.blocks.count)]) }
    }
    towns[place] = town
  }

  /// Takes the last change back.
  package mutating func undo() {
    if let last = history.popLast() { (common, towns, away) = last }
  }

  private mutating func changeRow(_ block: inout Block) {
    let place = random.below(block.rows.count + 1)
    let left = Self.duties(in: block.opening).filter { duty in !block.rows.contains { $0.hasPrefix(duty + ":") } }
    guard place < block.rows.count, random.chance(6, in: 7) else {
      if random.chance(1, in: 3) { block.rows.insert("// en merknad", at: place) }
      if let duty = left.first { block.rows.insert(row(duty), at: place) }
      return
    }
    let duty = String(block.rows[place].prefix { $0 != ":" })
    switch random.below(24) {
    case 0...2: block.rows.remove(at: place)
    case 3: random.shuffle(&block.rows)
    case 4: block.rows[place] = duty + ": r0 A, ukjent R"
    case 5: block.rows[place] = duty + ": r0 Q, r1 R"
    case 6: block.rows[place] = duty + ": r0 A, r0 R"
    case 7: block.rows[place] = duty + " r0 A }"
    case 8: block.rows[place] = "bruk: r0 A, r1 R"
    case 9: block.rows.append(row(one(Self.duties)))
    case 10: block.rows[place] = duty + ":" + String(repeating: " ", count: 70_000) + "r0 A, r1 R"
    default: block.rows[place] = row(Self.duties.contains(duty) ? duty : one(Self.duties(in: block.opening)))
    }
  }

  /// The duties that can have rows in a scope.
  private static func duties(in scope: String) -> [String] { scope.contains("system") ? duties.suffix(2) : duties }
}
