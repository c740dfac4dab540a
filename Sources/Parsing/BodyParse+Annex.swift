import DraftingLanguage
import Readers
import Resolutions

extension BodyParse {
  /// Whether an annex has announced a list that this paragraph is an item of.
  private func goesOnList(_ paragraph: StyledParagraph) -> Bool {
    guard !afterHeading, let last = clauses.last, last.part == .annex, last.place == place,
      last.holdsList
    else { return false }
    return [":", ";"].contains(Heading.lastSign(of: last.content.text))
      || Heading.endsWithConjunction(last.content.text)
  }

  /// Takes a paragraph of an annex, or of a text of another kind that stands in the body.
  mutating func takeAnnexParagraph(_ paragraph: StyledParagraph) {
    if Heading.isTitle(paragraph.text), ClauseNumber(paragraph.text) == nil {
      // Under a section stands its first part: "Basic principles", "A. Human rights".
      if afterSection, place.heading != nil {
        place.heading?.append(" " + paragraph.text)
      } else {
        place.heading = paragraph.text
      }
      afterHeading = true
      afterSection = false
      enter(.place(.heading))
      return
    }
    afterSection = false
    if ClauseNumber(paragraph.text) == nil, goesOnList(paragraph) {
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
    let opening = ClauseNumber(paragraph.text)
    begin(
      ClauseDraft(
        part: .annex, place: place, number: opening?.number,
        content: paragraph.dropping(opening?.length ?? 0)))
    afterHeading = false
  }
}
