import Foundation
import Readers
import Resolutions

/// The metadata of many documents, by symbol and by the name of the file.
///
/// Objects of JSON are taken apart when a document first asks for them: a session has hundreds.
final class MetadataTable: Sendable {
  private enum Entry: Sendable {
    case facts(DocumentFacts)
    case json(file: Int, Range<Int>)
  }

  private let files: [[UInt8]]
  private let entries: [String: Entry]

  /// The metadata in files: JSON as the United Nations publishes it, or CSV.
  ///
  /// - Throws: ``IntakeFailure`` when a file cannot be read.
  init(paths: [String]) throws(IntakeFailure) {
    var files: [[UInt8]] = []
    var entries: [String: Entry] = [:]
    for path in paths {
      let bytes: [UInt8]
      do {
        bytes = try TextDecoding.utf8(Array(try Data(contentsOf: URL(fileURLWithPath: path))))
      } catch {
        throw .unreadable("the metadata in \(path) cannot be read")
      }
      if MetadataTable.isJSON(bytes) {
        for object in TableJSON(bytes) {
          for key in MetadataTable.keys(json: bytes[object.range]) {
            entries[key] = .json(file: files.count, object.range)
          }
        }
        files.append(bytes)
      } else {
        MetadataTable.read(csv: bytes, into: &entries)
      }
    }
    self.files = files
    self.entries = entries
  }

  private static func isJSON(_ bytes: [UInt8]) -> Bool {
    bytes.first { $0 > 0x20 }.map { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") } ?? false
  }

  private static func read(csv bytes: [UInt8], into entries: inout [String: Entry]) {
    var records = TableCSV(bytes)
    guard let names = records.next() else { return }
    while let fields = records.next() {
      let record = TableCSV.record(names: names, fields: fields)
      for key in keys(record) { entries[key] = .facts(DocumentFacts(record)) }
    }
  }

  private static func keys(_ record: TableRecord) -> [String] {
    [DocumentFacts(record).symbol?.key, record.fileName.map { "file " + $0 }].compactMap(\.self)
  }

  /// The symbol of an object, found without taking the whole object apart.
  private static func keys(json bytes: ArraySlice<UInt8>) -> [String] {
    let name = Array("\"symbol\"".utf8)
    // The UN's objects begin with it.
    let start = bytes.drop { $0 <= 0x20 || $0 == UInt8(ascii: "{") }
    if start.starts(with: name) {
      let value = start.dropFirst(name.count).drop { $0 <= 0x20 || $0 == UInt8(ascii: ":") }
      let text = value.dropFirst().prefix { $0 != UInt8(ascii: "\"") }
      if value.first == UInt8(ascii: "\""), !text.contains(UInt8(ascii: "\\")),
        let symbol = Symbol(String(decoding: text, as: UTF8.self))
      {
        return [symbol.key]
      }
    }
    return TableRecord(json: bytes).map(keys) ?? []
  }

  /// What is told of a document, by its symbol or else by the name of its file.
  func facts(symbol: Symbol?, fileName: String) -> DocumentFacts? {
    let stem = (fileName as NSString).deletingPathExtension
    let entry = symbol.flatMap { entries[$0.key] } ?? entries["file " + stem]
    switch entry {
    case .facts(let facts): return facts
    case .json(let file, let range):
      return TableRecord(json: files[file][range]).map { DocumentFacts($0) }
    case nil: return nil
    }
  }
}
