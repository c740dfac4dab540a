/// Why a query cannot be answered as it is.
public enum QueryFailure: Error, Hashable, CustomStringConvertible {
  /// More than a word, a phrase, or several of them joined by OR.
  case notATerm(String)

  /// One line for a person.
  public var description: String {
    switch self {
    case .notATerm(let text):
      "\(text) is no term: write a word, a phrase in quotes, or several of them with OR between"
    }
  }
}
