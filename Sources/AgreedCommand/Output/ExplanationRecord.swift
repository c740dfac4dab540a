import Agreed

/// What a query was understood to ask, as JSON.
struct ExplanationRecord: Encodable {
  let query: String
  let expression: String?
  let wordings: Int
  let averageWords: Double
  let terms: [Term]

  struct Term: Encodable {
    let typed: String
    let spellings: [Spelling]
  }

  struct Spelling: Encodable {
    let words: String
    let wordings: Int
    let clauses: Int?
    let weight: Double?
  }

  init(_ explanation: Explanation) {
    query = explanation.query
    expression = explanation.expression
    wordings = explanation.wordings
    averageWords = explanation.averageWords
    terms = explanation.terms.map { term in
      Term(
        typed: term.typed,
        spellings: term.spellings.map {
          Spelling(words: $0.words, wordings: $0.texts, clauses: $0.clauses, weight: $0.weight)
        })
    }
  }
}

/// How a hit came to its score, as JSON.
struct ScoreRecord: Encodable {
  let total: Double
  let text: Double
  let lead: Double
  let title: Double
  let words: Int
  let parts: [Part]

  struct Part: Encodable {
    let words: String
    let occurrences: Int
    let score: Double
  }

  init(_ match: MatchScore, score: Explanation.Score) {
    total = match.total
    text = match.text
    lead = match.lead
    title = match.title
    words = score.words
    parts = score.parts.map {
      Part(words: $0.words, occurrences: $0.occurrences, score: $0.score)
    }
  }
}
