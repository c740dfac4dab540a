import DraftingLanguage
import Readers
import Resolutions

/// What a paragraph of the body is: a clause, a heading, or a part of the clause before it.
extension BodyParse {
  /// The number of the operative clause before this paragraph; 0 behind a preamble.
  private var lastNumber: Int? {
    guard let last = clauses.indices.last, clauses[last].part == .operative,
      clauses[last].place.letter == place.letter
    else { return 0 }
    return clauses[last].number.flatMap { Int(Substring($0.utf8.prefix(while: \.isDigit))) }
  }

  /// Joins what a page end cut off to its clause.
  mutating func takeContinuation(_ paragraph: StyledParagraph, interrupted: Bool) -> Bool {
    guard !clauses.isEmpty, state != .closed, !afterHeading, !paragraph.isBold else {
      return false
    }
    // A copy of the clause here would make every addition copy its words.
    let last = clauses.count - 1
    let startsLow = paragraph.text.opensWithSmallLetter
    guard interrupted || startsLow else { return false }
    if startsLow {
      // "and urges the Panel" after a list is a paragraph of its own; after a page end it is none.
      if clauses[last].isComplete && !interrupted {
        addToLast(paragraph)
      } else {
        goOnWithLast(paragraph)
      }
      return true
    }
    let opening = ClauseOpening(of: paragraph, following: lastNumber)
    if SubparagraphLabel.opens(paragraph.text) || opening?.number != nil { return false }
    // "States and other stakeholders" looks like a verb, but a sentence that was cut goes on.
    let isComplete = clauses[last].isComplete
    if opening != nil, isComplete || opening?.isEmphasized ?? false { return false }
    let goesOn = !isComplete || !Heading.isTitle(paragraph.text) && clauses[last].part != .annex
    if goesOn { goOnWithLast(paragraph) }
    return goesOn
  }

  /// Whether a paragraph is the rest of a sentence that a blank line or a page's end has cut.
  private func goesOnWithLast(_ paragraph: StyledParagraph, opening: ClauseOpening?) -> Bool {
    guard !afterHeading, let last = clauses.indices.last, !clauses[last].isComplete,
      !paragraph.isBold, opening?.number == nil, !(opening?.isEmphasized ?? false)
    else { return false }
    // What opens with a number may be a note that stands at the foot of a page.
    if ClauseNumber(withoutPoint: paragraph.text) != nil { return false }
    if Heading.endsMidPhrase(clauses[last].content.text) {
      // Reasons are joined by "and" too.
      return opening == nil || !clauses[last].content.text.hasSuffix(" and")
    }
    return opening == nil && !clauses[last].hasParts && clauses[last].place == place
      && Heading.endsWithStop(paragraph.text)
  }

  mutating func takeParagraph(_ paragraph: StyledParagraph) {
    if state == .annex {
      takeAnnexParagraph(paragraph)
      return
    }
    guard state != .closed else {
      enter(.place(.closing))
      return
    }
    let opening = ClauseOpening(of: paragraph, following: lastNumber)
    if goesOnWithLast(paragraph, opening: opening) {
      goOnWithLast(paragraph)
      return
    }
    // The first half of a clause has no stop either, and no heading is a sentence with its verb first.
    let isPresent = opening?.lead?.form == .present
    let isSentence =
      (isPresent || state == .preamble && opening?.opensReason ?? false)
      && paragraph.text.hasWords(moreThan: 4)
    let isHalf =
      isSentence || (isCutOff || goesOnLow) && opening != nil && (state == .operative) == isPresent
    if afterHeading, opening == nil, paragraph.text.opensWithSmallLetter, place.heading != nil,
      !Heading.endsWithStop(paragraph.text)
    {
      // A heading may have its second half in a paragraph of its own.
      place.heading?.append(" " + paragraph.text)
      enter(.place(.heading))
      return
    }
    let isTitle = paragraph.isBold || !isHalf && Heading.isTitle(paragraph.text)
    if opening?.number == nil, !(opening?.isEmphasized ?? false), isTitle {
      if opensRecommendation(paragraph.text) {
        isEndorsed = true
        state = .annex
        place.heading = nil
        afterHeading = true
      }
      takeHeading(paragraph.text)
      return
    }
    if isPresent, opening?.number == nil, !(opening?.isEmphasized ?? false), !afterHeading,
      let last = clauses.indices.last,
      UnletteredList.holds(predicate: opening?.lead?.verb, in: clauses[last])
    {
      addToLast(paragraph)
      return
    }
    let followsHeading = afterHeading
    afterHeading = false
    guard let opening, let part = part(of: opening, paragraph, followsHeading: followsHeading)
    else {
      takeUnopened(paragraph)
      return
    }
    state = part == .preambular ? .preamble : .operative
    begin(
      ClauseDraft(
        part: part, place: place, number: opening.number, lead: opening.lead,
        content: paragraph.dropping(opening.length)))
  }

  /// Whether the first lettered part opens of what the clause before recommends, in a text without numbers.
  private func opensRecommendation(_ text: String) -> Bool {
    guard state == .operative, text.hasPrefix("A."), Heading.letteredTitle(text) != nil,
      let last = clauses.last, last.part == .operative, last.number == nil
    else { return false }
    return Heading.lastSign(of: last.content.text) == ":"
  }

  /// The part that a paragraph belongs to; `nil` when it only looks like a clause.
  private func part(
    of opening: ClauseOpening, _ paragraph: StyledParagraph, followsHeading: Bool
  ) -> Part? {
    if opening.number != nil { return .operative }
    switch opening.lead?.form {
    case .present: return .operative
    case .participle, .adjective:
      // Among operative clauses a participle opens a preamble at the head of a section, or before a comma.
      guard state == .operative, !opening.isEmphasized else { return .preambular }
      let last = Heading.lastSign(of: paragraph.text)
      let holdsList = clauses.last?.holdsList ?? false
      if last == "," || isCutOff && followsHeading { return .preambular }
      if last == ":" { return followsHeading || holdsList ? .preambular : .operative }
      // "Noting with concern the refusal, considers that ...;" among paragraphs without numbers.
      let isItem = holdsList && !(clauses.last?.endsInLetteredPart ?? false)
      return last == ";" && lastNumber == nil && !isItem ? .operative : nil
    case .past, nil:
      return opening.isEmphasized ? (state == .operative ? .operative : .preambular) : nil
    }
  }

  /// A paragraph that opens like no clause: a further part of the one before, or one of its own.
  private mutating func takeUnopened(_ paragraph: StyledParagraph) {
    if isReason {
      state = .preamble
      begin(ClauseDraft(part: .preambular, place: place, content: paragraph))
      return
    }
    let last = clauses.indices.last
    let standsAlone =
      last.map {
        state == .preamble && clauses[$0].content.text.utf8.last == UInt8(ascii: ",")
          || clauses[$0].place != place
      } ?? true
    guard standsAlone else {
      addToLast(paragraph)
      return
    }
    // Without verbs the stop tells the parts: a comma ends a reason, a semicolon what is decided.
    let decides = language != "en" && [";", "."].contains(Heading.lastSign(of: paragraph.text))
    if decides { state = .operative }
    // "We, the Ministers, ..., " opens the reasons of an outcome document.
    let isChapeau =
      paragraph.text.opens(ascii: "We, ") && Heading.lastSign(of: paragraph.text) == ","
    begin(
      ClauseDraft(
        part: state == .operative && !isChapeau ? .operative : .preambular, place: place,
        content: paragraph))
  }
}
