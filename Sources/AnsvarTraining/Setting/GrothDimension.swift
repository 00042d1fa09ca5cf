import AnsvarModel
import AnsvarText

/// One of Lars Groth's five dimensions of ICT governance, and how a model can be known to have it.
public enum GrothDimension: CaseIterable, Sendable {
  case programeier, bruksnytte, vedlikehold, drift, strategi

  /// What models call it: those that include `groth.ansvar`, and those that `ansvar new` has begun.
  public var names: [String] {
    switch self {
    case .programeier: ["programeier", "programeigar", "ownership"]
    case .bruksnytte: ["bruksnytte", "use"]
    case .vedlikehold: ["vedlikehold", "vedlikehald", "maintenance"]
    case .drift: ["drift", "operations"]
    case .strategi: ["strategi", "strategy"]
    }
  }

  /// What it is called where the model has no title for it.
  public var title: Phrase {
    switch self {
    case .programeier:
      Phrase(nb: "Programeieransvaret", nn: "Programeigaransvaret", en: "Application ownership")
    case .bruksnytte: Phrase(nb: "Bruksnytteansvaret", nn: "Bruksnytteansvaret", en: "Benefit of use")
    case .vedlikehold: Phrase(nb: "Vedlikeholdsansvaret", nn: "Vedlikehaldsansvaret", en: "Maintenance")
    case .drift: Phrase(nb: "Driftsansvaret", nn: "Driftsansvaret", en: "Operations")
    case .strategi: Phrase(nb: "Strategiansvaret", nn: "Strategiansvaret", en: "Strategy")
    }
  }

  /// The dimension of a model that is this one; nil when it has none of its names.
  public func dimension(in model: Model) -> DimensionID? {
    for name in names {
      if let found = model.dimension(named: name) { return found }
    }
    return nil
  }
}
