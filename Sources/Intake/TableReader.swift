import Foundation
import Parsing
import Readers
import Resolutions

/// Reads tables of documents, as corpora are distributed: a row a document, its text in a column.
enum TableReader {
  /// Whether a text file is a table of documents.
  static func isTable(_ bytes: [UInt8], source: String, options: ReadOptions) -> Bool {
    let ending = (source as NSString).pathExtension.lowercased()
    var bytes = bytes
    if TextDecoding.isUTF16(bytes) { bytes = (try? TextDecoding.utf8(bytes)) ?? [] }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    return TableCSV.opens(text, isNamed: ending == "csv" || ending == "tsv", options: options)
  }

  /// The documents of a CSV table.
  static func read(
    csv bytes: [UInt8], source: String, options: ReadOptions
  ) throws(IntakeFailure) -> ReadFile {
    var records = TableCSV(bytes)
    guard let names = records.next() else { throw .empty }
    var rows = Rows(source: source, options: options)
    try rows.check(TableCSV.record(names: names, fields: names))
    var number = 1
    while let fields = records.next() {
      number += 1
      if records.isBroken {
        rows.fail(number, .unreadable("a quote is not closed"))
      } else if fields.count != names.count {
        rows.fail(
          number,
          .unreadable(
            "broken row: it has \(fields.count) fields, the first line has \(names.count)"))
      } else {
        rows.take(TableCSV.record(names: names, fields: fields), number)
      }
    }
    return try rows.finished()
  }

  /// The documents of JSON Lines, of an array, or of a single object.
  static func read(
    json bytes: [UInt8], source: String, options: ReadOptions
  ) throws(IntakeFailure) -> ReadFile {
    let objects = TableJSON(bytes)
    var rows = Rows(source: source, options: options)
    var sample: TableRecord?
    var withText = 0
    for object in objects {
      guard let record = TableRecord(json: bytes[object.range]) else {
        rows.fail(object.number, .unreadable("broken JSON"))
        continue
      }
      sample = sample ?? record
      if record.textColumn(options) != nil { withText += 1 }
      if withText == 0, object.number >= TableReader.sampleLength { break }
      rows.take(record, object.number)
    }
    if withText == 0 {
      guard objects.isLines || objects.isArray || options.textColumn != nil, let sample else {
        throw .noResolution("a JSON file, not a resolution")
      }
      try rows.check(sample)
    }
    return try rows.finished()
  }

  /// Objects that are looked at before a file is taken to hold no text.
  private static let sampleLength = 100
}

/// The rows of a table as they become documents.
private struct Rows {
  let source: String
  let options: ReadOptions
  private var file = ReadFile()
  private var count = 0

  init(source: String, options: ReadOptions) {
    self.source = source
    self.options = options
  }

  /// Refuses a table without a column for the text, or without one that the user names.
  func check(_ record: TableRecord) throws(IntakeFailure) {
    let columns = record.names.joined(separator: ", ")
    let named = options.columns.values.sorted() + [options.textColumn].compactMap(\.self)
    for name in named where !record.has(name) {
      throw .noResolution("there is no column \(name); its columns are \(columns)")
    }
    guard record.textColumn(options) == nil else { return }
    throw .noResolution(
      "no column holds the text: name it with --text-column; its columns are \(columns)")
  }

  mutating func fail(_ number: Int, _ failure: IntakeFailure) {
    count += 1
    file.failures.append(MemberFailure(member: "row \(number)", failure: failure))
  }

  mutating func take(_ record: TableRecord, _ number: Int) {
    guard let column = record.textColumn(options), let words = record.text(column) else {
      fail(number, .noResolution("it has no text"))
      return
    }
    let text: StyledText
    do { text = try PlainTextReader.read(Array(words.utf8)) } catch {
      fail(number, .text(error))
      return
    }
    var resolution = ResolutionParser.parse(
      text, source: "\(source), row \(number)", keepsAccount: options.keepsAccount)
    DocumentFacts(record, columns: options.columns).fill(&resolution, origin: "the table")
    guard !resolution.clauses.isEmpty || resolution.symbol != nil else {
      fail(number, .noResolution("no resolution was found in its text"))
      return
    }
    count += 1
    file.resolutions.append(resolution)
  }

  /// What the table gave; a table of other things is no table of resolutions.
  func finished() throws(IntakeFailure) -> ReadFile {
    if file.resolutions.isEmpty, file.failures.allSatisfy(\.failure.isOtherContent) {
      throw .noResolution("no resolution was found in its rows")
    }
    return file
  }
}
