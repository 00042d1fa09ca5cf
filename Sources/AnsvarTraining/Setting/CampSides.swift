import AnsvarModel

/// Which camp of a model is the line, and which is ICT.
///
/// A model may call its camps anything. They are known by the dimensions that are at home there, else by their names.
struct CampSides: Sendable {
  let line: CampID?
  let ict: CampID?
  /// The competences with which somebody translates between the two, or between any two where they are not known.
  let bridging: IdentifierSet<Competence>

  init(_ model: Model) {
    func home(_ dimensions: [GrothDimension]) -> CampID? {
      for dimension in dimensions {
        if let found = dimension.dimension(in: model), let camp = model[found].camp { return camp }
      }
      return nil
    }
    func named(_ names: [String]) -> CampID? {
      model.camps.firstIndex { camp in names.contains(model.name(camp.name)) }.map { CampID($0) }
    }
    let line = home([.bruksnytte, .programeier, .vedlikehold]) ?? named(["linja", "linje", "linjen", "line"])
    let ict = home([.drift]) ?? named(["ikt", "it", "ict"])
    // A model that has its operations in the line has not told the two apart.
    self.line = line == ict ? nil : line
    self.ict = line == ict ? nil : ict
    if let line, let ict, line != ict {
      bridging = CampBridges(model).between(line, ict)
    } else {
      var all = IdentifierSet<Competence>()
      for (index, competence) in model.competences.enumerated() where competence.bridges.count > 1 {
        all.insert(CompetenceID(index))
      }
      bridging = all
    }
  }
}
