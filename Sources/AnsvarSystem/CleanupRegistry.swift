import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What must go when a signal ends the program: unfinished temporary files, scratch folders and running child processes.
///
/// A signal handler may neither allocate nor lock, so the registry is memory of fixed size with one atomic state
/// per slot. Tests make their own; the program uses `shared`.
package final class CleanupRegistry: Sendable {
  package static let shared = CleanupRegistry()

  static let slotCount = 64
  static let nameCapacity = 64
  private static let free: Int32 = 0
  private static let claimed: Int32 = -1
  private static let live: Int32 = 1

  // The pointers are never written after `init`; what they point to is atomic or owned by the claimer of the slot.
  nonisolated(unsafe) private let groups: UnsafeMutablePointer<Atomic<Int32>>
  nonisolated(unsafe) private let fileStates: UnsafeMutablePointer<Atomic<Int32>>
  nonisolated(unsafe) private let folders: UnsafeMutablePointer<Int32>
  nonisolated(unsafe) private let names: UnsafeMutablePointer<CChar>
  /// By slot, how many files the folder of that name has, each called by its number; nought: it is a file.
  nonisolated(unsafe) private let counts: UnsafeMutablePointer<Atomic<Int32>>
  /// By slot, the folder itself, whose parent is in `folders`.
  nonisolated(unsafe) private let insides: UnsafeMutablePointer<Int32>
  private let shieldedSections = Atomic<Int32>(0)
  private let isStopping = Atomic<Bool>(false)

  package init() {
    groups = .allocate(capacity: Self.slotCount)
    fileStates = .allocate(capacity: Self.slotCount)
    folders = .allocate(capacity: Self.slotCount)
    names = .allocate(capacity: Self.slotCount * Self.nameCapacity)
    counts = .allocate(capacity: Self.slotCount)
    insides = .allocate(capacity: Self.slotCount)
    insides.initialize(repeating: -1, count: Self.slotCount)
    folders.initialize(repeating: -1, count: Self.slotCount)
    names.initialize(repeating: 0, count: Self.slotCount * Self.nameCapacity)
    for slot in 0..<Self.slotCount {
      (groups + slot).initialize(to: Atomic(Self.free))
      (fileStates + slot).initialize(to: Atomic(Self.free))
      (counts + slot).initialize(to: Atomic(0))
    }
  }

  deinit {
    groups.deinitialize(count: Self.slotCount).deallocate()
    fileStates.deinitialize(count: Self.slotCount).deallocate()
    counts.deinitialize(count: Self.slotCount).deallocate()
    insides.deallocate()
    folders.deallocate()
    names.deallocate()
  }

  /// Reserves a place for a child process; waits while all are taken.
  func claimChild() -> Int {
    claim(in: groups)
  }

  /// Registers a process group in a reserved place.
  func setChild(_ group: pid_t, slot: Int) {
    groups[slot].store(group, ordering: .releasing)
  }

  /// Gives the place back, before the child is reaped and its number can belong to another.
  func releaseChild(slot: Int) {
    groups[slot].store(Self.free, ordering: .releasing)
  }

  /// Registers a temporary file by its folder and name; waits while all places are taken.
  func claimFile(folder: Int32, name: String) -> Int {
    let slot = claim(in: fileStates)
    insides[slot] = -1
    enter(folder, name, slot)
    return slot
  }

  /// Registers a folder of temporary files by its parent and name; waits while all places are taken.
  ///
  /// Its files are called by their numbers, from nought: so a signal handler knows their names without asking anybody.
  func claimFolder(parent: Int32, name: String, inside: Int32) -> Int {
    let slot = claim(in: fileStates)
    insides[slot] = inside
    counts[slot].store(0, ordering: .relaxed)
    enter(parent, name, slot)
    return slot
  }

  /// Tells how many files a registered folder has or is about to have.
  func setCount(_ count: Int, slot: Int) {
    counts[slot].store(Int32(clamping: count), ordering: .releasing)
  }

  private func enter(_ folder: Int32, _ name: String, _ slot: Int) {
    let start = names + slot * Self.nameCapacity
    var length = 0
    for byte in name.utf8.prefix(Self.nameCapacity - 1) {
      start[length] = CChar(bitPattern: byte)
      length += 1
    }
    start[length] = 0
    folders[slot] = folder
    fileStates[slot].store(Self.live, ordering: .releasing)
  }

  /// Forgets a temporary file or folder, which is renamed or removed by now.
  func releaseFile(slot: Int) {
    fileStates[slot].store(Self.free, ordering: .releasing)
  }

  /// Runs the body, in which something to clean up comes to be, so that no signal falls between birth and entry.
  func shielded<E: Error>(_ body: () throws(E) -> Void) throws(E) {
    var previous = sigset_t()
    var blocked = FatalSignals.set()
    _ = pthread_sigmask(SIG_BLOCK, &blocked, &previous)
    shieldedSections.add(1, ordering: .sequentiallyConsistent)
    if isStopping.load(ordering: .sequentiallyConsistent) {
      // Another thread is ending the program.
      shieldedSections.subtract(1, ordering: .sequentiallyConsistent)
      while true { SystemCall.pause(milliseconds: 1000) }
    }
    defer {
      shieldedSections.subtract(1, ordering: .sequentiallyConsistent)
      _ = pthread_sigmask(SIG_SETMASK, &previous, nil)
    }
    try body()
  }

  /// Kills all registered process groups and removes all registered files and folders; async-signal-safe.
  func cleanUp() {
    isStopping.store(true, ordering: .sequentiallyConsistent)
    // Bounded: a birth on a dead network drive must not make the program deaf to Ctrl-C.
    var patience = 1000
    while shieldedSections.load(ordering: .sequentiallyConsistent) > 0, patience > 0 {
      SystemCall.pause(milliseconds: 1)
      patience -= 1
    }
    for slot in 0..<Self.slotCount {
      let group = groups[slot].load(ordering: .acquiring)
      if group > 0 { _ = kill(-group, SIGKILL) }
    }
    for slot in 0..<Self.slotCount where fileStates[slot].load(ordering: .acquiring) == Self.live {
      let name = names + slot * Self.nameCapacity
      guard insides[slot] >= 0 else {
        _ = unlinkat(folders[slot], name, 0)
        continue
      }
      for number in 0..<counts[slot].load(ordering: .acquiring) { Self.unlink(number, in: insides[slot]) }
      _ = unlinkat(folders[slot], name, Int32(AT_REMOVEDIR))
    }
  }

  /// Removes the file that is called by a number; async-signal-safe.
  private static func unlink(_ number: Int32, in folder: Int32) {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 12) { digits in
      var place = 11
      digits[place] = 0
      var rest = number
      repeat {
        place -= 1
        digits[place] = CChar(0x30 + rest % 10)
        rest /= 10
      } while rest > 0
      if let start = digits.baseAddress { _ = unlinkat(folder, start + place, 0) }
    }
  }

  private func claim(in states: UnsafeMutablePointer<Atomic<Int32>>) -> Int {
    while true {
      for slot in 0..<Self.slotCount
      where states[slot].compareExchange(expected: Self.free, desired: Self.claimed, ordering: .acquiring).exchanged {
        return slot
      }
      SystemCall.pause(milliseconds: 1)
    }
  }
}
