import Markup
import Resolutions

/// The marks inside a paragraph of plain text or Markdown.
///
/// Emphasis, superscripts, escapes, links, tags and character references give styles and letters;
/// what only looks like them stays as it is.
struct InlineMarkup {
  private let bytes: [UInt8]
  private var index = 0
  private var text: [UInt8] = []
  private var spans: [StyleSpan] = []
  /// The open emphasis: its mark and where it began in the text.
  private var open: [(mark: [UInt8], start: Int)] = []
  /// Where the next closing mark of a kind stands, found once; past the end when none follows.
  private var closings: [[UInt8]: Int] = [:]
  private let links: MarkdownLinks
  /// Where the tags that are open began in the text.
  private var tags: [TextStyle: [Int]] = [:]

  /// The paragraph that the bytes mean.
  static func read(_ bytes: [UInt8]) -> StyledParagraph {
    guard next(markIn: bytes, from: 0) < bytes.count else {
      let end = bytes.lastIndex { $0 != 0x0A } ?? -1
      return StyledParagraph(text: String(decoding: bytes[...end], as: UTF8.self))
    }
    var markup = InlineMarkup(bytes: bytes)
    markup.run()
    while markup.text.last == 0x0A { markup.text.removeLast() }
    markup.clampSpans()
    markup.spans.sort { $0.range.lowerBound < $1.range.lowerBound }
    return StyledParagraph(text: String(decoding: markup.text, as: UTF8.self), spans: markup.spans)
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    links = MarkdownLinks(bytes)
    text.reserveCapacity(bytes.count)
  }

