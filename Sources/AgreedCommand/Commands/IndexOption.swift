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
  var path: String { named ?? "agreed.sqlite" }

  /// The path that the user gave.
  private var named: String? {
    let named = file ?? ProcessInfo.processInfo.environment["AGREED_INDEX"]
    return named.flatMap { $0.isEmpty ? nil : $0 }
  }

  func open() throws -> ResolutionIndex { try ResolutionIndex.open(path) }

  /// Opens the index; `nil` where none was named and none is here.
  func openIfThere() throws -> ResolutionIndex? {
    do { return try open() } catch IndexFailure.missing where named == nil { return nil }
  }
}
