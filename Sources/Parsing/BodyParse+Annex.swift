import DraftingLanguage
import Readers
import Resolutions

extension BodyParse {
  /// Takes a paragraph of an annex, or of a text of another kind that stands in the body.
  mutating func takeAnnexParagraph(_ paragraph: StyledParagraph) {
    let opening = ClauseNumber(paragraph.text)
    // "1. Process": a heading with a number has a sentence without one under it.
    let isHeading =
      opening == nil
      || precedesSentence && !paragraph.text.hasWords(moreThan: BodyParse.headingWords)
    if isHeading, Heading.isTitle(paragraph.text) {
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

  /// The words of a heading with a number, the number counted, at most.
  private static let headingWords = 8
}
