import DraftingLanguage
import Markup
import Resolutions

/// Running text built from an element's content: space collapsed, note marks taken out.
struct InlineText {
  /// A note that was met, or a reference to one (`noteRef`), with its place in the text.
  struct Call {
    let offset: Int
    let note: XMLElement
  }

  private var bytes: [UInt8] = []
  private(set) var calls: [Call] = []
  /// The links to documents, by their words.
  private(set) var links: [Link] = []
  /// The italic words that the text opens with.
  private(set) var openingItalics: String?

  /// Whether every letter of the text is bold, as headings are that the markup does not name.
  var isBold: Bool { !bytes.isEmpty && !hasPlain }
  private var hasPlain = false
  private var boldDepth = 0

  /// The break that stands before the next word: none, a space or a line.
  private enum Break { case none, space, line }
  private var pending = Break.none
  /// Where the italics that may open the text began; `nil` once the opening is over.
  private var italicsOpen = true

  /// The blocks that end a line of their own.
  private static let blocks: Set<String> = [
    "p", "intro", "point", "item", "listIntroduction", "tr", "li", "subheading", "heading",
  ]

  /// Whether there is no text.
  var isEmpty: Bool { bytes.isEmpty }

  /// Whether the text opens with a bracket, as sub-paragraphs do.
  var opensWithBracket: Bool { bytes.first == UInt8(ascii: "(") }

  /// Whether the text opens with a small letter of English.
  var opensWithSmallLetter: Bool { bytes.first.map { (97...122).contains($0) } ?? false }

  /// A text without words.
  init() {}

  /// The text of an element, with the notes that it calls.
  init(of element: XMLElement) { append(element) }

  /// The text, without space at its ends.
  var finished: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds the content of an element and notes the notes that it calls.
  mutating func append(_ element: XMLElement) { append(element, keepsNotes: true) }

  /// Adds what stands in a paragraph, of which some elements are left out.
  mutating func append(_ elements: [XMLElement], of paragraph: XMLElement) {
    let isBold = ClassStyles(of: paragraph).contains(.bold)
    if isBold { boldDepth += 1 }
    for element in elements { append(element) }
    if isBold { boldDepth -= 1 }
  }

  /// Adds the label of a sub-paragraph.
  mutating func append(label: String) {
    space()
    italicsOpen = italicsOpen && bytes.isEmpty
    var label = label
    label.withUTF8 { append($0, inItalics: false) }
    space()
  }

  /// Adds the text of an element, notes included.
  mutating func append(textOf element: XMLElement) { append(element, keepsNotes: false) }

  private mutating func append(_ element: XMLElement, keepsNotes: Bool) {
    let name = element.name
    if keepsNotes, name == "authorialNote" || name == "noteRef" {
      // A mark after a space belongs to the word before it.
      calls.append(Call(offset: bytes.count, note: element))
      italicsOpen = false
      return
    }
    let styles = ClassStyles(of: element)
    let isBold = styles.contains(.bold)
    if isBold { boldDepth += 1 }
    let isItalic = italicsOpen && (name == "i" || name == "span" && styles.contains(.italic))
    let start = openingItalics == nil ? 0 : bytes.count
    let open = bytes.count
    if name == "num" || name == "eol" { space() }
    if name == "num", element.attributes["hidden"] == nil {
      italicsOpen = italicsOpen && bytes.isEmpty
    }
    for child in element.children {
      switch child {
      case .element(let inner): append(inner, keepsNotes: keepsNotes)
      case .text(let text): text.withUTF8 { append($0, inItalics: isItalic) }
      }
    }
    if isItalic, bytes.count > start, italicsOpen {
      openingItalics = String(decoding: bytes[0..<bytes.count], as: UTF8.self)
    }
    if isBold { boldDepth -= 1 }
    if name == "a" || name == "ref" { link(element, from: open) }
    if name == "num" { space() }
    if !bytes.isEmpty, InlineText.blocks.contains(name) { pending = .line }
  }

  /// Notes that the words since a place lead to a document.
  private mutating func link(_ element: XMLElement, from start: Int) {
    guard let symbol = element.attributes["href"].flatMap({ Symbol(address: $0) }) else { return }
    let words = bytes[start...].drop { $0 == 0x20 || $0 == 0x0A }
    if !words.isEmpty { links.append(Link(range: words.indices, symbol: symbol)) }
  }

  private mutating func space() {
    if pending == .none, !bytes.isEmpty { pending = .space }
  }

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>, inItalics: Bool) {
    var index = 0
    while index < text.count {
      let byte = text[index]
      let second = index + 1 < text.count ? text[index + 1] : 0
      let third = index + 2 < text.count ? text[index + 2] : 0
      switch (byte, second, third) {
      case (0x20, _, _), (0x09, _, _), (0x0A, _, _), (0x0D, _, _):
        space()
        index += 1
      // A no-break space is space; a soft hyphen is nothing.
      case (0xC2, 0xA0, _):
        space()
        index += 2
      case (0xC2, 0xAD, _): index += 2
      case (0xE2, _, _) where InvisibleSign.isOne(byte, second, third): index += 3
      case (0xE2, _, _) where SpaceSign.isOne(byte, second, third):
        space()
        index += 3
      default:
        let start = index
        index += byte == 0xC2 ? 2 : byte == 0xE2 ? 3 : 1
        while index < text.count, InlineText.isPlain(text[index]) { index += 1 }
        add(text[start..<index], inItalics: inItalics)
      }
    }
  }

  /// Whether a byte is never space nor the first of a sign that may be none.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0D, 0xC2, 0xE2: false
    default: true
    }
  }

  private mutating func add(_ run: Slice<UnsafeBufferPointer<UInt8>>, inItalics: Bool) {
    if pending != .none {
      // The space before a note is none before the stop that follows it.
      if pending == .space, InlineText.isStop(run.first), calls.last?.offset == bytes.count {
        pending = .none
      }
      switch pending {
      case .none: break
      case .space: bytes.append(0x20)
      case .line: bytes.append(0x0A)
      }
      pending = .none
    }
    if !inItalics { italicsOpen = false }
    hasPlain = hasPlain || boldDepth == 0
    bytes.append(contentsOf: run)
  }

  private static func isStop(_ byte: UInt8?) -> Bool {
    byte == 0x2C || byte == 0x2E || byte == 0x3B || byte == 0x3A
  }
}

/// The styles that the classes of an element name: "italic", "Bold", "bold-italic".
private struct ClassStyles: OptionSet {
  let rawValue: UInt8

  static let bold = ClassStyles(rawValue: 1)
  static let italic = ClassStyles(rawValue: 2)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(of element: XMLElement) {
    guard let classes = element.attributes["class"]?.lowercased() else {
      self = []
      return
    }
    self = classes.contains(ascii: "bold") ? .bold : []
    if classes.contains(ascii: "italic") { insert(.italic) }
  }
}

extension [XMLElement] {
  /// All text in the elements, notes included.
  var text: String {
    var builder = InlineText()
    for element in self { builder.append(textOf: element) }
    return builder.finished
  }
}

extension XMLElement {
  /// All text in the element, notes included, runs of space as one space each.
  var text: String {
    var builder = InlineText()
    builder.append(textOf: self)
    return builder.finished
  }
}
