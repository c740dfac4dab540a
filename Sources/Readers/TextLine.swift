import Resolutions

/// A line of a text file that is not blank.
struct TextLine {
  /// The bytes without the space around them.
  let content: ArraySlice<UInt8>
  /// The number of the line, from 1.
  let number: Int
  /// How many blank lines stand before it.
  let blanks: Int
  /// Whether a form feed or a comment stands before it, where a page ends.
  let followsPageEnd: Bool

  /// The bytes of the signs that make it a heading of Markdown; 0 for other lines.
  let headingMark: Int

  /// Whether it ends with a soft hyphen, so that the next line has the rest of its last word.
  var breaksWord: Bool { content.suffix(2).elementsEqual([0xC2, 0xAD]) }

  /// Whether more than a line's end parts it from the line before.
  var isParted: Bool { blanks > 0 || followsPageEnd || headingMark > 0 }

  /// The lines of a text.
  static func lines(of bytes: [UInt8]) -> [TextLine] {
    var lines: [TextLine] = []
    lines.reserveCapacity(bytes.count / 64)
    // Files of old have carriage returns only; elsewhere these are space.
    let lineEnd: UInt8 = find(0x0A, in: bytes, from: 0) == nil ? 0x0D : 0x0A
    var pageEnd = find(pageMark, in: bytes, from: 0)
    var number = 0
    var blanks = 0
    var followsPageEnd = false
    var start = 0
    while start < bytes.count {
      let end = find(lineEnd, in: bytes, from: start) ?? bytes.count
      number += 1
      var rest: Range<Int>? = start..<end
      while let line = rest {
        var piece = line
        rest = nil
        if let mark = pageEnd, mark < end {
          piece = line.lowerBound..<mark
          rest = (mark + 1)..<end
          pageEnd = find(pageMark, in: bytes, from: mark + 1)
        }
        if piece.lowerBound > start { followsPageEnd = true }
        let content = trimmed(bytes[piece])
        // Converters write "<!-- Page 2 -->" where a page begins.
        let isComment = isComment(content)
        if isComment { followsPageEnd = true }
        guard !content.isEmpty, !isComment else {
          blanks += 1
          continue
        }
        lines.append(
          TextLine(
            content: content, number: number, blanks: blanks, followsPageEnd: followsPageEnd,
            headingMark: headingMark(content)))
        blanks = 0
        followsPageEnd = false
      }
      start = end + 1
    }
    return lines
  }

  /// The form feed.
  private static let pageMark: UInt8 = 0x0C

  private static func find(_ byte: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBufferPointer { $0.firstIndex(of: byte, from: start) }
  }

  /// One to six number signs and the space after them.
  private static func headingMark(_ line: ArraySlice<UInt8>) -> Int {
    let signs = line.prefix { $0 == UInt8(ascii: "#") }
    guard (1...6).contains(signs.count) else { return 0 }
    let space = line[signs.endIndex...].prefix { $0 == 0x20 || $0 == 0x09 }
    return space.isEmpty ? 0 : signs.count + space.count
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var content = line
    while let first = content.first, isBlank(first) { content = content.dropFirst() }
    while let last = content.last, isBlank(last) { content = content.dropLast() }
    // A line of nothing but no-break spaces is blank too.
    return content.allSatisfy({ $0 == 0xC2 || $0 == 0xA0 || isBlank($0) }) ? [] : content
  }

  private static func isComment(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: "<!--".utf8) && line.suffix(3).elementsEqual("-->".utf8)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0B
  }
}
