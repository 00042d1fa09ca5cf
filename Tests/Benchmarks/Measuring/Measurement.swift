/// What one run of a program took.
struct Measurement {
  /// Seconds from the start of the process to its end.
  let wall: Double
  /// Seconds of processor time, of all threads and in the system too.
  let processor: Double
  /// The most memory that was resident at once, in bytes, with the pages of mapped files that were touched.
  ///
  /// Linux counts from what this program itself holds, a few MB: less than that cannot be told.
  let peakMemory: Int
}
