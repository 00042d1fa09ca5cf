import AnsvarSystem
import AnsvarText

/// Where a command puts its result: a file, replaced whole or not at all, or standard output for `-`.
struct OutputFile {
  let path: String

  /// The last part of the name after its full stop, in lower case; `dot` for standard output.
  var ending: String { path == "-" ? "dot" : PathName(path).ending.lowercased() }

  func write(_ bytes: [UInt8], _ console: Console) throws(Failure) {
    if path == "-" { return try console.write(bytes) }
    do throws(FileError) {
      try AtomicWrite.write(bytes, to: path)
    } catch {
      throw FileFailure.writing(error, to: path)
    }
  }
}
