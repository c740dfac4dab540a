import DraftingLanguage
import Readers
import Resolutions

extension BodyParse {
  /// Takes a paragraph of an annex, or of a text of another kind that stands in the body.
  mutating func takeAnnexParagraph(_ paragraph: StyledParagraph) {
    let opening = ClauseNumber(paragraph.text)
    // "1. Process": a heading with a number has a sentence without one under it.
    // So has one that the number of another series follows: "2. Objects" before "3. The fund shall ...".
    let isNumberedHeading =
      !paragraph.text.hasWords(moreThan: BodyParse.headingWords)
      && (precedesSentence || isOfAnotherSeries)
    // What a page's end or a blank line has cut is no heading.
    let isCut =
      opening == nil && goesOnLow && paragraph.text.hasWords(moreThan: BodyParse.headingWords)
    if !isCut, opening == nil || isNumberedHeading, Heading.isTitle(paragraph.text) {
      takeHeading(paragraph.text)
      return
    }
    if opening == nil, !afterHeading, let last = clauses.indices.last, clauses[last].part == .annex,
      clauses[last].place == place, UnletteredList.holds(paragraph.text, inAnnex: clauses[last])
    {
      addToLast(paragraph)
      return
    }
    if isEndorsed, lastNumbered > 0,
      let opening = ClauseOpening(of: paragraph, following: lastNumbered),
      opening.lead?.form == .present, opening.number == String(lastNumbered + 1)
    {
      // Behind articles that it quotes the resolution goes on with its own numbers.
      isEndorsed = false
      place = Place(letter: place.letter, section: place.section)
      state = .operative
      takeParagraph(paragraph)
      return
    }
    begin(
      ClauseDraft(
        part: .annex, place: place, number: opening?.number,
        content: paragraph.dropping(opening?.length ?? 0)))
    afterHeading = false
  }

  /// Whether the number of the next paragraph goes on that of the last one, and this one does not.
  private var isOfAnotherSeries: Bool {
    guard let next = nextNumber.flatMap({ Int($0) }) else { return false }
    let last = clauses.last { $0.part == .annex && $0.number != nil }?.number.flatMap { Int($0) }
    return next == (last ?? 0) + 1
  }

  /// The words of a heading with a number, the number counted, at most.
  private static let headingWords = 11
}
