import Agreed
import ArgumentParser

/// `agreed index`: reads documents into the index.
struct IndexCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: "Read documents into the index; only what is new or changed is read again.",
    discussion: """
      Folders are searched with all that is in them. What was deleted under a folder is dropped \
      from the index.

      Example: agreed index ~/Documents/resolutions
      """)

  @Argument(help: "Files and folders; - for standard input.", completion: .file())
  var paths: [String]

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var index: IndexOption

  func run() async throws {
    let progress = ProgressBar(label: "Reading")
    let update = IndexUpdate(index: index.path, options: reading.options)
    let report = try await update.run(paths) { done, total in
      progress.show(done, of: total)
    }
    progress.finish()
    for (path, reason) in report.others { Output.complain("\(path): \(reason); left out") }
    for (path, reason) in report.failures { Output.complain("\(path): \(reason)") }
    Output.print(IndexCommand.summary(report, index: index.path))
    if !report.failures.isEmpty { throw ExitCode(2) }
  }

  private static func summary(_ report: IndexUpdate.Report, index: String) -> String {
    let figures = [
      (report.added, "added"), (report.changed, "read again"), (report.dropped, "dropped"),
      (report.unchanged, "unchanged"),
      (report.failures.count, "failed"), (report.others.count, "left out"),
    ]
    let parts = figures.filter { $0.0 > 0 }.map { "\($0.0.grouped) \($0.1)" }
    let didNothing = report.added + report.changed + report.dropped == 0
    let head = didNothing && report.failures.isEmpty ? "Nothing to do: " : ""
    let files = parts.isEmpty ? "no files" : "files: " + parts.joined(separator: ", ")
    let warnings =
      report.warnings == 0
      ? "" : "\n\(report.warnings.counted("warning")); `agreed status` tells of what kinds."
    return """
      \(head)\(files).
      \(index) holds \(report.clauses.counted("clause")) in \(report.documents.counted("document")).\(warnings)
      """
  }
}
