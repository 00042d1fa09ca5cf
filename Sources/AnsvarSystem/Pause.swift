/// Waiting.
package enum Pause {
  /// Waits so long, or until a signal comes.
  package static func wait(milliseconds: Int32) { SystemCall.pause(milliseconds: milliseconds) }
}
