/// How the UN spells a symbol: which of its letters are capitals, and where it has a space.
enum SymbolSpelling {
  /// The bytes of a printed symbol without spaces, every hyphen plain; `nil` where it has other
  /// signs than symbols have.
  static func plain(_ printed: [UInt8]) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(printed.count)
    var index = printed.startIndex
    func next() -> UInt8? {
      index = printed.index(after: index)
      return index < printed.endIndex ? printed[index] : nil
    }
    while index < printed.endIndex {
      switch printed[index] {
      case 0x20, 0x09...0x0D: break
      // U+00A0 and U+202F are spaces, U+2010 and U+2011 hyphens.
      case 0xC2: guard next() == 0xA0 else { return nil }
      case 0xE2:
        guard next() == 0x80, let last = next() else { return nil }
        switch last {
        case 0x90, 0x91: bytes.append(hyphen)
        case 0xAF: break
        default: return nil
        }
      case let byte:
        guard isComponentByte(byte) || byte == slash else { return nil }
        bytes.append(byte)
      }
      index = printed.index(after: index)
    }
    return bytes
  }

  /// The symbol that plain bytes spell in any letter case; `nil` where they do not have the form of one.
  static func spelled(_ bytes: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 2)
    var start = 0
    var hasDigit = false
    for index in 0...bytes.count {
      guard index == bytes.count || bytes[index] == slash else {
        guard isComponentByte(bytes[index]) else { return nil }
        hasDigit = hasDigit || isDigit(bytes[index])
        continue
      }
      guard index > start else { return nil }
      if start == 0 {
        // A symbol without a slash is one of the World Health Organization's.
        guard index == bytes.count ? isHealthNumber(bytes) : isRoot(bytes[..<index]) else {
          return nil
        }
      } else {
        result.append(slash)
      }
      append(bytes[start..<index], to: &result)
      start = index + 1
    }
    return hasDigit ? result : nil
  }

  /// Whether bytes can be the first component: up to eight letters, after which the general
  /// conferences of agencies set their session (`GC(68)/RES/8`, `GC.18/Res.9`).
  private static func isRoot(_ bytes: ArraySlice<UInt8>) -> Bool {
    let letters = bytes.prefix(while: isLetter)
    guard (1...8).contains(letters.count) else { return false }
    let rest = bytes.dropFirst(letters.count)
    guard let first = rest.first else { return true }
    var session = rest.dropFirst()
    if first == open {
      guard session.popLast() == close else { return false }
    } else {
      guard first == UInt8(ascii: ".") else { return false }
    }
    return letters.count > 1 && !session.isEmpty && session.allSatisfy(isDigit)
  }

  /// Whether bytes are the number of a resolution (`WHA73.1`, `EB146.R10`) or of a decision
  /// (`WHA73(9)`) of the World Health Assembly or its Executive Board.
  private static func isHealthNumber(_ bytes: [UInt8]) -> Bool {
    let letters = bytes.prefix(while: isLetter).map { $0 & 0xDF }
    let rest = bytes.dropFirst(letters.count)
    let session = rest.prefix(while: isDigit)
    let number = rest.dropFirst(session.count)
    guard (1...3).contains(session.count), let first = number.first else { return false }
    var digits = number.dropFirst()
    switch (letters, first) {
    case (Array("WHA".utf8), UInt8(ascii: ".")): break
    case (Array("EB".utf8), UInt8(ascii: ".")):
      guard digits.popFirst().map({ $0 & 0xDF }) == UInt8(ascii: "R") else { return false }
    case (Array("WHA".utf8), open), (Array("EB".utf8), open):
      guard digits.popLast() == close else { return false }
    default: return false
    }
    return (1...3).contains(digits.count) && digits.allSatisfy(isDigit)
  }

  // MARK: Components

  private static let part = Array("(part".utf8)
  private static let volume = Array("(vol.".utf8)
  /// The suffixes and series that are spelled with one capital.
  private static let capitalised = ["add", "corr", "rev", "amend", "sub", "part"].map {
    Array($0.utf8)
  }

  private static func append(_ component: ArraySlice<UInt8>, to result: inout [UInt8]) {
    // Documents in parts and volumes have a number for each: "(Part I)", "(Vol. I)".
    for index in component.indices where component[index] == open {
      for (word, spelling) in [(part, " (Part "), (volume, " (Vol. ")]
      where begins(component[index...], with: word) {
        if index > component.startIndex { append(component[..<index], to: &result) }
        result += spelling.utf8
        result += component[(index + word.count)...].map(capital)
        return
      }
    }
    // An environment assembly's "Res.1" keeps its form; the Assembly's "RES" stands in capitals.
    let letters = component.prefix(while: isLetter)
    let isWord =
      capitalised.contains { $0.count == letters.count && begins(letters, with: $0) }
      || begins(component, with: Array("res.".utf8))
    if isWord, let first = component.first {
      result.append(capital(first))
      result += component.dropFirst().map { isLetter($0) ? $0 | 0x20 : $0 }
    } else {
      for byte in component { result.append(capital(byte)) }
    }
  }

  /// Whether bytes begin with a word that is given in small letters.
  private static func begins(_ bytes: ArraySlice<UInt8>, with word: [UInt8]) -> Bool {
    bytes.count >= word.count
      && word.indices.allSatisfy { place in
        let byte = bytes[bytes.startIndex + place]
        return isLetter(word[place]) ? byte | 0x20 == word[place] : byte == word[place]
      }
  }

  private static func capital(_ byte: UInt8) -> UInt8 { isLetter(byte) ? byte & 0xDF : byte }

  private static let slash = UInt8(ascii: "/")
  private static let hyphen = UInt8(ascii: "-")
  private static let open = UInt8(ascii: "(")
  private static let close = UInt8(ascii: ")")

  private static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte & 0xDF) }
  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private static func isComponentByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), hyphen, open, close, UInt8(ascii: "["), UInt8(ascii: "]"): true
    default: isLetter(byte) || isDigit(byte)
    }
  }
}
