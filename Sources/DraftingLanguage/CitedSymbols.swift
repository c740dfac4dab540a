import Resolutions

/// The symbols in full that start at an index, such as `A/67/457/Add.2 and Corr.1`.
struct CitedSymbols {
  /// Each symbol with the words that name it.
  private(set) var items: [(symbol: Symbol, range: Range<Int>)] = []
  /// The index after them.
  private(set) var end: Int

  init?(_ text: Passage, at start: Int) {
    if let number = CitedSymbols.healthNumber(text, at: start) {
      items = [number]
      end = number.range.upperBound
      return
    }
    guard var index = CitedSymbols.root(text, at: start) else { return nil }
    // No symbol is so long; the limit keeps the search linear in any text.
    let limit = min(text.count, start + 100)
    while index < limit, CitedSymbols.isSymbolByte(text[index]) { index += 1 }
    guard text.bytes[start..<index].contains(where: isDigit) else { return nil }
    index = CitedSymbols.trimmed(text, start..<index)
    // "A/CONF.157/24 (Part I)" and "A/77/5 (Vol. I)" are one symbol each, spaces and all.
    for opening: StaticString in [" (Part ", " (Vol. ", "(Vol. ", "(Part "]
    where text.matches(opening, at: index) {
      guard let close = text.bytes[index...].prefix(16).firstIndex(of: UInt8(ascii: ")"))
      else { break }
      index = close + 1
      while index < text.count, CitedSymbols.isSymbolByte(text[index]) { index += 1 }
      index = CitedSymbols.trimmed(text, start..<index)
    }
    // "S/RES/2231 (2015)": many write a space before the year or the session.
    if !text.bytes[start..<index].contains(UInt8(ascii: "(")),
      (start..<max(start, index - 4)).contains(where: { text.matches("/RES/", at: $0) }),
      let brackets = ResolutionNumber.brackets(text, after: index)
    {
      index = brackets.end
      let letter = PartLetters(text, after: index)
      if letter.letters.count == 1 { index = letter.end }
    }
    guard
      let symbol = Symbol(String(decoding: text.bytes[start..<index], as: UTF8.self))
    else { return nil }
    items.append((symbol, start..<index))
    end = index
    addSuffixes(text)
  }

  /// The index after the first component of a symbol, at the slash.
  private static func root(_ text: Passage, at start: Int) -> Int? {
    var index = start
    while index < text.count, isLetter(text[index]), index - start < 9 { index += 1 }
    guard index < text.count, (1...8).contains(index - start) else { return nil }
    // "decision XII/23": a numeral before the slash is a session, and the number no symbol.
    if text[index] == 0x2F {
      return text.bytes[start..<index].allSatisfy(isNumeral) ? nil : index
    }
    // "GC(68)/RES/8", "GC.18/Res.9".
    guard index - start > 1, text.bytes[start..<index].allSatisfy({ (65...90).contains($0) }),
      text[index] == UInt8(ascii: "(") || text[index] == 0x2E
    else { return nil }
    let isOpen = text[index] == UInt8(ascii: "(")
    let digits = index + 1
    index = text.skipDigits(digits)
    guard index > digits, index - digits < 4, index < text.count else { return nil }
    if isOpen {
      guard text[index] == UInt8(ascii: ")") else { return nil }
      index += 1
    }
    return index < text.count && text[index] == 0x2F ? index : nil
  }

  private static func isNumeral(_ byte: UInt8) -> Bool {
    [UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X")].contains(byte)
  }

  /// A number of the World Health Assembly or its Executive Board: "WHA73.1", "EB146.R10".
  private static func healthNumber(
    _ text: Passage, at start: Int
  ) -> (symbol: Symbol, range: Range<Int>)? {
    guard text.matches("WHA", at: start) || text.matches("EB", at: start) else { return nil }
    var end = start
    let limit = min(text.count, start + 12)
    while end < limit, isSymbolByte(text[end]), text[end] != 0x2F { end += 1 }
    end = trimmed(text, start..<end)
    return Symbol(text.string(start..<end)).map { ($0, start..<end) }
  }

  /// Takes " and Corr.1", ", Corr.1 and Add.1", which share the stem of the symbol before.
  private mutating func addSuffixes(_ text: Passage) {
    while let last = items.last, let start = CitedSymbols.suffix(text, after: end) {
      var index = start
      while index < text.count, text.isLetterOrDigit(at: index) || text[index] == 0x2E {
        index += 1
      }
      // One suffix at a time: with a slash it would be a symbol of its own.
      guard index == text.count || text[index] != 0x2F else { return }
      index = CitedSymbols.trimmed(text, start..<index)
      let written = String(decoding: text.bytes[start..<index], as: UTF8.self)
      // A corrigendum corrects the document before; an addendum stands beside the one before.
      var stem = last.symbol.text.split(separator: "/").map(String.init)
      while let suffix = stem.last, CitedSymbols.isAfter(suffix, written) { stem.removeLast() }
      guard let symbol = Symbol((stem + [written]).joined(separator: "/")) else { return }
      items.append((symbol, start..<index))
      end = index
    }
  }

  /// Where a numbered suffix stands after "and" or a comma.
  private static func suffix(_ text: Passage, after end: Int) -> Int? {
    for separator: StaticString in [" and ", ", and ", ", "] where text.matches(separator, at: end)
    {
      let start = end + separator.utf8CodeUnitCount
      for suffix in suffixes where text.matches(suffix, at: start) {
        let digit = start + suffix.utf8CodeUnitCount
        if digit < text.count, isDigit(text[digit]) { return start }
      }
    }
    return nil
  }

  private static let suffixes: [StaticString] = ["Add.", "Corr.", "Rev.", "Amend."]

  /// Whether a suffix of the symbol before gives way to one that is written after "and".
  private static func isAfter(_ suffix: String, _ written: String) -> Bool {
    if written.hasPrefix("Corr.") { return suffix.hasPrefix("Corr.") }
    return ["Add.", "Corr.", "Rev.", "Amend."].contains { suffix.hasPrefix($0) }
  }

  private static func isSymbolByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2F, 0x2E, 0x2D, UInt8(ascii: "("), UInt8(ascii: ")"): true
    default: isLetter(byte) || isDigit(byte)
    }
  }

  /// The end of a symbol without the full stop, hyphen or bracket that belongs to the sentence.
  static func trimmed(_ text: Passage, _ range: Range<Int>) -> Int {
    var end = range.upperBound
    // One pass: a closing bracket counts only as long as none is open.
    var depth = 0
    for index in range {
      if text[index] == UInt8(ascii: "(") { depth += 1 }
      if text[index] == UInt8(ascii: ")") {
        depth -= 1
        if depth < 0 {
          end = index
          break
        }
      }
    }
    if depth > 0, let open = text.bytes[range].lastIndex(of: UInt8(ascii: "(")) { end = open }
    while end > range.lowerBound, [0x2E, 0x2D, 0x2F].contains(text[end - 1]) { end -= 1 }
    return end
  }
}
