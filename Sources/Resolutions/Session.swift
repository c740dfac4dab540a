/// A session of an organ: a regular one (67), a special one (S-26) or an emergency one (ES-10).
///
/// The Economic and Social Council has numbered its resolutions by year since 1978, so that its
/// "session" is the year (2012).
public enum Session: Hashable, Sendable {
  case regular(Int)
  case special(Int)
  case emergency(Int)

  /// Reads a session as symbols print it: `67`, `S-26`, `ES-10`.
  ///
  /// - Parameter text: Digits, with or without `S-` or `ES-` in any letter case.
  public init?(_ text: some StringProtocol) {
    let upper = text.uppercased()
    guard let last = upper.utf8.last, (48...57).contains(last) else { return nil }
    let kinds: [(prefix: String, make: (Int) -> Session)] = [
      ("ES-", Session.emergency), ("S-", Session.special), ("", Session.regular),
    ]
    guard let kind = kinds.first(where: { upper.hasPrefix($0.prefix) }) else { return nil }
    let digits = upper.dropFirst(kind.prefix.count)
    guard (1...4).contains(digits.utf8.count), digits.utf8.allSatisfy({ 48...57 ~= $0 }),
      let number = Int(digits), number > 0
    else { return nil }
    self = kind.make(number)
  }

  /// The number of a regular session; `nil` for special and emergency sessions.
  public var regularNumber: Int? {
    if case .regular(let number) = self { number } else { nil }
  }
}

extension Session: CustomStringConvertible {
  /// The session as symbols print it.
  public var description: String {
    switch self {
    case .regular(let number): "\(number)"
    case .special(let number): "S-\(number)"
    case .emergency(let number): "ES-\(number)"
    }
  }
}
