import AnsvarDiagnostics
import AnsvarSystem

/// What a path that leads nowhere was probably meant to be.
enum MisspeltPath {
  /// The path with each part that is not there made into the nearest one that is; nil when no such file is found.
  ///
  /// A name without its ending means the file with one: `hadeland` means `hadeland.ansvar`. A path that is not absolute
  /// is one from `start`, and so is what is found.
  static func meant(by path: String, from start: PathName = PathName("")) -> String? {
    let parts = path.split(separator: "/")
    guard parts.count <= mostParts else { return nil }
    var found = PathName(PathName(path).isAbsolute ? "/" : "")
    for part in parts {
      let next = found.joined(String(part))
      if FileStamp(start.joined(next.text).text) != nil {
        found = next
        continue
      }
      let folder = start.joined(found.text)
      guard let names = try? FolderListing.names(in: folder.text.isEmpty ? "." : folder.text),
        let name = nearest(to: String(part), among: names)
      else { return nil }
      found = found.joined(name)
    }
    return found.text == path || FileStamp(start.joined(found.text).text) == nil ? nil : found.text
  }

  private static let mostParts = 64

  private static func nearest(to name: String, among names: [String]) -> String? {
    let wanted = PathName(name)
    let visible = names.filter { !$0.hasPrefix(".") }.map { PathName($0) }
    // The ending is not counted: two names are not alike because both are models.
    var endings = [wanted.ending]
    if wanted.ending.isEmpty { endings.append("ansvar") }
    for ending in endings {
      let siblings = visible.filter { $0.ending == ending }
      if let near = Suggestion.nearest(to: wanted.stem, among: siblings.map { $0.stem }) {
        return siblings.first { $0.stem == near }?.text
      }
    }
    return visible.first { $0.stem == wanted.stem }?.text
  }
}
