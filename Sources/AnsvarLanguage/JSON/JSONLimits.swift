import AnsvarModel

/// How much a JSON document may hold; whatever passes a limit is reported.
public struct JSONLimits: Sendable {
  /// The most objects and arrays within one another.
  public var depth = 64
  /// The most values and members together.
  public var values = 1 << 24
  /// The longest key, in bytes.
  public var keyLength = 256
  /// The most different names.
  public var names = NameTable.mostNames
  /// The most digits of a whole number.
  public static let mostDigits = 15

  public init() {}
}
