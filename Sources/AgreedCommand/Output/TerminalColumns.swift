/// How many columns of a terminal text takes.
///
/// Chinese, Japanese and Korean signs and emoji take two, marks that sit on another sign none. The ranges
/// are those of Unicode Standard Annex 11 with the values W and F.
enum TerminalColumns {
  /// The columns that a text takes; the codes of colours take none.
  static func count(_ text: some StringProtocol) -> Int {
    var count = 0
    var isCode = false
    for character in text {
      if character == "\u{1B}" {
        isCode = true
      } else if isCode {
        isCode = character != "m"
      } else {
        count += width(character)
      }
    }
    return count
  }

  /// The columns that a character takes: nought, one or two.
  static func width(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first, first.value >= 0x300 else { return 1 }
    if character.unicodeScalars.contains(where: isWide) { return 2 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return 1
    }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x1100 else { return false }
    return wide.contains { $0.contains(scalar.value) } || scalar.properties.isEmojiPresentation
      || scalar.value == 0xFE0F
  }

  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF,
    0x4E00...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
    0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF,
    0x20000...0x3FFFD,
  ]
}

extension TerminalColumns {
  /// As much of the beginning of a text as columns hold; dots tell that it goes on.
  static func head(of text: String, columns: Int) -> String {
    guard count(text) > columns else { return text }
    var head = ""
    var taken = 1
    for character in text {
      taken += width(character)
      if taken > columns { break }
      head.append(character)
    }
    return columns > 0 ? head + "…" : ""
  }

  /// As much of the end of a text as columns hold; dots tell that something stands before it.
  static func tail(of text: String, columns: Int) -> String {
    guard count(text) > columns else { return text }
    var tail: [Character] = []
    var taken = 1
    for character in text.reversed() {
      taken += width(character)
      if taken > columns { break }
      tail.append(character)
    }
    return columns > 0 ? "…" + String(tail.reversed()) : ""
  }

  /// A text with spaces behind it up to a number of columns.
  static func filled(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - count(text)))
  }
}
