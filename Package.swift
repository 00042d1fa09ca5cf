// swift-tools-version: 6.0
import PackageDescription

/// The core: pure Swift, which also compiles as Embedded Swift.
///
/// A target imports only what stands in its list.
let core: [(name: String, imports: [String])] = [
  ("AnsvarText", []),
  ("AnsvarDiagnostics", ["AnsvarText"]),
  ("AnsvarModel", ["AnsvarText", "AnsvarDiagnostics"]),
  ("AnsvarLanguage", ["AnsvarText", "AnsvarDiagnostics", "AnsvarModel"]),
  ("AnsvarRules", ["AnsvarText", "AnsvarDiagnostics", "AnsvarModel"]),
  ("AnsvarCharts", ["AnsvarText", "AnsvarDiagnostics", "AnsvarModel", "AnsvarRules"]),
  ("AnsvarReports", ["AnsvarText", "AnsvarDiagnostics", "AnsvarModel", "AnsvarRules"]),
]

let everyTarget = core.map { $0.name } + ["AnsvarSystem"]

/// On Linux the release program carries everything it needs: it starts in a millisecond and runs on any distribution.
let isStatic = BuildSettingCondition.when(platforms: [.linux], configuration: .release)

func dependencies(_ names: [String]) -> [Target.Dependency] { names.map { .byName(name: $0) } }

let package = Package(
  name: "ansvar",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Ansvar", targets: core.map { $0.name }),
    .executable(name: "ansvar", targets: ["ansvar"]),
  ],
  targets: core.map { .target(name: $0.name, dependencies: dependencies($0.imports)) }
    + [
      .target(name: "AnsvarSystem"),
      .executableTarget(
        name: "ansvar", dependencies: dependencies(everyTarget),
        linkerSettings: [.unsafeFlags(["-static-executable", "-Xlinker", "-s"], isStatic)]),
      .target(name: "AnsvarTestSupport", dependencies: dependencies(everyTarget), path: "Tests/AnsvarTestSupport"),
    ]
    + core.map { $0.name }.filter { $0 != "AnsvarText" && $0 != "AnsvarDiagnostics" }.map { name in
      .testTarget(
        name: name + "Tests", dependencies: dependencies(everyTarget + ["AnsvarTestSupport"]),
        exclude: name == "AnsvarCharts" ? ["Golden"] : [])
    }
    + [
      .testTarget(name: "AnsvarSystemTests", dependencies: ["AnsvarSystem"]),
      .testTarget(name: "EndToEndTests", dependencies: dependencies(["ansvar"] + everyTarget + ["AnsvarTestSupport"])),
    ],
  swiftLanguageModes: [.v6]
)
