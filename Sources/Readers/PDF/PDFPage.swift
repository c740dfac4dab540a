import Markup

/// A page of a PDF as poppler's `pdftohtml -xml` lays it out.
///
/// Lengths are in its pixels.
struct PDFPage {
  /// A piece of text in one font.
  struct Fragment {
    var left: Int
    var top: Int
    var width: Int
    var height: Int
    /// The size of the font.
    var size: Int
    /// The text with its italic and bold stretches.
    var content: StyledParagraph
    /// Whether it is known for the raised mark of a note.
    var isRaised = false

    var right: Int { left + width }
    var bottom: Int { top + height }
    var middle: Int { top + height / 2 }
    var isBlank: Bool { content.text.utf8.allSatisfy { $0 == 0x20 } }

    var hasWords: Bool { content.text.contains { $0.isLetter || $0.isNumber || $0 == "*" } }

    /// Whether it can be the label of an item: "6.", "(a)", "10", but no word.
    var isLabel: Bool {
      let signs = content.text.filter { $0 != " " }
      return (1...6).contains(signs.utf8.count)
        && (signs.hasSuffix(".") || signs.hasSuffix(")") || signs.allSatisfy(\.isNumber))
        && signs.contains { $0.isLetter || $0.isNumber }
    }

    /// Whether it can be the mark of a note: a number of up to three digits, or asterisks.
    var isMark: Bool {
      let signs = content.text.utf8.filter { $0 != 0x20 }
      return (1...3).contains(signs.count)
        && (signs.allSatisfy { (0x30...0x39).contains($0) } || signs.allSatisfy { $0 == 0x2A })
    }

    /// Whether a mark stands raised at the edge of a piece of text, whatever its size.
    func isRaised(from other: Fragment) -> Bool {
      let reach = other.height / 3
      return !other.isMark && top < other.top + reach && bottom > other.top - reach
        && bottom < other.bottom - other.height / 6 && distance(to: other) <= reach
    }

    /// Whether two pieces stand in one row, close to each other.
    func isBeside(_ other: Fragment) -> Bool {
      !other.isMark && abs(bottom - other.bottom) <= other.height / 6
        && distance(to: other) <= 2 * other.height
    }

    /// How far the nearer edges of two pieces of a line are apart.
    func distance(to other: Fragment) -> Int {
      min(abs(left - other.right), abs(other.left - right))
    }
  }

  let width: Int
  let height: Int
  var fragments: [Fragment]

  /// The pieces of text that somebody sees.
  var visibleFragments: [Fragment] { fragments.filter { !$0.isBlank && $0.size > 1 } }

  /// The pages of a document that `pdftohtml -xml` describes.
  ///
  /// - Parameter xml: What the program printed.
  /// - Throws: ``XMLFailure`` when that is no XML.
  static func pages(_ xml: [UInt8]) throws(XMLFailure) -> [PDFPage] {
    // The program copies control characters and may cross its tags, those of links first of all.
    let clean = xml.map { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 ? 0x20 : $0 }
    let unlinked = withoutTags(["a"], markingNoteNumbers(clean))
    let root: XMLElement
    do { root = try XMLTreeBuilder().tree(unlinked) } catch {
      root = try XMLTreeBuilder().tree(withoutTags(["b", "i"], unlinked))
    }
    var sizes: [String: Int] = [:]
    return root.all("page").map { page in
      for font in page.all("fontspec") {
        sizes[font.attributes["id"] ?? ""] = font.number("size")
      }
      var fragments = page.all("text").map { text in
        Fragment(
          left: text.number("left"), top: text.number("top"), width: text.number("width"),
          height: text.number("height"), size: sizes[text.attributes["font"] ?? ""] ?? 0,
          content: content(of: text))
      }
      // A number that links elsewhere is that of a note only where notes are set, in small letters.
      let main = mainSize(fragments.map { ($0.size, $0.content.text.count) })
      for index in fragments.indices where fragments[index].size >= main {
        fragments[index].content.spans.removeAll { $0.style == .superscript }
      }
      return PDFPage(
        width: page.number("width"), height: page.number("height"), fragments: fragments)
    }
  }

