import Foundation
import Testing

/// `ansvar check --watch`: what is saved is checked again, whenever that happens.
@Suite struct WatchTests {
  private static func town(_ name: String, _ parts: String) -> String {
    "include \"felles.ansvar\"\norganisation \(name)\nassign for \(name) {\n    drift.beredskap: \(parts)\n}\n"
  }

  private func country() throws -> Workplace {
    let place = try Workplace()
    try place.write(
      "land/felles.ansvar",
      "language nb\nrole enhetsleder\nrole rådmann\ndimension drift {\n    duty beredskap\n}\n")
    try place.write("land/gran.ansvar", Self.town("gran", "enhetsleder A, rådmann R"))
    try place.write("land/lunner.ansvar", Self.town("lunner", "enhetsleder R"))
    place.ansvar.environment["EACH"] = ""
    return place
  }

  /// Begins to watch; then `until N WORD` waits until a message has a word in so many lines, however long it takes.
  private static let beginning = """
    :
    "$0" check --watch $EACH "$1" >ut.txt 2>feil.txt & program=$!
    give_up() { kill $program; cat ut.txt feil.txt; exit 9; }
    until_said() {
      tries=0
      until [ "$(grep -c "$2" feil.txt)" -ge "$1" ]; do
        tries=$((tries + 1))
        if [ $tries -gt 3000 ]; then give_up; fi
        sleep 0.1
      done
    }
    until_read() {
      tries=0
      until [ "$(sed -n 's/^rchar: //p' /proc/$program/io)" -ge "$1" ]; do
        tries=$((tries + 1))
        if [ $tries -gt 30000 ]; then give_up; fi
        sleep 0.01
      done
    }

    """
  private static let end = "\nkill $program\nwait $program\ncat ut.txt feil.txt\n"

  /// Waits until the program says that it waits, changes a file, and waits for the next time.
  private static let changing =
    beginning + "until_said 1 venter; cp ny.ansvar land/ny; mv land/ny land/lunner.ansvar; until_said 2 venter" + end

  @Test(arguments: ["", "--each"])
  func watchingChecksAgainWhatIsSaved(_ each: String) throws {
    let place = try country()
    place.ansvar.environment["EACH"] = each
    try place.write("ny.ansvar", Self.town("lunner", "enhetsleder C"))
    let run = try place.ansvar.shell(Self.changing, ["land"])
    #expect(run.status == 0)
    #expect(run.output.contains("[gap.accountable]"))
    #expect(run.output.contains("[gap.responsible]"))
    #expect(run.output.contains(each.isEmpty ? "`land` er endret" : "`land/lunner.ansvar` er endret"))
    #expect(run.output.split(separator: "\n").filter { $0.contains("dekning") }.count == (each.isEmpty ? 2 : 3))
  }

  /// Several towns of one folder are saved one after the other, and each time all is told that a new check tells.
  @Test func whatIsToldIsThatOfANewCheck() throws {
    let place = try country()
    let states = [
      Self.town("lunner", "enhetsleder AR"), Self.town("lunner", "enhetsleder A, rådmann A"),
      Self.town("lunner", "rådmann AR") + "assign {\n}\n", Self.town("lunner", "nissen AR"),
      Self.town("lunner", "rådmann AR"), Self.town("lunner", "none because \"senere\""),
    ]
    var expected = ""
    for (number, state) in states.enumerated() {
      try place.write("ny\(number)", state)
      try place.write("land/lunner.ansvar", state)
      expected += try place.ansvar("check", "land").output
    }
    let script =
      Self.beginning
        + """
        until_said 1 venter
        for number in 0 1 2 3 4 5; do
          cp ny$number land/ny; mv land/ny land/lunner.ansvar
          until_said $((number + 2)) venter
        done
        kill $program
        wait $program
        cat ut.txt
        """
    let first = try place.ansvar("check", "land").output
    #expect(try place.ansvar.shell(script, ["land"]).output == first + expected)
  }

  @Test func watchingSeesWhatIsIncluded() throws {
    let place = try country()
    try place.write("ny.ansvar", Self.town("lunner", "enhetsleder AR"))
    try place.write("alt.ansvar", "include \"land/lunner.ansvar\"\n")
    let run = try place.ansvar.shell(Self.changing, ["alt.ansvar"])
    #expect(run.status == 0)
    #expect(run.output.contains("`alt.ansvar` er endret"))
  }

  @Test func aFileThatManyIncludeIsSeenInEach() throws {
    let place = try country()
    place.ansvar.environment["EACH"] = "--each"
    for number in 0..<30 { try place.write("land/by\(number).ansvar", Self.town("by\(number)", "enhetsleder AR")) }
    let script =
      Self.beginning + "until_said 1 venter; echo 'role ukjent' >>land/felles.ansvar; until_said 2 venter" + Self.end
    let run = try place.ansvar.shell(script, ["land"])
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n")
    #expect(lines.filter { $0.contains("er endret") }.count == 32)
    #expect(lines.filter { $0.contains("dekning") }.count == 64)
    #expect(lines.filter { $0.contains("`ukjent`") }.count == 32)
  }

  @Test func whatWasNotThereIsSeenWhenItComes() throws {
    let place = try country()
    try FileManager.default.moveItem(atPath: place("land/felles.ansvar"), toPath: place("felles"))
    let script = Self.beginning + "until_said 1 venter; mv felles land/felles.ansvar; until_said 2 venter" + Self.end
    let run = try place.ansvar.shell(script, ["land/gran.ansvar"])
    #expect(run.status == 0)
    #expect(run.output.contains("`land/gran.ansvar` er endret"))
    #expect(run.output.contains("dekning 100 %"))
  }

  /// What is read is changed as soon as it has been read, while the check of a large model still goes on.
  ///
  /// Whenever the change comes, what is told last has to be true of what is there last.
  @Test(
    .enabled(if: FileManager.default.isReadableFile(atPath: "/proc/self/io")),
    arguments: [("", "alt/stor.ansvar"), ("", "alt"), ("--each", "alt")])
  func whatChangesDuringTheFirstCheckIsSeen(_ each: String, _ operand: String) throws {
    let place = try country()
    place.ansvar.environment["EACH"] = each
    let comment = String(repeating: "// " + String(repeating: "x", count: 1000) + "\n", count: 500)
    let common = comment + "language nb\nrole enhetsleder\n"
    let rows = (0..<4000).map { "    drift.d\($0): enhetsleder AR\n" }.joined()
    let large =
      "include \"felles.ansvar\"\ndimension drift {\n" + (0..<4000).map { "    duty d\($0)\n" }.joined()
      + "}\nassign {\n" + rows + "}\n"
    try place.write("alt/felles.ansvar", common)
    try place.write("alt/stor.ansvar", large)
    try place.write("ny.ansvar", common + "role forsinket\n")
    let script =
      Self.beginning + "until_read \(common.utf8.count + large.utf8.count); cp ny.ansvar alt/felles.ansvar;"
      + "until_said 1 endret; until_said 2 venter" + Self.end
    let run = try place.ansvar.shell(script, [operand])
    #expect(run.status == 0)
    let last = run.output.components(separatedBy: "dekning").dropLast().last ?? ""
    #expect(last.contains("`forsinket`"))
  }
}
