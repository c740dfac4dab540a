/// What nobody should type into a search, and somebody will.
public enum HostileQuery {
  private static let pieces = [
    "AND", "OR", "NOT", "NEAR(", "NEAR(a b, 5)", "~", "~3", "^", "=", "title:", "lead:(", "note:",
    "verb:",
    "session:", "session:465-467", "date:2410..2412", "-part:annex", "symbol:467/12",
    "cites:Charter",
    "\"the * of\"", "\"sea* of the\"", "\"", "“", "”", "'", "''", "(", ")", "((", "))",
    "*", "-", "--", "+", ":", "{", "}", "[", "]", "\\", "%", "_", "?", ";", "--;", "\0",
    "text:", "wording_fts", "rowid", "rank", "\u{200F}", "\u{202E}", "حقوق", "e\u{301}", "\u{301}",
    "\u{FE0F}", "🌊", "👨‍👩‍👧", "\u{FFFF}", "\u{E000}", "ﬁ", "İ", "ß", "人权", "'; DROP TABLE clause; --",
    "tides", "the", "co-operation", "A/RES/467/12", "S/RES/90187(2412)", "decid*", "\t", "\n", " ",
    "+decide", "+\"takes note\"", "stance:decision", "modifier:strongly", "organ:SC",
    "status:draft", "since:2410", "until:2412-05", "cited-by-at-least:2", "-verb:recall",
    "\"a* * t*\"", "^\"the * of\"", "t*", "\"t* o*\"", "lead:\"the * of\"",
  ]

  /// A text of up to about ten pieces, or a long one of a few signs over and over.
  public static func text(_ random: inout SeededGenerator) -> String {
    if random.below(500) == 0 { return long(&random) }
    var text = ""
    for _ in 0...random.below(10) {
      switch random.below(5) {
      case 0: text += random.pick(pieces) + " "
      case 1: text += random.pick(pieces)
      case 2: text += (0...random.below(4)).map { _ in printable(&random) }.joined()
      case 3 where random.below(4) == 0: text.unicodeScalars.append(scalar(&random))
      default: text += " "
      }
    }
    return text
  }

  /// Ten thousand bytes.
  private static func long(_ random: inout SeededGenerator) -> String {
    let start = random.pick([
      "(", "\"", "a", "a* ", "-", "^", "~3 a ", "* ", "NEAR(", "a OR ", "(a ",
      "title:(", "\u{202E}", "the ", "\"the * of\" ", random.pick(pieces),
    ])
    let repeated = String(repeating: start, count: 10_000 / start.utf8.count)
    return random.below(2) == 0 ? repeated : repeated + text(&random)
  }

  private static func printable(_ random: inout SeededGenerator) -> String {
    String(Unicode.Scalar(UInt8(0x20 + random.below(0x5F))))
  }

  /// Any sign of Unicode.
  private static func scalar(_ random: inout SeededGenerator) -> Unicode.Scalar {
    Unicode.Scalar(UInt32(random.below(0x11_0000))) ?? "\u{FFFD}"
  }
}
