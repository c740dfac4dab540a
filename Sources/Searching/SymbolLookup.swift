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
    if symbol.letters != nil {
      patterns.append(SymbolLookup.literal(symbol.withoutLetters.key) + "[A-Z]-[A-Z]")
    }
    let globs = patterns.map { _ in "document.symbol_key GLOB ?" }
    condition = "(document.symbol_key = ? OR " + globs.joined(separator: " OR ") + ")"
    arguments = [key] + patterns
  }

  /// A text in which GLOB sees no sign of its own.
  private static func literal(_ text: String) -> String { text.replacing("[", with: "[[]") }
}
