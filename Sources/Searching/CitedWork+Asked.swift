import Resolutions

extension CitedWork {
  /// The work that a person means.
  ///
  ///     CitedWork(asked: "67/169")                                          // A/RES/67/169
  ///     CitedWork(asked: "Charter")                                         // the Charter
  ///     CitedWork(asked: "United Nations, Treaty Series, vol. 1833, No. 31363")
  ///
  /// - Parameter text: A symbol in any form that ``Symbol/init(asked:)`` takes, the Charter, or a
  ///   place in a treaty series as notes print it. `nil` when it is none of these.
  public init?(asked text: String) {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let charter = ["charter", "un charter", "charter of the united nations"]
    if charter.contains(words.lowercased()) {
      self = .charter
    } else if let record = TreatyRecord(words) {
      self = .treaty(record)
    } else if let symbol = Symbol(asked: words) {
      self = .document(symbol)
    } else {
      return nil
    }
  }
}
