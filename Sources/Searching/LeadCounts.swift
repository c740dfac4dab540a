/// A verb with the number of clauses whose lead has it.
public struct VerbCount: Hashable, Sendable {
  /// The verb in its base form; `nil` for leads that are not understood and clauses without one.
  public let verb: String?
  /// The lead as it stands, where the verb is not understood.
  public let lead: String?
  /// The number of clauses.
  public let clauses: Int
}

/// A word for a kind of lead with the number of clauses whose lead is of that kind.
public struct LeadCount: Hashable, Sendable {
  /// The name of a stance, or an adverb.
  public let name: String
  /// The number of clauses.
  public let clauses: Int
}
