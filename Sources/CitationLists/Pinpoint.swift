import Resolutions

/// A place in a work that an entry of a citation list points to.
public enum Pinpoint: Hashable, Sendable {
  /// A paragraph of a resolution.
  case paragraph(Paragraph)
  /// The words of the citing text: "chap. III, sect. A".
  case words(String)

  /// A paragraph of a resolution, and where it stands.
  public struct Paragraph: Hashable, Sendable {
    /// The part.
    public var part: Part
    /// The letter of the resolution, in a document that holds several.
    public var letter: String?
    /// The section, where the numbers start again in each section.
    public var section: String?
    /// The annex ("Annex II").
    public var annex: String?
    /// The number; `nil` where none is printed and none can be counted: in an annex.
    public var number: String?
    /// Whether the number is printed.
    ///
    /// Preambular paragraphs are counted.
    public var isPrinted: Bool
  }

  /// The place of a clause.
  ///
  /// - Parameters:
  ///   - part: The part of the clause.
  ///   - name: The name of the clause: `PP7`, `OP3`, `A.OP3`.
  ///   - number: The printed number.
  ///   - place: Where the clause stands.
  public init(part: Part, name: String, number: String?, place: Place) {
    let pieces = name.split(separator: ".")
    // "OP3-2" is the second of two paragraphs that print the same number.
    let counted = (pieces.last ?? "").dropFirst(part.abbreviation.count).prefix { $0.isNumber }
    let stem = pieces.dropLast().joined(separator: ".")
    let section = place.section.flatMap { stem.hasSuffix($0) ? $0 : nil }
    // The names of annex paragraphs are counted through all annexes.
    let isCounted = part != .annex && number == nil && !counted.isEmpty
    self = .paragraph(
      Paragraph(
        part: part, letter: place.letter, section: section, annex: place.annex,
        number: number ?? (isCounted ? String(counted) : nil),
        isPrinted: number != nil))
  }

  /// The pinpoints as the work has them, each of them once; those in words come last.
  static func inOrder(_ pinpoints: [Pinpoint]) -> [Pinpoint] {
    var seen: Set<Pinpoint> = []
    let once = pinpoints.filter { seen.insert($0).inserted }
    let paragraphs = once.filter { if case .paragraph = $0 { true } else { false } }
    let words = once.filter { if case .words = $0 { true } else { false } }
    return paragraphs.enumerated().sorted {
      ($0.element.order, $0.offset) < ($1.element.order, $1.offset)
    }.map(\.element) + words
  }

  /// What paragraphs are sorted by: letter, part, annex, section, number.
  private var order: String {
    guard case .paragraph(let paragraph) = self else { return "" }
    let part = Part.allCases.firstIndex(of: paragraph.part) ?? 0
    let number = (paragraph.number ?? "").prefix { $0.isNumber }
    let filled = String(repeating: "0", count: max(0, 6 - number.count)) + (paragraph.number ?? "")
    return [
      paragraph.letter ?? "", "\(part)", Pinpoint.romanFilled(paragraph.annex),
      Pinpoint.romanFilled(paragraph.section), filled,
    ].joined(separator: "\u{1}")
  }

  /// A name whose Roman numeral sorts by its value.
  private static func romanFilled(_ name: String?) -> String {
    (name ?? "").split { $0 == " " || $0 == "." }.map { word in
      guard let value = RomanNumeral.value(word) else { return String(word) }
      return String(String(value + 10_000).dropFirst())
    }.joined(separator: " ")
  }
}
