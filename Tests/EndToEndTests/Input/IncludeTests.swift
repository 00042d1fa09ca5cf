import Testing

@Suite("Included files")
struct IncludeTests {
  private func check(_ text: String, in place: Workplace) throws -> Ansvar.Run {
    try place.write("rot/m.ansvar", text)
    return try place.ansvar("check", "rot/m.ansvar")
  }

  @Test func aRingOfFilesIsFound() throws {
    let place = try Workplace()
    try place.write("rot/b.ansvar", "include \"m.ansvar\"\n")
    let run = try check("model m \"M\"\ninclude \"b.ansvar\"\n", in: place)
    #expect(run.status != 0)
    #expect(run.output.contains("rot/b.ansvar:1:9: feil: "))
    #expect(run.output.contains("m.ansvar → b.ansvar → m.ansvar"))
  }

  @Test(arguments: [
    "../utenfor.ansvar", "/etc/passwd", "mappe/../../utenfor.ansvar", "lenke.ansvar", "lenket/utenfor.ansvar",
  ])
  func nothingOutsideTheFolderIsRead(_ path: String) throws {
    let place = try Workplace()
    try place.write("utenfor.ansvar", "role hemmelig \"Hemmelig\"\n")
    try place.write("rot/mappe/x", "")
    _ = try place.ansvar.shell("ln -s ../utenfor.ansvar rot/lenke.ansvar; ln -s .. rot/lenket")
    let run = try check("model m \"M\"\ninclude \"\(path)\"\n", in: place)
    #expect(run.status == 2)
    #expect(run.output.contains("rot/m.ansvar:2:9: feil: "))
    #expect(!run.output.contains("emmelig"))
    #expect(!run.output.contains("root:"))
  }

  @Test func anIncludedFileMayLieInAFolderBelow() throws {
    let place = try Workplace()
    try place.write("rot/felles/b.ansvar", "role felles \"Felles\"\ninclude \"../c.ansvar\"\n")
    try place.write("rot/c.ansvar", "role c \"C\"\n")
    let run = try check("model m \"M\"\ninclude \"felles/b.ansvar\"\n", in: place)
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output.contains("2 roller"))
  }

  @Test(arguments: ["borte.ansvar", "mappe.ansvar", "rør.ansvar"]) func whatCannotBeReadIsNamed(_ path: String) throws {
    let place = try Workplace()
    try place.write("rot/mappe.ansvar/x", "")
    _ = try place.ansvar.shell("mkfifo rot/rør.ansvar")
    let run = try check("model m \"M\"\ninclude \"\(path)\"\n", in: place)
    #expect(run.status == 2)
    #expect(run.output.contains("rot/m.ansvar:2:9: feil: "))
    #expect(run.output.contains(path))
  }

  @Test(
    "a misspelt path is answered with the nearest file that may be included",
    arguments: [
      ("felles.ansvar", nil), ("fellse.ansvar", "felles.ansvar"), ("felles", "felles.ansvar"),
      ("deler/rolle.ansvar", "deler/roller.ansvar"), ("dler/roller.ansvar", "deler/roller.ansvar"),
      ("deler/../fellse.ansvar", "felles.ansvar"), ("mm.ansvar", nil), ("mappa.ansvar", nil), ("lenka.ansvar", nil),
      ("lenket/utenfro.ansvar", nil), ("deler/skjult.ansvar", nil), ("helt-annet.ansvar", nil),
    ])
  func aMisspeltPathIsAnswered(path: String, meant: String?) throws {
    let place = try Workplace()
    for name in ["rot/felles", "rot/deler/roller", "rot/deler/.skjult", "utenfor"] {
      try place.write(name + ".ansvar", "")
    }
    try place.write("rot/mappe.ansvar/x", "")
    _ = try place.ansvar.shell("ln -s ../utenfor.ansvar rot/lenke.ansvar; ln -s .. rot/lenket")
    for start in ["rot/", "./rot//", place("rot/")] {
      try place.write("rot/m.ansvar", "model m \"M\"\ninclude \"\(path)\"\n")
      let run = try place.ansvar("check", start + "m.ansvar")
      #expect(run.output.contains("mente du") == (meant != nil), "\(run.output)")
      if let meant { #expect(run.output.contains("mente du `\(meant)`?"), "\(run.output)") }
    }
  }

  @Test func faultsInAnIncludedFileNameThatFile() throws {
    let place = try Workplace()
    try place.write("rot/b.ansvar", "role\n")
    let run = try check("model m \"M\"\ninclude \"b.ansvar\"\n", in: place)
    #expect(run.status == 2)
    #expect(run.output.contains("rot/b.ansvar:1:5: feil: "))
  }
}
