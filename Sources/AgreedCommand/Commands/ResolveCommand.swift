import Agreed
import ArgumentParser
import Foundation

/// `agreed resolve`: what a pasted text cites.
struct ResolveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve",
    abstract: "Find every citation in a text and tell what it is, with or without an index.",
    discussion: """
      "Its resolution" is of the organ whose formula ("The General Assembly,") stands before it.

      Example: agreed resolve draft.txt
      """)

  @Argument(
    help: "A file of plain text; without it, or for -, standard input.", completion: .file())
  var file = "-"

  @Option(help: ArgumentHelp("How to print: text, json, jsonl or csv.", valueName: "form"))
  var format = ListFormat.text

  @OptionGroup var index: IndexOption

  func run() throws {
    let citations = PastedText(try text()).citations
    let lookup = try index.openIfThere().map(CitationLookup.init)
    let documents = try lookup?.documents(of: citations.map(\.citation.work))
    let found = citations.enumerated().map { place, finding in
      ResolvedCitation(finding: finding, documents: documents?[place])
    }
    try ResolvedPrinter(format: format).print(found)
    if found.isEmpty { throw ExitCode(1) }
  }

  private func text() throws -> String {
    guard file != "-" else {
      let input = try FileHandle.standardInput.readToEnd() ?? Data()
      return String(decoding: input, as: UTF8.self)
    }
    guard let bytes = FileManager.default.contents(atPath: file) else {
      Output.complain("\(file) is not there or cannot be read: name a file of plain text")
      throw ExitCode(2)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
