import Resolutions

/// Space in a paragraph that is more than one space between two words: a line's end, a run, an indent.
struct LineGap {
  /// Where it stands, in bytes.
  let range: Range<Int>
  /// Whether one space takes its place.
  let keepsSpace: Bool

  /// The gaps of a text in their order.
  static func all(in bytes: UnsafeBufferPointer<UInt8>) -> [LineGap] {
    var gaps: [LineGap] = []
    var start = bytes.first.map(isSpace) ?? false ? 0 : next(in: bytes, from: 0)
    while start < bytes.count {
      var end = start
      var breaks = false
      while end < bytes.count, isSpace(bytes[end]) {
        breaks = breaks || bytes[end] == 0x0A
        end += 1
      }
      let joinsHyphen =
        breaks && endsInHyphen(bytes[..<start]) && goesOn(afterHyphen: bytes[end...])
      gaps.append(
        LineGap(range: start..<end, keepsSpace: start > 0 && end < bytes.count && !joinsHyphen))
      start = next(in: bytes, from: end)
    }
    return gaps
  }

  /// The text without its gaps.
  static func closed(_ gaps: [LineGap], in bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(unsafeUninitializedCapacity: bytes.count) { text in
      var end = 0
      var start = 0
      func take(_ stretch: Range<Int>) {
        for index in stretch {
          text[end] = bytes[index]
          end += 1
        }
      }
      for gap in gaps {
        take(start..<gap.range.lowerBound)
        start = gap.range.upperBound
        guard gap.keepsSpace else { continue }
        text[end] = 0x20
        end += 1
      }
      take(start..<bytes.count)
      return end
    }
  }

  /// Where places of a text are once its gaps are closed.
  struct Places {
    private let gaps: [LineGap]
    /// How many bytes the text has lost at each gap, it and all before it counted.
    private let lost: [Int]

    init(_ gaps: [LineGap]) {
      self.gaps = gaps
      var sum = 0
      lost = gaps.map { gap in
        sum += gap.range.count - (gap.keepsSpace ? 1 : 0)
        return sum
      }
    }

    /// The place of an index; within a gap that of its start.
    subscript(index: Int) -> Int {
      // The number of gaps that begin before the index.
      var low = 0
      var high = gaps.count
      while low < high {
        let middle = (low + high) / 2
        if gaps[middle].range.lowerBound < index { low = middle + 1 } else { high = middle }
      }
      guard low > 0 else { return index }
      let gap = gaps[low - 1].range
      if index >= gap.upperBound { return index - lost[low - 1] }
      return gap.lowerBound - (low > 1 ? lost[low - 2] : 0)
    }
  }

  // MARK: Where gaps stand

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }

  /// Where the next gap begins behind a word; the count where there is none.
  private static func next(in bytes: UnsafeBufferPointer<UInt8>, from first: Int) -> Int {
    guard let found = bytes.firstPairOrBreak(from: first) else {
      return first < bytes.count && bytes.last == 0x20 ? bytes.count - 1 : bytes.count
    }
    // The space before a line's end belongs to its gap.
    return found > first && bytes[found - 1] == 0x20 ? found - 1 : found
  }

  // MARK: Hyphens

  /// Whether the last sign is a hyphen or an en dash that a word stands before.
  private static func endsInHyphen(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let sign: Int
    if bytes.last == 0x2D {
      sign = 1
    } else if bytes.last == 0x93, bytes.suffix(3).elementsEqual("–".utf8) {
      sign = 3
    } else {
      return false
    }
    guard let before = bytes.dropLast(sign).last else { return false }
    return before >= 0x80 || (0x30...0x39).contains(before) || (97...122).contains(before | 0x20)
  }

  /// Whether a word or number follows that can be the second half of one with a hyphen.
  private static func goesOn(afterHyphen rest: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = rest.first,
      (0x30...0x39).contains(first) || (97...122).contains(first | 0x20)
    else { return false }
    return !["and ", "or ", "nor ", "to "].contains { rest.starts(with: $0.utf8) }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The first index from one on of a line's end, or of a space that another follows.
  fileprivate func firstPairOrBreak(from first: Int) -> Int? {
    let (space, lineEnd) = (EightBytes(repeating: 0x20), EightBytes(repeating: 0x0A))
    var start = first
    while start + 9 <= count {
      let pairs = (eight(at: start) ^ space) | (eight(at: start + 1) ^ space)
      var places = (eight(at: start) ^ lineEnd).zeros | pairs.zeros
      if let place = places.popFirst() { return start + place }
      start += 8
    }
    while start < count {
      let isPair = self[start] == 0x20 && start + 1 < count && self[start + 1] == 0x20
      if isPair || self[start] == 0x0A { return start }
      start += 1
    }
    return nil
  }
}
