import Markup

/// Reads what stands in a paragraph of a Word file: the final text, without what was deleted.
struct WordRuns {
  /// A call of a note.
  struct NoteReference {
    /// Which note.
    var id: String
    /// Whether the text has the mark, so that no number is shown.
    var hasOwnMark: Bool
  }

  /// A piece of a paragraph.
  enum Piece {
    case words(String, WordLook)
    case note(NoteReference, isEndnote: Bool, WordLook)
    case pageBreak
  }

  private(set) var pieces: [Piece] = []
  /// The text boxes that are anchored in the paragraph.
  private(set) var boxes: [XMLElement] = []

  private let styles: WordStyles
  private let base: WordLook
  /// The fields that are open, and whether their result has begun; before it stands a formula.
  private var fields: [Bool] = []

  init(styles: WordStyles, paragraphStyle: String?) {
    self.styles = styles
    base = styles[paragraphStyle].look.over(styles.defaults)
  }

  /// Whether there are no words.
  var isBlank: Bool {
    pieces.allSatisfy {
      switch $0 {
      case .words(let words, _): words.utf8.allSatisfy { $0 == 0x20 || $0 == 0x0A }
      case .note: false
      case .pageBreak: true
      }
    }
  }

  /// Reads the content of an element that holds runs.
  mutating func read(_ container: XMLElement) {
    for element in container.elements {
      switch element.name {
      case "r": read(run: element)
      case "pPr", "del", "moveFrom", "rubyPr", "rt", "sdtPr": break
      case "AlternateContent":
        (element.first("Choice") ?? element.first("Fallback")).map { read($0) }
      default: read(element)
      }
    }
  }

  private mutating func read(run: XMLElement) {
    let properties = run.first("rPr")
    let character = styles[properties?.first("rStyle")?.value].look
    let look = WordLook(properties).over(base.toggled(by: character))
    read(run, look)
  }

  private mutating func read(_ run: XMLElement, _ look: WordLook) {
    for element in run.elements {
      switch element.name {
      case "fldChar": take(field: element.attributes["fldCharType"])
      case "AlternateContent":
        (element.first("Choice") ?? element.first("Fallback")).map { read($0, look) }
      case "drawing", "pict", "object": boxes += WordRuns.boxes(in: element)
      case "ruby": element.first("rubyBase").map { read($0) }
      default:
        if !(look.hidden ?? false), !fields.contains(false) { take(element, look) }
      }
    }
  }

  private mutating func take(_ element: XMLElement, _ look: WordLook) {
    switch element.name {
    case "t": pieces.append(.words(WordRuns.text(of: element), look))
    case "tab", "ptab": pieces.append(.words(" ", look))
    case "cr": pieces.append(.words("\n", look))
    case "noBreakHyphen": pieces.append(.words("-", look))
    case "br":
      switch element.attributes["type"] {
      case "page": pieces.append(.pageBreak)
      default: pieces.append(.words("\n", look))
      }
    case "sym":
      if let words = WordRuns.symbol(element) { pieces.append(.words(words, look)) }
    case "footnoteReference", "endnoteReference":
      guard let id = element.attributes["id"] else { return }
      let hasOwnMark =
        element.attributes["customMarkFollows"].map { $0 != "0" && $0 != "false" } ?? false
      pieces.append(
        .note(
          NoteReference(id: id, hasOwnMark: hasOwnMark),
          isEndnote: element.name == "endnoteReference", look))
    default: break
    }
  }

  private mutating func take(field mark: String?) {
    switch mark {
    case "begin": fields.append(false)
    case "separate" where !fields.isEmpty: fields[fields.count - 1] = true
    case "end" where !fields.isEmpty: fields.removeLast()
    default: break
    }
  }

  private static func text(of element: XMLElement) -> String {
    var text = ""
    for case .text(let part) in element.children { text += part.string }
    let isKept = element.attributes["space"] == "preserve"
    var words = Substring(text)
    if !isKept {
      while words.first?.isWhitespace ?? false { words.removeFirst() }
      while words.last?.isWhitespace ?? false { words.removeLast() }
    }
    return String(
      String.UnicodeScalarView(
        words.unicodeScalars.compactMap { sign in
          switch sign {
          case "\t", "\n", "\r": " "
          case "\u{2011}": "-"
          case "\u{AD}": nil
          default: InvisibleSign.isOne(sign) ? nil : SpaceSign.isOne(sign) ? " " : sign
          }
        }))
  }

  /// A sign that is named by its place in a font.
  private static func symbol(_ element: XMLElement) -> String? {
    guard let code = element.attributes["char"].flatMap({ UInt32($0, radix: 16) }) else {
      return nil
    }
    // Fonts of signs have their own places, which say nothing without the font.
    let isPrivate = (0xE000...0xF8FF).contains(code)
    let isPicture = ["symbol", "wingdings", "webdings"].contains {
      element.attributes["font"]?.lowercased().hasPrefix($0) ?? false
    }
    guard !isPrivate || !isPicture else { return nil }
    let scalar = Unicode.Scalar(isPrivate ? code & 0xFF : code)
    return scalar.flatMap { $0.value >= 0x20 ? String(Character($0)) : nil }
  }

  /// The text boxes in a drawing; the same box drawn in an older way is left out.
  private static func boxes(in element: XMLElement) -> [XMLElement] {
    element.elements.flatMap { child -> [XMLElement] in
      switch child.name {
      case "txbxContent": [child]
      case "AlternateContent": (child.first("Choice") ?? child.first("Fallback")).map(boxes) ?? []
      default: boxes(in: child)
      }
    }
  }
}
