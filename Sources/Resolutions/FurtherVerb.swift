/// A later verb of a clause, whose subject is the organ as that of its lead is: "..., and requests".
public struct FurtherVerb: Hashable, Sendable {
  /// The words from the adverbs before the verb to what belongs to it, and what they mean.
  public var lead: Lead
  /// Where they stand in the clause's text, in UTF-8 bytes from its start.
  public var offset: Int

  /// The stretch of the clause's text, in UTF-8 bytes.
  public var range: Range<Int> { offset..<(offset + lead.text.utf8.count) }

  /// Makes a further verb.
  public init(lead: Lead, offset: Int) {
    self.lead = lead
    self.offset = offset
  }
}
