import DraftingLanguage
import Resolutions

/// How a decision opens: "At its 51st plenary meeting, on 18 December 2019, the General Assembly ...".
///
/// A decision has no enacting formula and no clauses of its own: the sentence is the clause.
struct DecisionOpening {
  /// The organ that decided.
  let organ: Organ
  /// The meeting: "51st plenary meeting".
  let meeting: String
  /// The day of the meeting.
  let date: CalendarDate?
  /// The committee on whose recommendation it was taken.
  let committee: String?
  /// The words that tell of a recorded vote; empty where there was none.
  let voting: String

  /// Reads the opening of a paragraph; `nil` when it opens otherwise.
  init?(_ text: String) {
    guard text.opens(ascii: "At its "), let end = text.firstRange(ofASCII: " meeting") else {
      return nil
    }
    let start = text.index(text.startIndex, offsetBy: 7)
    guard start < end.lowerBound, text[start...].first?.isNumber ?? false else { return nil }
    let sentence = text[end.upperBound...].prefix(400)
    guard let organ = Organ.known.first(where: { sentence.contains(ascii: "the \($0.name)") })
    else {
      return nil
    }
    self.organ = organ
    meeting = String(text[start..<end.upperBound])
    date = DateFinder.first(in: sentence.prefix(60))
    let advice = sentence.firstRange(ofASCII: "on the recommendation of the ")
    committee = advice.flatMap { advice in
      CommitteeName.find(in: sentence[advice.upperBound...].prefix { $0 != "," && $0 != "(" })
    }
    let vote = sentence.firstRange(ofASCII: "by a recorded vote of ")
    voting = vote.map { String(sentence[$0.lowerBound...].prefix(80)) } ?? ""
  }

  /// The verb of the decision, in the past: "decided", "took note".
  func lead(in text: String) -> Lead? {
    guard let place = text.firstRange(ofASCII: organ.name) else { return nil }
    return SentenceVerb.first(.past, in: text[place.upperBound...])
  }
}
