import Foundation
import Testing

/// A folder that is removed when nobody needs it any more.
final class PassingFolder: Sendable {
  let path: String

  /// Thousands of small files are made sooner in memory, where there is enough of it.
  init(inMemory: Bool = false) throws {
    // Resolved, since the temporary folder of macOS is a link.
    var base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    let memory = try? FileManager.default.attributesOfFileSystem(forPath: "/dev/shm")
    if inMemory, let free = memory?[.systemFreeSize] as? NSNumber, free.int64Value > 512 << 20 {
      base = URL(fileURLWithPath: "/dev/shm")
    }
    path = base.appendingPathComponent("ansvar-ende-" + UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// A folder of its own for one test, with the models of the repository in it if wanted.
final class Workplace {
  var path: String { ansvar.home.path }
  /// The program, standing in the folder.
  var ansvar: Ansvar

  init(models: Bool = false, inMemory: Bool = false) throws {
    ansvar = Ansvar(home: try PassingFolder(inMemory: inMemory))
    guard models else { return }
    for name in ["hadeland.ansvar", "groth.ansvar", "hadeland"] {
      let model = Ansvar.repository.appendingPathComponent("Models/" + name).path
      try FileManager.default.copyItem(atPath: model, toPath: self(name))
    }
  }

  /// The whole path of a name in the folder.
  func callAsFunction(_ name: String) -> String { path + "/" + name }

  func write(_ name: String, _ text: String) throws { try write(name, bytes: Array(text.utf8)) }

  func write(_ name: String, bytes: [UInt8], mode: Int = 0o644) throws {
    let folder = URL(fileURLWithPath: self(name)).deletingLastPathComponent().path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    #expect(
      FileManager.default.createFile(atPath: self(name), contents: Data(bytes), attributes: [.posixPermissions: mode]))
  }

  /// A program written in shell.
  ///
  /// Another process writes it: while this one has it open, a process that another test starts may inherit it, and a
  /// file that is open for writing cannot be run.
  func script(_ name: String, _ text: String) throws {
    let made = try Ansvar(home: ansvar.home).shell(
      "mkdir -p \"$(dirname \"$1\")\" && cat >\"$1\" && chmod 755 \"$1\"", [name],
      input: Array(("#!/bin/sh\n" + text + "\n").utf8))
    #expect(made.status == 0)
  }

  /// The bytes of a file; nil when there is none.
  func bytes(_ name: String) -> [UInt8]? { FileManager.default.contents(atPath: self(name)).map { Array($0) } }

  func text(_ name: String) -> String? { bytes(name).map { String(decoding: $0, as: UTF8.self) } }

  /// All names, hidden ones too.
  var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted() }
}

extension Ansvar.Run {
  /// The output as JSON.
  var json: [String: Any] {
    get throws { try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]) }
  }
}

/// A small model with a known fault in each line that a test speaks of.
enum SmallModel {
  static let whole = """
    model lite "Lite ansvar"

    role leder  "Leder"
    role drift  "Drift" is unit
    role ansatt "Ansatt"

    dimension bruk "Bruk" {
        duty opplæring "Opplæring"
        duty støtte    "Støtte"
    }

    matrix {
                        leder  drift  ansatt
        bruk.opplæring  A      R      I
        bruk.støtte     A      R      C
    }

    """
  /// Nobody is accountable for `bruk.støtte`, on line 15.
  static let gap = whole.replacing("bruk.støtte     A ", with: "bruk.støtte     . ")
  /// The same gap, accepted until the end of 2026.
  static let waived =
    gap + """

      accept gap.accountable on bruk.støtte because "Avklares" by leder until 2026-12-31

      """
  /// The row for `bruk.støtte` names a duty that is not there, on line 15, and a cell has no letter, on line 14.
  static let unsound = whole.replacing("bruk.støtte     A", with: "bruk.støttte    A")
    .replacing("A      R      I", with: "A      R      X")
  /// `in` without a camp, at 3:23.
  static let broken = whole.replacing("\"Leder\"", with: "\"Leder\" in")
}
