extension StringProtocol {
  /// Where words of plain letters stand first, compared byte by byte; `nil` where they do not.
  ///
  /// Many times as fast as `firstRange(of:)`, which compares whole characters.
  ///
  /// - Parameter words: Letters and signs of ASCII.
  public func firstRange(ofASCII words: String) -> Range<Index>? {
    guard let place = utf8.place(of: words) else { return nil }
    let start = utf8.index(utf8.startIndex, offsetBy: place)
    return start..<utf8.index(start, offsetBy: words.utf8.count)
  }

  /// Whether words of plain letters stand in the text.
  ///
  /// - Parameter words: Letters and signs of ASCII.
  public func contains(ascii words: String) -> Bool { utf8.place(of: words) != nil }

  /// Whether the text opens with words of plain letters.
  ///
  /// - Parameter words: Letters and signs of ASCII.
  public func opens(ascii words: String) -> Bool { utf8.starts(with: words.utf8) }
}

extension Collection<UInt8> {
  /// How many bytes stand before the first place where words do.
  fileprivate func place(of words: String) -> Int? {
    var words = words
    return words.withUTF8 { words in
      let found = withContiguousStorageIfAvailable { ByteSearch.place(of: words, in: $0) }
      // Texts that a foreign library keeps have no bytes of their own to look at.
      return found ?? Array(self).withUnsafeBufferPointer { ByteSearch.place(of: words, in: $0) }
    }
  }
}

private enum ByteSearch {
  static func place(
    of words: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    guard let first = words.first else { return 0 }
    var place = 0
    let last = text.count - words.count
    while place <= last {
      if text[place] == first {
        var length = 1
        while length < words.count, text[place + length] == words[length] { length += 1 }
        if length == words.count { return place }
      }
      place += 1
    }
    return nil
  }
}
