import Markup

/// Spaces that stand in a PDF's text but not on its page: letter spacing tears words apart.
///
/// A program that takes text out of a PDF guesses spaces from gaps between letters. A space of print
/// is about a quarter of the letters' height wide, never less than 0.16 of it, even in a squeezed line;
/// the gaps that spaced letters leave are 0.09 to 0.14. `pdftotext -bbox` tells where words begin and
/// end to a hundredth of a point, which `pdftohtml` does not.
struct PDFWordGaps {
  /// A gap too narrow for a space, in the pixels of ``PDFPage``.
  private struct Gap {
    let first: String
    let second: String
    let x: Int
    let y: Int

    /// Whether the gap is in a piece of text, or at its edge.
    func stands(in fragment: PDFPage.Fragment) -> Bool {
      (fragment.top...(fragment.top + fragment.height)).contains(y)
        && (fragment.left - 2...fragment.right + 2).contains(x)
    }

    /// Takes the space out of a piece of text; the words may go on in the next one.
    func close(in fragment: inout PDFPage.Fragment) {
      let bytes = Array(fragment.content.text.utf8)
      let (first, second) = (Array(first.utf8), Array(second.utf8))
      // Of the same words twice in a line, those nearest to the gap.
      let expected = (x - fragment.left) * bytes.count / max(1, fragment.width)
      let gaps = spaces(bytes).filter { gap in
        (bytes[..<gap.lowerBound].suffix(first.count) == first[...] || gap.lowerBound == 0)
          && (bytes[gap.upperBound...].starts(with: second) || gap.upperBound == bytes.count)
      }
      let nearest = gaps.min { abs($0.lowerBound - expected) < abs($1.lowerBound - expected) }
      if let nearest { fragment.content.remove(nearest) }
    }

    /// The runs of spaces.
    private func spaces(_ bytes: [UInt8]) -> [Range<Int>] {
      var runs: [Range<Int>] = []
      for (index, byte) in bytes.enumerated() where byte == 0x20 {
        if let last = runs.last, last.upperBound == index {
          runs[runs.count - 1] = last.lowerBound..<index + 1
        } else {
          runs.append(index..<index + 1)
        }
      }
      return runs
    }
  }

  /// A word where it stands on the page, in points.
  private struct Word {
    let left: Double
    let top: Double
    let right: Double
    let bottom: Double
    let text: String

    init?(_ element: XMLElement) {
      func number(_ name: String) -> Double? { element.attributes[name].flatMap(Double.init) }
      guard let left = number("xMin"), let top = number("yMin"), let right = number("xMax"),
        let bottom = number("yMax"), bottom > top
      else { return nil }
      (self.left, self.top, self.right, self.bottom) = (left, top, right, bottom)
      text = element.children.reduce(into: "") { text, child in
        if case .text(let part) = child { text += part.string }
      }
    }

    /// Whether nothing but spaced letters parts this word from the next.
    func touches(_ next: Word) -> Bool {
      let gap = (next.left - right) / (bottom - top)
      guard abs(next.top - top) < 1, (-0.1..<PDFWordGaps.narrowestSpace).contains(gap) else {
        return false
      }
      // The mark of a note stands close to its word.
      return text.hasSuffix("-") || !next.text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
  }

  /// The width of the narrowest space, in heights of a word.
  private static let narrowestSpace = 0.145

  private let pages: [[Gap]]

  /// The gaps that `pdftotext -bbox` shows.
  ///
  /// - Parameters:
  ///   - xhtml: What the program printed.
  ///   - layout: The pages as ``PDFPage`` has them, whose pixels are wanted.
  /// - Throws: ``XMLFailure`` when that is no XML.
  init(_ xhtml: [UInt8], of layout: [PDFPage]) throws(XMLFailure) {
    let clean = xhtml.map { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 ? 0x20 : $0 }
    let root = try XMLTreeBuilder().tree(clean)
    pages = zip(root.all("page"), layout).map { page, layout in
      let width = page.attributes["width"].flatMap(Double.init) ?? 0
      let scale = width > 0 ? Double(layout.width) / width : 1
      let words = page.all("word").compactMap { Word($0) }
      return zip(words, words.dropFirst()).compactMap { word, next in
        guard word.touches(next) else { return nil }
        return Gap(
          first: word.text, second: next.text, x: Int(word.right * scale),
          y: Int((word.top + word.bottom) / 2 * scale))
      }
    }
  }

  /// The pages without the spaces that stand for such gaps.
  func closed(_ layout: [PDFPage]) -> [PDFPage] {
    layout.enumerated().map { number, page in
      guard number < pages.count, !pages[number].isEmpty else { return page }
      var page = page
      for gap in pages[number] {
        guard let index = page.fragments.firstIndex(where: { gap.stands(in: $0) }) else { continue }
        gap.close(in: &page.fragments[index])
      }
      return page
    }
  }
}

extension StyledParagraph {
  /// Takes a stretch of the text out, with its place in the styles.
  mutating func remove(_ stretch: Range<Int>) {
    var bytes = Array(text.utf8)
    bytes.removeSubrange(stretch)
    text = String(decoding: bytes, as: UTF8.self)
    func moved(_ offset: Int) -> Int {
      offset >= stretch.upperBound ? offset - stretch.count : min(offset, stretch.lowerBound)
    }
    spans = spans.map {
      StyleSpan(range: moved($0.range.lowerBound)..<moved($0.range.upperBound), style: $0.style)
    }
    .filter { !$0.range.isEmpty }
  }
}
