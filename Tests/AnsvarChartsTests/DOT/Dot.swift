import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The real `dot`, to hold what it makes of our text.
enum Dot {
  static let isInstalled = FileManager.default.isExecutableFile(atPath: "/usr/bin/dot")

  /// What a run of `dot` gave.
  struct Result {
    var status: Int32
    var errors: String
    var output: Data

    /// Whether `dot` was content and the picture is well-formed.
    var isClean: Bool { status == 0 && errors.isEmpty && svg != nil }

    var svg: SVGText? { SVGText(output) }
  }

  static func run(_ source: [UInt8], format: String = "svg") throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("ansvar-dot-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let input = folder.appendingPathComponent("in.gv")
    let errors = folder.appendingPathComponent("errors")
    try Data(source).write(to: input)
    try Data().write(to: errors)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/dot")
    process.arguments = ["-T\(format)", input.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let messages = String(decoding: try Data(contentsOf: errors), as: UTF8.self)
    return Result(status: process.terminationStatus, errors: messages, output: output)
  }
}

/// The texts and tooltips of a picture, decoded by an XML parser.
final class SVGText: NSObject, XMLParserDelegate {
  private(set) var lines: [String] = []
  private(set) var tooltips: [String] = []
  private(set) var elements: Set<String> = []
  private var current: String?

  init?(_ data: Data) {
    super.init()
    let parser = XMLParser(data: data)
    parser.delegate = self
    guard parser.parse() else { return nil }
  }

  /// The lines with the blanks `dot` made unbreakable as the spaces they were.
  var text: String { lines.joined(separator: "\n").replacingOccurrences(of: "\u{a0}", with: " ") }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    elements.insert(name)
    if name == "text" { current = "" }
    if let title = attributes["xlink:title"] { tooltips.append(title) }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    current? += string
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    if name == "text", let line = current {
      lines.append(line)
      current = nil
    }
  }
}
