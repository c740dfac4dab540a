import Foundation
import Synchronization
import Testing

/// What one run of the program gave.
struct Run {
  var status: Int32
  var output: String
  var errors: String

  /// The lines of standard output.
  var lines: [String] { Run.lines(output) }
  /// The lines of standard error.
  var complaints: [String] { Run.lines(errors) }

  private static func lines(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}

/// The program as users have it: a process with arguments, an environment and a current folder.
enum Program {
  /// The executable, which is built beside the tests.
  private static let executable: URL? = {
    let bundles = Bundle.allBundles.map { $0.bundleURL }
    let process = URL(fileURLWithPath: CommandLine.arguments.first ?? "")
    for start in bundles + [process] {
      var folder = start.resolvingSymlinksInPath()
      for _ in 0..<5 {
        folder.deleteLastPathComponent()
        let candidate = folder.appendingPathComponent("agreed")
        if FileManager.default.isExecutableFile(atPath: candidate.path),
          !((try? candidate.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) ?? false)
        {
          return candidate
        }
      }
    }
    return nil
  }()

  /// The path of the executable.
  static func path() throws -> String {
    try #require(
      executable, "The program agreed stands nowhere above the tests: run `swift build` first."
    ).path
  }

  /// Runs the program and waits for its end.
  static func run(
    _ arguments: [String], in folder: String? = nil, environment: [String: String] = [:]
  ) async throws -> Run {
    try await run(try path(), arguments, in: folder, environment: environment)
  }

  /// Runs any program; what it prints goes through files, so that no pipe can fill up.
  static func run(
    _ executable: String, _ arguments: [String], in folder: String? = nil,
    environment: [String: String] = [:]
  ) async throws -> Run {
    try await Workspace.lend { workspace in
      let process = Process()
      process.executableURL = URL(fileURLWithPath: executable)
      process.arguments = arguments
      process.currentDirectoryURL = URL(fileURLWithPath: folder ?? workspace.root)
      let inherited = ProcessInfo.processInfo.environment
      let kept = ["PATH", "HOME", "LANG", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"]
      process.environment = inherited.filter { kept.contains($0.key) }
        .merging(environment) { $1 }
      let files = ["output", "errors"].map { workspace.root + "/" + $0 }
      for file in files { try Data().write(to: URL(fileURLWithPath: file)) }
      let output = try #require(FileHandle(forWritingAtPath: files[0]))
      let errors = try #require(FileHandle(forWritingAtPath: files[1]))
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = output
      process.standardError = errors
      try await withCheckedThrowingContinuation {
        (done: CheckedContinuation<Void, any Error>) in
        process.terminationHandler = { _ in done.resume() }
        do { try process.run() } catch { done.resume(throwing: error) }
      }
      try output.close()
      try errors.close()
      return Run(
        status: process.terminationStatus,
        output: try String(contentsOfFile: files[0], encoding: .utf8),
        errors: try String(contentsOfFile: files[1], encoding: .utf8))
    }
  }
}

/// A temporary folder.
struct Workspace {
  let root: String

  /// Lends a folder to a piece of work and removes it afterwards.
  static func lend<Value>(_ work: (Workspace) async throws -> Value) async throws -> Value {
    let workspace = try Workspace()
    defer { workspace.remove() }
    return try await work(workspace)
  }

  /// Makes the folder; whoever makes it removes it.
  init() throws {
    let place = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    root = place.appendingPathComponent("agreed-tests-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
  }

  func remove() { try? FileManager.default.removeItem(atPath: root) }

  /// Writes a file and gives its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try write(Data(text.utf8), to: name)
  }

  func write(_ bytes: Data, to name: String) throws -> String {
    let path = root + "/" + name
    try bytes.write(to: URL(fileURLWithPath: path))
    return path
  }
}

/// The sample documents of the package, indexed once by the program for all tests.
enum Corpus {
  /// The folder of the package.
  static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path
  /// The folder of the sample documents.
  static let folder = package + "/Corpus"

  /// The names of the sample documents.
  static let names: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted()
  }()

  private static let leftover = Mutex<Workspace?>(nil)

  private static let shared = Task {
    let workspace = try Workspace()
    leftover.withLock { $0 = workspace }
    atexit { Corpus.leftover.withLock { $0?.remove() } }
    let index = workspace.root + "/agreed.sqlite"
    let run = try await Program.run(["index", folder, "--index", index])
    try #require(run.status == 0, "\(run.errors)")
    return index
  }

  /// The path of the index.
  static func index() async throws -> String { try await shared.value }

  /// Runs a command on the index.
  static func run(_ arguments: String...) async throws -> Run {
    try await Program.run(arguments, environment: ["AGREED_INDEX": try await index()])
  }
}
