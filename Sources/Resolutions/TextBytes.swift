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

// What is looked for among bytes is looked for at sixteen places at once.
extension UnsafeBufferPointer<UInt8> {
  /// Whether words stand among the bytes.
  package func contains(_ words: StaticString) -> Bool {
    words.withUTF8Buffer { place(of: $0) != nil }
  }

  /// Where words stand first; `nil` where they do not.
  package func place(of words: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let first = words.first, let last = words.last else { return 0 }
    let reach = words.count - 1
    var start = 0
    // Where the first and the last letter stand, the others may.
    let (firsts, lasts) = (SIMD16(repeating: first), SIMD16(repeating: last))
    while start + reach + 16 <= count {
      let hits = (sixteen(at: start) .== firsts) .& (sixteen(at: start + reach) .== lasts)
      if hits.hasAny, let place = place(of: words, in: start..<(start + 16)) { return place }
      start += 16
    }
    return place(of: words, in: start..<Swift.max(start, count - reach))
  }

  private func place(of words: UnsafeBufferPointer<UInt8>, in starts: Range<Int>) -> Int? {
    for start in starts where self[start] == words[0] {
      var length = 1
      while length < words.count, self[start + length] == words[length] { length += 1 }
      if length == words.count { return start }
    }
    return nil
  }

  /// The first index from one on where a byte stands; `nil` where there is none.
  package func firstIndex(of byte: UInt8, from first: Int) -> Int? {
    var start = first
    let wanted = SIMD16(repeating: byte)
    while start + 16 <= count, !(sixteen(at: start) .== wanted).hasAny { start += 16 }
    while start < count, self[start] != byte { start += 1 }
    return start < count ? start : nil
  }

  /// The first index from one on where a digit stands; `nil` where there is none.
  package func firstDigit(from first: Int) -> Int? {
    var start = first
    while start < count {
      // Digits and six more signs have this upper half.
      if start + 16 <= count, !(sixteen(at: start) & 0xF0 .== 0x30).hasAny {
        start += 16
        continue
      }
      let end = Swift.min(start + 16, count)
      while start < end {
        if (48...57).contains(self[start]) { return start }
        start += 1
      }
    }
    return nil
  }

  /// The sixteen bytes from an index on.
  @inlinable @inline(__always) package func sixteen(at index: Int) -> SIMD16<UInt8> {
    UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
  }
}

extension SIMDMask<SIMD16<Int8>> {
  /// Whether any place of the mask is set.
  @inlinable @inline(__always) package var hasAny: Bool {
    let halves = unsafeBitCast(self, to: SIMD2<UInt64>.self)
    return halves[0] | halves[1] != 0
  }
}
