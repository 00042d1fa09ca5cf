/// Every command there is, in the order of the help.
///
/// A new command is one file and one line here.
enum CommandCatalogue {
  static let all: [Command] = [
    .check, .chart, .matrix, .explain, .format, .diff, .compare, .whatIf, .export, .importing, .create,
  ]
}
