/// A place in numbers: what a `SourceLocation` says besides the names of things.
public struct SourcePlace: Sendable, Equatable {
  public var line: Int
  public var column: Int
  /// The column after the last one of the range, on the line where the range begins.
  public var endColumn: Int
  /// Where the line lies in the file.
  var lineBytes: Range<Int>
}
