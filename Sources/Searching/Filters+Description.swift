extension Filters: CustomStringConvertible {
  /// The filters as a user types them as fields of a query.
  public var description: String {
    let values: [(FilterField, String?)] = [
      (.verb, verb?.text), (.anyVerb, anyVerb?.text),
      (.stance, Filters.list(stances.map(\.rawValue))), (.modifier, modifier),
      (.session, Filters.list(sessions.map(\.description))),
      (.organ, Filters.list(organs.map(\.name))), (.part, Filters.list(parts.map(\.rawValue))),
      (.symbol, symbol?.text), (.status, status?.rawValue), (.since, since?.description),
      (.until, until?.description),
      (.cites, cites.map { $0 == .charter ? "Charter" : $0.name ?? $0.kind }),
      (.citedByAtLeast, citedByAtLeast.map { "\($0)" }),
    ]
    let fields = values.compactMap { field, value in
      value.map { "\(field.rawValue):\($0.contains(" ") ? "\"\($0)\"" : $0)" }
    }
    return (fields + [unseenIn.map { "not shown by @\($0)" }].compactMap { $0 })
      .joined(separator: " ")
  }

  private static func list(_ values: [String]) -> String? {
    values.isEmpty ? nil : values.joined(separator: ",")
  }
}

extension SessionRange: CustomStringConvertible {
  /// The sessions as a user types them.
  public var description: String {
    switch self {
    case .one(let session): session.description
    case .regular(let numbers): "\(numbers.lowerBound)-\(numbers.upperBound)"
    }
  }
}
