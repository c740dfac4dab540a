import Resolutions

/// The number under which an organ adopted a text, as people write it: 67/169, 217 A (III), 1325 (2000).
///
/// The letter of a resolution that shares its number with others stands before the session in running
/// text, and after it in the symbol (United Nations Editorial Manual, "Resolutions and other formal
/// decisions: system of identification").
public struct AdoptedNumber: Hashable, Sendable {
  /// The number alone: "67/169", "217", "1325", "S-26/2".
  public let serial: String
  /// The letters: "A", "A-B".
  public let letters: String?
  /// What stands in brackets: a Roman session, or the Security Council's year.
  public let bracketed: String?

  /// Reads the number in a symbol; `nil` when the symbol is of no adopted text.
  public init?(_ symbol: Symbol) {
    let components = symbol.text.split(separator: "/")
    let rest: String
    if let kind = components.firstIndex(where: { ["RES", "DEC", "PRST"].contains($0) }) {
      rest = components[(kind + 1)...].joined(separator: "/")
    } else if let last = components.last, last.hasPrefix("Res."), let session = symbol.session {
      rest = "\(session)/\(last.dropFirst(4))"
    } else if components.count == 1, symbol.isResolution {
      rest = symbol.text
    } else {
      return nil
    }
    guard rest.contains(where: \.isNumber) else { return nil }
    if let open = rest.firstIndex(of: "("), let close = rest.lastIndex(of: ")"), open < close {
      serial = String(rest[..<open])
      bracketed = String(rest[rest.index(after: open)..<close])
      let tail = rest[rest.index(after: close)...]
      letters = tail.isEmpty ? nil : String(tail)
    } else {
      let tail = symbol.letters ?? ""
      serial = String(rest.dropLast(tail.count))
      bracketed = nil
      letters = tail.isEmpty ? nil : tail
    }
  }

  /// The number with letters and brackets: "217 A (III)", "75/101 A-B".
  public var text: String { written(letters) }

  /// The number with its letters in words: "75/101 A and B", "3419 A to D (XXX)".
  public var spelledOut: String {
    guard let letters, isPlural, let first = letters.unicodeScalars.first,
      let last = letters.unicodeScalars.last
    else { return text }
    return written("\(first) \(first.value + 1 == last.value ? "and" : "to") \(last)")
  }

  /// Whether the number stands for several resolutions.
  public var isPlural: Bool { letters?.contains("-") ?? false }

  /// The number without the Security Council's year, which a date beside it repeats.
  public var withoutYear: String { bracketed.flatMap { Int($0) } == nil ? text : serial }

  private func written(_ letters: String?) -> String {
    serial + (letters.map { " " + $0 } ?? "") + (bracketed.map { " (\($0))" } ?? "")
  }
}
