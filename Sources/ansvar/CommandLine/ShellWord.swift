/// Writes words so that a reader can copy them into a shell.
enum ShellWord {
  /// The word itself, or in quotation marks when a shell would take it apart.
  static func quoted(_ word: String) -> String {
    let isPlain = word.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || "0123456789-_./+,:@".unicodeScalars.contains($0)
    }
    if isPlain && !word.utf8.starts(with: "-".utf8) { return word }
    var result = "'"
    for scalar in word.unicodeScalars {
      if scalar == "'" { result += "'\\''" } else { result.unicodeScalars.append(scalar) }
    }
    return result + "'"
  }
}
