/// The bytes of one file, kept as long as anything points into them.
///
/// The bytes are borrowed from their owner (a mapped file, an array) and never copied. They do not change, which is
/// what makes sharing between threads sound.
public final class SourceText: @unchecked Sendable {
  /// The path as the user wrote it; what messages show.
  public let name: String
  public let bytes: UnsafeBufferPointer<UInt8>
  private let release: (@Sendable () -> Void)?
  private let setAside: (@Sendable (Range<Int>) -> Void)?

  /// Borrows `bytes` until `release` has been called, at the end of this object's life.
  ///
  /// The owner may use `setAside` to keep bytes that have been read somewhere cheaper; they can still be read.
  public init(
    name: String, borrowing bytes: UnsafeBufferPointer<UInt8>, setAside: (@Sendable (Range<Int>) -> Void)? = nil,
    release: (@Sendable () -> Void)? = nil
  ) {
    self.name = name
    self.bytes = bytes
    self.setAside = setAside
    self.release = release
  }

  /// Tells the owner that a range has been read, and that from now on only a place here and there will be.
  public func setAside(_ range: Range<Int>) { setAside?(range) }

  /// Copies `bytes`.
  public convenience init(name: String, copying bytes: [UInt8]) {
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = copy.initialize(from: bytes)
    nonisolated(unsafe) let owned = copy
    self.init(name: name, borrowing: UnsafeBufferPointer(copy), release: { owned.deallocate() })
  }

  /// Copies the text; for tests and for models made by a program.
  public convenience init(name: String, text: String) {
    self.init(name: name, copying: Array(text.utf8))
  }

  deinit { release?() }
}
