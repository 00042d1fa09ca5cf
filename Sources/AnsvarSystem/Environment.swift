#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The variables the program was started with, or such as a test makes up.
package struct Environment: Sendable {
  /// The variables of this process.
  package static let process = Environment(values: nil)

  private let values: [String: String]?

  private init(values: [String: String]?) {
    self.values = values
  }

  /// An environment of just these variables.
  package init(_ values: [String: String]) {
    self.values = values
  }

  /// The value, or nil if the variable is not set.
  package subscript(name: String) -> String? {
    if let values { return values[name] }
    guard let value = getenv(name) else { return nil }
    return String(cString: value)
  }

  /// The value, or nil if the variable is not set or is empty.
  package func nonEmpty(_ name: String) -> String? {
    guard let value = self[name], !value.isEmpty else { return nil }
    return value
  }
}
