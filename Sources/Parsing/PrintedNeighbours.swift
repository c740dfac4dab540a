import Readers

/// Finds where the resolutions begin that share a printed page.
///
/// The volumes of resolutions print one behind the other; a file cut from them by pages holds several.
enum PrintedNeighbours {
  /// How far above a number the closing lines of the resolution before it may stand.
  private static let gap = 3

  /// How far below its number an enacting formula may stand, in paragraphs: title, part, section.
  private static let reach = 8

  /// The text of each resolution, from its number to the next; the whole text where there is only one.
  static func texts(in text: StyledText) -> [StyledText] {
    var heads: [Int] = []
    var lastNumber: Int?
    var lastClosing: Int?
    for (index, paragraph) in text.paragraphs.enumerated() {
      if TextFlow.opensClosing(paragraph.text) {
        lastClosing = index
      } else if FrontMatter.isNumberedTitle(paragraph.text) {
        lastNumber = index
        // Where the one before has closed this one begins, however far below its formula stands.
        if let lastClosing, index - lastClosing <= gap {
          heads.append(index)
          lastNumber = nil
        }
      } else if let number = lastNumber, EnactingFormula(paragraph.text) != nil {
        if index - number <= reach { heads.append(number) }
        lastNumber = nil
      }
    }
    guard heads.count > 1 else { return [text] }
    return heads.enumerated().map { order, head in
      let end = order + 1 < heads.count ? heads[order + 1] : text.paragraphs.count
      return StyledText(
        paragraphs: Array(text.paragraphs[(order == 0 ? 0 : head)..<end]),
        furniture: order == 0 ? text.furniture : [])
    }
  }
}
