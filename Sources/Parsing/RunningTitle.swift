/// How the title in the head of a page is told from its letters, whatever lines and spaces part them.
enum RunningTitle {
  /// A title has more letters than this.
  private static let shortest = 12

  /// What a paragraph is compared by; `nil` where it is too short to be told from a heading.
  static func key(of text: some StringProtocol) -> [UInt8]? {
    var key: [UInt8] = []
    key.reserveCapacity(text.utf8.count)
    for byte in text.utf8 where byte.isLetter || byte.isDigit || byte >= 0x80 {
      key.append(byte | 0x20)
    }
    return key.count > shortest ? key : nil
  }

  /// What a paragraph of the front matter is compared by: with the number before a title and without.
  static func keys(of text: String) -> [[UInt8]] {
    let titled = TitleNumber(text)?.rest
    return [key(of: text), titled.flatMap { key(of: $0) }].compactMap { $0 }
  }
}
