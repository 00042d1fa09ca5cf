import AnsvarSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Measures the release program: beside its peers, or at doubled sizes.
///
/// Never judges a time. A wrong count is a fault.
@main
struct Benchmarks {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.contains("--help") || arguments.contains("-h") {
      tell(Options.usage)
      return
    }
    do {
      try run(Options(arguments))
    } catch let error as BenchmarkError {
      Faults().tell(error.message)
      exit(2)
    } catch {
      Faults().tell("\(error)")
      exit(2)
    }
  }

  private static func run(_ options: Options) throws {
    if options.work == .data {
      for size in options.sizes {
        for variant in options.variants {
          tell(
            "\(try DataSet(DataShape(duties: size), variant, seed: options.seed, under: options.keep ?? "").folder)\n")
        }
      }
      return
    }
    guard let program = absolute(options.program), ExecutableSearch.isExecutable(program) else {
      throw BenchmarkError("\(options.program) is not there; run: swift build -c release --product ansvar")
    }
    // Of its own: another run may go on beside this one.
    guard let folder = absolute(options.keep ?? ".build/benchmarks-\(getpid())") else {
      throw BenchmarkError("the working folder is gone")
    }
    for path in [PathName(folder).parent.text, folder] { try DataSet.makeFolder(path) }
    let scratch = folder + "/scratch-\(getpid())"
    try DataSet.makeFolder(scratch)
    defer { FolderRemoval.remove(options.keep == nil ? folder : scratch) }
    Interruption.watch()
    let arena = Arena(options: options, program: program, folder: folder, scratch: scratch)
    switch options.work {
    case .growth: try Growth(arena: arena).run()
    case .comparison, .data: try Comparison(arena: arena).run()
    }
    if arena.faults.count > 0 {
      throw BenchmarkError("\(arena.faults.count) of those that ran failed or answered wrongly, as told above")
    }
  }

  private static func absolute(_ path: String) -> String? {
    if PathName(path).isAbsolute { return path }
    guard let current = getcwd(nil, 0) else { return nil }
    defer { free(current) }
    return PathName(String(cString: current)).joined(path).text
  }

  /// Prints now, also into a pipe.
  static func tell(_ text: String) {
    // Whoever stops listening has heard enough.
    try? OutputChannel(descriptor: STDOUT_FILENO, capacity: 0).write(text)
  }
}
