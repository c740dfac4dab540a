import Readers

/// The reasons in the texts of the first sessions: sentences of their own, from which the organ concludes.
///
/// "It has been found that a frequent source of difficulty is road accidents. / Therefore the General Assembly
/// instructs the Secretary-General to ensure ...".
enum Reasons {
  /// A title has fewer words than this.
  private static let words = 9

  /// The places of the paragraphs that are reasons of a conclusion.
  static func places(in items: ArraySlice<TextFlow.Item>) -> Set<Int> {
    var places: Set<Int> = []
    var last = items.startIndex
    for (index, item) in zip(items.indices, items) where concludes(item) {
      var place = index - 1
      while place >= last, isOne(items[place].paragraph.text) {
        places.insert(place)
        place -= 1
      }
      last = index + 1
    }
    return places
  }

  /// Whether a paragraph concludes: "Therefore the General Assembly", "The General Assembly, therefore,".
  static func concludes(_ item: TextFlow.Item) -> Bool {
    let text = item.paragraph.text
    if let formula = item.formula { return formula.concludes }
    return text.opens(ascii: "Therefore") && StatementOpening(text) != nil
  }

  /// Whether a paragraph can be a reason: a sentence without a number, and no line about the adoption.
  static func isOne(_ text: String) -> Bool {
    guard text.utf8.first?.isCapital ?? false, [".", ","].contains(Heading.lastSign(of: text)),
      !text.opens(ascii: "Resolution "),
      text.split(whereSeparator: \.isWhitespace).count >= words
    else { return false }
    return !TextFlow.opensClosing(text) && StatementOpening(text) == nil
  }
}
