/// Every command there is, in the order of the help.
///
/// A new command is one file and one line here.
enum CommandCatalogue {
  /// Each is put together when it is asked for: whoever runs one has no use for the options and the help of the others.
  private static let makers: [@Sendable () -> Command] = [
    { .check }, { .chart }, { .report }, { .matrix }, { .explain }, { .format }, { .diff }, { .compare }, { .whatIf },
    { .export }, { .importing }, { .train }, { .create },
  ]

  static var all: [Command] { makers.map { $0() } }

  /// The command of that name; nil when there is none.
  static func command(named name: String) -> Command? {
    for make in makers {
      let command = make()
      if command.name == name { return command }
    }
    return nil
  }
}
