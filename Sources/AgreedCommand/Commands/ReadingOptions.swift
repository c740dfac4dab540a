import Agreed
import ArgumentParser
import Foundation

/// How a command reads tables of documents, and where it finds what describes them.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      The column of CSV and JSON tables that holds the text, where it is not named text, \
      full_text, body or content.
      """, valueName: "name"))
  var textColumn: String?

  @Option(
    help: ArgumentHelp(
      "A column that tells the symbol, title, date, session or organ; may be repeated.",
      valueName: "symbol=name"))
  var column: [ColumnChoice] = []

  @Option(
    help: ArgumentHelp(
      """
      A file that describes the documents: JSON, an object a line, or CSV. A folder named \
      data_extract beside or above them is found without it.
      """, valueName: "file"),
    completion: .file())
  var metadata: String?

  func validate() throws {
    guard let metadata, !FileManager.default.isReadableFile(atPath: metadata) else { return }
    throw ValidationError("The metadata file \(metadata) is not there or may not be read.")
  }

  /// The options as readers take them.
  var options: ReadOptions {
    ReadOptions(
      textColumn: textColumn,
      columns: Dictionary(column.map { ($0.field, $0.name) }) { _, last in last },
      metadata: metadata.map { URL(fileURLWithPath: $0).standardizedFileURL.path })
  }
}

/// What a column of a table tells: "symbol=doc_symbol".
struct ColumnChoice: ExpressibleByArgument {
  let field: ReadOptions.Field
  let name: String

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let field = ReadOptions.Field(rawValue: parts[0].lowercased()) else {
      return nil
    }
    self.field = field
    name = parts[1]
  }
}
