import DraftingLanguage
import Resolutions

/// What a sentence tells of a vote: "by 8 votes to none, with 2 abstentions (India, Yugoslavia)".
enum VotingRecord {
  /// The vote that a text tells of; `nil` where it tells of none.
  ///
  /// - Parameter text: The sentence, with the lists of States that may follow it, on one line.
  static func read(_ text: String) -> Vote? {
    guard !text.isEmpty else { return nil }
    var vote = counted(text)
    if vote == nil {
      guard let manner = uncounted(text) else { return nil }
      vote = Vote(manner: manner)
    }
    let sides: [(label: String, side: WritableKeyPath<Vote, Vote.Side>)] = [
      ("In favour:", \.inFavour), ("Against:", \.against), ("Abstaining:", \.abstaining),
    ]
    for (label, side) in sides {
      guard let found = text.firstRange(ofASCII: label) else { continue }
      let rest = text[found.upperBound...]
      let ends = sides.compactMap { rest.firstRange(ofASCII: $0.label)?.lowerBound }
      let list = rest[..<(ends.min() ?? rest.endIndex)].prefix { $0 != "]" }
      vote?[keyPath: side].states = states(list)
    }
    return vote
  }

  private static func uncounted(_ text: String) -> Vote.Manner? {
    if text.contains(ascii: "unanimously") { return .unanimous }
    if text.contains(ascii: "without a vote") || text.contains(ascii: "without vote") {
      return .withoutVote
    }
    return text.contains(ascii: "by consensus") ? .consensus : nil
  }

  /// "by a recorded vote of 29 to 14, with 4 abstentions", "by 9 votes to none, with 2 abstentions (...)".
  private static func counted(_ text: String) -> Vote? {
    let favour: Int?
    var rest: Substring
    if let found = text.firstRange(ofASCII: "vote of ") {
      favour = number(text[found.upperBound...])
      rest = text[found.upperBound...]
    } else if let found = text.firstRange(ofASCII: " votes to ") {
      favour = text[..<found.lowerBound].split(separator: " ").last.flatMap(number)
      rest = text[found.lowerBound...]
    } else {
      return nil
    }
    guard let favour, let to = rest.firstRange(ofASCII: " to ") else { return nil }
    rest = rest[to.upperBound...]
    guard let against = number(rest) else { return nil }
    var vote = Vote(manner: .vote, inFavour: Vote.Side(count: favour))
    vote.against = Vote.Side(count: against, states: bracketed(rest.drop { $0 != " " }))
    if let with = rest.firstRange(ofASCII: "with "), let count = number(rest[with.upperBound...]),
      let noun = rest[with.upperBound...].firstRange(ofASCII: "abstention")
    {
      let after = rest[noun.upperBound...].drop { $0 == "s" }
      vote.abstaining = Vote.Side(count: count, states: bracketed(after))
    }
    return vote
  }

  /// The number that a text opens with, in figures or as "none", "no" or "one".
  private static func number(_ text: Substring) -> Int? {
    let word = text.prefix { $0.isLetter || $0.isNumber }
    return switch word {
    case "none", "no": 0
    case "one": 1
    default: word.utf8.count < 5 ? Int(figures(word)) : nil
    }
  }

  /// A number whose ones a scan has read as letters: "I1 votes", "with I abstention".
  private static func figures(_ word: Substring) -> String {
    String(word.map { $0 == "I" || $0 == "l" ? "1" : $0 })
  }

  /// The States in the brackets that follow.
  private static func bracketed(_ text: Substring) -> [String] {
    let rest = text.drop { $0 == " " }
    guard rest.first == "(" else { return [] }
    var depth = 0
    let inner = rest.prefix { sign in
      depth += sign == "(" ? 1 : sign == ")" ? -1 : 0
      return depth > 0
    }
    return states(inner.dropFirst())
  }

  private static func states(_ list: Substring) -> [String] {
    SponsorList.sponsors(String(list), notes: NoteList()).map { $0.name.trimmingSuffix(".") }
  }
}
