import Foundation
import Testing

/// Readers for what the program prints.
enum Documents {
  /// The value that a JSON text holds.
  static func json(_ text: String) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(text.utf8), options: [.fragmentsAllowed])
  }

  /// The object that a JSON text holds.
  static func object(_ text: String) throws -> [String: Any] {
    try #require(try json(text) as? [String: Any])
  }

  /// The list of objects that a JSON text holds.
  static func list(_ text: String) throws -> [[String: Any]] {
    try #require(try json(text) as? [[String: Any]])
  }

  /// What is wrong with a CSV text.
  enum CSVFailure: Error { case textAfterQuote(Int), quoteInPlainField(Int), openQuote }

  /// The records of a CSV text by RFC 4180; a line may end in LF alone, as is usual on Unix.
  static func csv(_ text: String) throws -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field = ""
    var isQuoted = false
    var wasQuoted = false
    var signs = Array(text.unicodeScalars)[...]
    while let sign = signs.popFirst() {
      if isQuoted {
        if sign == "\"" {
          if signs.first == "\"" {
            field.unicodeScalars.append("\"")
            signs.removeFirst()
          } else {
            isQuoted = false
            wasQuoted = true
          }
        } else {
          field.unicodeScalars.append(sign)
        }
        continue
      }
      switch sign {
      case ",", "\n":
        record.append(field)
        field = ""
        wasQuoted = false
        if sign == "\n" {
          records.append(record)
          record = []
        }
      case "\r" where signs.first == "\n": break
      case "\"" where field.isEmpty && !wasQuoted: isQuoted = true
      case "\"": throw CSVFailure.quoteInPlainField(records.count)
      default:
        guard !wasQuoted else { throw CSVFailure.textAfterQuote(records.count) }
        field.unicodeScalars.append(sign)
      }
    }
    guard !isQuoted else { throw CSVFailure.openQuote }
    if !field.isEmpty || !record.isEmpty { records.append(record + [field]) }
    return records
  }
}

extension [String: Any] {
  /// A value that is a text; `nil` also for `null`.
  func text(_ key: String) -> String? { self[key] as? String }

  /// A value that is a list of objects.
  func objects(_ key: String) throws -> [[String: Any]] {
    try #require(self[key] as? [[String: Any]])
  }

  /// A value that is a list of texts.
  func texts(_ key: String) throws -> [String] { try #require(self[key] as? [String]) }
}
