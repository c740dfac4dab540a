import DraftingLanguage
import Resolutions

/// The filters by the names that users give them: `session:60-67` in a query, `--session 60-67`.
public enum FilterField: String, CaseIterable, Sendable {
  case verb
  case anyVerb = "any-verb"
  case stance
  case modifier
  case session
  case organ
  case part
  case symbol
  case status
  case date
  case since
  case until
  case cites
  case citedByAtLeast = "cited-by-at-least"

  /// A value that a filter cannot take.
  public struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
    /// What to write instead.
    public let description: String
  }

  /// Sets a filter.
  ///
  /// - Parameters:
  ///   - value: What the user gave.
  ///   - filters: Where the filter is set.
  /// - Throws: ``Failure`` when the value is none for this filter.
  public func set(_ value: String, in filters: inout Filters) throws(Failure) {
    switch self {
    case .verb: filters.verb = LeadGrammar.verb(asked: value)
    case .anyVerb: filters.anyVerb = LeadGrammar.verb(asked: value)
    case .stance:
      filters.stances = []
      for name in FilterField.list(value) {
        guard let stance = Stance(rawValue: name.lowercased()) else {
          let names = Stance.allCases.map(\.rawValue).joined(separator: ", ")
          throw Failure(description: "write one or more of \(names)")
        }
        filters.stances.append(stance)
      }
    case .modifier:
      let words = value.lowercased().split(whereSeparator: \.isWhitespace)
      guard !words.isEmpty else { throw Failure(description: "write an adverb such as strongly") }
      filters.modifier = words.joined(separator: " ")
    case .session:
      guard let ranges = SessionRange.list(value) else {
        throw Failure(description: "write 67, 60-67, 60,62 or ES-10")
      }
      filters.sessions = ranges
    case .organ:
      filters.organs = FilterField.list(value).map { Organ(asked: $0) }
      if filters.organs.isEmpty {
        throw Failure(description: "write GA, SC, HRC, ECOSOC or a name")
      }
    case .part:
      filters.parts = []
      for name in FilterField.list(value) {
        guard let part = Part.allCases.first(where: { $0.rawValue.hasPrefix(name.lowercased()) })
        else { throw Failure(description: "write preambular, operative or annex") }
        filters.parts.append(part)
      }
      if filters.parts.isEmpty {
        throw Failure(description: "write preambular, operative or annex")
      }
    case .symbol:
      guard let symbol = Symbol(asked: value) else {
        throw Failure(description: "write a symbol such as A/RES/67/169")
      }
      filters.symbol = symbol
    case .status:
      guard let status = Resolution.Status(rawValue: value.lowercased()) else {
        throw Failure(description: "write adopted or draft")
      }
      filters.status = status
    case .date:
      let ends = value.split(separator: "..", omittingEmptySubsequences: false).map(String.init)
      guard ends.count <= 2, ends.contains(where: { !$0.isEmpty }) else {
        throw Failure(description: "write 2012, 2000..2012 or 2012-05-31..")
      }
      filters.since = try ends[0].isEmpty ? nil : FilterField.date(ends[0], isLast: false)
      let last = ends[ends.count - 1]
      filters.until = try last.isEmpty ? nil : FilterField.date(last, isLast: true)
      if let since = filters.since, let until = filters.until, since > until {
        throw Failure(description: "write the earlier date first")
      }
    case .since: filters.since = try FilterField.date(value, isLast: false)
    case .until: filters.until = try FilterField.date(value, isLast: true)
    case .cites:
      guard let work = CitedWork(asked: value) else {
        throw Failure(description: "write a symbol such as A/RES/67/169, or Charter")
      }
      filters.cites = work
    case .citedByAtLeast:
      guard let least = Int(value), least > 0 else { throw Failure(description: "write 1 or more") }
      filters.citedByAtLeast = least
    }
  }

  private static func list(_ text: String) -> [String] {
    text.split(separator: ",").map { String($0.drop { $0.isWhitespace }) }.filter { !$0.isEmpty }
  }

  private static func date(_ text: String, isLast: Bool) throws(Failure) -> CalendarDate {
    guard let date = CalendarDate(period: text, isLast: isLast) else {
      throw Failure(description: "write a year or a date such as 2012-12-20")
    }
    return date
  }
}
