import Testing

@testable import AnsvarSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct TerminalTests {
  @Test(arguments: [
    ("nn_NO.UTF-8", "nn"), ("nb_NO", "nb"), ("no_NO.UTF-8", "nb"), ("nb", "nb"), ("en_GB@euro", "en"),
    ("en.UTF-8", "en"),
  ])
  func knowsTheLanguages(_ locale: String, _ language: String) {
    #expect(Terminal.language(environment: Environment(["LANG": locale])) == language)
  }

  @Test(arguments: ["C", "POSIX", "C.UTF-8", "de_DE", "nbx", "NB", "", "_", "nynorsk"])
  func theOthersAreUnknown(_ locale: String) {
    #expect(Terminal.language(environment: Environment(["LANG": locale])) == nil)
  }

  @Test func theFirstVariableThatIsSetDecides() {
    let all = ["LC_ALL": "nn_NO", "LC_MESSAGES": "nb_NO", "LANG": "en_GB"]
    #expect(Terminal.language(environment: Environment(all)) == "nn")
    #expect(Terminal.language(environment: Environment(["LC_ALL": "", "LC_MESSAGES": "nb", "LANG": "en"])) == "nb")
    #expect(Terminal.language(environment: Environment(["LC_ALL": "C", "LANG": "nn"])) == nil)
    #expect(Terminal.language(environment: Environment([:])) == nil)
  }

  @Test func colorFollowsTheMode() {
    let plain = Environment(["TERM": "xterm"])
    let file = Descriptor(owning: open("/dev/null", O_WRONLY | O_CLOEXEC))
    #expect(Terminal.wantsColor(.always, descriptor: file.number, environment: Environment(["NO_COLOR": "1"])))
    #expect(!Terminal.wantsColor(.never, descriptor: file.number, environment: plain))
    #expect(!Terminal.wantsColor(.auto, descriptor: file.number, environment: plain))
    #expect(Terminal.allowsColor(plain))
    #expect(Terminal.allowsColor(Environment(["TERM": "xterm", "NO_COLOR": ""])))
    #expect(!Terminal.allowsColor(Environment(["TERM": "xterm", "NO_COLOR": "1"])))
    #expect(!Terminal.allowsColor(Environment(["TERM": "dumb"])))
    #expect(!Terminal.allowsColor(Environment([:])))
  }

  @Test func theWidthIsBelievedWithinReason() {
    let file = Descriptor(owning: open("/dev/null", O_WRONLY | O_CLOEXEC))
    func width(_ text: String) -> Int? {
      Terminal.width(of: file.number, environment: Environment(["COLUMNS": text]))
    }
    #expect(width("100") == 100)
    for text in ["", "0", "-5", "19", "1001", "99999999999999999999", "x"] { #expect(width(text) == nil) }
  }

  #if os(Linux)
    @Test func aPseudoterminalIsATerminal() {
      let terminal = Descriptor(owning: open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC))
      // TIOCSPTLCK and TIOCGPTN, which Swift does not see.
      let unlocking: UInt = 0x4004_5431
      let numbering: UInt = 0x8004_5430
      var lock: Int32 = 0
      var number: Int32 = 0
      guard terminal.isOpen, ioctl(terminal.number, unlocking, &lock) == 0,
        ioctl(terminal.number, numbering, &number) == 0
      else { return }
      let side = Descriptor(owning: open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC))
      var size = winsize(ws_row: 20, ws_col: 77, ws_xpixel: 0, ws_ypixel: 0)
      guard side.isOpen, ioctl(side.number, UInt(TIOCSWINSZ), &size) == 0 else { return }
      #expect(Terminal.isTerminal(side.number))
      #expect(Terminal.width(of: side.number, environment: Environment([:])) == 77)
      #expect(Terminal.wantsColor(.auto, descriptor: side.number, environment: Environment(["TERM": "xterm"])))
    }
  #endif
}
