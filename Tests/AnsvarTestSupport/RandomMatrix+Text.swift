extension RandomMatrix {
  /// The model as text; every name gets a `suffix`, and a seed shuffles whatever has no order of its own.
  ///
  /// The names of camps and competences stand in their order: a finding names the first of several.
  package func text(suffix: String = "", shuffledBy seed: UInt64? = nil) -> String {
    var writing = Writing(matrix: self, suffix: suffix, random: seed.map { SplitMix(state: $0 &+ 1) })
    return writing.text()
  }
}

private struct Writing {
  let matrix: RandomMatrix
  let suffix: String
  var random: SplitMix?

  mutating func text() -> String {
    var statements = [camps()]
    for root in matrix.parents.indices where matrix.parents[root] == nil { statements.append(organisation(root)) }
    for (index, owners) in matrix.owners.enumerated() {
      let places = owners.isEmpty ? "" : " of " + list("o", owners)
      statements.append("system \(name("s", index))\(places)\n")
    }
    for index in matrix.roles.indices { statements.append(role(index)) }
    for index in matrix.dimensions.indices { statements.append(dimension(index)) }
    for index in matrix.posts.indices { statements.append(post(index)) }
    for (index, roster) in matrix.rosters.enumerated() {
      guard let roster else { continue }
      let lines = roster.map { entry in
        let has = entry.has.map { $0.isEmpty ? " has none" : " has " + list("k", $0) } ?? ""
        return name("r", entry.role) + has + "\n"
      }
      statements.append("roster \(name("o", index)) {\n" + shuffled(lines).joined() + "}\n")
    }
    for block in matrix.blocks { statements.append(self.block(block)) }
    for (index, pair) in matrix.separations.enumerated() {
      statements.append(
        "separate \(name("t", index)) {\n\(dimensionName(pair.first)) from \(dimensionName(pair.second))\n}\n")
    }
    for unity in matrix.unities { statements.append("together " + list("r", unity) + "\n") }
    // Of several settings of one rule the last holds; of several waivers the first.
    let policies = matrix.settings.map { $0 + "\n" } + matrix.waivers.map { waiver($0) }
    return shuffled(statements).joined() + policies.joined()
  }

  private mutating func shuffled<Element>(_ list: [Element]) -> [Element] {
    var list = list
    random?.shuffle(&list)
    return list
  }

  private func name(_ stem: String, _ index: Int) -> String { stem + String(index) + suffix }

  private func list(_ stem: String, _ indices: [Int]) -> String {
    indices.map { name(stem, $0) }.joined(separator: ", ")
  }

  /// Groth's dimensions are known by their names.
  private func dimensionName(_ index: Int) -> String {
    let name = matrix.dimensions[index].name
    return name.hasPrefix("d") && name.count == 2 ? name + suffix : name
  }

  private func dutyName(_ dimension: Int, _ duty: Int) -> String {
    dimensionName(dimension) + "." + matrix.dimensions[dimension].duties[duty].name + suffix
  }

  private func camps() -> String {
    var text = ""
    for index in 0..<matrix.camps { text += "camp \(name("c", index))\n" }
    for (index, camps) in matrix.bridges.enumerated() {
      text += "competence \(name("k", index))\(camps.isEmpty ? "" : " bridges " + list("c", camps))\n"
    }
    return text
  }

  private mutating func organisation(_ index: Int) -> String {
    var parts: [String] = []
    for part in matrix.parents.indices where matrix.parents[part] == index { parts.append(organisation(part)) }
    return "organisation \(name("o", index))" + (parts.isEmpty ? "\n" : " {\n" + shuffled(parts).joined() + "}\n")
  }

  private func role(_ index: Int) -> String {
    let role = matrix.roles[index]
    let camp = role.camp.map { " in " + name("c", $0) } ?? ""
    let has = role.has.isEmpty ? "" : " has " + list("k", role.has)
    let task = role.hasTask ? " {\nadvises \"Kongen\"\n}" : ""
    return "role \(name("r", index))\(role.kind)\(camp)\(has)\(task)\n"
  }

  private mutating func dimension(_ index: Int) -> String {
    let dimension = matrix.dimensions[index]
    var text = "dimension \(dimensionName(index))\(dimension.isPerSystem ? " per system" : "") {\n"
    if !dimension.requires.isEmpty { text += "requires \(list("k", dimension.requires))\n" }
    if !dimension.critical.isEmpty { text += "critical \(list("k", dimension.critical))\n" }
    let duties = dimension.duties.map { duty in
      "duty \(duty.name)\(suffix)\(duty.requires.isEmpty ? "" : " requires " + list("k", duty.requires))\n"
    }
    return text + shuffled(duties).joined() + "}\n"
  }

  private func post(_ index: Int) -> String {
    let post = matrix.posts[index]
    var text = "post \(name("p", index))"
    if let organisation = post.organisation { text += " of " + name("o", organisation) }
    if !post.holds.isEmpty { text += " holds " + list("r", post.holds) }
    if let deputy = post.deputy { text += " deputy " + name("p", deputy) + (post.until.map { " until " + $0 } ?? "") }
    return text + (post.isVacant ? " vacant" : "") + "\n"
  }

  private func scope(_ organisation: Int?, _ system: Int?) -> String {
    (organisation.map { " for " + name("o", $0) } ?? "") + (system.map { " system " + name("s", $0) } ?? "")
  }

  private mutating func block(_ block: RandomMatrix.Block) -> String {
    let columns = shuffled(Array(matrix.roles.indices))
    var text = (block.isGrid ? "matrix" : "assign") + scope(block.organisation, block.system) + " {\n"
    if block.isGrid { text += columns.map { name("r", $0) }.joined(separator: " ") + "\n" }
    for row in shuffled(block.rows) {
      let reason = " because \"Avtalt\"" + (row.until.map { " until " + $0 } ?? "")
      text += dutyName(row.dimension, row.duty) + (block.isGrid ? " " : ": ")
      if row.cells.isEmpty {
        text += "none" + reason
      } else {
        text += columns.map { (block.isGrid ? "" : name("r", $0) + " ") + row.cells[$0] }
          .joined(separator: block.isGrid ? " " : ", ")
        if row.cells.contains("-") { text += reason }
      }
      text += "\n"
    }
    return text + "}\n"
  }

  private func waiver(_ waiver: RandomMatrix.Waiver) -> String {
    let subject =
      switch waiver.subject {
      case .duty(let dimension, let duty): " on " + dutyName(dimension, duty)
      case .dimension(let dimension): " on " + dimensionName(dimension)
      case .role(let role): " on " + name("r", role)
      case nil: ""
      }
    let until = waiver.until.map { " until " + $0 } ?? ""
    return "accept \(waiver.rule)\(subject)\(scope(waiver.organisation, waiver.system)) because \"Avtalt\"\(until)\n"
  }
}
