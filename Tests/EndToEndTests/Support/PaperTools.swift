import AnsvarSystem

/// The programs that draw charts on paper, put sheets together, and tell what became of them.
enum PaperTools {
  static let areHere = ["dot", "pdfunite", "pdftotext", "pdfinfo", "pdffonts"].allSatisfy {
    ExecutableSearch.find($0) != nil
  }
}
