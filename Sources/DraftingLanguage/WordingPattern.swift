/// The words of a text, in which one number, date or ordinal counts for another.
///
/// Resolutions say again what those of other years said: "Decides to include in the provisional agenda
/// of its seventy-ninth session" was said of the seventy-eighth. Texts with the same pattern are repeats.
/// Capitals, hyphens, punctuation and the stop at the end make no difference.
///
/// What counts as a number: figures with what joins them (`1,200`, `67/169`, `60.5`), a year or a roman
/// session in brackets behind them (`1325 (2000)`, `217 A (III)`), dates (`20 December 2012`, `May 2012`),
/// and cardinals and ordinals in words (`seventy-ninth`, `two hundred and one`). A list of numbers, each with
/// its date or each without, counts as one.
public struct WordingPattern: Hashable, Sendable {
  /// The words in small letters with a space between; `#` stands for a number.
  public let bytes: [UInt8]

  /// The pattern of a text.
  public init(_ text: String) {
    var scan = WordingScan()
    var text = text
    text.withUTF8 { scan.read($0) }
    bytes = scan.pattern
  }
}

extension WordingPattern: CustomStringConvertible {
  /// The words, as ``bytes`` has them.
  public var description: String { String(decoding: bytes, as: UTF8.self) }
}
