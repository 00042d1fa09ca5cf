/// An interned name: equal names have equal ids within one `NameTable`.
public struct NameID: Hashable, Sendable {
  public let raw: UInt32
  @inlinable public init(raw: UInt32) { self.raw = raw }
}
