import DraftingLanguage
import Resolutions

/// The lines that close a resolution and tell of its adoption.
///
/// "60th plenary meeting / 20 December 2012", "Adopted unanimously at the 1592nd meeting.",
/// "[Adopted without a vote.]".
struct ClosingLines {
  private(set) var meeting: String?
  private(set) var date: CalendarDate?
  private(set) var isAdoption = false

  /// Takes a paragraph that closes the text; `false` for others.
  mutating func take(_ text: String, afterClosing: Bool) -> Bool {
    guard afterClosing || text.utf8.count < 1000 && ClosingLines.mayOpen(text) else { return false }
    let lines = text.split(separator: "\n").map { line in
      line.split(separator: " ").joined(separator: " ")
    }
    if let first = lines.first, ClosingLines.isMeeting(first) {
      isAdoption = true
      meeting = meeting ?? first.trimmingSuffix(",")
      if let day = DateFinder.first(in: lines.dropFirst().joined(separator: " ")) {
        date = date ?? day
      }
      return true
    }
    if text.opens(ascii: "[Adopted")
      || text.opens(ascii: "Adopted ") && text.contains(ascii: "meeting")
    {
      isAdoption = true
      meeting = meeting ?? ClosingLines.meeting(in: lines.joined(separator: " "))
      return true
    }
    guard afterClosing else { return false }
    if let day = DateFinder.whole(text.trimmingSuffix(".")) {
      date = date ?? day
      return true
    }
    return true
  }

  /// Closing lines open with a meeting's number, with "Adopted", or with a bracket before that.
  private static func mayOpen(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    if text.opens(ascii: "Adopted ") || text.opens(ascii: "[Adopted") { return true }
    // "60th": a clause's number has a point behind it.
    let sign = text.utf8.first { !(48...57).contains($0) } ?? 0
    return (48...57).contains(first) && (97...122).contains(sign)
  }

  /// The meeting in "Adopted unanimously at the 1592nd meeting.".
  private static func meeting(in sentence: String) -> String? {
    guard let end = sentence.firstRange(ofASCII: " meeting") else { return nil }
    let words = sentence[..<end.lowerBound].split(separator: " ").suffix(3)
      .drop { Ordinal.value($0) == nil }
    return words.isEmpty ? nil : words.joined(separator: " ") + " meeting"
  }

  /// Keeps what the opening of a decision tells of its adoption.
  mutating func note(_ decision: DecisionOpening) {
    isAdoption = true
    meeting = meeting ?? decision.meeting
    date = date ?? decision.date
  }

  /// "60th plenary meeting", "69th (resumed) plenary meeting", "39th meeting".
  private static func isMeeting(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    guard (2...5).contains(words.count), Ordinal.value(words[0]) != nil,
      words[0].first?.isNumber ?? false
    else { return false }
    return words.contains { $0.hasPrefix("meeting") }
  }
}

extension String {
  func trimmingSuffix(_ sign: Character) -> String {
    last == sign ? String(dropLast()) : self
  }
}
