import Resolutions

/// How the documents of a symbol are found, when letters or the year are missing from what was asked.
///
/// `A/RES/75/101` finds the document `A/RES/75/101A-B`, and so does `A/RES/75/101B`; `S/RES/1325`
/// finds `S/RES/1325(2000)`.
struct SymbolLookup {
  /// A condition on `document.symbol_key`.
  let condition: String
  /// The arguments of the condition.
  let arguments: [String]

  init(_ symbol: Symbol) {
    let key = symbol.key
    var patterns = ["[A-Z]*", "(*"].map { SymbolLookup.literal(key) + $0 }
    var alternatives = ["document.symbol_key = ?"]
    alternatives += patterns.map { _ in "document.symbol_key GLOB ?" }
    // One letter is found in the document that holds it among others: B in A-C.
    if let letter = symbol.letters?.uppercased(), letter.count == 1 {
      let stem = symbol.withoutLetters.key
      patterns += [SymbolLookup.literal(stem) + "[A-Z]-[A-Z]", letter, letter]
      alternatives.append(
        """
        document.symbol_key GLOB ? AND substr(document.symbol_key, \(stem.count + 1), 1) <= ? \
        AND substr(document.symbol_key, \(stem.count + 3), 1) >= ?
        """)
    }
    condition = "(" + alternatives.joined(separator: " OR ") + ")"
    arguments = [key] + patterns
  }

  /// A text in which GLOB sees no sign of its own.
  private static func literal(_ text: String) -> String { text.replacing("[", with: "[[]") }
}
