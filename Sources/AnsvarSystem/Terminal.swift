#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the program knows about where its output goes.
package enum Terminal {
  /// The widths that are believed.
  package static let plausibleWidths = 20...1000

  /// Whether the descriptor is a terminal.
  package static func isTerminal(_ descriptor: Int32) -> Bool {
    isatty(descriptor) == 1
  }

  /// The width in columns: COLUMNS, or what the terminal says, or nil.
  package static func width(
    of descriptor: Int32 = STDOUT_FILENO, environment: Environment = .process
  ) -> Int? {
    if let text = environment["COLUMNS"], let width = Int(text), plausibleWidths.contains(width) { return width }
    var size = winsize()
    guard isTerminal(descriptor), ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 else { return nil }
    let width = Int(size.ws_col)
    return plausibleWidths.contains(width) ? width : nil
  }

  /// Whether to use colour: with `auto` on a terminal, unless NO_COLOR is set or TERM is "dumb" or missing.
  package static func wantsColor(
    _ mode: ColorMode = .auto, descriptor: Int32 = STDOUT_FILENO, environment: Environment = .process
  ) -> Bool {
    switch mode {
    case .always: true
    case .never: false
    case .auto: isTerminal(descriptor) && allowsColor(environment)
    }
  }

  /// The user's language as "nb", "nn" or "en"; nil for another or none.
  ///
  /// The first of LC_ALL, LC_MESSAGES and LANG that is set decides, as POSIX has it. "no" means "nb".
  package static func language(environment: Environment = .process) -> String? {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let locale = environment.nonEmpty(name) else { continue }
      let code = locale.utf8.prefix { $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "@") }
      switch String(code) {
      case "nb", "no": return "nb"
      case "nn": return "nn"
      case "en": return "en"
      default: return nil
      }
    }
    return nil
  }

  static func allowsColor(_ environment: Environment) -> Bool {
    guard environment.nonEmpty("NO_COLOR") == nil, let term = environment.nonEmpty("TERM") else { return false }
    return term != "dumb"
  }
}
