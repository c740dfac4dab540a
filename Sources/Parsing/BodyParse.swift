import DraftingLanguage
import Readers
import Resolutions

/// Reads a body from its enacting formula on: clauses, sections, annexes, closing lines.
struct BodyParse {
  private(set) var organ: Organ?
  var clauses: [ClauseDraft] = []
  private(set) var closing = ClosingLines()
  /// Whether the text opens as decisions do.
  private(set) var isDecision = false
  /// The language of the formula.
  private(set) var language = "en"
  /// Where the paragraphs went.
  private(set) var ledger: Ledger
  /// What is left of the paragraph that is taken now, as the file has it, and its place in the text.
  var current: (paragraph: StyledParagraph, order: Int) = (StyledParagraph(text: ""), 0)
  /// Whether each paragraph names its organ, as in presidential statements.
  private var isStatement = false

  /// Whether the text begins in the middle of a resolution.
  private let isTail: Bool

  enum State {
    case preamble, operative, annex, closed
  }

  var state = State.preamble
  /// The number of the last operative clause that has one; 0 where there is none.
  var lastNumbered = 0
  /// Whether the annex is a text that stands in the body, before the closing lines.
  var isEndorsed = false
  var place = Place()
  /// A single capital that may turn out to be the letter of a resolution.
  private var pendingLetter: String?
  /// Whether a heading, and nothing else since, stands before this paragraph.
  var afterHeading = false
  /// Whether that heading is the numeral of a section.
  private var afterSection = false
  /// The letter of the last heading within the section.
  private var lastSubheading: UInt8?
  /// Whether a page ends after this paragraph, so that the rest of it may be on the next one.
  private var isCutOff = false
  /// Whether an enacting formula comes next, so that a letter is that of a resolution.
  private var precedesFormula = false

  /// Whether the next paragraph opens with a small letter, so that this one may be its first half.
  private var goesOnLow = false

  /// Whether a sentence without a number comes next.
  var precedesSentence = false

  /// A body of an organ, where the front matter ends with the letter of a resolution.
  init(organ: Organ?, letter: String?, ledger: Ledger, isTail: Bool = false) {
    self.isTail = isTail
    self.organ = organ
    self.ledger = ledger
    pendingLetter = letter
    place = Place(letter: letter)
  }

  /// Whether verbs show that an organ speaks: where paragraphs are numbered, they open at least half of them.
  var speaks: Bool {
    let speaking = clauses.filter {
      guard $0.part == .operative, let lead = $0.lead, lead.form == .present else { return false }
      return $0.content.text.utf8.starts(with: lead.text.utf8)
    }
    let numbered = clauses.filter { $0.part == .operative && $0.number != nil }
    return !speaking.isEmpty && speaking.count * 2 >= numbered.count
  }

  mutating func read(_ items: ArraySlice<TextFlow.Item>) {
    // A text that begins in the middle goes on with the clause before its first number.
    let first = items.lazy.compactMap { ClauseNumber($0.paragraph.text)?.number }.first
    if isTail, first.map({ $0 != "1" }) ?? false { state = .operative }
    for (index, item) in zip(items.indices, items) {
      let next = items.index(after: index)
      isCutOff = next < items.endIndex && items[next].followsInterruption
      precedesFormula =
        next < items.endIndex && EnactingFormula(items[next].paragraph.text) != nil
      goesOnLow =
        next < items.endIndex && items[next].paragraph.text.opensWithSmallLetter
      precedesSentence = next < items.endIndex && BodyParse.isSentence(items[next].paragraph.text)
      take(item)
    }
  }

  private mutating func take(_ item: TextFlow.Item) {
    let raw = item.paragraph
    current = (raw, item.order)
    if let formula = EnactingFormula(raw.text), state != .annex || pendingLetter != nil {
      begin(formula, raw)
      return
    }
    if state == .annex, EnactingFormula(raw.text)?.length == raw.text.utf8.count {
      // The text of an annex may be a draft resolution.
      enter(.place(.formula))
      return
    }
    if takeSentence(raw) { return }
    let text = raw.text
    if isDecision, state != .annex, closing.takeSource(text) {
      enter(.place(.closing))
      return
    }
    if precedesFormula, text.lowercased() == "now, therefore," {
      enter(.place(.formula))
      return
    }
    if state != .annex || isEndorsed,
      closing.take(text, afterClosing: state == .closed && !opensAnnex(text))
    {
      state = .closed
      enter(.place(.closing))
      return
    }
    if takeStructure(raw) { return }
    let paragraph = raw.unwrapped()
    if takeContinuation(paragraph, interrupted: item.followsInterruption) { return }
    let isPart =
      SubparagraphLabel.opens(paragraph.text) || SubparagraphLabel.isPoint(paragraph.text)
    if isPart, !clauses.isEmpty, state != .closed {
      addToLast(paragraph)
      return
    }
    takeParagraph(paragraph)
  }

  /// Writes down where the paragraph that is taken now went.
  mutating func enter(_ taker: Ledger.Taker) {
    ledger.enter(current.paragraph, order: current.order, taker)
  }

  // MARK: Clauses

  mutating func begin(_ clause: ClauseDraft) {
    enter(.draft(clauses.count))
    if clause.part == .operative, let number = clause.number.flatMap({ Int($0) }) {
      lastNumbered = number
    }
    clauses.append(clause)
  }

