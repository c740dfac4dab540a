/// The part of a document that a clause belongs to.
public enum Part: String, Sendable, CaseIterable {
  /// An unnumbered paragraph that opens with a participle or adjective phrase ("Recalling").
  case preambular
  /// A paragraph that opens with a present-tense verb ("Decides"), numbered unless it is alone.
  case operative
  /// A paragraph of an annex, which follows its own rules.
  case annex

  /// The letters by which drafters call a paragraph of this part: PP7, OP3, AN2.
  public var abbreviation: String {
    switch self {
    case .preambular: "PP"
    case .operative: "OP"
    case .annex: "AN"
    }
  }
}

/// One paragraph of a resolution, with the sub-paragraphs that belong to it.
public struct Clause: Hashable, Sendable {
  /// The name within the resolution: `PP7`, `OP3`, `A.OP3`, `II.OP1`, `AN2`.
  ///
  /// Preambular and annex paragraphs are counted; operative ones go by their printed number.
  /// A part letter or section numeral stands before it where the numbers start again.
  public var id: String
  /// The part of the document.
  public var part: Part
  /// Where it stands: part letter, section, annex.
  public var place: Place
  /// The number as printed, such as "3" or "3 bis"; `nil` for an unnumbered paragraph.
  public var number: String?
  /// The opening words that print sets in italics; `nil` where a clause has none.
  public var lead: Lead?
  /// The later verbs of its sentence, in the order of the text.
  public var furtherVerbs: [FurtherVerb]
  /// The text with its lead and sub-paragraphs (each on its own line), without number and note marks.
  public var text: String
  /// The note marks in the text, in order.
  public var noteCalls: [NoteCall]
  /// The links that the file has in the text, in order.
  public var links: [Link]
  /// What the clause and the notes that it calls cite, in order.
  public var citations: [Citation]

  /// Makes a clause.
  public init(
    id: String = "", part: Part, place: Place = Place(), number: String? = nil, lead: Lead? = nil,
    furtherVerbs: [FurtherVerb] = [], text: String, noteCalls: [NoteCall] = [], links: [Link] = [],
    citations: [Citation] = []
  ) {
    self.id = id
    self.part = part
    self.place = place
    self.number = number
    self.lead = lead
    self.furtherVerbs = furtherVerbs
    self.text = text
    self.noteCalls = noteCalls
    self.links = links
    self.citations = citations
  }
}

/// The place of a clause in a document that has several parts, sections or annexes.
public struct Place: Hashable, Sendable {
  /// The letter of a resolution that stands in one document with others ("A", "B").
  public var letter: String?
  /// The numeral or letter of the section ("II", "I.B").
  public var section: String?
  /// The heading that the clause stands under.
  public var heading: String?
  /// The annex, by its own name ("Annex", "Annex II").
  public var annex: String?

  /// Makes a place; without arguments, that of a plain resolution.
  public init(
    letter: String? = nil, section: String? = nil, heading: String? = nil, annex: String? = nil
  ) {
    self.letter = letter
    self.section = section
    self.heading = heading
    self.annex = annex
  }
}
