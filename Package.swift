// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto: [Target.Dependency] = [
  .product(name: "Crypto", package: "swift-crypto"),
  .product(name: "CryptoExtras", package: "swift-crypto"),
]

/// A room of the house: a folder in Sources that may import what is named, and nothing else.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of a room; Support holds what several of them share.
func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["Support"], exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "waakvlam",
  products: [.executable(name: "waakvlam", targets: ["waakvlam"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    .target(
      name: "CTerminal",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "CStorage"),
    room("JSON"),
    room("Domain"),
    room("Canvas"),
    room("Terminal", ["Canvas", "CTerminal"]),
    room("Journal", ["Domain", "JSON", "CStorage"] + crypto),
    room("Exchange", ["Domain", "JSON", "Resources"]),
    .target(
      name: "Resources", path: "Resources",
      exclude: ["prepare", "start", "test", "bench", "fuzz", "figures"],
      swiftSettings: strict),
    room("Interface", ["Domain", "Canvas", "Resources"]),
    .executableTarget(
      name: "waakvlam",
      dependencies: [
        "Interface", "Domain", "Canvas", "Terminal", "Journal", "Exchange", "JSON", "Resources",
        arguments,
      ],
      swiftSettings: strict),

    .target(
      name: "CPseudoTerminal", path: "Tests/CPseudoTerminal",
      linkerSettings: [.linkedLibrary("util")]),
    .executableTarget(
      name: "terminal-probe", dependencies: ["Terminal", "Canvas"], path: "Tests/TerminalProbe",
      swiftSettings: strict),
    .target(
      name: "Support", dependencies: ["CPseudoTerminal"], path: "Tests/Support",
      swiftSettings: strict),
    tests("JSONTests", ["JSON"]),
    tests("DomainTests", ["Domain"]),
    tests("CanvasTests", ["Canvas"]),
    tests("TerminalTests", ["Terminal", "Canvas", "terminal-probe"]),
    tests("JournalTests", ["Journal", "Domain", "JSON"], exclude: ["Fixtures"]),
    tests("ExchangeTests", ["Exchange", "Domain", "JSON", "Resources"]),
    tests(
      "InterfaceTests",
      ["Interface", "Domain", "Canvas", "Resources", "Exchange", "Journal", "JSON"],
      exclude: ["Golden"]),
    tests("Scenarios", ["waakvlam"]),
  ]
)

// libFuzzer brings its own runtime: only Resources/fuzz builds this.
if Context.environment["WAAKVLAM_FUZZ"] != nil {
  package.targets += [
    .target(name: "CFuzzer", path: "Tests/Fuzz/CFuzzer"),
    .executableTarget(
      name: "fuzz-reader",
      dependencies: ["Journal", "Exchange", "Domain", "JSON", "Resources", "CFuzzer"],
      path: "Tests/Fuzz/Reader", swiftSettings: strict),
  ]
}
