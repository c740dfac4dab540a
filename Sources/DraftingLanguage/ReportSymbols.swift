import Resolutions

/// The documents that a resolution came to its organ in.
public enum ReportSymbols {
  /// The symbols in "[on the report of the Third Committee (A/67/457/Add.2 and Corr.1)]" or
  /// "[without reference to a Main Committee (A/80/L.5 and A/80/L.5/Add.1)]".
  public static func find<Text: StringProtocol>(in text: Text) -> [Symbol]
  where Text.SubSequence == Substring {
    text[...].words(partedBy: ",()[];")
      .compactMap { $0.utf8.contains(UInt8(ascii: "/")) ? Symbol($0) : nil }
  }
}
