import AnsvarReports
import AnsvarSystem
import AnsvarText

/// A folder that a command puts tables in, each replaced whole or not at all.
struct OutputFolder {
  private let name: String
  /// Whether a path means a folder: one that is there, one that ends in `/`, or a name without an ending.
  let isMeant: Bool

  init(path: String) {
    let endsInSlash = path.utf8.last == UInt8(ascii: "/")
    var bytes = path.utf8[...]
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    name = String(bytes) ?? path
    isMeant = endsInSlash || PathName(name).ending.isEmpty || Self.isFolder(name)
  }

  /// Writes the tables that have lines, and over older ones of the same names those that have none.
  func write(_ files: [ModelTables.File]) throws(Failure) {
    do throws(FileError) {
      try NewFolder.create(name)
      let present = try FolderListing.names(in: name)
      for file in files where file.hasLines || present.contains(file.name) {
        try AtomicWrite.write(file.bytes, to: PathName(name).joined(file.name).text)
      }
    } catch {
      throw FileFailure.writing(error, to: error.path)
    }
  }

  /// Writes what a database loads, one file after the other.
  func write(_ export: DatabaseExport) throws(Failure) {
    do throws(FileError) {
      try NewFolder.create(name)
      for file in DatabaseExport.fileNames {
        try AtomicWrite.write(export.bytes(of: file), to: PathName(name).joined(file).text)
      }
    } catch {
      throw FileFailure.writing(error, to: error.path)
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    do throws(FileError) {
      _ = try FolderListing.names(in: path)
      return true
    } catch {
      return false
    }
  }
}
