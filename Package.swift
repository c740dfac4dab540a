// swift-tools-version: 6.1
import PackageDescription

// The targets stand in the order in which a file becomes a search result.
let package = Package(
  name: "agreed",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Agreed", targets: ["Agreed"]),
    .executable(name: "agreed", targets: ["AgreedCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    .target(name: "Resolutions"),
    .target(name: "DraftingLanguage", dependencies: ["Resolutions"]),
    .target(name: "Markup"),
    .target(name: "Archives"),
    .target(name: "Readers", dependencies: ["Archives", "Markup", "Resolutions"]),
    .target(name: "Parsing", dependencies: ["DraftingLanguage", "Readers", "Resolutions"]),
    .target(name: "AkomaNtoso", dependencies: ["DraftingLanguage", "Markup", "Resolutions"]),
    .target(
      name: "Intake",
      dependencies: [
        "AkomaNtoso", "Archives", "DraftingLanguage", "Markup", "Parsing", "Readers", "Resolutions",
      ]),
    .target(
      name: "Indexing",
      dependencies: [
        "DraftingLanguage", "Intake", "Resolutions",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .target(
      name: "Searching",
      dependencies: [
        "DraftingLanguage", "Indexing", "Resolutions",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .target(name: "CitationLists", dependencies: ["Resolutions"]),
    .target(
      name: "Agreed",
      dependencies: [
        "AkomaNtoso", "CitationLists", "DraftingLanguage", "Indexing", "Intake", "Parsing",
        "Readers", "Resolutions",
        "Searching",
      ]),
    .executableTarget(
      name: "AgreedCommand",
      dependencies: [
        "Agreed", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "CitationSpeed", dependencies: ["DraftingLanguage"], path: "Tests/CitationSpeed"),
    .executableTarget(
      name: "SearchSpeed", dependencies: ["Indexing", "Searching"], path: "Tests/SearchSpeed"),
    .executableTarget(name: "ReadingSpeed", dependencies: ["Agreed"], path: "Tests/ReadingSpeed"),
    .executableTarget(
      name: "Fuzzing",
      dependencies: ["Indexing", "Intake", "Resolutions", "Searching", "TestFiles"],
      path: "Tests/Fuzzing"),
    .target(name: "TestFiles", dependencies: ["Resolutions"], path: "Tests/TestFiles"),
    .testTarget(
      name: "ResolutionsTests", dependencies: ["Resolutions", "TestFiles"]),
    .testTarget(
      name: "DraftingLanguageTests", dependencies: ["DraftingLanguage", "Resolutions", "TestFiles"]),
    .testTarget(
      name: "ReadersTests", dependencies: ["Archives", "Readers", "TestFiles"]),
    .testTarget(
      name: "ParsingTests", dependencies: ["Parsing", "Readers", "Resolutions", "TestFiles"]),
    .testTarget(
      name: "AkomaNtosoTests", dependencies: ["AkomaNtoso", "Markup", "Resolutions"]),
    .testTarget(
      name: "IntakeTests", dependencies: ["Archives", "Intake", "Resolutions", "TestFiles"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "IndexingTests",
      dependencies: [
        "Indexing", "Intake", "Resolutions", "TestFiles",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "SearchingTests",
      dependencies: [
        "DraftingLanguage", "Indexing", "Intake", "Resolutions", "Searching", "TestFiles",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "CitationListsTests", dependencies: ["CitationLists", "Resolutions", "TestFiles"]),
    .testTarget(
      name: "AgreedCommandTests", dependencies: ["Agreed", "AgreedCommand"], exclude: ["Golden"]),
  ],
  swiftLanguageModes: [.v6]
)
