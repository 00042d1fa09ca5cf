import AnsvarSystem

/// What has failed so far.
final class Faults {
  private(set) var count = 0

  /// Tells of one on standard error, at once.
  func tell(_ text: String) {
    count += 1
    // Whoever stops listening has heard enough.
    try? OutputChannel.standardError().write("Benchmarks: \(text)\n")
  }
}
