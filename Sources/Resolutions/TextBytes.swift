extension String {
  /// Calls a function with the bytes of the text.
  @inlinable package func withBytes<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    var text = self
    return text.withUTF8(body)
  }
}

extension Substring {
  /// Calls a function with the bytes of the text.
  @inlinable package func withBytes<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    var text = self
    return text.withUTF8(body)
  }
}

// What is looked for among bytes is looked for at eight places at once, as one number of eight bytes.
extension UnsafeBufferPointer<UInt8> {
  /// Whether words stand among the bytes.
  package func contains(_ words: StaticString) -> Bool {
    words.withUTF8Buffer { place(of: $0) != nil }
  }

  /// Where words stand first; `nil` where they do not.
  package func place(of words: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let first = words.first, let last = words.last else { return 0 }
    let reach = words.count - 1
    let (firsts, lasts) = (EightBytes(repeating: first), EightBytes(repeating: last))
    var start = 0
    // Where the first and the last letter stand, the others may.
    while start + reach + 8 <= count {
      var places = (eight(at: start) ^ firsts | eight(at: start + reach) ^ lasts).zeros
      while let place = places.popFirst() {
        if stands(words, at: start + place) { return start + place }
      }
      start += 8
    }
    while start + reach < count {
      if self[start] == first, stands(words, at: start) { return start }
      start += 1
    }
    return nil
  }

  private func stands(_ words: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    var length = 0
    while length < words.count, self[start + length] == words[length] { length += 1 }
    return length == words.count
  }

  /// The first index from one on where a byte stands; `nil` where there is none.
  package func firstIndex(of byte: UInt8, from first: Int) -> Int? {
    let wanted = EightBytes(repeating: byte)
    return firstIndex(from: first, { ($0 ^ wanted).zeros }, where: { $0 == byte })
  }

  /// The first index from one on where a digit stands; `nil` where there is none.
  package func firstDigit(from first: Int) -> Int? {
    firstIndex(from: first, \.digits, where: { (48...57).contains($0) })
  }

  /// The first index from one on where a byte is of a kind.
  ///
  /// - Parameters:
  ///   - places: Where bytes of the kind stand among eight.
  ///   - isOne: Whether one byte is of the kind.
  @inline(__always) package func firstIndex(
    from first: Int, _ places: (EightBytes) -> EightBytes.Places, where isOne: (UInt8) -> Bool
  ) -> Int? {
    var start = first
    while start + 8 <= count {
      var found = places(eight(at: start))
      if let place = found.popFirst() { return start + place }
      start += 8
    }
    while start < count {
      if isOne(self[start]) { return start }
      start += 1
    }
    return nil
  }

  /// The first index from one on of a byte that no sign of ASCII has; `nil` where there is none.
  package func firstHigh(from first: Int) -> Int? {
    firstIndex(from: first, \.high, where: { $0 >= 0x80 })
  }

  /// The bytes of the letter of any script that stands at an index; 0 where another sign does.
  ///
  /// An accent that is a sign of its own counts as a letter.
  @inlinable @inline(__always) package func letterLength(at index: Int) -> Int {
    let byte = self[index]
    return byte < 0xC0 ? ((65...90).contains(byte & 0xDF) ? 1 : 0) : accentedLength(at: index)
  }

  /// The bytes of the letter that is no sign of ASCII.
  @usableFromInline package func accentedLength(at index: Int) -> Int {
    let byte = self[index]
    // The first byte of a sign tells how many it has.
    let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    let sign = self[index..<Swift.min(index + length, count)]
    // Dashes and quotation marks are the commonest.
    guard !sign.starts(with: [0xE2, 0x80]),
      let properties = String(decoding: sign, as: UTF8.self).unicodeScalars.first?.properties,
      properties.isAlphabetic || properties.generalCategory == .nonspacingMark
    else { return 0 }
    return sign.count
  }

  /// The eight bytes from an index on.
  @inline(__always) package func eight(at index: Int) -> EightBytes {
    EightBytes(
      number: UInt64(
        littleEndian: UnsafeRawBufferPointer(self)
          .loadUnaligned(fromByteOffset: index, as: UInt64.self)))
  }
}

/// Eight bytes of a text as one number, the first byte lowest.
package struct EightBytes {
  package let number: UInt64

  @inline(__always) package init(number: UInt64) { self.number = number }

  /// One byte eight times.
  @inline(__always) package init(repeating byte: UInt8) {
    number = UInt64(byte) &* 0x0101_0101_0101_0101
  }

  /// Places among eight bytes, each by the highest bit of its byte.
  package struct Places {
    fileprivate var bits: UInt64

    /// Takes the first place, 0 to 7; `nil` when there is none.
    @inline(__always) package mutating func popFirst() -> Int? {
      guard bits != 0 else { return nil }
      defer { bits &= bits &- 1 }
      return bits.trailingZeroBitCount / 8
    }

    /// The places that are among these or others.
    @inline(__always) package static func | (left: Places, right: Places) -> Places {
      Places(bits: left.bits | right.bits)
    }
  }

  /// The bytes that are zero.
  @inline(__always) package var zeros: Places {
    // The sum reaches the highest bit of a byte unless its lower bits are zero, and never the next byte.
    let sums = (number & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F
    return Places(bits: ~(sums | number) & 0x8080_8080_8080_8080)
  }

  /// The bytes that are digits.
  @inline(__always) package var digits: Places {
    let apart = number ^ 0x3030_3030_3030_3030
    // What is less than ten stays below sixteen when six is added.
    let sums = (apart & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x0606_0606_0606_0606
    return EightBytes(number: (sums | apart) & 0xF0F0_F0F0_F0F0_F0F0).zeros
  }

  /// The bytes that no sign of ASCII has.
  @inline(__always) package var high: Places { Places(bits: number & 0x8080_8080_8080_8080) }

  /// The bits in which two differ.
  @inline(__always) package static func ^ (left: EightBytes, right: EightBytes) -> EightBytes {
    EightBytes(number: left.number ^ right.number)
  }

  /// The bits that one of two has.
  @inline(__always) package static func | (left: EightBytes, right: EightBytes) -> EightBytes {
    EightBytes(number: left.number | right.number)
  }
}
