import AnsvarLanguage
import AnsvarModel
import AnsvarTestSupport

/// An invented model with settings and waivers for the rules about cells, and limits that are soon passed.
struct RandomPolicies {
  let text: String

  /// The rules about cells.
  static let rules = [
    "gap.accountable", "gap.responsible", "gap.duty", "gap.dimension", "gap.competence", "gap.bridge", "gap.critical",
    "gap.holder", "gap.deputy", "overlap.accountable", "overlap.responsible", "overlap.collective", "overlap.duty",
    "separation.conflict", "separation.holder", "unity.split", "load.idle", "load.heavy", "load.everywhere",
    "voice.crowded", "voice.silent", "role.external-accountable",
  ]

  init(seed: Int) {
    // Those with a revision name a file that is not there.
    var text = RandomModel(seed: UInt64(seed) &+ 7000).text
    if let start = text.range(of: "revision of") { text.removeSubrange(start.lowerBound...) }
    let model = Reader.read(text: text).model
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func below(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(count))
    }
    for (rule, most) in [("overlap.responsible", 3), ("voice.crowded", 2)] where below(2) == 0 {
      text += "rule \(rule) at \(below(most))\n"
    }
    if below(8) == 0 { text += "rule \(Self.rules[below(12)]) off\n" }
    for _ in 0..<below(12) {
      text += "accept " + Self.rules[below(Self.rules.count)]
      switch below(4) {
      case 0: if !model.duties.isEmpty { text += " on " + model.name(of: DutyID(below(model.duties.count))) }
      case 1: text += " on " + model.name(of: DimensionID(below(model.dimensions.count)))
      case 2: text += " on " + model.name(of: RoleID(below(model.roles.count)))
      default: break
      }
      if !model.organisations.isEmpty, below(2) == 0 {
        text += " for " + model.name(of: OrganisationID(below(model.organisations.count)))
      }
      if !model.systems.isEmpty, below(4) == 0 {
        text += " system " + model.name(of: SystemID(below(model.systems.count)))
      }
      text += " because \"Avtalt\" until 20\(24 + below(5))-05-01\n"
    }
    self.text = text
  }
}
