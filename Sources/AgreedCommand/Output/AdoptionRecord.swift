import Agreed

/// A vote in JSON; the names are fixed.
struct VoteRecord: Encodable {
  let vote: Vote

  private enum Key: String, CodingKey {
    case manner, inFavour, against, abstaining
    case statesInFavour, statesAgainst, statesAbstaining
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(vote.manner.rawValue, forKey: .manner)
    try object.encode(vote.inFavour.count, forKey: .inFavour)
    try object.encode(vote.against.count, forKey: .against)
    try object.encode(vote.abstaining.count, forKey: .abstaining)
    try object.encode(vote.inFavour.states, forKey: .statesInFavour)
    try object.encode(vote.against.states, forKey: .statesAgainst)
    try object.encode(vote.abstaining.states, forKey: .statesAbstaining)
  }
}

/// An amendment in JSON; the names are fixed.
struct AmendmentRecord: Encodable {
  let amendment: Amendment

  private enum Key: String, CodingKey { case target, symbol, instructions }

  private struct InstructionRecord: Encodable {
    let number: String?
    let text: String

    private enum Key: String, CodingKey { case number, text }

    func encode(to encoder: any Encoder) throws {
      var object = encoder.container(keyedBy: Key.self)
      try object.encode(number, forKey: .number)
      try object.encode(text, forKey: .text)
    }
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(amendment.target, forKey: .target)
    try object.encode(amendment.symbol?.text, forKey: .symbol)
    try object.encode(
      amendment.instructions.map { InstructionRecord(number: $0.number, text: $0.text) },
      forKey: .instructions)
  }
}

/// A warning in JSON; the names are fixed.
struct WarningRecord: Encodable {
  let warning: Warning

  private enum Key: String, CodingKey { case kind, place, text }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(warning.kind.rawValue, forKey: .kind)
    try object.encode(warning.place, forKey: .place)
    try object.encode(warning.text, forKey: .text)
  }
}
