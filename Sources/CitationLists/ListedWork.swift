import Resolutions

/// A work in a citation list: what is known of it, and which of its places are meant.
///
/// What is not known stays empty; a style leaves it out.
public struct ListedWork: Hashable, Sendable {
  /// What the work goes by.
  public enum Identity: Hashable, Sendable {
    /// A document of the United Nations.
    case document(Symbol)
    /// A document that shows no symbol, by the name of its file.
    case file(String)
    /// A treaty, by its place in a treaty series.
    case treaty(TreatyRecord)
    /// The Charter of the United Nations.
    case charter
  }

  /// What the work goes by.
  public internal(set) var identity: Identity
  /// The organ whose document it is.
  public var organ: Organ?
  /// The session of the organ.
  public var session: Session?
  /// The title, in one line.
  public var title: String? { didSet { title = ListedWork.title(title) } }
  /// The day of adoption, or of a draft's issue.
  public var date: CalendarDate?
  /// Whether it was adopted, as far as its text tells.
  public var status: Resolution.Status?
  /// The places that are meant, in the order of the work; none means all of it.
  public var pinpoints: [Pinpoint]

  /// Makes a work of which nothing is known but what its name tells: organ and session by the symbol.
  public init(_ identity: Identity) {
    self.identity = identity
    if case .document(let symbol) = identity {
      // The documents of a conference stand among the Assembly's, but are not its own.
      organ = symbol.text.contains("/CONF.") ? nil : symbol.organ
      session = symbol.session
    }
    pinpoints = []
  }

  /// Makes the entry of a work that a text cites; `nil` when the text does not tell which.
  public init?(_ citation: Citation) {
    switch citation.work {
    case .document(let symbol): self.init(.document(symbol))
    case .treaty(let record): self.init(.treaty(record))
    case .charter: self.init(.charter)
    case .unresolved: return nil
    }
    date = citation.date
    pinpoints = citation.pinpoint.map { [.words($0)] } ?? []
  }

  /// The title in one line, without the comma that a style would double; `nil` when nothing is left.
  private static func title(_ text: String?) -> String? {
    var line = (text ?? "").inOneLine
    while let last = line.last, [",", ";", " "].contains(last) { line.removeLast() }
    return line.isEmpty ? nil : line
  }

  /// The symbol, where the work has one.
  public var symbol: Symbol? { if case .document(let symbol) = identity { symbol } else { nil } }

  /// The letters by which two entries are the same work.
  public var key: String {
    switch identity {
    // The Security Council numbers through: the year in brackets adds nothing.
    case .document(let symbol):
      symbol.key.hasPrefix("S/RES/") ? String(symbol.key.prefix { $0 != "(" }) : symbol.key
    case .file(let name): "file " + name
    case .treaty(let record): record.description
    case .charter: "charter"
    }
  }
}

extension ListedWork {
  /// When the work is from, as far as that is known.
  public enum Issue: Hashable, Sendable {
    case day(CalendarDate)
    case year(Int)

    /// The year.
    public var year: Int {
      switch self {
      case .day(let date): date.year
      case .year(let year): year
      }
    }
  }

  /// The date, or the year that the symbol tells.
  ///
  /// Only the Security Council's symbols hold the year of issue. The year in a symbol of the Economic
  /// and Social Council is its session, which may begin in the year before.
  public var issue: Issue? {
    if let date { return .day(date) }
    guard let symbol, symbol.text.hasPrefix("S/") else { return nil }
    let years = symbol.text.split { !$0.isNumber }.compactMap { Int($0) }.filter {
      (1946...9999).contains($0)
    }
    // "S/2000" alone would be a serial number of 1950.
    let hasYear = symbol.text.contains("(") || symbol.text.split(separator: "/").count > 2
    return hasYear ? years.first.map(Issue.year) : nil
  }
}

extension String {
  /// The text with each run of spaces, line ends and control characters as one space.
  var inOneLine: String {
    unicodeScalars
      .split { $0.properties.isWhitespace || $0.properties.generalCategory == .control }
      .map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
  }
}
