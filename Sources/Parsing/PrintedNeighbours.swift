import Readers

/// Finds where the resolutions begin that share a printed page.
///
/// The volumes of resolutions print one behind the other; a file cut from them by pages holds several.
enum PrintedNeighbours {
  /// How far above a number the closing lines of the resolution before it may stand.
  private static let gap = 3

  /// How far below its number an enacting formula may stand, in paragraphs: title, part, section.
  private static let reach = 8

  /// The text of one resolution of a page.
  struct Piece {
    var text: StyledText
    /// Whether the page begins in the middle of it, so that neither title nor formula stands before its clauses.
    var isTail = false
  }

  /// The text of each resolution, from its number to the next; the whole text where there is only one.
  static func pieces(of text: StyledText) -> [Piece] {
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
    guard let first = heads.first else { return [Piece(text: text)] }
    let hasTail = isTail(text.paragraphs[..<first])
    guard heads.count > 1 || hasTail else { return [Piece(text: text)] }
    let starts = hasTail ? [0] + heads : [0] + heads.dropFirst()
    return starts.enumerated().map { order, start in
      let end = order + 1 < starts.count ? starts[order + 1] : text.paragraphs.count
      return Piece(
        text: StyledText(
          paragraphs: Array(text.paragraphs[start..<end]),
          furniture: order == 0 ? text.furniture : []),
        isTail: hasTail && order == 0)
    }
  }

  /// Whether clauses and closing lines, and no formula, stand above the first number of a page.
  private static func isTail(_ paragraphs: ArraySlice<StyledParagraph>) -> Bool {
    guard let closing = paragraphs.firstIndex(where: { TextFlow.opensClosing($0.text) }) else {
      return false
    }
    let body = paragraphs[..<closing]
    // "The General Assembly, therefore," stands below the reasons, of which the page may have no more than the end.
    guard !body.contains(where: { EnactingFormula($0.text).map { !$0.concludes } ?? false }) else {
      return false
    }
    return body.contains { paragraph in
      if SubparagraphLabel.opens(paragraph.text) { return true }
      guard let opening = ClauseOpening(of: paragraph.unwrapped()), opening.lead?.form == .present
      else { return false }
      return opening.number != nil || Heading.endsWithStop(paragraph.text)
    }
  }
}
