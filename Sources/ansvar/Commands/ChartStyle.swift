import AnsvarCharts
import AnsvarSystem
import AnsvarText

/// The style that `--style` names: one that the program brings, or a file.
enum ChartStyle {
  static func style(_ name: String?) throws(Failure) -> Style {
    switch name {
    case nil, "print": return .print
    case "colour": return .colour
    case .some(let path): return try read(path)
    }
  }

  private static func read(_ path: String) throws(Failure) -> Style {
    let bytes: [UInt8]
    do throws(FileError) {
      let file = try MappedFile(path: path, limit: Style.sizeLimit)
      bytes = withExtendedLifetime(file) { Array(file.bytes) }
    } catch {
      throw FileFailure.reading(error)
    }
    do throws(StyleError) {
      return try Style.parse(bytes)
    } catch {
      let reason = StyleFailure.reason(error.reason)
      throw Failure(
        Phrase(
          nb: "`{path}:{line}:{column}`: \(reason.nb)", nn: "`{path}:{line}:{column}`: \(reason.nn)",
          en: "`{path}:{line}:{column}`: \(reason.en)"),
        [Place("path", path), Place("line", error.line), Place("column", error.column)],
        help: Phrase(
          nb: "`Graphviz/styles/print.gv` viser hva en stil kan si",
          nn: "`Graphviz/styles/print.gv` viser kva ein stil kan seie",
          en: "`Graphviz/styles/print.gv` shows what a style may say"))
    }
  }
}
