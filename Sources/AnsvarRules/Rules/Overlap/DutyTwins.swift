import AnsvarModel
import AnsvarText

/// Two duties in different dimensions that go by the same name or title, the earlier one first.
public struct DutyTwins {
  public let first: DutyID
  public let second: DutyID

  /// The one that exists in more scopes: where it is checked, so are the two together.
  func narrower(_ model: Model) -> DutyID {
    model.dimensions[model.duties[second.index].dimension.index].extent == .system ? second : first
  }

  /// Each duty with the first one of another dimension that it shares a name or, failing that, a title with, in the
  /// order of the duties.
  public static func all(in model: Model) -> [DutyTwins] {
    var firsts: [String: DutyID] = [:]
    var result: [DutyTwins] = []
    for index in model.duties.indices {
      let duty = DutyID(index)
      var twin: DutyID?
      for key in keys(of: duty, model) {
        guard let first = firsts[key] else {
          firsts[key] = duty
          continue
        }
        if twin == nil, model[first].dimension != model[duty].dimension { twin = first }
      }
      if let twin { result.append(DutyTwins(first: twin, second: duty)) }
    }
    return result
  }

  private static func keys(of duty: DutyID, _ model: Model) -> [String] {
    let name = model.name(of: duty)
    let last = name.utf8.lastIndex(of: UInt8(ascii: ".")).map { name.utf8.index(after: $0) } ?? name.startIndex
    var keys = ["." + String(name[last...])]
    if let title = model[duty].title[model.language ?? .bokmål] { keys.append("\"" + LetterCase.lowered(title)) }
    return keys
  }
}
