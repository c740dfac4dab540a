import Markup

/// A paragraph of a page as it is put together from its words.
///
/// Runs of space are one space; a line break is kept; styles that touch become one.
struct HTMLParagraph {
  private var text: [UInt8] = []
  private var spans: [StyleSpan] = []
  private var space = false
  private var breaks = 0
  /// Whether a comma parted the raised marks before from those that follow.
  private var partsMarks = false

  /// Whether there is nothing in it.
  var isEmpty: Bool { text.isEmpty }

  /// Whether two line breaks in a row stand at its end, which part paragraphs as a blank line does.
  var endsWithBlankLine: Bool { breaks > 1 }

  /// Adds a line break.
  mutating func addBreak() {
    guard !text.isEmpty else { return }
    breaks += 1
    space = false
  }

  /// Adds a tab between two cells of a table.
  mutating func addTab() {
    text.append(0x09)
    space = false
    breaks = 0
  }

  /// Adds words.
  ///
  /// - Parameters:
  ///   - words: Text as the page has it, without line breaks that count.
  ///   - styles: How it is shown.
  mutating func add(_ words: some StringProtocol, styles: [TextStyle]) {
    let words = String(words)
    var rest = words.unicodeScalars[...]
    while let sign = rest.first {
      // Most signs are plain and stand in words.
      let plain = rest.prefix(while: HTMLParagraph.isPlain)
      if plain.isEmpty {
        rest.removeFirst()
        add(sign, styles)
      } else {
        rest = rest[plain.endIndex...]
        append(String(plain).utf8, styles)
      }
    }
  }

  private mutating func add(_ sign: Unicode.Scalar, _ styles: [TextStyle]) {
    if HTMLParagraph.isSpace(sign) {
      space = space || (!text.isEmpty && breaks == 0 && text.last != 0x09)
      return
    }
    // A soft hyphen is nothing.
    if sign.value == 0xAD || InvisibleSign.isOne(sign) { return }
    if sign == ",", styles.contains(.superscript), endsRaised {
      partsMarks = true
      return
    }
    append(String(sign).utf8, styles)
  }

  private mutating func append(_ signs: String.UTF8View, _ styles: [TextStyle]) {
    if breaks > 0 { text.append(0x0A) } else if space { text.append(0x20) }
    space = false
    breaks = 0
    let start = text.count
    text.append(contentsOf: signs)
    for style in styles { extend(style, from: start) }
    partsMarks = false
  }

  private static func isPlain(_ sign: Unicode.Scalar) -> Bool {
    (0x21...0x7E).contains(sign.value) && sign != ","
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  private var endsRaised: Bool {
    spans.last { $0.style == .superscript }?.range.upperBound == text.count
  }

  private mutating func extend(_ style: TextStyle, from start: Int) {
    if let last = spans.lastIndex(where: { $0.style == style }) {
      let gap = text[spans[last].range.upperBound..<start]
      let isOne =
        style == .superscript
        ? gap.isEmpty && !partsMarks : gap.allSatisfy { $0 == 0x20 || $0 == 0x0A }
      if isOne {
        spans[last].range = spans[last].range.lowerBound..<text.count
        return
      }
    }
    spans.append(StyleSpan(range: start..<text.count, style: style))
  }

  /// The finished paragraph; `nil` when there is nothing in it.
  func finished(startsPage: Bool) -> StyledParagraph? {
    guard text.contains(where: { $0 != 0x09 }) else { return nil }
    let marks = spans.filter { span in
      span.style != .superscript || HTMLParagraph.isMark(text[span.range])
    }
    let paragraph = StyledParagraph(
      text: String(decoding: text, as: UTF8.self),
      spans: marks.sorted { $0.range.lowerBound < $1.range.lowerBound }, startsPage: startsPage)
    return paragraph.withoutEmptyCells
  }

  /// Whether raised signs are a note's mark or a power: "60th" has raised letters too.
  private static func isMark(_ signs: ArraySlice<UInt8>) -> Bool {
    signs.count <= 3
      && (signs.allSatisfy { (48...57).contains($0) } || signs.allSatisfy { $0 == 0x2A }
        || signs.count == 1)
  }
}
