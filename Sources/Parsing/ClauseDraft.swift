import DraftingLanguage
import Readers
import Resolutions

/// A clause while it is gathered from the paragraphs that make it.
struct ClauseDraft {
  var part: Part
  var place: Place
  var number: String?
  /// The lead as the opening showed it.
  var lead: Lead?
  /// The words with their styles, note marks still in them.
  var content: StyledParagraph
  /// The last paragraph of it that announces a list.
  private(set) var leadIn: String?
  /// Whether it has sub-paragraphs.
  private(set) var hasParts = false
  /// Whether the last of them has a letter or a number.
  private(set) var endsInLetteredPart = false

  /// Makes a draft of its first paragraph.
  init(
    part: Part, place: Place, number: String? = nil, lead: Lead? = nil, content: StyledParagraph
  ) {
    self.part = part
    self.place = place
    self.number = number
    self.lead = lead
    self.content = content
    note(content)
  }

  /// Whether a paragraph of it announces a list.
  var holdsList: Bool { leadIn != nil }

  /// Whether the words end where a clause may end.
  var isComplete: Bool { Heading.endsWithStop(content.text) }

  /// Goes on with the words of a paragraph that a page end cut off.
  mutating func goOn(_ paragraph: StyledParagraph) {
    let joins =
      content.text.utf8.last == UInt8(ascii: "-")
      && !["and ", "or "].contains { paragraph.text.opens(ascii: $0) }
    content.append(paragraph, separator: joins ? "" : " ")
    note(paragraph)
  }

  /// Adds a sub-paragraph, on a line of its own.
  mutating func add(_ paragraph: StyledParagraph) {
    content.append(paragraph, separator: "\n")
    hasParts = true
    let isLettered = SubparagraphLabel.opens(paragraph.text)
    // "constitute a violation": behind its lettered parts the sentence goes on, and the list has ended.
    if endsInLetteredPart, !isLettered, paragraph.text.opensWithSmallLetter { leadIn = nil }
    endsInLetteredPart = isLettered
    note(paragraph)
  }

  private mutating func note(_ paragraph: StyledParagraph) {
    if paragraph.text.utf8.last == UInt8(ascii: ":") { leadIn = paragraph.text }
  }

  /// The clause; `nil` when nothing is left of its words.
  func finished(calls: inout NoteCallFinder, index: Int) -> Clause? {
    let words = calls.extract(from: content, clause: index)
    let text = words.text
    guard text.contains(where: \.isLetter) else { return nil }
    var lead = lead
    // A note mark that is glued to the lead is none of its words.
    if let words = lead?.text, !text.utf8.starts(with: words.utf8), !text.contains(words) {
      lead = LeadGrammar.lead(opening: text, isNumbered: number != nil)
    }
    return Clause(
      part: part, place: place, number: number, lead: lead,
      furtherVerbs: FurtherVerbFinder.verbs(emphasized: words.italics, in: text, after: lead),
      text: text, noteCalls: words.calls, links: words.links)
  }
}
