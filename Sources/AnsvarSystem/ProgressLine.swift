import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A line on the terminal that tells how far a long piece of work has come, and goes away when it is done.
///
/// Nothing is shown where standard error is no terminal, nor in the first second: what is quick needs no telling.
package final class ProgressLine: Sendable {
  private struct State {
    var label = ""
    var done = 0
    var total = 0
    var nextShow: Int64
    var isShown = false
  }

  private static let second: Int64 = 1_000_000_000
  private let state: Mutex<State>
  private let isVisible: Bool

  /// - Parameter isVisible: whether anybody can see it; by default, whether standard error is a terminal.
  package init(isVisible: Bool = Terminal.isTerminal(STDERR_FILENO)) {
    self.isVisible = isVisible
    state = Mutex(State(nextShow: MonotonicTime.now() + Self.second))
  }

  /// Begins a stage of so many steps; 0 when their number says nothing.
  package func begin(_ label: String, steps: Int = 0) {
    guard isVisible else { return }
    state.withLock {
      $0.label = label
      $0.done = 0
      $0.total = steps
    }
  }

  /// One step more is done.
  package func advance() {
    guard isVisible else { return }
    state.withLock {
      $0.done += 1
      let now = MonotonicTime.now()
      guard now >= $0.nextShow else { return }
      $0.nextShow = now + Self.second / 10
      $0.isShown = true
      show("\r\u{1B}[K" + $0.label + ($0.total > 0 ? " \($0.done)/\($0.total)" : " …"))
    }
  }

  /// Takes the line away, until there is more to tell.
  package func hide() {
    guard isVisible else { return }
    state.withLock {
      if $0.isShown { show("\r\u{1B}[K") }
      $0.isShown = false
    }
  }

  private func show(_ text: String) {
    var copy = text
    // A message that cannot be shown is no reason to stop.
    copy.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
