import DraftingLanguage
import Readers
import Resolutions

/// Where the body of a document begins, and with it the end of its front matter.
struct BodyStart {
  /// The index of the first paragraph of the body; that after the last where there is no body.
  let index: Int
  /// Whether an enacting formula or another sentence of an organ stands there.
  let isFormula: Bool
  /// Whether the instructions of an amendment stand there.
  let isAmendment: Bool
  /// Whether a declaration or a text behind its bare number stands there, of which the verbs prove nothing.
  let isOwnForm: Bool

  /// A body that begins with the text, whose front matter is on a page before.
  static let tail = BodyStart(index: 0, isFormula: false, isAmendment: false, isOwnForm: true)

  private init(index: Int, isFormula: Bool, isAmendment: Bool, isOwnForm: Bool) {
    self.index = index
    self.isFormula = isFormula
    self.isAmendment = isAmendment
    self.isOwnForm = isOwnForm
  }

  /// Whether a reason stands before the formula, not a title: "As a preliminary step in the consideration of the
  /// incidents, / The Security Council".
  private static func endsInReason(_ front: ArraySlice<TextFlow.Item>) -> Bool {
    guard front.count > 1, let text = front.last?.paragraph.text,
      text.utf8.last == UInt8(ascii: ","),
      text.utf8.first?.isCapital ?? false
    else { return false }
    return text.split(whereSeparator: \.isWhitespace).count > 8
  }

  /// Where the reasons begin that stand before a formula or a conclusion; its own place where none do.
  private static func firstReason(of formula: Int, _ items: [TextFlow.Item]) -> Int {
    if endsInReason(items[..<formula]) { return formula - 1 }
    guard Reasons.concludes(items[formula]) else { return formula }
    let count = items[..<formula].reversed().prefix { item in
      let text = item.paragraph.text
      return Heading.section(text) != nil || Reasons.isOne(text)
    }.count
    return formula - count
  }

  /// Finds the first paragraph of the body.
  init(_ items: [TextFlow.Item]) {
    let formula = items.firstIndex { item in
      let text = item.paragraph.text
      return item.formula != nil || DecisionOpening(text) != nil
        || StatementOpening(text) != nil
    }
    isFormula = formula != nil
    if let formula {
      // The oldest texts give their reasons before they name the organ: "Whereas ..., Now, therefore, The
      // General Assembly ...".
      let reason = items[..<formula].firstIndex { $0.paragraph.text.opens(ascii: "Whereas ") }
      index = reason ?? BodyStart.firstReason(of: formula, items)
      isAmendment = false
      isOwnForm = false
      return
    }
    if let amended = items.firstIndex(where: {
      $0.paragraph.text.contains(ascii: "mendment")
        && AmendmentParse.target(in: $0.paragraph.unwrapped().text) != nil
    }) {
      let first = items[amended...].dropFirst().firstIndex { item in
        let text = item.paragraph.text
        return ClauseNumber(text) != nil || AmendmentParse.opensInstruction(text)
      }
      isAmendment = true
      isOwnForm = false
      index = first ?? items.count
      return
    }
    isAmendment = false
    // Without a formula the text follows the number of a Council's resolution, which has no title.
    if let number = items.firstIndex(where: { FrontMatter.isUntitledNumber($0.paragraph.text) }),
      number + 1 < items.count, Heading.endsWithStop(items[number + 1].paragraph.text)
    {
      index = number + 1
      isOwnForm = true
      return
    }
    // "We, the Heads of State and Government": the States speak, not an organ.
    if let declaration = items.firstIndex(where: { $0.paragraph.text.opens(ascii: "We, ") }) {
      index = declaration
      isOwnForm = true
      return
    }
    isOwnForm = false
    index = items.firstIndex { ClauseOpening(of: $0.paragraph) != nil } ?? items.count
  }
}
