#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A part of the program that is given bytes nobody would write, and what must hold whatever they are.
struct FuzzTarget: Sendable {
  /// What `ANSVAR_FUZZ` calls it, and the folder of its regressions.
  let name: String
  /// Looks at an input; the fault that it shows, or nil.
  let fault: @Sendable ([UInt8]) -> String?

  static let all: [FuzzTarget] = [.language, .tables, .spreadsheet, .workbook, .json, .dot, .html, .commandLine]

  /// The one that `ANSVAR_FUZZ` names.
  static let chosen: FuzzTarget? = {
    guard let name = getenv("ANSVAR_FUZZ").map({ String(cString: $0) }) else { return nil }
    return all.first { $0.name == name }
  }()
}

/// What the fuzzer calls with every input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  guard let target = FuzzTarget.chosen else { fatalError("ANSVAR_FUZZ names no target") }
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  if let fault = target.fault(bytes) { fatalError(fault) }
  return 0
}
