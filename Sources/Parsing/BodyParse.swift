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
  /// Whether verbs stand over groups of paragraphs.
  private var isGrouped = false

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
  /// How many clauses stood before the last heading of an annex.
  private var clausesBeforeHeading: Int?
  /// Whether a page ends after this paragraph, so that the rest of it may be on the next one.
  var isCutOff = false
  /// Whether an enacting formula comes next, so that a letter is that of a resolution.
  private var precedesFormula = false

  /// Whether the next paragraph opens with a small letter, so that this one may be its first half.
  var goesOnLow = false

  /// The number that the next paragraph opens with; `nil` where it has none.
  var nextNumber: String?

  /// Whether the next paragraph is an item, by a letter or a number.
  private var precedesItem = false

  /// Whether a sentence without a number comes next.
  var precedesSentence = false

  /// Whether this paragraph is a reason that the organ concludes from.
  var isReason = false

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
    let opensInClause = items.first.map { SubparagraphLabel.opens($0.paragraph.text) } ?? false
    if isTail, opensInClause || first.map({ $0 != "1" }) ?? false { state = .operative }
    let reasons = Reasons.places(in: items)
    for (index, item) in zip(items.indices, items) {
      let next = items.index(after: index)
      isCutOff = next < items.endIndex && items[next].followsInterruption
      precedesFormula =
        next < items.endIndex && items[next].formula != nil
      goesOnLow =
        next < items.endIndex && items[next].paragraph.text.opensWithSmallLetter
      precedesItem =
        next < items.endIndex && BodyParse.opensItem(items[next].paragraph.text)
      nextNumber = next < items.endIndex ? ClauseNumber(items[next].paragraph.text)?.number : nil
      precedesSentence = next < items.endIndex && BodyParse.isSentence(items[next].paragraph.text)
      isReason = reasons.contains(index)
      take(item)
    }
  }

  private mutating func take(_ item: TextFlow.Item) {
    let raw = item.paragraph
    current = (raw, item.order)
    if let formula = item.formula, state != .annex || pendingLetter != nil {
      begin(formula, raw)
      return
    }
    if state == .annex, EnactingFormula(raw.text)?.length == raw.text.utf8.count {
      // The text of an annex may be a draft resolution.
      enter(.place(.formula))
      return
    }
    let text = raw.text
    reopen(at: text)
    if takeSentence(raw) { return }
    if isDecision, state != .annex, closing.takeSource(text) {
      enter(.place(.closing))
      return
    }
    if precedesFormula, text.lowercased() == "now, therefore," {
      enter(.place(.formula))
      return
    }
    if state != .annex || isEndorsed,
      closing.take(text, afterClosing: state == .closed && !awaitsPart && !opensAnnex(text))
    {
      state = .closed
      enter(.place(.closing))
      return
    }
    if takeStructure(raw) { return }
    let paragraph = raw.unwrapped()
    if takeGroup(paragraph) { return }
    if takeContinuation(paragraph, interrupted: item.followsInterruption) { return }
    let isPart =
      SubparagraphLabel.opens(paragraph.text) || SubparagraphLabel.isPoint(paragraph.text)
    if isPart, let last = clauses.last, state != .closed {
      // The first item of an annex is none of the body's last clause.
      if state == .annex, last.part != .annex || last.place.annex != place.annex {
        begin(ClauseDraft(part: .annex, place: place, content: paragraph))
        afterHeading = false
      } else {
        addToLast(paragraph)
      }
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

  mutating func goOnWithLast(_ paragraph: StyledParagraph) {
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
    } else if isStatement || clauses.isEmpty || paragraph.text.opens(ascii: "Therefore"),
      let statement = StatementOpening(paragraph.text)
    {
      organ = organ ?? statement.organ
      isStatement = true
      lead = statement.lead
      if statement.isFormula, nextNumber != nil {
        state = .operative
        enter(.place(.formula))
        return true
      }
    } else {
      return false
    }
    state = .operative
    begin(ClauseDraft(part: .operative, place: place, lead: lead, content: sentence))
    return true
  }

  /// Takes the verb of several paragraphs that stands over them, and the paragraphs under such a verb.
  ///
  /// The resolutions of the International Telecommunication Union are written so: "considering", and under it
  /// "a) that ...;".
  private mutating func takeGroup(_ paragraph: StyledParagraph) -> Bool {
    guard state == .preamble || state == .operative, isGrouped || clauses.isEmpty else {
      return false
    }
    if let lead = groupVerb(paragraph.text) {
      isGrouped = true
      let isPresent = lead.form == .present
      state = isPresent ? .operative : .preamble
      begin(
        ClauseDraft(
          part: isPresent ? .operative : .preambular, place: place, lead: lead, content: paragraph))
      return true
    }
    if isGrouped { addToLast(paragraph) }
    return isGrouped
  }

  /// The verb of a line that stands over several paragraphs: "instructs the Secretary-General".
  private func groupVerb(_ text: String) -> Lead? {
    guard goesOnLow || precedesItem, text.opensWithSmallLetter,
      !text.hasWords(moreThan: BodyParse.groupWords), !Heading.endsWithStop(text),
      clauses.last?.isComplete ?? true
    else { return nil }
    let lead = LeadGrammar.lead(opening: text, isNumbered: true)
    guard let lead, lead.verb.flatMap({ Stance(verb: $0) }) != nil else { return nil }
    return lead
  }

  /// The words of a verb that stands over several paragraphs, with its addressee, at most.
  private static let groupWords = 8

  /// Whether a text opens with the label of an item, a point behind its number or not.
  private static func opensItem(_ text: String) -> Bool {
    SubparagraphLabel.opens(text) || text.utf8.first?.isDigit ?? false
  }

  // MARK: Formula and structure

  private mutating func begin(_ formula: EnactingFormula, _ paragraph: StyledParagraph) {
    organ = organ ?? formula.organ
    if let letter = pendingLetter { place = Place(letter: letter) }
    pendingLetter = nil
    language = formula.language
    isEndorsed = false
    isGrouped = false
    lastNumbered = 0
    state = .preamble
    let rest = paragraph.dropping(formula.length)
    current.paragraph.text = String(
      decoding: paragraph.text.utf8.prefix(formula.length), as: UTF8.self)
    enter(.place(.formula))
    current.paragraph = rest
    if !rest.text.isEmpty { takeParagraph(rest.unwrapped()) }
  }

  /// Whether the letter of a part stands before this paragraph, and not yet a clause of the part.
  private var awaitsPart: Bool { pendingLetter != nil && (state == .closed || isTail) }

  /// Goes on behind the closing lines, where a clause or a part follows that no formula opens.
  private mutating func reopen(at text: String) {
    guard state == .closed || awaitsPart else { return }
    let number = ClauseNumber(text)
    if let letter = pendingLetter, awaitsPart {
      guard number != nil || isReason || StatementOpening(text) != nil else { return }
      pendingLetter = nil
      place = Place(letter: letter)
      lastNumbered = 0
      state = .preamble
    } else if state == .closed, let number,
      LeadGrammar.lead(opening: text.dropFirst(number.length), isNumbered: true)?.form == .present
    {
      state = .operative
    }
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
      place = Place(
        letter: place.letter, heading: Heading.titleOfAnnex(text), annex: annex)
      clausesBeforeHeading = place.heading == nil ? nil : clauses.count
      afterHeading = true
      enter(.place(.heading))
      return true
    }
    if state != .closed, Heading.isArticle(text) {
      // An agreement or a declaration that the resolution holds has articles, no clauses.
      isEndorsed = isEndorsed || state != .annex
      state = .annex
      place.heading = paragraph.unwrapped().text
      clausesBeforeHeading = clauses.count
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
    guard state != .closed, !awaitsPart else {
      enter(.place(awaitsPart ? .heading : .closing))
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
    // Headings of an annex in a row belong together: "Chapter I", "General provisions".
    let isNextInAnnex =
      state == .annex && clausesBeforeHeading == clauses.count
      && place.heading.map { $0.utf8.count < BodyParse.longestHeading } ?? false
      && Heading.subheading(text) == nil && ClauseNumber(text) == nil
    let joins = afterHeading && (state != .annex || afterSection) || isNextInAnnex
    if joins, let heading = place.heading {
      place.heading = heading + " " + text
    } else {
      place.heading = text
    }
    clausesBeforeHeading = clauses.count
    lastSubheading = Heading.subheading(text) ?? lastSubheading
    if state != .annex { afterHeading = true }
    afterSection = false
    enter(.place(.heading))
  }

  /// Headings that are longer in bytes are lines of a table or of a form.
  private static let longestHeading = 160

  private static func isSentence(_ text: String) -> Bool {
    guard let first = text.utf8.first, first.isCapital || first >= 0x80 else { return false }
    return Heading.endsWithStop(text)
  }
}
