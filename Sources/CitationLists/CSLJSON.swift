import Foundation

/// Writes a citation list for citation processors (Zotero, pandoc, citeproc).
public enum CSLJSON {
  /// The list as CSL-JSON, the input of the Citation Style Language (schema csl-data.json).
  ///
  /// A work is a "report", the type for which styles print body, number and date; treaties have a type of
  /// their own. Values are plain text: what processors would take for markup is kept apart from it.
  public static func text(_ list: CitationList, style: CitationStyle) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    let items = ReferenceRecord.records(list, style).map(Item.init)
    return String(decoding: try encoder.encode(items), as: UTF8.self)
  }

  private struct Item: Encodable {
    let id: String
    let type: String
    let title: String
    let author: [Name]
    let genre: String
    let number: String?
    let volume: String?
    let publisher: String
    let issued: DateParts?
    let URL: String?
    let note: String?

    init(_ record: ReferenceRecord) {
      id = record.key
      type = record.isTreaty ? "treaty" : "report"
      title = record.title
      author = [Name(literal: record.author)]
      genre = record.type
      number = record.number
      volume = record.volume
      publisher = "United Nations"
      issued = record.issue.map { issue in
        switch issue {
        case .day(let date): DateParts(parts: [[date.year, date.month, date.day]])
        case .year(let year): DateParts(parts: [[year]])
        }
      }
      URL = record.link
      note = record.note
    }
  }

  private struct Name: Encodable { let literal: String }

  private struct DateParts: Encodable {
    let parts: [[Int]]

    private enum CodingKeys: String, CodingKey { case parts = "date-parts" }
  }
}
