import Parsing
import Readers
import Resolutions

/// The resolution in a plain text.
func parse(_ text: String, source: String = "draft.txt") throws -> Resolution {
  ResolutionParser.parse(
    try PlainTextReader.read(Array(text.utf8)), source: source, keepsAccount: true)
}

/// The resolution whose body follows the General Assembly's formula.
func parse(body: String) throws -> Resolution {
  try parse("The General Assembly,\n\n" + body)
}

extension Resolution {
  /// The clauses as their names and words, for a glance at all of them.
  var outline: [String] { clauses.map { "\($0.id): \($0.text)" } }

  /// The notes as their marks and words.
  var noteLines: [String] { notes.map { "\($0.marker) \($0.text)" } }
}

extension Clause {
  /// The note marks in braces at their places in the words: "the Declaration{1} and".
  var annotated: String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var start = 0
    for call in noteCalls {
      guard call.offset >= start, call.offset <= bytes.count else {
        return "the mark \(call.marker) stands at \(call.offset) outside of: \(text)"
      }
      result += bytes[start..<call.offset] + Array("{\(call.marker)}".utf8)
      start = call.offset
    }
    return String(decoding: result + bytes[start...], as: UTF8.self)
  }
}
