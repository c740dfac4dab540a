import Readers
import Resolutions

/// The notes of a document, gathered from the places where they interrupt the text.
struct NoteList {
  /// A note as it stands at the foot of a page.
  struct Note {
    var marker: String
    var text: String
    /// How its mark is printed; its calls in the text are printed in the same way.
    var style: MarkerStyle
    /// The links to documents in the text.
    var links: [Link] = []
  }

  /// How a note's mark is printed.
  enum MarkerStyle {
    /// A raised digit.
    case superscript
    /// A digit like any other.
    case bare
    /// "1/".
    case slash
    /// "[1]".
    case bracket
    /// "*", "**".
    case asterisk
    /// None: the note stands among the words.
    case inline
  }

  private(set) var all: [Note] = []
  /// Whether the rule that stands above notes was just seen.
  var standsUnderRule = false
  /// Whether the closing lines stand before this, so that the notes of the whole text may follow.
  var followsClosing = false
  /// Whether the marks of bare notes may stand apart from their words, as in texts that have their notes
  /// behind the closing lines: "its report 9 menaces".
  private(set) var isSpaced = false
  private var lastWasNote = false
  /// The number of the last bare note.
  private var lastBare: Int?
  /// How many notes stood among the words.
  private var inlineCount = 0

  /// Takes a paragraph that is a note, or several on lines of their own; `false` for others.
  mutating func take(_ paragraph: StyledParagraph) -> Bool {
    guard let first = opening(of: paragraph) else {
      lastWasNote = false
      return false
    }
    if first.style == .bare, followsClosing, !standsUnderRule { isSpaced = true }
    var marker = first
    var lines: [StyledParagraph] = []
    for line in paragraph.lines() {
      if !lines.isEmpty, let next = opening(of: line), next.style == marker.style,
        Int(next.marker) == Int(marker.marker).map({ $0 + 1 })
      {
        add(marker, lines)
        lines = []
        marker = next
      }
      lines.append(line)
    }
    add(marker, lines)
    lastWasNote = true
    return true
  }

  private mutating func add(_ opening: Opening, _ lines: [StyledParagraph]) {
    var whole = lines[0]
    for line in lines.dropFirst() { whole.append(line, separator: "\n") }
    // Of the styles of a note only its links matter.
    whole.spans.removeAll { !$0.isLink }
    whole = whole.dropping(opening.length).unwrapped()
    all.append(
      Note(marker: opening.marker, text: whole.text, style: opening.style, links: whole.links))
    if opening.style == .bare { lastBare = Int(opening.marker) }
  }

  /// Takes a note that stands among the words; its mark is one asterisk more than that of the one before,
  /// up to nine.
  mutating func add(inline note: StyledParagraph) {
    inlineCount += 1
    all.append(
      Note(
        marker: String(repeating: "*", count: (inlineCount - 1) % 9 + 1),
        text: String(note.text.trimmed),
        style: .inline, links: note.links))
  }

  /// Enough bytes to see a mark and what follows it.
  private static let longestMark = 40

  private struct Opening {
    var marker: String
    var style: MarkerStyle
    /// The bytes of the mark.
    var length: Int
  }

  /// The mark that a paragraph opens with, when it is that of a note.
  private func opening(of paragraph: StyledParagraph) -> Opening? {
    if let marker = paragraph.openingSuperscript {
      return Opening(marker: marker, style: .superscript, length: marker.utf8.count)
    }
    // Nothing else opens a note; the marks are short.
    guard let first = paragraph.text.utf8.first,
      first.isDigit || first == UInt8(ascii: "*") || first == UInt8(ascii: "[")
    else { return nil }
    let bytes = paragraph.text.withBytes { Array($0.prefix(NoteList.longestMark)) }
    if first == UInt8(ascii: "*") {
      let stars = bytes.prefix { $0 == UInt8(ascii: "*") }.count
      guard stars <= 3, bytes.count > stars + 1 else { return nil }
      // "*/ Re-issued for technical reasons."
      let slash = bytes[stars] == 0x2F ? 1 : 0
      guard bytes[stars + slash] == 0x20 else { return nil }
      return Opening(
        marker: String(repeating: "*", count: stars), style: .asterisk, length: stars + slash)
    }
    if first == UInt8(ascii: "[") {
      let digits = bytes.dropFirst().prefix { $0.isDigit }
      let after = 1 + digits.count
      guard (1...3).contains(digits.count), bytes.count > after, bytes[after] == UInt8(ascii: "]")
      else { return nil }
      return Opening(
        marker: String(decoding: digits, as: UTF8.self), style: .bracket, length: after + 1)
    }
    let digits = bytes.prefix { $0.isDigit }
    guard (1...3).contains(digits.count), bytes.count > digits.count + 2 else { return nil }
    let marker = String(decoding: digits, as: UTF8.self)
    if bytes[digits.count] == 0x2F {
      guard bytes[digits.count + 1] == 0x20 || !bytes[digits.count + 1].isDigit else { return nil }
      return Opening(marker: marker, style: .slash, length: digits.count + 1)
    }
    guard bytes[digits.count] == 0x20, isBareNote(marker, bytes.dropFirst(digits.count + 1)) else {
      return nil
    }
    return Opening(marker: marker, style: .bare, length: digits.count)
  }

  /// A bare number opens a note under the rule, or where it follows on the note before; and behind the
  /// closing lines, where a sentence follows it.
  private func isBareNote(_ marker: String, _ rest: ArraySlice<UInt8>) -> Bool {
    guard let number = Int(marker) else { return false }
    if followsClosing, number > lastBare ?? 0, NoteList.opensSentence(rest) { return true }
    if NoteList.opensReference(rest) { return true }
    if let last = lastBare { return number == last + 1 && (standsUnderRule || lastWasNote) }
    return standsUnderRule
  }

  /// Whether a capital follows that is not that of a month, as in the date under a meeting.
  private static func opensSentence(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let first = rest.first, first.isCapital || first >= 0x80 else { return false }
    return !months.contains(String(decoding: rest.prefix { $0.isLetter }, as: UTF8.self))
  }

  /// Whether the words are those of a note and of nothing else: a source, or a resolution with its number.
  private static func opensReference(_ rest: ArraySlice<UInt8>) -> Bool {
    if references.contains(where: { rest.starts(with: $0.utf8) }) { return true }
    // "14 A/9770.": a symbol, and the stop of a note.
    let word = rest.prefix { $0 != 0x20 && $0 != 0x0A }
    if word.last == UInt8(ascii: "."), word.contains(UInt8(ascii: "/")),
      word.first?.isCapital ?? false,
      Symbol(String(decoding: word.dropLast(), as: UTF8.self)) != nil
    {
      return true
    }
    let document = Array("Document ".utf8)
    if rest.starts(with: document) {
      return rest.dropFirst(document.count).prefix(2).contains(UInt8(ascii: "/"))
    }
    for opening in ["Resolution ", "See resolution ", "Resolutions "]
    where rest.starts(with: opening.utf8) {
      return rest.dropFirst(opening.utf8.count).first?.isDigit ?? false
    }
    return false
  }

  private static let references = [
    "United Nations publication", "Ibid.", "See Official Records", "Official Records",
    "United Nations, Treaty", "See ",
  ]

  static let months: Set<String> = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

}
