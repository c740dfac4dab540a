/// The ways in which people write citations of United Nations documents.
public enum CitationStyle: String, Sendable, CaseIterable {
  /// The United Nations' own editorial style.
  case un
  /// The Oxford University Standard for the Citation of Legal Authorities.
  case oscola
  /// The Bluebook of American law reviews.
  case bluebook
  /// The Chicago Manual of Style, in the form of its notes.
  case chicago
  /// The reference list of the American Psychological Association.
  case apa

  private var rules: any StyleRules.Type {
    switch self {
    case .un: UNEditorialStyle.self
    case .oscola: OSCOLAStyle.self
    case .bluebook: BluebookStyle.self
    case .chicago: ChicagoStyle.self
    case .apa: APAStyle.self
    }
  }

  /// A work in this style, in one line of plain text; what is not known of it is left out.
  ///
  ///     CitationStyle.oscola.entry(work)  // UNGA Res 67/169 (20 December 2012) UN Doc A/RES/67/169, para 3
  public func entry(_ work: ListedWork) -> String {
    rules.entry(work, pinpoint: pinpoint(work))
  }

  /// The places of a work that are meant, in the words of this style; `nil` when all of it is meant.
  public func pinpoint(_ work: ListedWork) -> String? { rules.pinpoints.text(work.pinpoints) }
}

/// What a style lays down.
protocol StyleRules {
  /// How it names places in a work.
  static var pinpoints: PinpointWording { get }
  /// A work with the place in it that is meant.
  static func entry(_ work: ListedWork, pinpoint: String?) -> String
}

extension [String?] {
  /// The pieces that are there, one after the other.
  func joined(_ separator: String) -> String {
    compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: separator)
  }
}

extension String {
  /// The text with a full stop, unless it ends with one.
  var withFullStop: String { hasSuffix(".") ? self : self + "." }
}
