import Agreed
import ArgumentParser

/// `agreed show`: a resolution, or one clause of it.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a resolution, or one clause of it with its notes.",
    discussion: """
      A document that has no symbol goes by the name of its file.

      Example: agreed show A/RES/67/169 OP3
      """)

  @Argument(help: "A symbol, such as A/RES/67/169 or 67/169, or the name of a file.")
  var symbol: String

  @Argument(help: "A clause, such as OP3 or PP7, or a sub-paragraph, such as 'OP3 (b) (ii)'.")
  var clause: String?

  @Option(help: ArgumentHelp("How to print: text or json.", valueName: "form"))
  var format = DocumentFormat.text

  @OptionGroup var index: IndexOption

  func run() throws {
    let choice = DocumentChoice(name: symbol, clause: clause)
    try DocumentPrinter(format: format).print(choice.resolutions(in: try index.open()))
  }
}
