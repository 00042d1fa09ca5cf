import AnsvarLanguage
import Testing

@Suite("a declaration that cannot be read")
struct LostNameTests {
  private func ids(_ text: String) -> [String] { Reader.read(text: text).diagnostics.map { $0.kind.id } }

  @Test("is the only fault: those who use its name are not blamed")
  func isOneFault() {
    #expect(
      ids(
        """
        role leder "Leder" in
        role stab
        dimension drift {
            duty kopi "Sikkerhetskopi" requires
            duty logg
        }
        assign {
            drift.kopi: leder A
            drift.logg: leder A, stab R
        }
        """) == ["syntax.unexpected", "syntax.unexpected"])
  }

  @Test("does not excuse other names")
  func others() {
    #expect(
      ids("role leder \"Leder\" in\ndimension drift {\n    duty d\n}\nassign {\n    drift.d: leeder A\n}\n")
        == ["syntax.unexpected", "structure.unknown-name"])
  }

  @Test("an include without a file says so", arguments: ["", ".", "./."])
  func includeOfNothing(_ path: String) {
    #expect(ids("include \"\(path)\"\n") == ["syntax.include-nothing"])
  }
}
