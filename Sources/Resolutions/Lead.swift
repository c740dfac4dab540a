/// The opening words of a clause, as print sets them in italics, and what they mean.
public struct Lead: Hashable, Sendable {
  /// The words as they stand, such as "Takes note with appreciation".
  public var text: String
  /// The verb in its base form ("take note", "reaffirm"); `nil` when the words are not understood.
  public var verb: String?
  /// The second verb of a lead that has two ("Welcomes and encourages"), in its base form.
  public var secondVerb: String?
  /// How the verb stands in the clause.
  public var form: Form?
  /// The adverbs in lower case ("also", "strongly"), in order.
  public var adverbs: [String]

  /// The grammatical form of a lead.
  public enum Form: String, Sendable, CaseIterable {
    /// "Reaffirming", "Having considered": preambular.
    case participle
    /// "Concerned", "Mindful": preambular.
    case adjective
    /// "Reaffirms", "Calls upon": operative.
    case present
    /// "decided", "took note": decisions, which tell what was done.
    case past
  }

  /// Makes a lead.
  public init(
    text: String, verb: String? = nil, secondVerb: String? = nil, form: Form? = nil,
    adverbs: [String] = []
  ) {
    self.text = text
    self.verb = verb
    self.secondVerb = secondVerb
    self.form = form
    self.adverbs = adverbs
  }
}
