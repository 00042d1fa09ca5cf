/// Work that has been begun and goes on while its asker does something else.
public struct WorkCourse: Sendable {
  let finish: @Sendable (Int) -> Void
  let stop: @Sendable () -> Void

  /// A course of which `finish` returns when the piece of that number is done, and `stop` when nobody works any longer.
  public init(finish: @escaping @Sendable (Int) -> Void, stop: @escaping @Sendable () -> Void) {
    self.finish = finish
    self.stop = stop
  }
}
