import DraftingLanguage
import Readers
import Resolutions

/// Reads the body of an amendment to a draft: instructions, with the wording that they bring in.
///
/// An amendment has no enacting formula. Its instructions follow the line that names the draft, numbered
/// or not; the paragraphs to insert stand under theirs.
struct AmendmentParse {
  /// The instructions while they are gathered.
  private(set) var drafts: [ClauseDraft] = []
  /// Where the paragraphs went.
  private(set) var ledger: Ledger

  init(ledger: Ledger) { self.ledger = ledger }

  /// Reads the paragraphs from the first instruction on.
  mutating func read(_ items: ArraySlice<TextFlow.Item>) {
    for item in items {
      let paragraph = item.paragraph.unwrapped()
      let number = ClauseNumber(paragraph.text)
      let opens = number != nil || AmendmentParse.opensInstruction(paragraph.text)
      if opens || drafts.isEmpty {
        ledger.enter(item.paragraph, order: item.order, .draft(drafts.count))
        drafts.append(
          ClauseDraft(
            part: .operative, place: Place(), number: number?.number,
            content: paragraph.dropping(number?.length ?? 0)))
        continue
      }
      ledger.enter(item.paragraph, order: item.order, .draft(drafts.count - 1))
      let startsLow = paragraph.text.opensWithSmallLetter
      if item.followsInterruption, startsLow {
        drafts[drafts.count - 1].goOn(paragraph)
      } else {
        drafts[drafts.count - 1].add(paragraph)
      }
    }
  }

  // MARK: The draft

  private static let kinds = [
    "amendment to ", "amendments to ", "sub-amendment to ", "sub-amendments to ",
    "revised amendment to ", "revised amendments to ",
  ].flatMap { kind in ["", "*", "**", "***"].map { ":\($0) \(kind)" } }

  /// The draft that a line names after its sponsors, from "draft resolution" on; `nil` for other lines.
  static func target(in line: String) -> Substring? {
    guard line.contains(ascii: "mendment") else { return nil }
    for kind in kinds {
      if let found = line.firstRange(ofASCII: kind) { return line[found.upperBound...] }
    }
    return nil
  }

  /// The symbol of the draft that the words name; a report's symbol is not the draft's.
  static func symbol(of target: some StringProtocol) -> Symbol? {
    var words = target.split(separator: " ")[...]
    while let word = words.first, word.allSatisfy({ $0.isLowercase }) { words = words.dropFirst() }
    return words.first.flatMap { word in Symbol(String(word.filter { $0 != "*" && $0 != "," })) }
  }

  // MARK: Instructions

  private static let verbs: Set<Substring> = [
    "Replace", "Delete", "Insert", "Add", "Amend", "Renumber", "Remove", "Substitute", "Reword",
    "Move", "Change", "Modify", "Combine", "Merge", "Split",
  ]
  private static let places: Set<Substring> = [
    "In", "After", "Before", "At", "Throughout", "Between", "Following", "To", "From", "Under",
    "The", "Preambular", "Operative", "Paragraph", "Paragraphs", "Title", "For", "As", "With",
  ]
  private static let parts = [
    "paragraph", "title", "section", "annex", "sentence", "word", "draft",
  ]

  /// Whether a paragraph opens as an instruction does: with what to do, or with the place to do it at.
  static func opensInstruction(_ text: String) -> Bool {
    let head = text.prefix(160)
    let first = head.prefix { $0.isLetter }
    if verbs.contains(first) { return true }
    guard places.contains(first) else { return false }
    let place = head.lowercased()
    return parts.contains { place.contains($0) }
      && verbs.contains { place.contains(" \($0.lowercased())") || place.contains("read") }
  }
}
