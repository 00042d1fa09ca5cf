import AnsvarSystem
import AnsvarText

extension FuzzTarget {
  /// Words of a command line, each ended by a byte 0: they are understood or refused in words.
  static let commandLine = FuzzTarget(name: "command-line") { bytes in
    let words = bytes.split(separator: 0, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    var rest = words[...]
    do throws(Failure) {
      let options = try Invocation.takeOptions(before: &rest)
      guard let first = rest.popFirst(), let command = CommandCatalogue.command(named: first) else { return nil }
      let invocation = try Invocation(command, rest, options: options)
      _ = HelpText(.bokmål, style: .plain, width: 80).text(command)
      if command.operandCount.contains(invocation.operands.count) || invocation.has("--help") { return nil }
      return invocation.has("--version") ? nil : "too few or too many operands were taken"
    } catch {
      let said = error.message(.bokmål, error.places)
      return said.isEmpty ? "a refusal without words" : nil
    }
  }
}
