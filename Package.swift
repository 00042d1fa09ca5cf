// swift-tools-version: 6.2
import PackageDescription

#if canImport(Glibc)
  import Glibc
#endif

/// The core: pure Swift, which also compiles as Embedded Swift.
///
/// A target imports only what stands in its list.
let core: [(name: String, imports: [String])] = [
  ("AnsvarText", []),
  ("AnsvarDiagnostics", ["AnsvarText"]),
  ("AnsvarModel", ["AnsvarText", "AnsvarDiagnostics"]),
  ("AnsvarLanguage", ["AnsvarText", "AnsvarDiagnostics", "AnsvarModel"]),
  ("AnsvarComparison", ["AnsvarText", "AnsvarDiagnostics", "AnsvarModel"]),
  ("AnsvarRules", ["AnsvarText", "AnsvarDiagnostics", "AnsvarModel", "AnsvarComparison"]),
  ("AnsvarAnalysis", ["AnsvarText", "AnsvarDiagnostics", "AnsvarModel", "AnsvarRules"]),
  ("AnsvarCharts", ["AnsvarText", "AnsvarDiagnostics", "AnsvarModel", "AnsvarComparison", "AnsvarRules"]),
  (
    "AnsvarReports",
    [
      "AnsvarText", "AnsvarDiagnostics", "AnsvarModel", "AnsvarComparison", "AnsvarRules", "AnsvarAnalysis",
      "AnsvarCharts",
    ]
  ),
  ("AnsvarSheets", ["AnsvarText", "AnsvarDiagnostics", "AnsvarModel", "AnsvarLanguage", "AnsvarRules"]),
  (
    "AnsvarTraining",
    [
      "AnsvarText", "AnsvarDiagnostics", "AnsvarModel", "AnsvarLanguage", "AnsvarRules", "AnsvarAnalysis",
      "AnsvarCharts", "AnsvarReports", "AnsvarSheets",
    ]
  ),
]

let everyTarget = core.map { $0.name } + ["AnsvarSystem"]

/// On Linux the release program carries everything it needs: it starts in a millisecond and runs on any distribution.
let isStatic = BuildSettingCondition.when(platforms: [.linux], configuration: .release)

/// Whoever builds for use should not be stopped by a warning that a newer compiler thinks of; what lands has none.
let strict: [SwiftSetting] = Context.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)]

/// A profiler needs the names of functions; nobody else does.
let stripped = Context.environment["ANSVAR_PROFILE"] == nil ? ["-Xlinker", "-s"] : []

/// Types are had from the functions that make them, and every function can be laid by itself and left out when unused.
///
/// Otherwise the compiler saves a little room by names, which the runtime takes apart when a type is first needed: a tenth
/// of what a small check costs.
let direct: [SwiftSetting] = [
  .unsafeFlags(
    ["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors", "-Xfrontend", "-function-sections"],
    .when(configuration: .release))
]

/// What a small check runs lies side by side in the program.
///
/// Elsewhere it is spread thinly over eleven megabytes, of which nearly every part had to be brought in and mapped: a tenth
/// of what such a check takes. The order is recorded by `.ci/layout --record`; a name in it that is gone does no harm. The
/// linker is the one that comes with the compiler; where it is not found, the program is laid as it comes.
let layout: [String] = {
  let order = "\(Context.packageDirectory)/.ci/layout.txt"
  let folders = (Context.environment["PATH"] ?? "").split(separator: ":")
  guard exists(order), folders.contains(where: { exists("\($0)/ld.lld") }) else { return [] }
  return ["-use-ld=lld", "-Xlinker", "--symbol-ordering-file=\(order)", "-Xlinker", "--no-warn-symbol-ordering"]
}()

func exists(_ path: String) -> Bool {
  #if canImport(Glibc)
    access(path, R_OK) == 0
  #else
    false
  #endif
}

func dependencies(_ names: [String]) -> [Target.Dependency] { names.map { .byName(name: $0) } }

/// Fuzzing has a build of its own, in which a program begins where the fuzzer wants it to: see `.ci/fuzz`.
let isFuzzing = Context.environment["ANSVAR_FUZZ"] != nil

let libraries: [Target] =
  core.map { .target(name: $0.name, dependencies: dependencies($0.imports), swiftSettings: strict + direct) }
  + [
    .systemLibrary(name: "SystemZlib", path: "Sources/SystemZlib"),
    .target(name: "AnsvarSystem", dependencies: ["SystemZlib"], swiftSettings: strict + direct),
    .target(
      name: "AnsvarTestSupport", dependencies: dependencies(everyTarget), path: "Tests/AnsvarTestSupport",
      swiftSettings: strict),
  ]

/// The command line lies in a program, which no other can import, so its sources are part of this one.
let fuzzing: [Target] = [
  .executableTarget(
    name: "Fuzz", dependencies: dependencies(everyTarget + ["AnsvarTestSupport"]), path: ".",
    sources: [
      "Sources/ansvar/CommandLine", "Sources/ansvar/Commands", "Sources/ansvar/Templates", "Tests/Fuzz/Support",
      "Tests/Fuzz/Targets",
    ],
    swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])])
]

let programsAndTests: [Target] =
  [
    .executableTarget(
      name: "ansvar", dependencies: dependencies(everyTarget), swiftSettings: strict + direct,
      linkerSettings: [.unsafeFlags(["-static-executable"] + layout + stripped, isStatic)])
  ]
  + core.map { $0.name }.map { name in
    .testTarget(
      name: name + "Tests", dependencies: dependencies(everyTarget + ["AnsvarTestSupport"]),
      exclude: ["AnsvarCharts", "AnsvarReports"].contains(name) ? ["Golden"] : [], swiftSettings: strict)
  }
  + [
    .testTarget(name: "AnsvarSystemTests", dependencies: ["AnsvarSystem"], swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: dependencies(["ansvar"] + everyTarget + ["AnsvarTestSupport"]),
      swiftSettings: strict),
    .executableTarget(
      name: "Benchmarks", dependencies: ["AnsvarSystem"], path: "Tests/Benchmarks", exclude: ["Peers"],
      swiftSettings: strict, linkerSettings: [.unsafeFlags(["-static-executable"], isStatic)]),
  ]

let package = Package(
  name: "ansvar",
  platforms: [.macOS(.v15)],
  products: isFuzzing
    ? []
    : [
      .library(name: "Ansvar", targets: core.map { $0.name }),
      .executable(name: "ansvar", targets: ["ansvar"]),
    ],
  targets: libraries + (isFuzzing ? fuzzing : programsAndTests),
  swiftLanguageModes: [.v6]
)
