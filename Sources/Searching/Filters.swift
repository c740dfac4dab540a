import DraftingLanguage
import Resolutions

/// What clauses to look at, besides their words.
public struct Filters: Hashable, Sendable {
  /// The verb asked for, with its form and adverbs as far as they were given.
  public var verb: Lead?
  /// The verb asked for wherever the clause has it: in its lead, or as a further verb.
  public var anyVerb: Lead?
  /// What the verbs do; none means anything.
  public var stances: [Stance] = []
  /// The adverb of the lead, in small letters: "strongly".
  public var modifier: String?
  /// The saved search of which clauses are wanted that it has not shown.
  public var unseenIn: String?
  /// The texts that were looked up before; `nil` means any.
  var texts: FoundTexts?
  /// The sessions; none means every one.
  public var sessions: [SessionRange] = []
  /// The organs; none means every one.
  public var organs: [Organ] = []
  /// The parts; none means every one.
  public var parts: [Part] = []
  /// The resolution.
  public var symbol: Symbol?
  /// Adopted texts or drafts.
  public var status: Resolution.Status?
  /// The first day.
  public var since: CalendarDate?
  /// The last day.
  public var until: CalendarDate?
  /// The work that the clause or a note that it calls cites.
  public var cites: CitedWork?
  /// By how many other resolutions of the index the clause's resolution is cited at least.
  public var citedByAtLeast: Int?

  /// Makes filters that let everything through.
  public init() {}
}

/// A session, or regular sessions from one to another.
public enum SessionRange: Hashable, Sendable {
  case one(Session)
  case regular(ClosedRange<Int>)

  /// Reads a list of sessions as a user gives it: `67`, `60-67`, `60..67`, `60,62`, `ES-10`.
  ///
  /// - Returns: The ranges; `nil` when a piece of the list is no session.
  public static func list(_ text: String) -> [SessionRange]? {
    var ranges: [SessionRange] = []
    for piece in text.split(separator: ",") {
      let word = piece.filter { !$0.isWhitespace }.replacing("..", with: "-")
      let ends = word.split(separator: "-").compactMap { Int($0) }
      if let session = Session(word) {
        ranges.append(.one(session))
      } else if ends.count == 2, word == "\(ends[0])-\(ends[1])", ends[0] <= ends[1] {
        ranges.append(.regular(ends[0]...ends[1]))
      } else {
        return nil
      }
    }
    return ranges.isEmpty ? nil : ranges
  }
}

extension CalendarDate {
  /// Reads the end of a period: a year (`2012`), a month (`2012-05`) or a day (`2012-05-31`).
  ///
  /// - Parameters:
  ///   - text: What a user gave.
  ///   - isLast: Whether the last day of the period is meant, not the first.
  public init?(period text: String, isLast: Bool) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count <= 3, let year = Int(parts[0]) else { return nil }
    guard parts.count > 1 else {
      self.init(year: year, month: isLast ? 12 : 1, day: isLast ? 31 : 1)
      return
    }
    guard let month = Int(parts[1]) else { return nil }
    guard parts.count > 2 else {
      let days = isLast ? [31, 30, 29, 28] : [1]
      let date = days.lazy.compactMap { CalendarDate(year: year, month: month, day: $0) }.first
      guard let date else { return nil }
      self = date
      return
    }
    guard let day = Int(parts[2]) else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