  /// The size in which most letters of some pieces of text are set, of two the larger.
  static func mainSize(_ pieces: some Sequence<(size: Int, letters: Int)>) -> Int {
    var letters: [Int: Int] = [:]
    for piece in pieces { letters[piece.size, default: 0] += piece.letters }
    return letters.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
  }

  /// The bytes with `sup` around the numbers that open a piece of text and link to another place.
  ///
  /// Some programs print the number of a note no higher and no smaller than the note.
  private static func markingNoteNumbers(_ xml: [UInt8]) -> [UInt8] {
    let opening = Array("><a href=\"".utf8)
    let closing = Array("</a>".utf8)
    var marked: [UInt8] = []
    marked.reserveCapacity(xml.count)
    var index = 0
    while index < xml.count {
      marked.append(xml[index])
      index += 1
      guard marked.last == opening[0], xml[(index - 1)...].starts(with: opening),
        let end = xml[index...].firstIndex(of: UInt8(ascii: ">")),
        xml[index..<end].contains(UInt8(ascii: "#"))
      else { continue }
      let digits = xml[(end + 1)...].prefix { (0x30...0x39).contains($0) }
      guard (1...3).contains(digits.count), xml[digits.endIndex...].starts(with: closing) else {
        continue
      }
      let after = digits.endIndex + closing.count
      guard after < xml.count, xml[after] != UInt8(ascii: "<") else { continue }
      marked += Array("<sup>".utf8) + digits + Array("</sup>".utf8)
      index = after
    }
    return marked
  }

  /// The bytes without the opening and closing tags of some elements.
  private static func withoutTags(_ names: [String], _ xml: [UInt8]) -> [UInt8] {
    let names = names.map { Array($0.utf8) }
    var kept: [UInt8] = []
    kept.reserveCapacity(xml.count)
    var index = 0
    while index < xml.count {
      if xml[index] == UInt8(ascii: "<") {
        let start = index + (index + 1 < xml.count && xml[index + 1] == 0x2F ? 2 : 1)
        let name = Array(xml[min(start, xml.count)...].prefix { (97...122).contains($0) })
        if names.contains(name), let end = xml[start...].firstIndex(of: UInt8(ascii: ">")) {
          index = end + 1
          continue
        }
      }
      kept.append(xml[index])
      index += 1
    }
    return kept
  }

  /// The text with plain spaces and without the signs that print nothing.
  private static func visible(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.lazy.filter { !InvisibleSign.isOne($0) }
          .map { SpaceSign.isOne($0) ? " " : $0 }))
  }

  private static let styles: [String: TextStyle] = [
    "i": .italic, "b": .bold, "sup": .superscript,
  ]

  private static func content(of element: XMLElement) -> StyledParagraph {
    var content = StyledParagraph(text: "")
    func add(_ element: XMLElement) {
      let start = content.text.utf8.count
      for child in element.children {
        switch child {
        case .element(let inner): add(inner)
        case .text(let text): content.text += PDFPage.visible(text.string)
        }
      }
      let style = styles[element.name]
      // The space after italic words is not part of the lead that they are.
      let spaces = content.text.utf8.reversed().prefix { $0 == 0x20 }.count
      let end = content.text.utf8.count - spaces
      if let style, end > start {
        content.spans.append(StyleSpan(range: start..<end, style: style))
      }
    }
    add(element)
    return content
  }
}

extension XMLElement {
  /// A number among the attributes; 0 when there is none.
  fileprivate func number(_ name: String) -> Int {
    attributes[name].flatMap { Int($0.prefix { $0 == "-" || $0.isNumber }) } ?? 0
  }
}
