import Markup

/// Reads web pages into styled text: as saved from a site, or written by a word processor.
///
/// Emphasis is known by elements, by `style` and by the page's own classes. What a site puts around a
/// text is left out, and so is what is not shown.
public enum HTMLReader {
  /// Why a page gives no text.
  public enum Failure: Error, Hashable, CustomStringConvertible {
    /// The markup cannot be read.
    case markup(XMLFailure)
    /// The bytes are no text.
    case text(TextDecoding.Failure)

    /// One line for a person.
    public var description: String {
      switch self {
      case .markup(.missingLibrary):
        "reading HTML needs libxml2; install it (apt-get install libxml2)"
      case .markup(let failure): failure.description
      case .text(let failure): failure.description
      }
    }
  }

  /// The styled text of a page.
  ///
  /// - Parameter data: The bytes of the page.
  /// - Throws: ``Failure``.
  public static func read(_ data: [UInt8]) throws(Failure) -> StyledText {
    let (bytes, encoding) = try decoded(data)
    let page: XMLElement
    do { page = try XMLTreeBuilder.htmlTree(withoutConditions(bytes), encoding: encoding) } catch {
      throw .markup(error)
    }
    var walk = HTMLWalk(sheet: HTMLStyleSheet(page: page))
    walk.take(page)
    return StyledText(paragraphs: walk.finished())
  }

  /// The bytes and their character set: by the byte order mark, by what they are, by what the page says.
  private static func decoded(_ data: [UInt8]) throws(Failure) -> ([UInt8], encoding: String) {
    let marks: [[UInt8]] = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]]
    if marks.contains(where: data.starts) {
      do { return (try TextDecoding.utf8(data), "UTF-8") } catch { throw .text(error) }
    }
    if String(validating: data, as: UTF8.self) != nil { return (data, "UTF-8") }
    let named = namedEncoding(data.prefix(2048))
    // Browsers take Latin-1 for the set of Windows, which has more signs.
    let isWestern =
      named == nil || ["utf-8", "utf8", "us-ascii"].contains(named)
      || named?.hasPrefix("iso-8859-1") == true
    return (data, isWestern ? "windows-1252" : named ?? "windows-1252")
  }

  /// The page without the conditions that Word writes for old browsers: `<![if !supportLists]>`.
  ///
  /// The parser would take them for words.
  private static func withoutConditions(_ bytes: [UInt8]) -> [UInt8] {
    let (open, close) = (Array("<![".utf8), Array("]>".utf8))
    guard var start = place(of: open, in: bytes, from: 0) else { return bytes }
    var kept = Array(bytes[..<start])
    while let end = place(of: close, in: bytes, from: start).map({ $0 + close.count }) {
      let next = place(of: open, in: bytes, from: end)
      kept += bytes[end..<(next ?? bytes.count)]
      guard let next else { return kept }
      start = next
    }
    return kept + bytes[start...]
  }

  /// Where signs stand next; Foundation's search of bytes takes ten times as long.
  private static func place(of signs: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while let first = bytes[index...].firstIndex(of: signs[0]) {
      if bytes[first...].starts(with: signs) { return first }
      index = first + 1
    }
    return nil
  }

  private static func namedEncoding(_ head: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: head, as: UTF8.self).lowercased()
    guard let found = text.firstRange(of: "charset=") else { return nil }
    let name = text[found.upperBound...].drop { $0 == "\"" || $0 == "'" }
      .prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) }
    return name.isEmpty ? nil : String(name)
  }
}
