import AnsvarSystem

/// A data set on the disk: a folder with the tables, the model in one file and in many, and the true counts.
struct DataSet {
  let shape: DataShape
  let variant: DataVariant
  let folder: String
  let truth: Truth

  var tables: String { folder + "/tables" }
  var assignments: String { folder + "/tables/assignments.csv" }
  var model: String { folder + "/model.ansvar" }
  var splitModel: String { folder + "/split/model.ansvar" }
  /// What governed data were before the revision.
  var earlierModel: String { folder + "/old.ansvar" }

  /// Makes the data, unless they lie there already.
  init(_ shape: DataShape, _ variant: DataVariant, seed: Int, under parent: String) throws {
    self.shape = shape
    self.variant = variant
    folder = "\(parent)/\(variant)-\(shape.organisations)x\(shape.systems)-\(seed)"
    if let old = Truth(path: folder + "/truth.csv") {
      truth = old
      return
    }
    for path in [parent, folder, folder + "/tables", folder + "/split"] { try Self.makeFolder(path) }
    truth = try Self.generate(shape, variant, seed, folder)
    // Written last: a folder without it was left half made.
    try truth.write(to: folder + "/truth.csv")
  }

  static func makeFolder(_ path: String) throws {
    do {
      try NewFolder.create(path)
    } catch {
      throw BenchmarkError("the folder \(path) cannot be made: \(error)")
    }
  }

  private static func generate(
    _ shape: DataShape, _ variant: DataVariant, _ seed: Int, _ folder: String
  ) throws -> Truth {
    if variant == .governed {
      try GovernedModelWriter.write(folder: folder, duties: shape.duties)
      return Truth()
    }
    if variant == .broken {
      try BrokenModelWriter.write(folder: folder, duties: shape.duties)
      return Truth()
    }
    var random = RandomNumbers(seed: UInt64(truncatingIfNeeded: seed))
    // Apart from the others, so that what is revised is otherwise the same.
    var revisions = RandomNumbers(seed: UInt64(truncatingIfNeeded: seed) ^ 0xA5A5)
    let rosters = (0..<shape.organisations).map { _ in Roster(variant, &random) }
    let tables = try TableWriter(folder: folder + "/tables", shape, variant)
    var models = [try ModelWriter(folder: folder, isSplit: false, shape, variant)]
    if variant == .planted { models.append(try ModelWriter(folder: folder + "/split", isSplit: true, shape, variant)) }
    for model in models { try model.begin(rosters) }
    var truth = Truth()
    var matrix = SystemMatrix()
    for (organisation, roster) in rosters.enumerated() {
      let files = try models.map { try $0.beginOrganisation(organisation, roster) }
      try tables.add(roster, of: organisation)
      truth.beginOrganisation()
      for system in 0..<shape.systems {
        matrix.fill(variant, roster, &random)
        if variant == .revised { matrix.revise(&revisions) }
        truth.add(matrix, roster)
        try tables.add(matrix, system, of: organisation)
        for (model, file) in zip(models, files) { try model.add(matrix, system, of: organisation, to: file) }
      }
      truth.endOrganisation(roster)
      for file in files { try file.finish() }
    }
    try tables.finish()
    for model in models { try model.end() }
    return truth
  }

  /// Takes the data away.
  func remove() {
    FolderRemoval.remove(folder)
  }
}
