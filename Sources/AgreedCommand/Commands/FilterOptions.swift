import Agreed
import ArgumentParser

/// The filters, the same for every command that looks at clauses.
struct FilterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A verb in any form: reaffirm finds all of them, Reaffirms the operative ones.",
      valueName: "verb"))
  var verb: String?

  @Option(help: ArgumentHelp("Sessions: 67, 60-67, 60,62 or ES-10.", valueName: "sessions"))
  var session: String?

  @Option(
    help: ArgumentHelp(
      "Organs: GA, SC, HRC, ECOSOC or a name; several with commas.", valueName: "organs"),
    completion: .list(["GA", "SC", "HRC", "ECOSOC"]))
  var organ: String?

  @Option(
    help: ArgumentHelp(
      "Parts: preambular, operative or annex; several with commas.", valueName: "parts"),
    completion: .list(Part.allCases.map(\.rawValue)))
  var part: String?

  @Option(help: ArgumentHelp("One resolution: A/RES/67/169 or 67/169.", valueName: "symbol"))
  var symbol: String?

  @Option(
    help: ArgumentHelp("adopted or draft.", valueName: "status"),
    completion: .list(Resolution.Status.allCases.map(\.rawValue)))
  var status: String?

  @Option(help: ArgumentHelp("Not before a year or date: 2000 or 2000-09-18.", valueName: "date"))
  var since: String?

  @Option(help: ArgumentHelp("Not after a year or date: 2012 or 2012-12-20.", valueName: "date"))
  var until: String?

  @Option(
    help: ArgumentHelp(
      "Clauses that cite a work: A/RES/67/169, 67/169 or Charter.", valueName: "symbol"))
  var cites: String?

  @Option(
    help: ArgumentHelp(
      "Clauses of what so many other resolutions of the index cite.", valueName: "number"))
  var citedByAtLeast: Int?

  /// A wrong value is told with the usage of its command, before anything is opened.
  func validate() throws { _ = try filters() }

  func filters() throws -> Filters {
    var filters = Filters()
    filters.verb = verb.map(LeadGrammar.verb(asked:))
    if let session {
      guard let ranges = SessionRange.list(session) else {
        throw ValidationError("--session \(session): write 67, 60-67, 60,62 or ES-10.")
      }
      filters.sessions = ranges
    }
    filters.organs = FilterOptions.list(organ).map { Organ(asked: $0) }
    filters.parts = try FilterOptions.list(part).map { name in
      guard let part = Part.allCases.first(where: { $0.rawValue.hasPrefix(name.lowercased()) })
      else { throw ValidationError("--part \(name): write preambular, operative or annex.") }
      return part
    }
    if let symbol {
      guard let parsed = Symbol(asked: symbol) else {
        throw ValidationError("--symbol \(symbol): write a symbol such as A/RES/67/169.")
      }
      filters.symbol = parsed
    }
    if let status {
      guard let known = Resolution.Status(rawValue: status.lowercased()) else {
        throw ValidationError("--status \(status): write adopted or draft.")
      }
      filters.status = known
    }
    filters.since = try FilterOptions.date(since, "--since", isLast: false)
    filters.until = try FilterOptions.date(until, "--until", isLast: true)
    filters.cites = try cites.map { try CitedWork(asked: $0, for: "--cites") }
    if let citedByAtLeast {
      guard citedByAtLeast > 0 else {
        throw ValidationError("--cited-by-at-least \(citedByAtLeast): write 1 or more.")
      }
      filters.citedByAtLeast = citedByAtLeast
    }
    return filters
  }

  private static func list(_ text: String?) -> [String] {
    (text ?? "").split(separator: ",").map { piece in
      String(piece.drop { $0.isWhitespace })
    }.filter { !$0.isEmpty }
  }

  private static func date(_ text: String?, _ option: String, isLast: Bool) throws -> CalendarDate?
  {
    guard let text else { return nil }
    guard let date = CalendarDate(period: text, isLast: isLast) else {
      throw ValidationError("\(option) \(text): write a year or a date such as 2012-12-20.")
    }
    return date
  }
}

extension CitedWork {
  /// The work that a user names, or a line that tells how to name one.
  ///
  /// - Parameters:
  ///   - asked: What the user wrote.
  ///   - place: Where, for the line: the name of an option or a command.
  init(asked text: String, for place: String) throws {
    guard let work = CitedWork(asked: text) else {
      throw ValidationError("\(place) \(text): write a symbol such as A/RES/67/169, or Charter.")
    }
    self = work
  }
}
