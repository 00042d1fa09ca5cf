import Foundation
import Testing

/// `ansvar check` on several files and folders: as one model, as many, and again when they change.
@Suite struct CheckManyTests {
  private static let common = """
    language nb
    role enhetsleder
    role rådmann
    dimension drift {
        duty beredskap
    }

    """

  private static func town(_ name: String, _ parts: String) -> String {
    "include \"felles.ansvar\"\norganisation \(name)\nassign for \(name) {\n    drift.beredskap: \(parts)\n}\n"
  }

  /// Two towns with rows of their own and a file that both include.
  private func country() throws -> Workplace {
    let place = try Workplace()
    try place.write("land/felles.ansvar", Self.common)
    try place.write("land/gran.ansvar", Self.town("gran", "enhetsleder A, rådmann R"))
    try place.write("land/lunner.ansvar", Self.town("lunner", "enhetsleder R"))
    return place
  }

  private func summary(_ run: Ansvar.Run) throws -> [String: Any] {
    let json = try #require(try JSONSerialization.jsonObject(with: Data(run.bytes)) as? [String: Any])
    return try #require(json["summary"] as? [String: Any])
  }

  @Test func filesTogetherAreOneModel() throws {
    let place = try country()
    for words in [["land/gran.ansvar", "land/lunner.ansvar"], ["land"], ["land/", "land/gran.ansvar"]] {
      let run = try place.ansvar.run(["check", "--format", "json"] + words)
      #expect(run.status == 1)
      let summary = try summary(run)
      #expect(summary["organisations"] as? Int == 2)
      #expect(summary["duties"] as? Int == 2)
      #expect(run.output.contains("land/lunner.ansvar"))
    }
  }

  @Test func filesOfSeveralFoldersIncludeFromTheirOwn() throws {
    let place = try country()
    try place.write("andre/jevnaker.ansvar", "organisation jevnaker\n")
    let run = try place.ansvar(
      "check", "--summary-only", "--format", "json", "andre/jevnaker.ansvar", "land/gran.ansvar")
    #expect(try summary(run)["organisations"] as? Int == 2)
    try place.write("andre/hemmelig.ansvar", "include \"../utenfor.ansvar\"\n")
    try place.write("utenfor.ansvar", "role hemmelig\n")
    let outside = try place.ansvar("check", "andre/hemmelig.ansvar", "land/gran.ansvar")
    #expect(outside.status == 2)
    #expect(!outside.all.contains("role hemmelig"))
  }

  @Test func eachIsAModelOfItsOwn() throws {
    let place = try country()
    for words in [["land"], ["land/gran.ansvar", "land/lunner.ansvar"]] {
      let run = try place.ansvar.run(["check", "--each", "--format", "json"] + words)
      #expect(run.status == 1)
      let list = try #require(try JSONSerialization.jsonObject(with: Data(run.bytes)) as? [[String: Any]])
      // What the two include is no model.
      #expect(list.count == 2)
    }
    #expect(try place.ansvar("check", "--each", "land/gran.ansvar").status == 0)
  }

  @Test func whoeverMeantEachIsTold() throws {
    let place = try Workplace()
    try place.write("a.ansvar", "model a\n" + SmallModel.whole)
    try place.write("b.ansvar", "model b\n" + SmallModel.whole)
    let run = try place.ansvar("check", "a.ansvar", "b.ansvar")
    #expect(run.messages.contains("`--each`"))
    #expect(try place.ansvar("check", "--each", "a.ansvar", "b.ansvar").messages.isEmpty)
  }

  @Test(arguments: ["-", "tabeller", "borte"])
  func whatCannotBePutTogetherIsRefused(_ word: String) throws {
    let place = try country()
    try place.write("tabeller/assignments.csv", "dimension,duty,role,participation\nd,d.x,r,A\n")
    let run = try place.ansvar("check", "land/gran.ansvar", word)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains("`\(word)`"))
  }

  @Test(arguments: ["0", "65", "to", "-1", "1.5"])
  func theNumberOfThreadsIsANumber(_ text: String) throws {
    var place = try country()
    place.ansvar.environment["ANSVAR_THREADS"] = text
    let run = try place.ansvar("check", "land")
    #expect(run.status == 2)
    #expect(run.messages.contains("`\(text)`"))
    place = try country()
    place.ansvar.environment["ANSVAR_THREADS"] = ""
    #expect(try place.ansvar("check", "land").status == 1)
  }

  @Test func anyNumberOfThreadsFindsTheSame() throws {
    let place = try country()
    var rows = "model stor\ninclude \"land/felles.ansvar\"\n"
    for number in 0..<4000 { rows += "system s\(number)\n" }
    rows +=
      "dimension kontroll per system {\n    duty avvik\n    duty revisjon\n    duty rapport\n    duty tilgang\n    duty logg\n}\n"
    for number in 0..<4000 {
      rows +=
        "assign system s\(number) {\n    kontroll.avvik: enhetsleder A\n    kontroll.revisjon: rådmann R, enhetsleder C\n"
      rows +=
        "    kontroll.rapport: rådmann A, enhetsleder A\n    kontroll.tilgang: rådmann AR\n    kontroll.logg: ukjent A\n}\n"
    }
    try place.write("stor.ansvar", rows)
    var results: Set<[UInt8]> = []
    for threads in ["1", "2", "16"] {
      place.ansvar.environment["ANSVAR_THREADS"] = threads
      let run = try place.ansvar("check", "--format", "json", "stor.ansvar")
      #expect(run.status == 1)
      results.insert(run.bytes)
    }
    #expect(results.count == 1)
  }
}
