import Markup

/// The numbers of a list's items, as browsers print them.
struct HTMLListLabels {
  private let kind: String
  private let isNested: Bool
  private var number: Int
  /// Whether the numbers are the marks of notes.
  private(set) var areMarks = false

  /// The labels of a list.
  ///
  /// - Parameters:
  ///   - list: An `ol` or `ul` element.
  ///   - style: How it is shown.
  ///   - isNested: Whether it stands in another list.
  init(_ list: XMLElement, style: HTMLStyle, isNested: Bool) {
    self.isNested = isNested
    number = list.attributes["start"].flatMap { Int($0) } ?? 1
    let kinds = [
      "1": "decimal", "a": "lower-alpha", "A": "upper-alpha", "i": "lower-roman",
      "I": "upper-roman",
    ]
    kind =
      list.name == "ul"
      ? "none" : style.listKind ?? list.attributes["type"].flatMap { kinds[$0] } ?? "decimal"
  }

  /// The label of the next item; `nil` for one without.
  mutating func next(_ item: XMLElement, style: HTMLStyle) -> String? {
    if let value = item.attributes["value"].flatMap({ Int($0) }) { number = value }
    defer { number += 1 }
    let id = (item.attributes["id"] ?? "").lowercased()
    areMarks =
      kind != "none" && ["fn", "ftn", "footnote", "cite_note"].contains { id.hasPrefix($0) }
    return areMarks ? "\(number)" : label(style.listKind ?? kind)
  }

  private func label(_ kind: String) -> String? {
    // A list in another one is a list of sub-paragraphs: only clauses have numbers with a point.
    if kind.hasPrefix("none") || kind.hasPrefix("disc") || kind.hasPrefix("circle")
      || kind.hasPrefix("square") || number < 1
    {
      return nil
    }
    if kind.hasPrefix("lower-alpha") || kind.hasPrefix("lower-latin") {
      return "(\(ListNumber.letters(number)))"
    }
    if kind.hasPrefix("upper-alpha") || kind.hasPrefix("upper-latin") {
      return ListNumber.letters(number).uppercased() + "."
    }
    if kind.hasPrefix("lower-roman") { return "(\(ListNumber.roman(number)))" }
    if kind.hasPrefix("upper-roman") { return ListNumber.roman(number).uppercased() + "." }
    return isNested ? "(\(number))" : "\(number)."
  }
}
