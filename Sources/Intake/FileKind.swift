import Readers

/// What a file is, told from its first bytes; its name is not asked.
public enum FileKind: Hashable, Sendable {
  /// Plain text or Markdown.
  case text
  /// XML of any kind.
  case xml
  /// A PDF file.
  case pdf
  /// Data in JSON.
  case json
  /// A kind that is known but not read.
  case other(String)
  /// Bytes that are no text.
  case binary
  /// Nothing, or nothing but space.
  case empty

  /// How many bytes ``init(head:)`` wants to see.
  public static let headLength = 4096

  private static let signatures: [(bytes: [UInt8], name: String)] = [
    ([0x50, 0x4B, 0x03, 0x04], "a zip archive or Word file"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old Word file"),
    (Array("{\\rtf".utf8), "a rich text file"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
    ([0xFF, 0xD8, 0xFF], "a JPEG image"),
    (Array("GIF8".utf8), "a GIF image"),
    ([0x1F, 0x8B], "a gzip archive"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz archive"),
    ([0x37, 0x7A, 0xBC, 0xAF], "a 7-Zip archive"),
    (Array("SQLite format 3".utf8), "an SQLite database"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
  ]

  /// The kind of a file that begins with these bytes.
  ///
  /// - Parameter head: The first ``headLength`` bytes, or all of a shorter file.
  public init(head: [UInt8]) {
    if head.starts(with: "%PDF".utf8) {
      self = .pdf
      return
    }
    if let known = FileKind.signatures.first(where: { head.starts(with: $0.bytes) }) {
      self = .other(known.name)
      return
    }
    if head.contains(0) {
      self = TextDecoding.isUTF16(head) ? .text : .binary
      return
    }
    let start = head.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    guard let first = start.first else {
      self = head.count < FileKind.headLength ? .empty : .text
      return
    }
    let opening = String(decoding: start.prefix(64), as: UTF8.self).lowercased()
    switch first {
    case UInt8(ascii: "<"):
      if opening.hasPrefix("<!doctype html") || opening.hasPrefix("<html") {
        self = .other("a web page")
      } else {
        self = FileKind.opensTag(FileKind.afterComments(start)) ? .xml : .text
      }
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      self = FileKind.opensJSON(opening) ? .json : .text
    default: self = .text
    }
  }

  /// Whether a text opens an object of JSON, or an array of objects, of arrays or of strings.
  private static func opensJSON(_ opening: String) -> Bool {
    guard opening.first == "[" else {
      return opening.dropFirst().first.map { $0 == "\"" || $0.isWhitespace } ?? false
    }
    let inside = opening.drop { $0 == "[" || $0.isWhitespace }
    guard inside.first == "{" else { return inside.first == "\"" }
    return inside.dropFirst().first { !$0.isWhitespace }.map { $0 == "\"" || $0 == "}" } ?? true
  }

  /// What follows the comments at the start: Markdown may have them as XML has.
  private static func afterComments(_ start: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = start
    while rest.starts(with: "<!--".utf8) {
      guard let end = rest.firstRange(of: Array("-->".utf8)) else { return [] }
      rest = rest[end.upperBound...].drop { $0 <= 0x20 }
    }
    return rest
  }

  private static let inlineTags: Set<String> = ["b", "br", "em", "i", "strong", "sub", "sup", "u"]

  private static func opensTag(_ start: ArraySlice<UInt8>) -> Bool {
    guard start.first == UInt8(ascii: "<"), let second = start.dropFirst().first else {
      return false
    }
    let marks = [UInt8(ascii: "?"), UInt8(ascii: "!")]
    guard !marks.contains(second) else { return true }
    // Markdown has these inside its text.
    let name = start.dropFirst().prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != 0x2F }
    return (65...90).contains(second & 0xDF)
      && !inlineTags.contains(String(decoding: name, as: UTF8.self).lowercased())
  }
}
