import AnsvarDiagnostics
import AnsvarModel

extension ModelJSON {
  /// What the model says of roles apart and together, of rules, and of accepted findings.
  func writePolicies(to json: inout JSONWriter) {
    writeSeparations(to: &json)
    if !model.unities.isEmpty {
      json.array("together") { json in
        for unity in model.unities {
          json.object(.inline) { $0.member("roles", unity.roles.map { model.name(of: $0) }) }
        }
      }
    }
    writeWaivers(to: &json)
    writeSettings(to: &json)
  }

  private func writeSeparations(to json: inout JSONWriter) {
    if model.separations.isEmpty { return }
    json.array("separations") { json in
      for separation in model.separations {
        json.object(.inline) { json in
          if let name = separation.name {
            write(name, separation.title, to: &json)
          } else {
            json.memberIfPresent("title", separation.title.text)
          }
          json.member("first", model.name(of: separation.first))
          json.member("second", model.name(of: separation.second))
          write(translations: separation.title, to: &json)
        }
      }
    }
  }

  private func writeWaivers(to json: inout JSONWriter) {
    if model.waivers.isEmpty { return }
    json.array("waivers") { json in
      for waiver in model.waivers {
        json.object(.inline) { json in
          json.member("rule", waiver.rule)
          switch waiver.subject {
          case .duty(let duty): json.member("duty", model.name(of: duty))
          case .dimension(let dimension): json.member("dimension", model.name(of: dimension))
          case .role(let role): json.member("role", model.name(of: role))
          case .planItem(let item):
            json.member(model.kind(of: item)?.keyword ?? "item", model.name(of: item))
          case nil: break
          }
          write(waiver.scope, to: &json)
          json.memberIfPresent("because", waiver.reason)
          json.memberIfPresent("by", waiver.owner.map { model.name(of: $0) })
          json.memberIfPresent("until", waiver.until?.text)
        }
      }
    }
  }

  private func writeSettings(to json: inout JSONWriter) {
    if model.settings.isEmpty { return }
    json.array("settings") { json in
      for setting in model.settings {
        json.object(.inline) { json in
          json.member("rule", setting.rule)
          if setting.isOff { json.member("off", true) }
          json.memberIfPresent("severity", setting.severity?.keyword)
          if let limit = setting.limit { json.member("limit", limit) }
        }
      }
    }
  }
}
