import Foundation

/// A program of the machine that takes a file apart; never run through a shell.
struct ExternalProgram {
  private let path: String

  /// The folders in which programs may be, besides those that the environment names.
  private static let folders = ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"]

  /// The first program of these names that is installed.
  init?(_ names: [String], alsoAt places: [String] = []) {
    let named = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let folders = named.map(String.init) + ExternalProgram.folders
    let candidates = names.flatMap { name in folders.map { "\($0)/\(name)" } } + places
    guard
      let path = candidates.first(where: { FileManager.default.isExecutableFile(atPath: $0) })
    else { return nil }
    self.path = path
  }

  /// What the program prints; `nil` when it fails, or takes longer than it may.
  func output(_ arguments: [String], seconds: Double = 120) -> [UInt8]? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let id = process.processIdentifier
    let watch = DispatchWorkItem { kill(id, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + seconds, execute: watch)
    let bytes = try? output.fileHandleForReading.readToEnd()
    process.waitUntilExit()
    watch.cancel()
    return process.terminationStatus == 0 ? Array(bytes ?? Data()) : nil
  }
}
