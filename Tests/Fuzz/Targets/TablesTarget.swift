import AnsvarDiagnostics
import AnsvarLanguage

extension FuzzTarget {
  /// A folder of tables: each begins at a byte 0xFF, which no text has, followed by the number of its name.
  static let tables = FuzzTarget(name: "tables") { bytes in
    var files = TableReader.Files(assignments: SourceText(name: "assignments.csv", copying: []))
    for part in bytes.split(separator: 0xFF) {
      let text = Array(part.dropFirst())
      let number = Int(part.first ?? 0)
      switch number {
      case 0x30: files.assignments = SourceText(name: "assignments.csv", copying: text)
      case 0x31: files.duties = SourceText(name: "duties.csv", copying: text)
      case 0x32: files.roles = SourceText(name: "roles.csv", copying: text)
      case 0x33: files.separations = SourceText(name: "separations.csv", copying: text)
      default:
        let name = TableReader.furtherNames[number % TableReader.furtherNames.count]
        guard !files.further.contains(where: { $0.name == name }) else { continue }
        files.further.append((name: name, text: SourceText(name: name, copying: text)))
      }
    }
    let result = TableReader.read(files, name: "m")
    return Reading.placeFault(result, bytes.count + 64) ?? Reading.textFault(result)
  }
}
