import AnsvarDiagnostics
import AnsvarModel

extension ModelSource {
  func writePolicies(to out: inout SourceWriter) {
    writeSeparations(to: &out)
    if !model.unities.isEmpty { out.blankLine() }
    for unity in model.unities {
      out.word("together")
      out.list(unity.roles.map { names.roles[$0.index] })
      out.endLine()
    }
    if !model.settings.isEmpty { out.blankLine() }
    for setting in model.settings { write(setting, to: &out) }
    if !model.waivers.isEmpty { out.blankLine() }
    for waiver in model.waivers { write(waiver, to: &out) }
  }

  /// Pairs of one name that follow one another stand in one block.
  private func writeSeparations(to out: inout SourceWriter) {
    let list = model.separations
    var start = 0
    var unnamed = 0
    while start < list.count {
      var end = start + 1
      while end < list.count && list[end].name == list[start].name && list[end].title == list[start].title { end += 1 }
      out.blankLine()
      var name = ""
      if let id = list[start].name {
        name = SourceNames.word(model.name(id), "skille")
      } else {
        unnamed += 1
        name = unnamed == 1 ? "skille" : "skille-" + String(unnamed)
      }
      writeHead("separate", name, list[start].title, to: &out)
      out.block { write(list[start..<end], to: &$0) }
      start = end
    }
  }

  private func write(_ pairs: ArraySlice<Separation>, to out: inout SourceWriter) {
    var start = pairs.startIndex
    while start < pairs.endIndex {
      var end = start + 1
      while end < pairs.endIndex && pairs[end].first == pairs[start].first { end += 1 }
      out.word(names.dimensions[pairs[start].first.index])
      out.word("from")
      out.list(pairs[start..<end].map { names.dimensions[$0.second.index] })
      out.endLine()
      start = end
    }
  }

  private func write(_ setting: RuleSetting, to out: inout SourceWriter) {
    out.word("rule")
    out.word(setting.rule)
    if setting.isOff { out.word("off") }
    if let severity = setting.severity { out.word(severity.keyword) }
    if let limit = setting.limit {
      out.word("at")
      out.word(String(limit))
    }
    out.endLine()
  }

  private func write(_ waiver: Waiver, to out: inout SourceWriter) {
    out.word("accept")
    out.word(waiver.rule)
    if let subject = waiver.subject {
      out.word("on")
      switch subject {
      case .duty(let duty): out.word(name(of: duty))
      case .dimension(let dimension): out.word(names.dimensions[dimension.index])
      case .role(let role): out.word(names.roles[role.index])
      case .planItem(let item):
        out.word(model.kind(of: item)?.keyword ?? "measure")
        out.word(names.items.indices.contains(item.index) ? names.items[item.index] : model.name(of: item))
      }
    }
    writeScope(waiver.scope, to: &out)
    writeReason(waiver.reason, waiver.owner, waiver.until, to: &out)
    out.endLine()
  }
}