  mutating func addToLast(_ paragraph: StyledParagraph) {
    enter(.draft(clauses.count - 1))
    clauses[clauses.count - 1].add(paragraph)
  }

  private mutating func goOnWithLast(_ paragraph: StyledParagraph) {
    enter(.draft(clauses.count - 1))
    clauses[clauses.count - 1].goOn(paragraph)
  }

  /// Takes a paragraph that is a whole sentence of its organ: a decision, or a part of a statement.
  private mutating func takeSentence(_ paragraph: StyledParagraph) -> Bool {
    guard state != .annex, let first = paragraph.text.unicodeScalars.first,
      "ATat“\"‘".unicodeScalars.contains(first)
    else { return false }
    let sentence = paragraph.unwrapped()
    let lead: Lead?
    if let decision = DecisionOpening(paragraph.text) {
      organ = organ ?? decision.organ
      isDecision = isDecision || clauses.isEmpty
      closing.note(decision)
      lead = decision.lead(in: sentence.text)
    } else if isStatement || clauses.isEmpty, let statement = StatementOpening(paragraph.text) {
      organ = organ ?? statement.organ
      isStatement = true
      lead = statement.lead
    } else {
      return false
    }
    state = .operative
    begin(ClauseDraft(part: .operative, place: place, lead: lead, content: sentence))
    return true
  }

  // MARK: Formula and structure

  private mutating func begin(_ formula: EnactingFormula, _ paragraph: StyledParagraph) {
    organ = organ ?? formula.organ
    if let letter = pendingLetter { place = Place(letter: letter) }
    pendingLetter = nil
    language = formula.language
    isEndorsed = false
    lastNumbered = 0
    state = .preamble
    let rest = paragraph.dropping(formula.length)
    current.paragraph.text = String(
      decoding: paragraph.text.utf8.prefix(formula.length), as: UTF8.self)
    enter(.place(.formula))
    current.paragraph = rest
    if !rest.text.isEmpty { takeParagraph(rest.unwrapped()) }
  }

  private func opensAnnex(_ text: String) -> Bool {
    Heading.annex(text) != nil || Heading.letter(text) != nil
      || precedesFormula && Heading.letteredTitle(text) != nil
  }

  /// Whether a capital alone may be the letter of a resolution; I, V and X are numerals of sections.
  private func isLetterOfPart(_ letter: String) -> Bool {
    (state == .closed || state == .operative || clauses.isEmpty)
      && !["I", "V", "X"].contains(letter)
  }

  private mutating func takeStructure(_ paragraph: StyledParagraph) -> Bool {
    let text = paragraph.text
    if let annex = Heading.annex(text) {
      state = .annex
      isEndorsed = false
      place = Place(letter: place.letter, annex: annex)
      afterHeading = true
      enter(.place(.heading))
      return true
    }
    if state != .closed, Heading.isArticle(text) {
      // An agreement or a declaration that the resolution holds has articles, no clauses.
      isEndorsed = isEndorsed || state != .annex
      state = .annex
      place.heading = paragraph.unwrapped().text
      afterHeading = true
      enter(.place(.heading))
      return true
    }
    let titled = precedesFormula ? Heading.letteredTitle(text) : nil
    if let letter = titled ?? Heading.letter(text), precedesFormula || isLetterOfPart(letter) {
      pendingLetter = letter
      afterHeading = true
      enter(.place(.heading))
      return true
    }
    guard state != .closed else {
      enter(.place(.closing))
      return true
    }
    let last = place.section.flatMap { RomanNumeral.value($0) } ?? 0
    if let section = Heading.section(text, following: last), !isNextSubheading(text) {
      place.section = section.numeral
      place.heading = section.heading
      lastSubheading = nil
      afterHeading = true
      afterSection = true
      enter(.place(.heading))
      return true
    }
    return false
  }

  /// Whether the letter of a heading follows on that of the one before, so that "I" is no numeral.
  private func isNextSubheading(_ text: String) -> Bool {
    guard let last = lastSubheading, let letter = Heading.subheading(text) else { return false }
    return letter == last + 1
  }

  mutating func takeHeading(_ text: String) {
    let joins = afterHeading && (state != .annex || afterSection)
    if joins, let heading = place.heading {
      place.heading = heading + " " + text
    } else {
      place.heading = text
    }
    lastSubheading = Heading.subheading(text) ?? lastSubheading
    if state != .annex { afterHeading = true }
    afterSection = false
    enter(.place(.heading))
  }

  private static func isSentence(_ text: String) -> Bool {
    guard let first = text.utf8.first, first.isCapital || first >= 0x80 else { return false }
    return Heading.endsWithStop(text)
  }

  // MARK: Paragraphs

  /// The number of the operative clause before this paragraph; 0 behind a preamble.
  private var lastNumber: Int? {
    guard let last = clauses.last, last.part == .operative, last.place.letter == place.letter else {
      return 0
    }
    return last.number.flatMap { Int($0.prefix(while: \.isNumber)) }
  }

  /// Joins what a page end cut off to its clause.
  private mutating func takeContinuation(_ paragraph: StyledParagraph, interrupted: Bool) -> Bool {
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
      && paragraph.text.utf8.split(separator: 0x20, maxSplits: 4).count > 4
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
