import Agreed
import ArgumentParser

/// The filters, the same for every command that looks at clauses.
struct FilterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A verb in any form: reaffirm finds all of them, Reaffirms the operative ones.",
      valueName: "verb"))
  var verb: String?

  @Option(
    help: ArgumentHelp(
      "The same, or a further verb of the clause: requests finds \"..., and requests\".",
      valueName: "verb"))
  var anyVerb: String?

  @Option(
    help: ArgumentHelp(
      "What the verb does: notice, affirmation, approval, concern, request, urging, decision or "
        + "condemnation; several with commas.", valueName: "stances"),
    completion: .list(Stance.allCases.map(\.rawValue)))
  var stance: String?

  @Option(help: ArgumentHelp("An adverb of the lead: strongly, gravely.", valueName: "adverb"))
  var modifier: String?

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
    for (field, value) in values {
      do { try field.set(value, in: &filters) } catch {
        throw ValidationError("--\(field.rawValue) \(value): \(error).")
      }
    }
    return filters
  }

  /// The filters as fields of a query.
  var typed: String {
    values.map { "\($0.0.rawValue):\"\($0.1.filter { $0 != "\"" })\"" }.joined(separator: " ")
  }

  /// What the user gave, by filter.
  private var values: [(FilterField, String)] {
    let given: [(FilterField, String?)] = [
      (.verb, verb), (.anyVerb, anyVerb), (.stance, stance), (.modifier, modifier),
      (.session, session), (.organ, organ),
      (.part, part), (.symbol, symbol),
      (.status, status), (.since, since), (.until, until), (.cites, cites),
      (.citedByAtLeast, citedByAtLeast.map { "\($0)" }),
    ]
    return given.compactMap { field, value in value.map { (field, $0) } }
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
