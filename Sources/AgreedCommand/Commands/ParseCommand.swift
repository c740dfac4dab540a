import Agreed
import ArgumentParser

/// `agreed parse`: what the parser sees, without an index.
struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Show what the program reads in documents, without an index.",
    discussion: """
      With --account every stretch of the text is listed with what it was taken for.

      Example: agreed parse draft.txt
      """)

  @Argument(help: "The files to read; - for standard input.", completion: .file())
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "How to print: text, json (one list) or jsonl (one document a line).", valueName: "form"))
  var format = DocumentFormat.text

  @Flag(help: "Show where each stretch of the text went, and whether any letter was lost.")
  var account = false

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    var failed = false
    var printer = DocumentPrinter(format: format)
    var accounts = AccountPrinter(format: format)
    var options = reading.options
    options.keepsAccount = account
    for file in files {
      do throws(IntakeFailure) {
        let read = try DocumentReader.read(path: file, options: options)
        for resolution in read.resolutions {
          guard account else {
            try? printer.add(resolution)
            continue
          }
          let faults = try? accounts.add(resolution)
          failed = failed || faults ?? true
        }
        for member in read.failures {
          Output.complain("\(file): \(member.member): \(member.failure)")
          failed = failed || !member.failure.isOtherContent
        }
      } catch {
        Output.complain("\(file): \(error)")
        failed = true
      }
    }
    account ? accounts.finish() : printer.finish()
    if failed { throw ExitCode(2) }
  }
}
