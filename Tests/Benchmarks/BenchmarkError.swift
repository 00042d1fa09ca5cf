/// Why the benchmark stops, in words.
struct BenchmarkError: Error {
  let message: String

  init(_ message: String) {
    self.message = message
  }
}
