import Readers
import Resolutions

/// A document's running text with the notes and the page furniture taken out of it.
struct TextFlow {
  /// A paragraph of the running text.
  struct Item {
    /// The paragraph, its lines as the file has them.
    var paragraph: StyledParagraph
    /// Whether notes, furniture or a page end stand before it, so that it may go on a sentence.
    var followsInterruption: Bool
    /// Its place among all parts of the text.
    var order: Int
    /// The enacting formula that it opens with.
    var formula: EnactingFormula?
  }

  private(set) var paragraphs: [Item] = []
  var notes = NoteList()
  /// Where the notes and the furniture went.
  private(set) var ledger: Ledger

  /// The symbol that stands in the head of later pages.
  private(set) var runningSymbol: Symbol?

  /// The head of the pages, where they are those of a printed volume.
  private(set) var volume: VolumeHead?
  /// The committee on whose report all resolutions of such a page were adopted.
  private(set) var committee: String?

  init(_ text: StyledText, ledger: Ledger) {
    self.ledger = ledger
    var interrupted = false
    var followsFurniture = false
    var furniture = PageFurniture()
    for (order, part) in text.paragraphs.lazy.flatMap(TextFlow.parts).enumerated() {
      let paragraph = takeInlineNotes(of: part, order: order)
      if paragraph.startsPage { interrupted = true }
      let formula = EnactingFormula(paragraph.text)
      if formula != nil {
        furniture.isInBody = true
        notes.followsClosing = false
      }
      let repeatsTitle = followsFurniture && furniture.repeatsTitle(paragraph.text)
      if repeatsTitle || furniture.covers(paragraph) {
        if !followsFurniture { dropRunningTitle(&furniture) }
        notes.standsUnderRule = notes.standsUnderRule || furniture.isRule(paragraph)
        self.ledger.enter(paragraph, order: order, .place(.furniture))
        interrupted = true
        followsFurniture = true
        continue
      }
      followsFurniture = false
      if !furniture.isInBody { furniture.remember(paragraph) }
      if TextFlow.opensClosing(paragraph.text) {
        notes.followsClosing = true
      } else if Heading.annex(paragraph.text) != nil {
        notes.followsClosing = false
      }
      let known = notes.all.count
      if notes.take(paragraph) {
        self.ledger.enter(paragraph, order: order, .notes(known..<notes.all.count))
        interrupted = true
        continue
      }
      notes.standsUnderRule = false
      paragraphs.append(
        Item(
          paragraph: paragraph, followsInterruption: interrupted, order: order, formula: formula))
      interrupted = false
    }
    runningSymbol = furniture.runningSymbol
    volume = furniture.volume
    committee = furniture.committee
    joinSponsors()
  }

  /// Takes the title above the symbol of a later page for what it is.
  private mutating func dropRunningTitle(_ furniture: inout PageFurniture) {
    guard let last = paragraphs.last, furniture.repeatsTitle(last.paragraph.text) else { return }
    ledger.enter(last.paragraph, order: last.order, .place(.furniture))
    paragraphs.removeLast()
  }

  /// A paragraph without the notes that stand in brackets among its words.
  private mutating func takeInlineNotes(of paragraph: StyledParagraph, order: Int)
    -> StyledParagraph
  {
    guard let found = InlineNotes(in: paragraph) else { return paragraph }
    for note in found.notes {
      let index = notes.all.count
      notes.add(inline: note)
      ledger.enter(
        StyledParagraph(text: "Footnote", line: paragraph.line), order: order, .place(.furniture))
      ledger.enter(note, order: order, .notes(index..<(index + 1)))
    }
    return found.paragraph
  }

  /// Whether a line tells behind its sponsors what they propose.
  private static func namesKind(_ text: String) -> Bool {
    text.contains(ascii: ": draft ") || text.contains(ascii: ":* draft ")
      || text.contains(ascii: ": amendment") || text.contains(ascii: ":* amendment")
  }

  /// Makes one paragraph of a list of sponsors that a reader has parted at its commas.
  private mutating func joinSponsors() {
    // The body may speak of amendments too.
    let head = paragraphs.prefix(40).prefix { $0.formula == nil }
    guard let line = head.firstIndex(where: { TextFlow.namesKind($0.paragraph.text) }) else {
      return
    }
    var first = line
    while first > 0, paragraphs[first - 1].paragraph.text.trimmed.hasSuffix(",") { first -= 1 }
    var last = line
    let ending = paragraphs[line].paragraph.text.trimmed
    if ["mendment", "mendments", "mendment to", "mendments to"].contains(where: ending.hasSuffix),
      line + 1 < paragraphs.count
    {
      last += 1
    }
    for index in first..<last {
      paragraphs[first].paragraph.append(paragraphs[index + 1].paragraph, separator: "\n")
    }
    paragraphs[first].formula = EnactingFormula(paragraphs[first].paragraph.text)
    paragraphs.removeSubrange((first + 1)..<(last + 1))
  }

