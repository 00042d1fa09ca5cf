#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A pipe whose ends do not leak into child processes, if it is made while no other thread starts one.
///
/// `pipe2`, which would need no such care, is neither on Darwin nor in Swift's view of Glibc.
struct Pipe: ~Copyable {
  var readEnd: Descriptor
  var writeEnd: Descriptor

  /// - Throws: `.failed` if no descriptors are left.
  init() throws(ProcessError) {
    var ends: (Int32, Int32) = (-1, -1)
    let result = withUnsafeMutablePointer(to: &ends) { pointer in
      pointer.withMemoryRebound(to: Int32.self, capacity: 2) { numbers in
        pipe(numbers)
      }
    }
    if result != 0 { throw .failed(errno: errno) }
    let first = Descriptor(owning: ends.0)
    let second = Descriptor(owning: ends.1)
    let readable = try Self.aboveStandard(first)
    let writable = try Self.aboveStandard(second)
    readEnd = readable
    writeEnd = writable
    _ = fcntl(readEnd.number, F_SETFD, FD_CLOEXEC)
    _ = fcntl(writeEnd.number, F_SETFD, FD_CLOEXEC)
  }

  /// Moves a descriptor away from 0 to 2, where the child's own will be.
  private static func aboveStandard(_ descriptor: consuming Descriptor) throws(ProcessError) -> Descriptor {
    if descriptor.number > STDERR_FILENO { return descriptor }
    let number = fcntl(descriptor.number, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)
    if number < 0 { throw .failed(errno: errno) }
    return Descriptor(owning: number)
  }
}
