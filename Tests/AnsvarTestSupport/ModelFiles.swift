import AnsvarDiagnostics
import AnsvarLanguage
import AnsvarText
import Foundation

/// The models of the repository.
package enum ModelFiles {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Models")

  /// The names of the files, sorted.
  package static let names: [String] = {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return all.filter { $0.hasSuffix(".ansvar") }.sorted()
  }()

  /// Reads a model with all that it includes.
  package static func read(_ name: String) -> ReadResult {
    func open(_ path: String) throws(Reader.Unreadable) -> SourceText {
      guard let data = FileManager.default.contents(atPath: folder.appendingPathComponent(path).path) else {
        throw Reader.Unreadable(reason: Phrase(nb: "borte", nn: "borte", en: "gone"))
      }
      return SourceText(name: path, copying: Array(data))
    }
    let text = FileManager.default.contents(atPath: folder.appendingPathComponent(name).path) ?? Data()
    return Reader.read(SourceText(name: name, copying: Array(text)), open: open)
  }
}