  /// Whether a paragraph tells of the adoption, behind the last clause.
  static func opensClosing(_ text: String) -> Bool {
    var closing = ClosingLines()
    return closing.take(text, afterClosing: false)
  }

  /// Whether a line after the first, or the first of several, opens as a rule or a formula does.
  private static func mayHaveParts(_ text: String) -> Bool {
    text.withBytes { bytes in
      guard bytes.firstIndex(of: 0x0A, from: 0) != nil else { return false }
      var endsInComma = false
      return bytes.lines.contains { line in
        defer { endsInComma = line.last == UInt8(ascii: ",") }
        return line.first == 0x5F || line.starts(with: "The ".utf8)
          || line.starts(with: "Adopted ".utf8) || endsInComma && line.first?.isCapital ?? false
      }
    }
  }

  /// Whether a line before the last ends with a comma or a semicolon.
  private static func endsLineInComma(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = 0
    while let end = bytes.firstIndex(of: 0x0A, from: start) {
      if end > 0, bytes[end - 1] == UInt8(ascii: ",") || bytes[end - 1] == UInt8(ascii: ";") {
        return true
      }
      start = end + 1
    }
    return false
  }

  /// A paragraph in which a note mark on a line of its own follows the comma that it stood above.
  private static func withLoneMarks(joinedIn paragraph: StyledParagraph) -> StyledParagraph {
    guard paragraph.text.withBytes(endsLineInComma) else { return paragraph }
    var joints: [Int] = []
    let bytes = Array(paragraph.text.utf8)
    var before: UInt8 = 0
    var lineStart: Int?
    var isNumber = false
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0A {
        if let lineStart, isNumber, (1...3).contains(index - lineStart) {
          joints.append(lineStart - 1)
        }
        lineStart = before == UInt8(ascii: ",") || before == UInt8(ascii: ";") ? index + 1 : nil
        isNumber = lineStart != nil
      } else {
        isNumber = isNumber && byte.isDigit
      }
      before = byte
    }
    guard !joints.isEmpty else { return paragraph }
    var result = paragraph.slice(0..<joints[0])
    for (order, joint) in joints.enumerated() {
      let end = order + 1 < joints.count ? joints[order + 1] : bytes.count
      result.append(paragraph.slice((joint + 1)..<end), separator: "")
    }
    return result
  }

  /// Whether a line opens a preambular paragraph by a participle that organs use: "Acting under Chapter VII".
  private static func opensReason(_ line: StyledParagraph) -> Bool {
    guard line.text.utf8.first?.isCapital ?? false, let opening = ClauseOpening(of: line) else {
      return false
    }
    return opening.opensReason || opening.lead?.verb == "act"
  }

  /// A paragraph as its parts, where a reason follows the one before on the next line, or where a rule or an enacting formula has a line of it to itself.
  private static func parts(of original: StyledParagraph) -> [StyledParagraph] {
    let paragraph = withLoneMarks(joinedIn: original)
    guard mayHaveParts(paragraph.text) else { return [paragraph] }
    var parts: [StyledParagraph] = []
    var follows = false
    for line in paragraph.lines() {
      let formula = EnactingFormula(line.text)
      let standsAlone =
        PageFurniture.isRule(line.text.utf8) || formula?.length == line.text.utf8.count
      // The sentence of the adoption may follow the last clause without a blank line.
      let closes =
        line.text.opens(ascii: "Adopted ") && opensClosing(line.text)
        && parts.last.map { Heading.endsWithStop($0.text) } ?? false
      let isReason =
        follows && parts[parts.count - 1].text.utf8.last == UInt8(ascii: ",")
        && opensReason(line) && opensReason(parts[parts.count - 1])
      if follows, !standsAlone, !closes, !isReason {
        parts[parts.count - 1].append(line, separator: "\n")
      } else {
        parts.append(line)
      }
      follows = !standsAlone
    }
    for index in parts.indices { parts[index].startsPage = index == 0 && paragraph.startsPage }
    return parts
  }
}
