/// A stretch of a text from which the file leads to a document of the United Nations.
public struct Link: Hashable, Sendable {
  /// The words of the link, in UTF-8 bytes from the start of the text.
  public var range: Range<Int>
  /// The symbol of the document that it leads to.
  public var symbol: Symbol

  /// Makes a link.
  public init(range: Range<Int>, symbol: Symbol) {
    self.range = range
    self.symbol = symbol
  }
}

extension Link {
  /// The link in a text that has this one's at a place.
  ///
  /// - Parameter offset: The place, in UTF-8 bytes.
  public func moved(by offset: Int) -> Link {
    Link(
      range: (range.lowerBound + offset)..<(range.upperBound + offset), symbol: symbol)
  }
}
