import Agreed
import ArgumentParser

/// `agreed parse`: what the parser sees, without an index.
struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Show what the program reads in documents, without an index.",
    discussion: "Example: agreed parse draft.txt")

  @Argument(help: "The files to read; - for standard input.", completion: .file())
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "How to print: text, json (one list) or jsonl (one document a line).", valueName: "form"))
  var format = DocumentFormat.text

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    var failed = false
    var printer = DocumentPrinter(format: format)
    for file in files {
      do throws(IntakeFailure) {
        let read = try DocumentReader.read(path: file, options: reading.options)
        for resolution in read.resolutions { try? printer.add(resolution) }
        for member in read.failures {
          Output.complain("\(file): \(member.member): \(member.failure)")
          failed = failed || !member.failure.isOtherContent
        }
      } catch {
        Output.complain("\(file): \(error)")
        failed = true
      }
    }
    printer.finish()
    if failed { throw ExitCode(2) }
  }
}
