/// Reads plain text and Markdown into styled text.
///
/// Paragraphs are parted by blank lines. A form feed, or a gap of three blank lines and more, is where
/// a page ends, and so is a comment on a line of its own, which is left out. `*word*` and `_word_` are italic, `**word**`
/// is bold, `¹²³` and `<sup>1</sup>` are superscript, and a backslash takes the meaning from a sign.
public enum PlainTextReader {
  /// The blank lines that people leave where a page ended.
  private static let pageGap = 3

  /// The styled text of a file.
  ///
  /// - Parameter data: The bytes of the file.
  /// - Throws: ``TextDecoding/Failure`` when they are no text.
  public static func read(_ data: [UInt8]) throws(TextDecoding.Failure) -> StyledText {
    let bytes = try TextDecoding.utf8(data)
    var paragraphs: [StyledParagraph] = []
    var pending: [UInt8] = []
    var pendingLine = 0
    var startsPage = false
    var line = 0
    var blanks = 0

    func close() {
      guard !pending.isEmpty else { return }
      var paragraph = InlineMarkup.read(pending)
      pending.removeAll(keepingCapacity: true)
      guard !paragraph.text.isEmpty else { return }
      paragraph.line = pendingLine
      paragraph.startsPage = startsPage
      startsPage = false
      paragraphs.append(paragraph)
    }

    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      line += 1
      for piece in bytes[start..<end].split(separator: 0x0C, omittingEmptySubsequences: false) {
        if piece.startIndex > start {
          close()
          startsPage = true
        }
        var content = trimmed(piece)
        if isComment(content) {
          // Converters write "<!-- Page 2 -->" where a page begins.
          close()
          startsPage = true
          content = []
        }
        if content.isEmpty {
          close()
          blanks += 1
        } else {
          if blanks >= pageGap, !paragraphs.isEmpty { startsPage = true }
          blanks = 0
          if pending.isEmpty { pendingLine = line } else { pending.append(0x0A) }
          pending += content
        }
      }
      start = end + 1
    }
    close()
    return StyledText(paragraphs: paragraphs)
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var content = line
    while let first = content.first, isBlank(first) { content.removeFirst() }
    while let last = content.last, isBlank(last) { content.removeLast() }
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
