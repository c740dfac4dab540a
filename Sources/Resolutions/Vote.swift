/// How a resolution was adopted: by a vote with its figures and, where the text names them, the States.
public struct Vote: Hashable, Sendable {
  /// The manner of adoption.
  public enum Manner: String, Sendable, CaseIterable {
    /// Votes were counted.
    case vote
    /// "Adopted unanimously".
    case unanimous = "unanimously"
    /// "Adopted without a vote".
    case withoutVote = "without a vote"
    /// "Adopted by consensus".
    case consensus
  }

  /// One side of a vote.
  public struct Side: Hashable, Sendable {
    /// The number of votes; `nil` where the text does not tell.
    public var count: Int?
    /// The States as the text names them.
    public var states: [String]

    /// Makes a side.
    public init(count: Int? = nil, states: [String] = []) {
      self.count = count
      self.states = states
    }
  }

  /// The manner of adoption.
  public var manner: Manner
  /// The votes in favour.
  public var inFavour: Side
  /// The votes against.
  public var against: Side
  /// The abstentions.
  public var abstaining: Side

  /// Makes a vote.
  public init(
    manner: Manner, inFavour: Side = Side(), against: Side = Side(), abstaining: Side = Side()
  ) {
    self.manner = manner
    self.inFavour = inFavour
    self.against = against
    self.abstaining = abstaining
  }
}
