import Foundation

/// Splits a text into words exactly where the index splits it.
///
/// The index uses SQLite's unicode61 tokenizer: letters, numbers and private-use signs make words.
enum WordScanner {
  /// The words of a text; hyphenated ones as lists of their parts.
  static func words(_ text: some StringProtocol) -> [[String]] {
    var words: [[String]] = []
    var part = String.UnicodeScalarView()
    var joinsNext = false
    func close(byHyphen: Bool) {
      if !part.isEmpty {
        if joinsNext, !words.isEmpty {
          words[words.count - 1].append(String(part))
        } else {
          words.append([String(part)])
        }
        joinsNext = byHyphen
        part.removeAll()
      } else {
        joinsNext = false
      }
    }
    for scalar in text.unicodeScalars {
      // Soft hyphens and marks of direction are nothing.
      if scalar.properties.generalCategory == .format { continue }
      if isWordScalar(scalar, inside: !part.isEmpty) {
        part.append(scalar)
      } else {
        close(byHyphen: isHyphen(scalar))
      }
    }
    close(byHyphen: false)
    return words
  }

  /// The words of a text as the index keeps them: parts apart, small letters, no accents.
  static func folded(_ text: String) -> [String] {
    var words: [String] = []
    var part = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isWordScalar(scalar, inside: !part.isEmpty) {
        part.append(scalar)
      } else if !part.isEmpty {
        words.append(folded(word: String(part)))
        part.removeAll()
      }
    }
    if !part.isEmpty { words.append(folded(word: String(part))) }
    return words
  }

  /// A word in small letters without accents.
  static func folded(word: String) -> String {
    let lower = word.lowercased()
    if lower.utf8.allSatisfy({ $0 < 0x80 }) { return lower }
    let scalars = lower.decomposedStringWithCanonicalMapping.unicodeScalars
      .filter { $0.properties.generalCategory != .nonspacingMark }
    return String(String.UnicodeScalarView(scalars))
  }

  static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "\u{2010}" || scalar == "\u{2011}"
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar, inside: Bool) -> Bool {
    if scalar.value < 0x80 {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9": return true
      default: return false
      }
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .privateUse:
      return true
    case .nonspacingMark: return inside
    default: return false
    }
  }
}
