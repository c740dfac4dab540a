import Resolutions

/// A place where a clause, or a note that it calls, cites a work.
public struct CitationPlace: Hashable, Sendable {
  /// The document that cites.
  public let document: IndexedDocument
  /// The name of the clause: `OP3`, `PP7`.
  public let clause: String
  /// The part of the clause.
  public let part: Part
  /// The printed number of the clause.
  public let number: String?
  /// The lead of the clause.
  public let lead: String?
  /// The verb of the clause in its base form.
  public let verb: String?
  /// The mark of the note that cites; `nil` where the clause itself does.
  public let note: String?
  /// The text of the clause, or of the note where a note cites.
  public let text: String
  /// The work, its place and date as the text gives them, and the words.
  ///
  /// ``Citation/note`` is `nil`: the note is ``note``.
  public let citation: Citation

  /// The words around the citation, with the citation marked.
  ///
  /// - Parameter reach: The most letters before and after the citation.
  public func passage(reach: Int = 120) -> Passage {
    let bytes = Array(text.utf8)
    let start = min(citation.offset, bytes.count)
    let end = min(start + citation.written.utf8.count, bytes.count)
    let before = String(decoding: bytes[..<start], as: UTF8.self)
    let after = String(decoding: bytes[end...], as: UTF8.self)
    return Passage(
      before: CitationPlace.tail(before, reach), match: citation.written,
      after: CitationPlace.head(after, reach))
  }

  private static func head(_ text: String, _ reach: Int) -> String {
    guard text.count > reach else { return text }
    // A cut word is left out; a text without spaces is cut all the same.
    let cut = text.prefix(reach)
    return (cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut) + " …"
  }

  private static func tail(_ text: String, _ reach: Int) -> String {
    guard text.count > reach else { return text }
    let cut = text.suffix(reach)
    return "… " + (cut.firstIndex(of: " ").map { cut[cut.index(after: $0)...] } ?? cut)
  }
}

/// A work that a resolution cites, with every place where it does.
public struct CitedSource: Hashable, Sendable {
  /// The work.
  public let work: CitedWork
  /// The documents of the index that the citation means.
  ///
  /// More than one where the parts of a resolution are documents of their own, or where a document
  /// is in the index twice.
  public let documents: [IndexedDocument]
  /// The places in order.
  public let places: [CitationPlace]

  /// How much is known of a cited work.
  public enum Target: String, Hashable, Sendable {
    /// It is in the index.
    case indexed
    /// The text tells what it is, but the index does not hold it.
    case known
    /// The text does not tell what it is.
    case unresolved
  }

  /// How much is known of the work.
  public var target: Target {
    if case .unresolved = work { return .unresolved }
    return documents.isEmpty ? .known : .indexed
  }

  /// The date of the document in the index, where the citation gives another one.
  ///
  /// - Parameter place: One of the ``places``.
  public func dateContradicting(_ place: CitationPlace) -> CalendarDate? {
    let dates = documents.compactMap(\.date)
    guard let given = place.citation.date, !dates.contains(given) else { return nil }
    return dates.first
  }
}

/// One page of the places that cite a work.
public struct CitingPage: Hashable, Sendable {
  /// The places of the page, those of the newest resolution first.
  public let places: [CitationPlace]
  /// The number of all places.
  public let total: Int
  /// The number of the resolutions that they are in.
  public let resolutions: Int
}
