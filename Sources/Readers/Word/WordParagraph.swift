/// Puts the runs of a Word paragraph together: what looks alike becomes one stretch.
struct WordParagraph {
  private var text = ""
  private var spans: [StyleSpan] = []
  /// Where the last mark of a note ends.
  private var markEnd = -1
  /// Whether a page begins with the paragraph.
  var startsPage = false

  /// Adds words in a look.
  ///
  /// - Parameters:
  ///   - words: The words.
  ///   - look: How they look.
  mutating func add(_ words: String, _ look: WordLook) {
    guard !words.isEmpty else { return }
    let start = text.utf8.count
    text += words
    let range = start..<text.utf8.count
    // Text of nothing but space has no look of its own.
    guard words.utf8.contains(where: { $0 != 0x20 && $0 != 0x0A && $0 != 0x09 }) else { return }
    if look.italic ?? false { extend(.italic, range) }
    if look.bold ?? false { extend(.bold, range) }
    if look.raised ?? false { extend(.superscript, range) }
  }

  /// Adds the mark of a note, which stays apart from a mark beside it.
  mutating func add(mark: String, _ look: WordLook = WordLook()) {
    var plain = look
    plain.raised = false
    let start = text.utf8.count
    add(mark, plain)
    markEnd = text.utf8.count
    spans.append(StyleSpan(range: start..<markEnd, style: .superscript))
  }

  /// Runs are cut anywhere: a style that goes on, over space too, is one stretch.
  private mutating func extend(_ style: TextStyle, _ range: Range<Int>) {
    if let place = spans.lastIndex(where: { $0.style == style }) {
      let end = spans[place].range.upperBound
      let between = text.utf8.dropFirst(end).prefix(range.lowerBound - end)
      let isMark = style == .superscript && end == markEnd
      if !isMark, between.allSatisfy({ $0 == 0x20 && style != .superscript }) {
        spans[place].range = spans[place].range.lowerBound..<range.upperBound
        return
      }
    }
    spans.append(StyleSpan(range: range, style: style))
  }

  /// Whether nothing but space was added.
  var isEmpty: Bool { text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 } }

  /// The paragraph without space around it; a stretch begins and ends with a letter or sign.
  func finished() -> StyledParagraph? {
    let bytes = Array(text.utf8)
    let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x0A || byte == 0x09 }
    guard let first = bytes.firstIndex(where: { !isSpace($0) }),
      let last = bytes.lastIndex(where: { !isSpace($0) })
    else { return nil }
    let tight = spans.compactMap { span -> StyleSpan? in
      var range = span.range.clamped(to: first..<(last + 1))
      while let byte = range.first, isSpace(bytes[byte]) { range = range.dropFirst() }
      while let byte = range.last, isSpace(bytes[byte]) { range = range.dropLast() }
      return range.isEmpty ? nil : StyleSpan(range: range, style: span.style)
    }
    return StyledParagraph(
      text: String(decoding: bytes[...last], as: UTF8.self),
      spans: tight.sorted { $0.range.lowerBound < $1.range.lowerBound }, startsPage: startsPage
    ).dropping(first)
  }
}
