import Agreed
import ArgumentParser
import Foundation

/// Which index a command uses.
struct IndexOption: ParsableArguments {
  @Option(
    name: .customLong("index"),
    help: ArgumentHelp(
      "The index file. Without it, AGREED_INDEX names it; else it is agreed.sqlite here.",
      valueName: "file"),
    completion: .file(extensions: ["sqlite"]))
  var file: String?

  /// The path of the index file.
  var path: String {
    let named = file ?? ProcessInfo.processInfo.environment["AGREED_INDEX"]
    return named.flatMap { $0.isEmpty ? nil : $0 } ?? "agreed.sqlite"
  }

  func open() throws -> ResolutionIndex { try ResolutionIndex.open(path) }
}