  private mutating func run() {
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\\"): takeEscape()
      case UInt8(ascii: "*"), UInt8(ascii: "_"): takeEmphasis(byte)
      case UInt8(ascii: "<"): takeTag()
      case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "!"): takeLink(byte)
      case UInt8(ascii: "&"): takeReference()
      case 0xC2, 0xE2, 0xEF: takeSpecial()
      case 0x09, 0x0B: take(space: 1)
      case 0x0A: take(byte)
      case 0..<0x20, 0x7F: index += 1
      default: takePlain()
      }
    }
  }

  /// Takes all bytes up to the next that may mean something.
  private mutating func takePlain() {
    let start = index
    index = InlineMarkup.next(markIn: bytes, from: start + 1)
    text += bytes[start..<index]
  }

  /// The first index from one on of a byte that may mean something; the count where there is none.
  private static func next(markIn bytes: [UInt8], from first: Int) -> Int {
    isMark.withUnsafeBufferPointer { isMark in
      bytes.withUnsafeBufferPointer { bytes in
        var index = first
        while index < bytes.count, !isMark[Int(bytes[index])] { index += 1 }
        return index
      }
    }
  }

  /// Whether a byte may mean something else than itself; the end of a line never does.
  private static let isMark = (UInt8.min...UInt8.max).map { byte in
    switch byte {
    case 0x0A: false
    case 0..<0x20, 0x7F, 0xC2, 0xE2, 0xEF: true
    default: "\\*_<[]!&".utf8.contains(byte)
    }
  }

  private mutating func take(_ byte: UInt8) {
    text.append(byte)
    index += 1
  }

  private mutating func take(space length: Int) {
    text.append(0x20)
    index += length
  }

  /// A backslash before any punctuation of ASCII, or before the end of a line, as in CommonMark.
  private mutating func takeEscape() {
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch next {
    case 0x0A, 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: index += 1
    default: break
    }
    take(bytes[index])
  }

  // MARK: Emphasis

  private mutating func takeEmphasis(_ byte: UInt8) {
    var end = index
    while end < bytes.count, bytes[end] == byte { end += 1 }
    let mark = Array(bytes[index..<end])
    // A row of underscores is the rule above notes, and digits between stars are a barcode.
    guard mark.count <= 3, !opensBarcode(mark, end) else {
      text += mark
      index = end
      return
    }
    if let last = open.last, last.mark == mark, canClose(at: index, end: end) {
      open.removeLast()
      if mark.count != 2 { addSpan(from: last.start, style: .italic) }
      if mark.count != 1 { addSpan(from: last.start, style: .bold) }
      index = end
    } else if canOpen(at: index, end: end), hasClosing(mark, after: end) {
      open.append((mark, text.count))
      index = end
    } else {
      text += mark
      index = end
    }
  }

  private func opensBarcode(_ mark: [UInt8], _ start: Int) -> Bool {
    guard mark == [UInt8(ascii: "*")], start < bytes.count else { return false }
    let digits = bytes[start...].prefix { (48...57).contains($0) }
    return digits.count >= InlineMarkup.barcodeLength && digits.endIndex < bytes.count
      && bytes[digits.endIndex] == UInt8(ascii: "*")
  }

  /// The fewest digits of a barcode; a year has fewer.
  private static let barcodeLength = 6

  private mutating func addSpan(from start: Int, style: TextStyle) {
    guard start < text.count else { return }
    spans.append(StyleSpan(range: start..<text.count, style: style))
  }

  /// Shortens the styles that reach over the text's end.
  private mutating func clampSpans() {
    let whole = 0..<text.count
    spans = spans.compactMap { span in
      let range = span.range.clamped(to: whole)
      return range.isEmpty ? nil : StyleSpan(range: range, style: span.style)
    }
  }

  private func canOpen(at start: Int, end: Int) -> Bool {
    guard end < bytes.count, !isSpace(bytes[end]) else { return false }
    return start == 0 || !isWord(bytes[start - 1])
  }

  private func canClose(at start: Int, end: Int) -> Bool {
    guard start > 0, !isSpace(bytes[start - 1]) else { return false }
    return end == bytes.count || !isWord(bytes[end])
  }

  private mutating func hasClosing(_ mark: [UInt8], after start: Int) -> Bool {
    if let known = closings[mark], known >= start { return known < bytes.count }
    var place = start
    while place + mark.count <= bytes.count {
      guard bytes[place] == mark[0] else {
        place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
        continue
      }
      var end = place
      while end < bytes.count, bytes[end] == mark[0] { end += 1 }
      if end - place == mark.count, canClose(at: place, end: end) {
        closings[mark] = place
        return true
      }
      place = end
    }
    closings[mark] = bytes.count
    return false
  }

  // MARK: Superscripts and special characters

  private mutating func takeTag() {
    guard let tag = InlineTag(bytes, at: index) else {
      takeSuperscriptTag()
      return
    }
    index += tag.length
    switch (tag.effect, tag.isClosing) {
    case (.style(let style), false): tags[style, default: []].append(text.count)
    case (.style(let style), true):
      if let start = tags[style]?.popLast() { addSpan(from: start, style: style) }
    case (.lineBreak, _): breakLine()
    case (.nothing, _): break
    }
  }

  /// Breaks the line once, whether or not the file has a line end beside the tag.
  private mutating func breakLine() {
    if !text.isEmpty, text.last != 0x0A { text.append(0x0A) }
    while index < bytes.count, isSpace(bytes[index]) { index += 1 }
  }

  private mutating func takeSuperscriptTag() {
    let opening = Array("<sup>".utf8)
    let closing = Array("</sup>".utf8)
    guard bytes[index...].starts(with: opening) else {
      take(bytes[index])
      return
    }
    let start = index + opening.count
    // A note mark is short: a longer stretch is not one.
    let limit = min(bytes.count, start + 16)
    guard let end = (start..<limit).first(where: { bytes[$0...].starts(with: closing) }) else {
      take(bytes[index])
      return
    }
    let place = text.count
    text += bytes[start..<end]
    addSpan(from: place, style: .superscript)
    index = end + closing.count
  }

  /// A link keeps its words only, and an image the words that stand for it.
  private mutating func takeLink(_ byte: UInt8) {
    if let end = links.closings[index] {
      index = end
    } else if links.openings.contains(index) {
      index += 1
    } else if byte == UInt8(ascii: "!"), links.openings.contains(index + 1) {
      index += 2
    } else {
      take(byte)
    }
  }

  /// A character reference is the character, with the same meaning.
  private mutating func takeReference() {
    guard let (character, length) = CharacterReference.read(bytes, at: index) else {
      take(bytes[index])
      return
    }
    var single = InlineMarkup(bytes: character)
    if character.count > 1 { single.run() } else { single.text = character }
    let place = text.count
    text += single.text
    spans += single.spans.map {
      StyleSpan(
        range: ($0.range.lowerBound + place)..<($0.range.upperBound + place), style: $0.style)
    }
    index += length
  }

  private mutating func takeSpecial() {
    if let (digit, length) = superscriptDigit(at: index) {
      let place = text.count
      text.append(digit)
      index += length
      while index < bytes.count, let (digit, length) = superscriptDigit(at: index) {
        text.append(digit)
        index += length
      }
      addSpan(from: place, style: .superscript)
      return
    }
    let rest = (
      bytes[index], index + 1 < bytes.count ? bytes[index + 1] : 0,
      index + 2 < bytes.count ? bytes[index + 2] : 0
    )
    switch rest {
    case (0xC2, 0xA0, _): take(space: 2)
    case (0xC2, 0xAD, _):
      // A soft hyphen is nothing, and at a line's end neither is the break.
      index += 2
      if index < bytes.count, bytes[index] == 0x0A { index += 1 }
    case let (first, second, third) where InvisibleSign.isOne(first, second, third): index += 3
    case let (first, second, third) where SpaceSign.isOne(first, second, third): take(space: 3)
    default: take(bytes[index])
    }
  }

  private func superscriptDigit(at index: Int) -> (digit: UInt8, length: Int)? {
    guard index + 1 < bytes.count else { return nil }
    if bytes[index] == 0xC2 {
      switch bytes[index + 1] {
      case 0xB9: return (UInt8(ascii: "1"), 2)
      case 0xB2: return (UInt8(ascii: "2"), 2)
      case 0xB3: return (UInt8(ascii: "3"), 2)
      default: return nil
      }
    }
    guard index + 2 < bytes.count, bytes[index] == 0xE2, bytes[index + 1] == 0x81,
      bytes[index + 2] == 0xB0 || (0xB4...0xB9).contains(bytes[index + 2])
    else { return nil }
    return (UInt8(ascii: "0") + bytes[index + 2] - 0xB0, 3)
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 }

  private func isWord(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte & 0xDF)
  }
}
