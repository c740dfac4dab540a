import Resolutions

/// A document as every reader gives it: paragraphs whose words know how print shows them.
///
/// Nothing after a reader knows which file format the text came from.
public struct StyledText: Hashable, Sendable {
  /// The paragraphs in reading order.
  public var paragraphs: [StyledParagraph]
  /// What the reader knew for page furniture by its place on the page, and left out.
  public var furniture: [StyledParagraph]

  /// Makes a text of paragraphs.
  public init(paragraphs: [StyledParagraph] = [], furniture: [StyledParagraph] = []) {
    self.paragraphs = paragraphs
    self.furniture = furniture
  }
}

/// How print shows a stretch of text, or where a page leads from it.
public enum TextStyle: Hashable, Sendable {
  case italic
  case bold
  case superscript
  /// The words of a link to a document.
  case link(Symbol)
}

/// A stretch of a paragraph in one style.
public struct StyleSpan: Hashable, Sendable {
  /// The stretch, in UTF-8 bytes from the start of the paragraph's text.
  public var range: Range<Int>
  /// The style.
  public var style: TextStyle

  /// Makes a span.
  public init(range: Range<Int>, style: TextStyle) {
    self.range = range
    self.style = style
  }

  /// Whether the stretch leads to a document.
  public var isLink: Bool { if case .link = style { true } else { false } }
}

/// A paragraph: its text, with line breaks where the file has them, and its styles.
public struct StyledParagraph: Hashable, Sendable {
  /// The text.
  ///
  /// Lines of the file are parted by `\n`.
  public var text: String
  /// The styled stretches, ordered by their start.
  public var spans: [StyleSpan]
  /// Whether a page of the file begins with this paragraph.
  public var startsPage: Bool
  /// The line of the file that it starts on, from 1; 0 when the format has no lines.
  public var line: Int

  /// Makes a paragraph.
  public init(text: String, spans: [StyleSpan] = [], startsPage: Bool = false, line: Int = 0) {
    self.text = text
    self.spans = spans
    self.startsPage = startsPage
    self.line = line
  }

  /// The superscript that the paragraph opens with; `nil` when it opens otherwise.
  public var openingSuperscript: String? {
    guard let first = spans.first(where: { $0.style == .superscript }), first.range.lowerBound == 0
    else { return nil }
    return String(decoding: Array(text.utf8)[first.range], as: UTF8.self)
  }

  /// The italic words that the paragraph opens with; `nil` when it opens otherwise.
  public var openingItalics: Range<Int>? {
    spans.first { $0.style == .italic && $0.range.lowerBound == 0 }?.range
  }

  /// The links to documents.
  public var links: [Link] {
    spans.compactMap { span in
      guard case .link(let symbol) = span.style else { return nil }
      return Link(range: span.range, symbol: symbol)
    }
  }

  /// Whether all letters are bold, as in headings.
  public var isBold: Bool {
    let bold = spans.filter { $0.style == .bold }
    guard !bold.isEmpty else { return false }
    let bytes = Array(text.utf8)
    let isBlank = { (gap: Range<Int>) in bytes[gap].allSatisfy { $0 == 0x20 || $0 == 0x0A } }
    var covered = 0
    for span in bold {
      if span.range.lowerBound > covered, !isBlank(covered..<span.range.lowerBound) { return false }
      covered = max(covered, span.range.upperBound)
    }
    return covered >= bytes.count || isBlank(covered..<bytes.count)
  }

  /// The paragraph without its first bytes.
  ///
  /// - Parameter count: The number of UTF-8 bytes to leave out; at a character's edge.
  public func dropping(_ count: Int) -> StyledParagraph {
    var rest = self
    rest.text = String(decoding: text.utf8.dropFirst(count), as: UTF8.self)
    rest.spans = spans.compactMap { span in
      let range = max(0, span.range.lowerBound - count)..<max(0, span.range.upperBound - count)
      return range.isEmpty ? nil : StyleSpan(range: range, style: span.style)
    }
    return rest
  }

  /// A stretch of the paragraph with its styles.
  ///
  /// - Parameter range: The stretch, in UTF-8 bytes; at characters' edges.
  public func slice(_ range: Range<Int>) -> StyledParagraph {
    var part = self
    part.text = String(
      decoding: text.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
    part.spans = spans.compactMap { span in
      let covered = span.range.clamped(to: range)
      guard !covered.isEmpty else { return nil }
      return StyleSpan(
        range: (covered.lowerBound - range.lowerBound)..<(covered.upperBound - range.lowerBound),
        style: span.style)
    }
    return part
  }

  /// The row of a table without the empty cells that it begins or ends with; tabs part the cells.
  var withoutEmptyCells: StyledParagraph {
    let isTab = { (byte: UInt8) in byte == 0x09 }
    let bytes = text.utf8
    let first = bytes.prefix(while: isTab).count
    let last = bytes.count - bytes.reversed().prefix(while: isTab).count
    return first < last && last - first < bytes.count ? slice(first..<last) : self
  }

  /// Adds another paragraph's text after a separator.
  public mutating func append(_ other: StyledParagraph, separator: String) {
    let shift = text.utf8.count + separator.utf8.count
    text += separator + other.text
    spans += other.spans.map {
      StyleSpan(
        range: ($0.range.lowerBound + shift)..<($0.range.upperBound + shift), style: $0.style)
    }
  }

  /// The paragraph on one line: line breaks and runs of space are one space each.
  ///
  /// A hyphen or dash at a line's end stays, without the space after it: the UN's texts break at the
  /// hyphens that words have. Before "and" or "or" the hyphen stands for a word ("short- and
  /// long-term") and keeps its space.
  public func unwrapped() -> StyledParagraph {
    let (gaps, words) = text.withBytes { bytes -> ([LineGap], String) in
      let gaps = LineGap.all(in: bytes)
      return (gaps, gaps.isEmpty ? text : LineGap.closed(gaps, in: bytes))
    }
    guard !gaps.isEmpty else { return self }
    var paragraph = self
    paragraph.text = words
    guard !spans.isEmpty else { return paragraph }
    let places = LineGap.Places(gaps)
    paragraph.spans = spans.compactMap { span in
      let start = places[span.range.lowerBound]
      let range = start..<max(start, places[span.range.upperBound])
      return range.isEmpty ? nil : StyleSpan(range: range, style: span.style)
    }
    return paragraph
  }

  /// The lines of the paragraph, each with its styles.
  public func lines() -> [StyledParagraph] {
    var lines: [StyledParagraph] = []
    let bytes = Array(text.utf8)
    var start = 0
    var waiting = spans[...]
    // The styles that began on an earlier line and reach this one.
    var open: [StyleSpan] = []
    while start <= bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      while let span = waiting.first, span.range.lowerBound < end {
        open.append(span)
        waiting.removeFirst()
      }
      var part = self
      part.text = String(decoding: bytes[start..<end], as: UTF8.self)
      part.spans = open.compactMap { span in
        let range = span.range.clamped(to: start..<end)
        guard !range.isEmpty else { return nil }
        return StyleSpan(
          range: (range.lowerBound - start)..<(range.upperBound - start), style: span.style)
      }
      part.line = line + lines.count
      lines.append(part)
      open.removeAll { $0.range.upperBound <= end }
      start = end + 1
    }
    return lines
  }
}
