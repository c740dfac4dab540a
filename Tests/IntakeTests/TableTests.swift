import Intake
import Resolutions
import Testing

@Suite("Tables of documents")
struct TableTests {
  private static let text = "The General Assembly,\n\n1. *Decides* to meet, \"soon\"."
  private static let csvText = text.replacing("\"", with: "\"\"")
  private static let jsonText = text.replacing("\n", with: "\\n").replacing("\"", with: "\\\"")

  /// A table, and the symbols of its documents.
  struct Table: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var content: String
    var symbols: [String?]
    var failures: [String]
    var options: ReadOptions

    init(
      _ description: String, _ content: String, _ symbols: [String?], failures: [String] = [],
      options: ReadOptions = ReadOptions()
    ) {
      testDescription = description
      self.content = content
      self.symbols = symbols
      self.failures = failures
      self.options = options
    }
  }

  private static let named = ReadOptions(textColumn: "words", columns: [.symbol: "number"])

  @Test(
    "Each row is a document",
    arguments: [
      Table("commas", "symbol,text\nA/RES/67/1,\"\(csvText)\"\n", ["A/RES/67/1"]),
      Table("semicolons", "symbol;text\nA/RES/67/1;\"\(csvText)\"", ["A/RES/67/1"]),
      Table("tabs", "symbol\ttext\nA/RES/67/1\t\"\(csvText)\"", ["A/RES/67/1"]),
      Table(
        "line ends of two bytes and a byte order mark",
        "\u{FEFF}\"symbol\",\"text\"\r\n\"A/RES/67/1\",\"\(csvText)\"\r\n\r\n", ["A/RES/67/1"]),
      Table(
        "a number and the name of a file", "doc_id,Full Text\nS_RES_0015_1946.txt,\"\(csvText)\"",
        ["S/RES/15(1946)"]),
      Table("a table without symbols", "title,text\nA title,\"\(csvText)\"", [nil]),
      Table(
        "names that the user gives", "number,words\n67/1,\"\(csvText)\"", ["A/RES/67/1"],
        options: named),
      Table(
        "broken rows",
        "symbol,text\nA/RES/67/1\nA/RES/67/2,\"\(csvText)\"\nA/RES/67/3,\nA/RES/67/4,\"open",
        ["A/RES/67/2"],
        failures: ["row 2: broken row", "row 4: it has no text", "row 5: a quote is not closed"]),
      Table(
        "JSON Lines",
        "{\"symbol\": \"A/RES/67/1\", \"text\": \"\(jsonText)\"}\nbroken\n"
          + "{\"symbol\": \"A/RES/67/2\", \"text\": [\"The General Assembly,\", \"1. Decides it.\"]}\n",
        ["A/RES/67/1", "A/RES/67/2"], failures: ["row 2: broken JSON"]),
      Table(
        "an array of JSON",
        "[\n  {\"symbol\": \"A/RES/67/1\", \"year\": 2012,\n  \"body\": \"\(jsonText)\"},\n"
          + "  {\"body\": null}]", ["A/RES/67/1"], failures: ["row 2: it has no text"]),
      Table(
        "one object", "{\n\"symbol\": \"A/RES/67/1\", \"text\": \"\(jsonText)\"\n}",
        [
          "A/RES/67/1"
        ]),
    ])
  func rows(row: Table) throws {
    let read = try DocumentReader.read(
      Array(row.content.utf8), source: "a.data", options: row.options)
    #expect(read.resolutions.map(\.symbol?.text) == row.symbols)
    #expect(read.resolutions.allSatisfy { $0.clauses.map(\.id) == ["OP1"] })
    #expect(read.resolutions.allSatisfy { $0.source.hasPrefix("a.data, row ") })
    let failures = read.failures.map { "\($0.member): \($0.failure)" }
    #expect(failures.count == row.failures.count)
    #expect(zip(failures, row.failures).allSatisfy { $0.hasPrefix($1) }, "\(failures)")
  }

  @Test("Columns fill what the text leaves empty, and the text wins where both differ")
  func columns() throws {
    let table = """
      symbol,title,date,session,organ,text
      A/RES/67/2,Seeds,2012-11-09,67,GA,"A/RES/67/1

      The General Assembly,

      1. Decides it."
      """
    let read = try DocumentReader.read(Array(table.utf8), source: "a.csv")
    let found = try #require(read.resolutions.first)
    #expect(found.symbol?.text == "A/RES/67/1")
    #expect(found.title == "Seeds")
    #expect(found.date?.description == "2012-11-09")
    #expect(found.session == .regular(67))
    #expect(found.organ == .generalAssembly)
    #expect(found.warnings.map(\.text) == ["symbol differs from the table: A/RES/67/2"])
  }

  @Test(
    "A table without documents says what is missing, and is merely left out",
    arguments: [
      ("a,b\n1,2", ReadOptions(), "no column holds the text: name it with --text-column"),
      ("a,b\n1,2", ReadOptions(), "its columns are a, b"),
      ("a,b\n1,2", ReadOptions(textColumn: "c"), "there is no column c"),
      ("a,text\n1,2", ReadOptions(columns: [.date: "c"]), "there is no column c"),
      ("a,text\n1,hello", ReadOptions(), "no resolution was found in its rows"),
      ("{\"a\": 1}\n{\"a\": 2}", ReadOptions(), "its columns are a"),
      ("{\"name\": \"package\"}", ReadOptions(), "a JSON file"),
    ])
  func refusals(content: String, options: ReadOptions, words: String) throws {
    let failure = try #require(throws: IntakeFailure.self) {
      try DocumentReader.read(Array(content.utf8), source: "a.csv", options: options)
    }
    #expect(failure.isOtherContent)
    #expect(failure.description.contains(words))
    #expect(!failure.description.contains("\n"))
  }

  @Test("A text with a comma in its first line is no table")
  func prose() throws {
    let read = try DocumentReader.read(
      Array("General Assembly, text\n\n\(Self.text)".utf8), source: "a")
    #expect(read.resolutions.map(\.source) == ["a"])
  }
}
