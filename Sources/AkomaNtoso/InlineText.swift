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
  var isBold: Bool { !bytes.isEmpty && plainBytes == 0 }
  private var plainBytes = 0
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

  /// The text, without space at its ends.
  var finished: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds the content of an element and notes the notes that it calls.
  mutating func append(_ element: XMLElement) { append(element, keepsNotes: true) }

  /// Adds the text of an element, notes included.
  mutating func append(textOf element: XMLElement) { append(element, keepsNotes: false) }

  private mutating func append(_ element: XMLElement, keepsNotes: Bool) {
    if keepsNotes, element.name == "authorialNote" || element.name == "noteRef" {
      // A mark after a space belongs to the word before it.
      calls.append(Call(offset: bytes.count, note: element))
      italicsOpen = false
      return
    }
    let isBold = InlineText.hasClass("bold", element)
    if isBold { boldDepth += 1 }
    let isItalic = italicsOpen && element.name == "span" && InlineText.hasClass("italic", element)
    let start = openingItalics == nil ? 0 : bytes.count
    let open = bytes.count
    if element.name == "num" || element.name == "eol" { space() }
    if element.name == "num", element.attributes["hidden"] == nil {
      italicsOpen = italicsOpen && bytes.isEmpty
    }
    for child in element.children {
      switch child {
      case .element(let inner): append(inner, keepsNotes: keepsNotes)
      case .text(let text): append(text, inItalics: isItalic)
      }
    }
    if isItalic, bytes.count > start, italicsOpen {
      openingItalics = String(decoding: bytes[0..<bytes.count], as: UTF8.self)
    }
    if isBold { boldDepth -= 1 }
    if element.name == "a" || element.name == "ref" { link(element, from: open) }
    if element.name == "num" { space() }
    if InlineText.blocks.contains(element.name), !bytes.isEmpty { pending = .line }
  }

  /// Notes that the words since a place lead to a document.
  private mutating func link(_ element: XMLElement, from start: Int) {
    guard let symbol = element.attributes["href"].flatMap({ Symbol(address: $0) }) else { return }
    let words = bytes[start...].drop { $0 == 0x20 || $0 == 0x0A }
    if !words.isEmpty { links.append(Link(range: words.indices, symbol: symbol)) }
  }

  private static func hasClass(_ name: String, _ element: XMLElement) -> Bool {
    element.attributes["class"]?.lowercased().contains(name) ?? false
  }

  private mutating func space() {
    if pending == .none, !bytes.isEmpty { pending = .space }
  }

  private mutating func append(_ text: String, inItalics: Bool) {
    var utf8 = text.utf8.makeIterator()
    while let byte = utf8.next() {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D: space()
      case 0xC2:
        guard let next = utf8.next() else { return }
        // A no-break space is space; a soft hyphen is nothing.
        if next == 0xA0 {
          space()
        } else if next != 0xAD {
          add(byte, inItalics: inItalics)
          bytes.append(next)
        }
      case 0xE2:
        guard let second = utf8.next(), let third = utf8.next() else { return }
        if InvisibleSign.isOne(byte, second, third) { break }
        add(byte, inItalics: inItalics)
        bytes += [second, third]
      default: add(byte, inItalics: inItalics)
      }
    }
  }

  private mutating func add(_ byte: UInt8, inItalics: Bool) {
    // The space before a note is none before the stop that follows it.
    let isStop = byte == 0x2C || byte == 0x2E || byte == 0x3B || byte == 0x3A
    if pending == .space, isStop, calls.last?.offset == bytes.count { pending = .none }
    switch pending {
    case .none: break
    case .space: bytes.append(0x20)
    case .line: bytes.append(0x0A)
    }
    pending = .none
    if !inItalics { italicsOpen = false }
    if boldDepth == 0 { plainBytes += 1 }
    bytes.append(byte)
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
