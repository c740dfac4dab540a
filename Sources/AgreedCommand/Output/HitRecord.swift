import Agreed

/// A page of hits as JSON.
struct HitList: Encodable {
  let explanation: ExplanationRecord?
  let total: Int
  let hitCount: Int
  let offset: Int
  /// The counts of all hits, where they were asked for.
  let facets: [String: [Record]]?
  let hits: [HitRecord]

  private enum CodingKeys: String, CodingKey {
    case explanation, total, offset, facets, hits
    case hitCount = "wordings"
  }
}

/// A hit for programs; the passage has its matches between asterisks.
struct HitRecord: Encodable {
  let hit: Hit
  /// What was understood and how hits are ranked, where that is to be told.
  var explanation: Explanation?

  private enum Key: String, CodingKey {
    case score, source, symbol, organ, session, date, status, title, part, clause, number, lead,
      verb
    case text, passage, matches, before, after, cited, clauses, resolutions, drafts, first, repeats
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(hit.source, forKey: .source)
    try object.encode(hit.symbol?.text, forKey: .symbol)
    try object.encode(hit.organ?.name, forKey: .organ)
    try object.encode(hit.session, forKey: .session)
    try object.encode(hit.date?.description, forKey: .date)
    try object.encode(hit.status?.rawValue, forKey: .status)
    try object.encode(hit.title, forKey: .title)
    try object.encode(hit.part.rawValue, forKey: .part)
    try object.encode(hit.name, forKey: .clause)
    try object.encode(hit.number, forKey: .number)
    try object.encode(hit.lead, forKey: .lead)
    try object.encode(hit.verb, forKey: .verb)
    try object.encode(hit.text, forKey: .text)
    let marked = hit.passage.fragments.map { $0.isMatch ? "**\($0.text)**" : $0.text }.joined()
    try object.encode(marked, forKey: .passage)
    try object.encode(hit.marked.matches.map(MatchRecord.init), forKey: .matches)
    if !hit.context.isEmpty {
      let (before, after) = (
        hit.context.filter { $0.ordinal < hit.ordinal },
        hit.context.filter { $0.ordinal > hit.ordinal }
      )
      try object.encode(before.map(NeighbourRecord.init), forKey: .before)
      try object.encode(after.map(NeighbourRecord.init), forKey: .after)
    }
    try object.encodeIfPresent(hit.timesCited, forKey: .cited)
    if let explanation, let score = hit.score {
      try object.encode(
        ScoreRecord(score, score: explanation.score(of: hit.text)), forKey: .score)
    }
    guard let recurrence = hit.recurrence else { return }
    try object.encode(recurrence.clauses, forKey: .clauses)
    try object.encode(recurrence.resolutions, forKey: .resolutions)
    try object.encode(recurrence.drafts, forKey: .drafts)
    try object.encode(recurrence.first?.name, forKey: .first)
    try object.encode(recurrence.repeats.map(RepeatRecord.init), forKey: .repeats)
  }

  /// The names of the fields in CSV.
  static let columns = [
    "symbol", "organ", "session", "date", "status", "title", "part", "clause", "number", "lead",
    "verb", "text", "source", "clauses", "resolutions", "drafts", "first",
  ]

  /// The fields in CSV, in the order of ``columns``.
  var fields: [String?] {
    let recurrence = hit.recurrence
    return [
      hit.symbol?.text, hit.organ?.name, hit.session, hit.date?.description, hit.status?.rawValue,
      hit.title, hit.part.rawValue, hit.name, hit.number, hit.lead, hit.verb, hit.text, hit.source,
      recurrence.map { "\($0.clauses)" }, recurrence.map { "\($0.resolutions)" },
      recurrence.map { "\($0.drafts)" }, recurrence?.first?.name,
    ]
  }
}

/// Where a match stands in the text: code points from its beginning, the end not included.
private struct MatchRecord: Encodable {
  let start: Int
  let end: Int

  init(_ range: Range<Int>) { (start, end) = (range.lowerBound, range.upperBound) }
}

/// A clause that stands near a hit, for programs.
private struct NeighbourRecord: Encodable {
  let neighbour: NeighbouringClause

  private enum Key: String, CodingKey { case clause, part, lead, text }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(neighbour.name, forKey: .clause)
    try object.encode(neighbour.part.rawValue, forKey: .part)
    try object.encode(neighbour.lead, forKey: .lead)
    try object.encode(neighbour.text, forKey: .text)
  }
}

/// A clause that says the same as a hit, for programs.
private struct RepeatRecord: Encodable {
  let other: Recurrence.Repeat

  private enum Key: String, CodingKey { case source, symbol, session, date, status, clause, text }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(other.document.source, forKey: .source)
    try object.encode(other.document.symbol?.text, forKey: .symbol)
    try object.encode(other.document.session, forKey: .session)
    try object.encode(other.document.date?.description, forKey: .date)
    try object.encode(other.document.status?.rawValue, forKey: .status)
    try object.encode(other.clause, forKey: .clause)
    try object.encode(other.text, forKey: .text)
  }
}
