import DraftingLanguage
import Resolutions

/// The sentence that says when a president made a statement, and under which item of the agenda.
///
/// "At the 9122nd meeting of the Security Council, held on 31 August 2022, in connection with the Council's
/// consideration of the item entitled "Peace and security in Africa", the President ... made the following
/// statement ...".
struct StatementOccasion {
  /// The meeting: "9122nd meeting"; `nil` where the sentence only names a session.
  let meeting: String?
  /// The day of the meeting.
  let date: CalendarDate?
  /// The item of the agenda.
  let item: String?

  /// Whether a line names the kind of the document and nothing else: "Statement by the President*".
  static func isKind(_ text: String) -> Bool {
    let words = text.prefix { $0 != "*" }
    return ["Statement by the President", "President’s statement", "President's statement"]
      .contains { $0 == words }
  }

  /// Reads the sentence, on one line; `nil` for other texts.
  init?(_ text: String) {
    guard text.opens(ascii: "At the "), text.contains(ascii: " statement"),
      text.contains(ascii: "following statement") || text.contains(ascii: "reading as follows")
    else { return nil }
    let rest = text.dropFirst(7)
    let end = rest.firstRange(ofASCII: " meeting")
    meeting = end.flatMap { end in
      let words = String(rest[..<end.upperBound])
      return words.contains(",") ? nil : words
    }
    date = rest.firstRange(ofASCII: "held on ").flatMap { held in
      DateFinder.first(in: rest[held.upperBound...].prefix(40))
    }
    item = rest.firstRange(ofASCII: "item entitled ").flatMap { entitled in
      let title = rest[entitled.upperBound...].drop { $0 == "“" || $0 == "\"" }
        .prefix { $0 != "”" && $0 != "\"" }
      return title.isEmpty ? nil : String(title)
    }
  }
}
