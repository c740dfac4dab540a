import Resolutions

/// The letter of a resolution that shares its number with others, as symbols print it: "A/RES/48/218 B".
enum PartLetter {
  /// Whether a line is a symbol with such a letter behind a space.
  static func ends(_ line: some StringProtocol) -> Bool {
    let parts = line.split(separator: " ")
    return parts.count == 2 && parts[1].utf8.count == 1 && parts[1].utf8.allSatisfy(\.isCapital)
      && parts[0].contains("/RES/") && parts[0].last?.isNumber ?? false
  }

  /// Moves the letter from the names of the clauses into the symbol, where the document holds one resolution
  /// of several and is not the first of them.
  static func move(into resolution: inout Resolution, printed letter: String?) {
    guard let letter, letter != "A", let symbol = resolution.symbol, symbol.letters == nil,
      symbol.isResolution, resolution.clauses.allSatisfy({ $0.place.letter == letter }),
      let lettered = Symbol(symbol.text + letter)
    else { return }
    resolution.symbol = lettered
    for index in resolution.clauses.indices { resolution.clauses[index].place.letter = nil }
  }
}
