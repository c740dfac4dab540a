import Readers
import Resolutions

/// What a file is, told from its first bytes; its name is not asked.
public enum FileKind: Hashable, Sendable {
  /// Plain text or Markdown.
  case text
  /// XML of any kind.
  case xml
  /// A web page.
  case html
  /// A PDF file.
  case pdf
  /// Data in JSON.
  case json
  /// A zip file: an archive, a Word file, or another office document.
  case zip
  /// An archive of another kind, or a compressed file.
  case archive
  /// A Word file of before 2007, or another file in its wrapping.
  case oldWord
  /// A kind that is known but not read.
  case other(String)
  /// Bytes that are no text.
  case binary
  /// Nothing, or nothing but space.
  case empty

  /// How many bytes ``init(head:)`` wants to see.
  public static let headLength = 4096

  private static let signatures: [(bytes: [UInt8], name: String)] = [
    (Array("{\\rtf".utf8), "a rich text file"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
    ([0xFF, 0xD8, 0xFF], "a JPEG image"),
    (Array("GIF8".utf8), "a GIF image"),
    (Array("SQLite format 3".utf8), "an SQLite database"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
  ]

  /// Of zip files, that without members too.
  private static let zips: [[UInt8]] = [[0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06]]

  /// Of gzip, xz, bzip2 and 7-Zip files.
  private static let archives: [[UInt8]] = [
    [0x1F, 0x8B], [0xFD, 0x37, 0x7A, 0x58, 0x5A], Array("BZh".utf8) + [0x39, 0x31, 0x41, 0x59],
    [0x37, 0x7A, 0xBC, 0xAF],
  ]

  /// The kind that the first bytes show of what holds other files.
  private static func container(_ head: [UInt8]) -> FileKind? {
    if zips.contains(where: { head.starts(with: $0) }) { return .zip }
    if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .oldWord }
    let isTar = head.count > 262 && head[257..<262].elementsEqual("ustar".utf8)
    return isTar || archives.contains { head.starts(with: $0) } ? .archive : nil
  }

  /// The kind of a file that begins with these bytes.
  ///
  /// - Parameter head: The first ``headLength`` bytes, or all of a shorter file.
  public init(head: [UInt8]) {
    if head.starts(with: "%PDF".utf8) {
      self = .pdf
      return
    }
    if let container = FileKind.container(head) {
      self = container
      return
    }
    if let known = FileKind.signatures.first(where: { head.starts(with: $0.bytes) }) {
      self = .other(known.name)
      return
    }
    if head.withUnsafeBufferPointer({ $0.firstIndex(of: 0, from: 0) }) != nil {
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
      if FileKind.opensPage(start) {
        self = .html
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

  /// The first elements of pages and of pieces of them.
  private static let pageTags: Set<String> = [
    "html", "head", "body", "title", "meta", "link", "style", "p", "div", "span", "font", "center",
    "table", "h1", "h2", "h3", "h4", "article", "main", "section", "header", "nav", "pre", "ol",
    "ul", "blockquote",
  ]

  /// Whether the first tag after declarations and comments is one of HTML.
  private static func opensPage(_ start: ArraySlice<UInt8>) -> Bool {
    var rest = afterComments(start)
    while rest.starts(with: "<?".utf8) || rest.starts(with: "<!".utf8) {
      let declaration = String(decoding: rest.prefix(16), as: UTF8.self).lowercased()
      if declaration.hasPrefix("<!doctype html") { return true }
      guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
      rest = afterComments(rest[rest.index(after: end)...].drop { $0 <= 0x20 })
    }
    guard rest.first == UInt8(ascii: "<") else { return false }
    let name = String(decoding: rest.dropFirst().prefix(16), as: UTF8.self).lowercased()
      .prefix { $0.isLetter || $0.isNumber }
    return pageTags.contains(String(name))
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
