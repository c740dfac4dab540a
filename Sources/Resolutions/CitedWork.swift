/// What a citation refers to.
public enum CitedWork: Hashable, Sendable {
  /// A document that has a symbol.
  case document(Symbol)
  /// A treaty, by its place in a treaty series.
  case treaty(TreatyRecord)
  /// The Charter of the United Nations.
  case charter
  /// Something that the text does not tell: a number whose organ is not named, "Ibid." after nothing.
  case unresolved

  /// Reads a work from its kind and its name.
  ///
  /// - Parameters:
  ///   - kind: What ``kind`` gives.
  ///   - name: What ``name`` gives.
  public init?(kind: String, name: String?) {
    switch (kind, name) {
    case ("document", let name?):
      guard let symbol = Symbol(name) else { return nil }
      self = .document(symbol)
    case ("treaty", let name?):
      guard let record = TreatyRecord(name) else { return nil }
      self = .treaty(record)
    case ("charter", _): self = .charter
    case ("unresolved", _): self = .unresolved
    default: return nil
    }
  }

  /// The kind in one word: "document", "treaty", "charter" or "unresolved".
  public var kind: String {
    switch self {
    case .document: "document"
    case .treaty: "treaty"
    case .charter: "charter"
    case .unresolved: "unresolved"
    }
  }

  /// The symbol, or the name where the work has no symbol; `nil` where the text does not tell.
  public var name: String? {
    switch self {
    case .document(let symbol): symbol.text
    case .treaty(let record): record.description
    case .charter: "Charter of the United Nations"
    case .unresolved: nil
    }
  }

  /// The letters by which two works are compared; `nil` where the text does not tell.
  public var key: String? {
    switch self {
    case .document(let symbol): symbol.key
    case .treaty, .charter: name?.uppercased()
    case .unresolved: nil
    }
  }
}

/// The place of a treaty in a treaty series.
///
/// Notes of resolutions print it as "United Nations, Treaty Series, vol. 1833, No. 31363".
public struct TreatyRecord: Hashable, Sendable, CustomStringConvertible {
  /// Whose series it is.
  public var series: Series
  /// The volume.
  public var volume: Int
  /// The number of registration; `nil` where the text gives none.
  public var number: Int?

  /// The series in which treaties are registered.
  public enum Series: String, Sendable, CaseIterable {
    case unitedNations = "United Nations"
    case leagueOfNations = "League of Nations"
  }

  /// Makes a place in a treaty series.
  public init(series: Series, volume: Int, number: Int? = nil) {
    self.series = series
    self.volume = volume
    self.number = number
  }

  /// Reads a record as notes print it.
  ///
  /// - Parameter printed: Such as "United Nations, Treaty Series, vol. 1833, No. 31363".
  public init?(_ printed: String) {
    let fields = printed.split(separator: ", ")
    guard fields.count == 3 || fields.count == 4, fields[1] == "Treaty Series",
      let series = Series(rawValue: String(fields[0])), fields[2].hasPrefix("vol. "),
      let volume = Int(fields[2].dropFirst(5))
    else { return nil }
    self.init(series: series, volume: volume)
    if fields.count == 4 {
      guard fields[3].hasPrefix("No. "), let number = Int(fields[3].dropFirst(4)) else {
        return nil
      }
      self.number = number
    }
  }

  /// The record as notes print it.
  public var description: String {
    "\(series.rawValue), Treaty Series, vol. \(volume)" + (number.map { ", No. \($0)" } ?? "")
  }
}
