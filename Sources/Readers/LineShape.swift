/// What the lines of a file look like where a paragraph may end.
enum LineShape {
  /// Whether a line opens like a paragraph: with a capital, a number, a bracketed letter, a bullet.
  static func opensParagraph(_ line: ArraySlice<UInt8>) -> Bool {
    let line = line.drop { isMark($0) }
    guard let first = line.first else { return false }
    if isCapital(first) || isNumbered(line) || opensTitle(line) { return true }
    let rest = line.dropFirst()
    switch first {
    case UInt8(ascii: "["): return true
    case UInt8(ascii: "-"): return rest.first == 0x20
    case 0xC2: return [0xB9, 0xB2, 0xB3].contains(rest.first)
    // Capitals with accents.
    case 0xC3: return rest.first.map { (0x80...0x9E).contains($0) } ?? false
    // Raised digits, opening quotation marks, bullets.
    case 0xE2:
      return raised(rest) || rest.starts(with: [0x80, 0x9C]) || rest.starts(with: [0x80, 0xA2])
    default: return false
    }
  }

  /// Whether a line opens with the number of a resolution and a point: "67/169.", "1514 (XV).".
  private static func opensTitle(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.first.map(isDigit) ?? false else { return false }
    let number = line.prefix(24).prefix {
      isDigit($0) || isCapital($0) || [0x20, 0x28, 0x29, 0x2D, 0x2F].contains($0)
    }
    let rest = line[number.endIndex...]
    return rest.first == UInt8(ascii: ".")
      && rest.dropFirst().first.map { $0 == 0x20 || $0 == 0x09 } ?? false
  }

  /// Whether a line opens with the label of a paragraph: "3.", "12)", "(a)", "(iv)".
  static func isNumbered(_ line: ArraySlice<UInt8>) -> Bool {
    let line = line.drop { isMark($0) }
    let isBracketed = line.first == UInt8(ascii: "(")
    let body = isBracketed ? line.dropFirst() : line
    let label = body.prefix { isDigit($0) || isBracketed && (97...122).contains($0) }
    guard (1...4).contains(label.count) else { return false }
    var rest = body[label.endIndex...]
    if !isBracketed { rest = withoutInsertion(rest) }
    rest = rest.drop { $0 == UInt8(ascii: "\\") }
    guard let mark = rest.first else { return false }
    if isBracketed { return mark == UInt8(ascii: ")") }
    let next = rest.dropFirst().first
    return label.count < 4 && (mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")"))
      && (next == nil || next == 0x20 || next == 0x09)
  }

  /// Whether a line opens with a macro of TeX and its first argument: "\operative{Calls}{upon".
  static func opensMacro(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.first == UInt8(ascii: "\\") else { return false }
    let name = line.dropFirst().prefix { (97...122).contains($0 | 0x20) }
    return name.count > 2 && line[name.endIndex...].first == UInt8(ascii: "{")
  }

  /// Whether a line opens with the number of a clause, a point and a capital.
  static func opensClause(_ line: ArraySlice<UInt8>) -> Bool {
    let number = line.prefix(while: isDigit)
    guard (1...2).contains(number.count) else { return false }
    let rest = line[number.endIndex...]
    return rest.starts(with: [UInt8(ascii: "."), 0x20])
      && rest.dropFirst(2).drop { isMark($0) }.first.map(isCapital) ?? false
  }

  /// What follows a number without the word of a later insertion: "3 bis.".
  private static func withoutInsertion(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    for word in ["bis", "ter", "quater"] {
      for insertion in [" " + word, word] where rest.starts(with: insertion.utf8) {
        return rest.dropFirst(insertion.utf8.count)
      }
    }
    return rest
  }

  /// Whether a line is the number of a paragraph and nothing else: "3.".
  static func isLoneNumber(_ line: ArraySlice<UInt8>) -> Bool {
    (2...4).contains(line.count) && line.last == UInt8(ascii: ".")
      && line.dropLast().allSatisfy(isDigit)
  }

  /// Whether a line ends in the abbreviation of what has a number: "part one, para.".
  static func announcesNumber(_ line: ArraySlice<UInt8>) -> Bool {
    let word = line.suffix(8).reversed().prefix { $0 != 0x20 }.reversed()
    return word.count < 8 && abbreviations.contains(String(decoding: word, as: UTF8.self))
  }

  private static let abbreviations: Set<String> = [
    "No.", "Nos.", "art.", "arts.", "chap.", "para.", "paras.", "p.", "pp.", "sect.", "sects.",
    "vol.",
  ]

  /// Whether a line ends where a paragraph may: with a stop, or with "; and".
  static func endsParagraph(_ line: ArraySlice<UInt8>) -> Bool {
    var line = line
    for word in [" and", " or"] where line.suffix(word.utf8.count).elementsEqual(word.utf8) {
      line.removeLast(word.utf8.count)
      return line.last == UInt8(ascii: ";") || line.last == UInt8(ascii: ",")
    }
    while let last = line.last, isDigit(last) || isMark(last) || isAfterStop(last) {
      line.removeLast()
    }
    let stops = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "."), UInt8(ascii: ":")]
    return line.last.map(stops.contains) ?? false
  }

  /// The signs of emphasis.
  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_")
  }

  /// Quotes and brackets, and the bytes of raised digits and of typographic quotes.
  private static func isAfterStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]")
      || byte >= 0x80
  }

  private static func raised(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.first == 0x81
      && rest.dropFirst().first.map { $0 == 0xB0 || (0xB4...0xB9).contains($0) }
        ?? false
  }

  private static func isCapital(_ byte: UInt8) -> Bool { (65...90).contains(byte) }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
