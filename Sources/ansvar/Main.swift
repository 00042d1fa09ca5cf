import AnsvarSystem

/// The program: reads the command line, runs the command, and ends with its exit status.
@main
struct Main {
  static func main() {
    ProcessSetup.prepare()
    let status = Program(environment: .process).run(Array(CommandLine.arguments.dropFirst()))
    exitProgram(status.rawValue)
  }
}
