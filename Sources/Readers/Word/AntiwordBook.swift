import Markup

/// Reads the DocBook that antiword makes of an old Word file.
struct AntiwordBook {
  private let notes: [Int: String]
  private var count = 0
  /// The last number of the lists so far: one that a heading interrupts comes as two.
  private var lastNumber = 0
  private var depth = 0
  private var found: [StyledParagraph] = []
  private var called: [StyledParagraph] = []

  /// A reader of a book whose notes are known by their numbers.
  init(notes: [Int: String]) { self.notes = notes }

  /// The notes at the end of antiword's plain text: `[1]`, a tab, the note.
  static func notes(inPlainText bytes: [UInt8]) -> [Int: String] {
    var notes: [Int: String] = [:]
    var number: Int?
    let lines = bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    guard let rule = lines.lastIndex(where: { $0.hasPrefix("-----") }) else { return [:] }
    for line in lines[(rule + 1)...] {
      if line.first == "[", let end = line.firstIndex(of: "]"),
        let found = Int(line[line.index(after: line.startIndex)..<end])
      {
        number = found
        notes[found] = trimmed(String(line[line.index(after: end)...]))
      } else if let number {
        notes[number, default: ""] += "\n" + trimmed(line)
      }
    }
    return notes
  }

  private static func trimmed(_ text: String) -> String {
    var rest = Substring(text)
    while rest.first?.isWhitespace ?? false { rest.removeFirst() }
    while rest.last?.isWhitespace ?? false { rest.removeLast() }
    return String(rest)
  }

  /// The paragraphs of a book.
  mutating func paragraphs(_ root: XMLElement) -> [StyledParagraph] {
    read(root, label: nil)
    return found
  }

  private mutating func read(_ container: XMLElement, label: String?) {
    var label = label
    let isRunning = depth == 0 && container.attributes["numeration"] == "arabic"
    var number = isRunning ? lastNumber : 0
    for element in container.elements {
      switch element.name {
      case "para", "title":
        set(element, label: label)
        label = nil
      case "listitem":
        number += 1
        if isRunning { lastNumber = number }
        depth += 1
        read(element, label: AntiwordBook.label(number, in: container))
        depth -= 1
      case "row":
        let before = found
        found = []
        read(element, label: nil)
        let row = found.map(\.text).joined(separator: "\t")
        found = before
        if !row.isEmpty { found.append(StyledParagraph(text: row)) }
      case "bookinfo": break
      default: read(element, label: nil)
      }
    }
  }

  private static func label(_ number: Int, in list: XMLElement) -> String? {
    switch list.attributes["numeration"] {
    case "arabic": "\(number)."
    case "loweralpha": "(\(WordNumbering.number(number, in: "lowerLetter")))"
    case "lowerroman": "(\(WordNumbering.number(number, in: "lowerRoman")))"
    case "upperalpha": WordNumbering.number(number, in: "upperLetter") + "."
    case "upperroman": WordNumbering.number(number, in: "upperRoman") + "."
    default: list.name == "itemizedlist" ? "•" : nil
    }
  }

  private mutating func set(_ element: XMLElement, label: String?) {
    var paragraph = WordParagraph()
    take(element, WordLook(), into: &paragraph)
    guard !paragraph.isEmpty else { return }
    if var text = paragraph.finished() {
      if let label {
        var whole = StyledParagraph(text: label)
        whole.append(text, separator: " ")
        text = whole
      }
      found.append(text)
    }
    found += called
    called = []
  }

  private mutating func take(
    _ element: XMLElement, _ look: WordLook, into paragraph: inout WordParagraph
  ) {
    for child in element.children {
      switch child {
      case .text(let text):
        let words = text.string.replacing("\u{A0}", with: " ").replacing("\n", with: " ")
        paragraph.add(words, look)
      case .element(let inner) where inner.name == "footnote":
        count += 1
        paragraph.add(mark: String(count))
        var note = WordParagraph()
        note.add(mark: String(count))
        note.add(" " + (notes[count] ?? ""), WordLook())
        if notes[count] != nil, let text = note.finished() { called.append(text) }
      case .element(let inner):
        var own = look
        switch inner.name {
        case "emphasis" where inner.attributes["role"] == "bold": own.bold = true
        case "emphasis" where inner.attributes["role"] == nil: own.italic = true
        case "superscript": own.raised = true
        default: break
        }
        take(inner, own, into: &paragraph)
      }
    }
  }
}
