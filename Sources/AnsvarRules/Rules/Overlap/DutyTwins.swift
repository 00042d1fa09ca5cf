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
    var named: [String: DutyID] = [:]
    var titled: [String: DutyID] = [:]
    var result: [DutyTwins] = []
    let language = model.language ?? .bokmål
    for index in model.duties.indices {
      let duty = DutyID(index)
      let namesake = earlier(duty, called: ownName(of: duty, model), &named, model)
      var twin = namesake
      if let title = model.duties[index].title[language] {
        let other = earlier(duty, called: LetterCase.lowered(title), &titled, model)
        twin = namesake ?? other
      }
      if let twin { result.append(DutyTwins(first: twin, second: duty)) }
    }
    return result
  }

  /// The first duty of that name or title, when it belongs to another dimension.
  private static func earlier(
    _ duty: DutyID, called name: String, _ firsts: inout [String: DutyID], _ model: Model
  ) -> DutyID? {
    guard let first = firsts[name] else {
      firsts[name] = duty
      return nil
    }
    return model.duties[first.index].dimension != model.duties[duty.index].dimension ? first : nil
  }

  /// The name of a duty without that of its dimension, which tables may leave out; both may have points of their own.
  private static func ownName(of duty: DutyID, _ model: Model) -> String {
    let whole = model.name(of: duty)
    let dimension = model.name(of: model[duty].dimension)
    let isWithDimension =
      whole.utf8.starts(with: dimension.utf8) && whole.utf8.dropFirst(dimension.utf8.count).first == UInt8(ascii: ".")
    return isWithDimension ? String(whole.utf8.dropFirst(dimension.utf8.count + 1)) ?? whole : whole
  }
}
