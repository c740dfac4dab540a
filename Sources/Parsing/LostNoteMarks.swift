/// Finds marks of notes that the text does not have: "Platform for Action,17 and", "in Somalia, 174".
///
/// No number is written so: glued to the comma behind a word or a year, or behind the stop that ends the
/// clause.
enum LostNoteMarks {
  /// The digits of the marks, in UTF-8 bytes of a clause's words.
  static func find(in bytes: [UInt8]) -> [Range<Int>] {
    var marks: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index].isDigit else {
        index += 1
        continue
      }
      var end = index
      while end < bytes.count, bytes[end].isDigit { end += 1 }
      let run = index..<end
      index = end
      if run.count <= 3, bytes[run.lowerBound] != 0x30, isMark(run, bytes) { marks.append(run) }
    }
    return marks
  }

  private static func isMark(_ run: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let isLast = run.upperBound == bytes.count
    guard isLast || bytes[run.upperBound] == 0x20 || bytes[run.upperBound] == 0x0A else {
      return false
    }
    var before = bytes[..<run.lowerBound]
    // Apart from its stop a mark is told from a number only at the end: "in Somalia, 174".
    if isLast, before.last == 0x20 { before.removeLast() }
    switch before.popLast() {
    case UInt8(ascii: ","), UInt8(ascii: ";"): return endsWord(before) || endsYear(before)
    case UInt8(ascii: "."):
      // "para.7": an abbreviation is short.
      return isLast && before.reversed().prefix { (97...122).contains($0) }.count > 5
    default: return false
    }
  }

  /// Whether a word ends here, a quotation mark or a bracket behind it or not.
  private static func endsWord(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let last = bytes.last else { return false }
    return last.isLetter || last == UInt8(ascii: ")") || last == UInt8(ascii: "\"")
      || bytes.suffix(3).elementsEqual("”".utf8)
  }

  private static func endsYear(_ bytes: ArraySlice<UInt8>) -> Bool {
    let digits = bytes.reversed().prefix { $0.isDigit }.reversed()
    return digits.count == 4 && (digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8))
  }
}
