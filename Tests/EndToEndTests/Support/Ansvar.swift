import AnsvarSystem
import Foundation
import Testing

/// The program as a user runs it: another process, with a command line, an environment and pipes.
struct Ansvar {
  /// What a run came to.
  struct Run {
    let status: Int32
    let bytes: [UInt8]
    let messages: String

    var output: String { String(decoding: bytes, as: UTF8.self) }
    /// All that a person would see.
    var all: String { output + messages }
  }

  /// The folder of the test, which lives as long as this does.
  let home: PassingFolder
  /// The folder to stand in.
  var folder: String
  /// Variables beside PATH; nothing else is inherited but what tools that look into the program are told by.
  var environment: [String: String] = [:]

  init(home: PassingFolder) {
    self.home = home
    folder = home.path
  }

  /// Runs the program with arguments and a standard input.
  func callAsFunction(_ arguments: String..., input: String = "") throws -> Run {
    try run(arguments, input: Array(input.utf8))
  }

  func run(_ arguments: [String], input: [UInt8] = []) throws -> Run {
    try shell("exec \"$0\" \"$@\"", arguments, input: input)
  }

  /// Runs a line of shell in which `"$0" "$@"` stands for the program and its arguments.
  func shell(_ script: String, _ arguments: [String] = [], input: [UInt8] = []) throws -> Run {
    var variables = environment.merging(Self.instruments) { own, _ in own }
    if variables["PATH"] == nil { variables["PATH"] = "/usr/local/bin:/usr/bin:/bin" }
    variables["FOLDER"] = folder
    let process = ChildProcess(
      executable: "/bin/sh", arguments: ["-c", "cd \"$FOLDER\" && unset FOLDER && " + script, Self.path] + arguments,
      environment: variables.sorted { $0.key < $1.key }.map { $0.key + "=" + $0.value }, limits: Self.limits)
    let result = try process.run(input: input)
    guard case .exited(let status) = result.ending else { throw Crash(ending: result.ending, arguments: arguments) }
    return Run(
      status: status, bytes: result.output, messages: String(decoding: result.errorOutput, as: UTF8.self))
  }

  /// What sanitizers are told, and where the record of what has been run goes, which is not beside the user's files.
  private static let instruments: [String: String] = {
    let all = ProcessInfo.processInfo.environment
    var chosen = all.filter { name, _ in ["ASAN_OPTIONS", "TSAN_OPTIONS", "LLVM_PROFILE_FILE"].contains(name) }
    // Thousands of runs keep one record together, and not each its own.
    chosen["LLVM_PROFILE_FILE"] = chosen["LLVM_PROFILE_FILE"]?.replacingOccurrences(of: "%p", with: "ansvar")
    return chosen
  }()

  /// Time enough for a machine that is busy, and a program that a sanitizer looks into.
  private static let limits = ProcessLimits(seconds: 900)

  /// The program was ended by a signal.
  struct Crash: Error {
    let ending: ProcessResult.Ending
    let arguments: [String]
  }

  /// The executable, which is built beside the tests.
  static let path: String = {
    var candidates = [Bundle.main.bundleURL, Bundle.main.executableURL?.deletingLastPathComponent()].compactMap { $0 }
    for argument in CommandLine.arguments where argument.hasPrefix("/") {
      candidates.append(URL(fileURLWithPath: argument))
    }
    for candidate in candidates {
      var folder = candidate
      for _ in 0..<5 {
        let program = folder.appendingPathComponent("ansvar").path
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: program, isDirectory: &isFolder), !isFolder.boolValue {
          return program
        }
        folder.deleteLastPathComponent()
      }
    }
    return "ansvar"
  }()

  static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}
