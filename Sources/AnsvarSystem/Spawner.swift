#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Starting of a process by `posix_spawn`.
enum Spawner {
  /// Starts the program as leader of its own process group, with default signals and only the three descriptors.
  ///
  /// - Returns: the process, or minus the error number.
  static func spawn(
    _ executable: String, arguments: [String], environment: [String], input: Int32, output: Int32, error: Int32
  ) -> pid_t {
    // A NUL would silently cut the text short.
    if ([executable] + arguments + environment).contains(where: { $0.utf8.contains(0) }) { return -EINVAL }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
      let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_CLOEXEC_DEFAULT
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
      let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, error, STDERR_FILENO)

    var all = sigset_t()
    var none = sigset_t()
    _ = sigfillset(&all)
    _ = sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(&attributes, Int16(truncatingIfNeeded: flags))

    var argumentPointers = ([executable] + arguments).map { strdup($0) } + [nil]
    var environmentPointers = environment.map { strdup($0) } + [nil]
    defer {
      for pointer in argumentPointers + environmentPointers { free(pointer) }
    }
    var pid: pid_t = 0
    var attempts = 0
    while true {
      let code = posix_spawn(&pid, executable, &actions, &attributes, &argumentPointers, &environmentPointers)
      if code == 0 { return pid }
      // A child of another thread, between fork and exec, holds the freshly written program open for writing.
      attempts += 1
      if code != ETXTBSY || attempts > 50 { return -code }
      SystemCall.pause(milliseconds: 2)
    }
  }
}
