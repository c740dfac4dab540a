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

  @Option(
    help: ArgumentHelp("Mark what a query finds, as search does.", valueName: "query"),
    completion: .custom(CompleteCommand.words))
  var query: String?

  @Option(help: ArgumentHelp("How to print: text or json.", valueName: "form"))
  var format = DocumentFormat.text

  @OptionGroup var index: IndexOption

  func validate() throws {
    if query != nil, format != .text {
      throw ValidationError("--query marks words in text: leave out --format \(format.rawValue).")
    }
  }

  func run() throws {
    let opened = try index.open()
    let resolutions = try DocumentChoice(name: symbol, clause: clause).resolutions(in: opened)
    var printer = DocumentPrinter(format: format)
    let text = try query.map { try AskedQuery($0) }?.text
    for resolution in resolutions {
      let marks = try text.map { text in
        try ClauseSearch(opened).marked(text, in: resolution.clauses.map(\.text))
      }
      if let marks, marks.allSatisfy({ $0 == nil }) {
        Output.complain("\(resolution.name): no clause has the words")
      }
      try printer.add(resolution, marks: marks ?? [])
    }
    printer.finish()
  }
}
