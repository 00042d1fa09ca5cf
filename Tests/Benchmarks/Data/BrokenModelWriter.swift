/// Writes a model in which nearly every line has a fault of the text: misspelt names, names and rows twice, letters that
/// are none, and lines that are no statements.
enum BrokenModelWriter {
  /// Writes `model.ansvar`; `duties` is how large the other data of this size are.
  static func write(folder: String, duties: Int) throws {
    let file = try ByteFile(path: folder + "/model.ansvar")
    try file.append("model feil \"Feil\"\nlanguage nb\ncompetence teknisk\norganisation gran\n")
    for block in 0..<max(2, duties / Vocabulary.dutyCount) {
      try file.append(
        """
        role leder-\(block) "Leder \(block)" in lnija has tekinsk
        role leder-\(block) "En gang til"
        rolle drifter-\(block) "Drifter \(block)"
        body utvalg-\(block) {
            seat ledre-\(block) from grna
            reports to utvlag-\(block)
        }
        post stilling-\(block) of grann holds lederr-\(block) deputy stiling-\(block) until 2027-13-40
        dimension dim-\(block) {
            duty a requires tekniks
            duty b "Uten slutt
        }
        assign for gran {
            dim-\(block).a: leder-\(block) A, ledrer-\(block) R, leder-\(block) Q
            dim-\(block).a: leder-\(block) AA
            dimm-\(block).a: leder-\(block) R
            dim-\(block).x leder-\(block) R
        }
        separate skille-\(block) {
            dim-\(block) from dmi-\(block)
        }
        accept gap.responsble on dim-\(block).q because "Ingen"

        """)
    }
    try file.finish()
  }
}
