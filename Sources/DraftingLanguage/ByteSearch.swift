// Strings pass themselves on as `Substring`, so that the search is compiled for one type.
extension StringProtocol where SubSequence == Substring {
  /// Where words of plain letters stand first, compared byte by byte; `nil` where they do not.
  ///
  /// Many times as fast as `firstRange(of:)`, which compares whole characters.
  ///
  /// - Parameter words: Letters and signs of ASCII.
  public func firstRange(ofASCII words: String) -> Range<Index>? {
    let text = self[...]
    guard let place = text.place(of: words) else { return nil }
    let start = text.utf8.index(text.startIndex, offsetBy: place)
    return start..<text.utf8.index(start, offsetBy: words.utf8.count)
  }

  /// Whether words of plain letters stand in the text.
  ///
  /// - Parameter words: Letters and signs of ASCII.
  public func contains(ascii words: String) -> Bool { self[...].place(of: words) != nil }

  /// Whether the text opens with words of plain letters.
  ///
  /// - Parameter words: Letters and signs of ASCII.
  public func opens(ascii words: String) -> Bool { self[...].opens(with: words) }
}

extension Substring {
  /// How many bytes stand before the first place where words do.
  fileprivate func place(of words: String) -> Int? {
    var words = words
    return words.withUTF8 { words in
      withBytes { ByteSearch.place(of: words, in: $0) }
    }
  }

  fileprivate func opens(with words: String) -> Bool { utf8.starts(with: words.utf8) }

  /// Calls a function with the bytes of the text.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    // Texts that a foreign library keeps have no bytes of their own to look at.
    utf8.withContiguousStorageIfAvailable(body) ?? Array(utf8).withUnsafeBufferPointer(body)
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
