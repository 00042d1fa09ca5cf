import Synchronization

/// The states of files, each as it was before it was first read: whoever looks later sees whether one has changed since.
package final class FileStamps: Sendable {
  private let known = Mutex<[String: FileStamp?]>([:])

  package init() {}

  /// Notes the state of a path that is about to be read, unless it has been noted already.
  ///
  /// Noted before the reading, a state can only be older than what is read, so that no change goes unseen.
  package func note(_ path: String) {
    known.withLock { known in
      if known[path] == nil { known[path] = .some(FileStamp(path)) }
    }
  }

  /// By path, the states that have been noted; nil where there was nothing.
  package var all: [String: FileStamp?] { known.withLock { $0 } }
}
