/// The words and signs of a query, with their places.
struct QueryToken: Hashable {
  enum Kind: Hashable {
    /// Words; the typed text is the value where a filter is asked.
    case phrase(TextQuery.Phrase, text: String)
    /// `title:`, `session:` and the like, right before their value.
    case field(FieldName)
    case and
    case or
    case not
    /// `~10`
    case within(Int)
    /// `NEAR(`
    case near
    case open
    case close
  }

  let kind: Kind
  /// The place in what was typed, in characters.
  let place: Range<Int>
}

/// What may stand before a colon.
enum FieldName: Hashable {
  case words(TextQuery.Field)
  case filter(FilterField)

  init?(_ text: some StringProtocol) {
    let name = text.lowercased()
    if let field = TextQuery.Field(rawValue: name) {
      self = .words(field)
    } else if let field = FilterField(rawValue: name) {
      self = .filter(field)
    } else {
      return nil
    }
  }

  var name: String {
    switch self {
    case .words(let field): field.rawValue
    case .filter(let field): field.rawValue
    }
  }

  /// All names in the order in which help lists them.
  static let all =
    TextQuery.Field.allCases.map(\.rawValue) + FilterField.allCases.map(\.rawValue)
}
