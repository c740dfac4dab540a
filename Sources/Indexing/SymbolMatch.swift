import Resolutions

/// Which symbols name the same document: one rule for citations, documents and what users ask for.
///
/// Two symbols name the same document when they are equal, or when they are numbers of resolutions
/// or decisions that differ only in what people leave out:
///
/// - The part letters. `A/RES/75/101` names every part; letters meet that have one in common, as
///   `A/RES/75/101B` and `A/RES/75/101A-B`.
/// - The year or session in brackets. `S/RES/1325` names `S/RES/1325(2000)`.
///
/// The rule says the same whichever of the two symbols it starts from.
package struct SymbolMatch {
  /// A condition on a column that holds keys of symbols.
  package let condition: String
  /// The arguments of the condition.
  package let arguments: [String]

  /// The condition that a key names the same document as a symbol.
  ///
  /// - Parameters:
  ///   - symbol: The symbol.
  ///   - column: The name of a column of keys that has an index.
  package init(_ symbol: Symbol, column: String) {
    guard let number = ResolutionNumbering(symbol) else {
      condition = "\(column) = ?"
      arguments = [symbol.key]
      return
    }
    let stem = number.stem
    let literal = stem.replacing("[", with: "[[]")
    var alternatives = ["\(column) = ?"]
    var arguments = [stem]
    // The bounds keep the search to keys of this number; the plus keeps GLOB from widening them.
    func add(from: String, before: String, _ patterns: [String]) {
      let globs = patterns.map { pattern in
        // Letters that run backwards are none.
        pattern.hasSuffix("Z]") && pattern.contains("]-[")
          ? "+\(column) GLOB ? AND substr(\(column), -3, 1) <= substr(\(column), -1)"
          : "+\(column) GLOB ?"
      }.joined(separator: " OR ")
      alternatives.append("(\(column) >= ? AND \(column) < ? AND (\(globs)))")
      arguments += [stem + from, stem + before] + patterns.map { literal + $0 }
    }
    let letters = SymbolMatch.letterPatterns(number.letters)
    add(from: "A", before: "[", letters)
    if number.mayHaveBrackets {
      let brackets = number.brackets ?? "(*)"
      add(from: "(", before: ")", [brackets] + letters.map { brackets + $0 })
    }
    condition = "(" + alternatives.joined(separator: " OR ") + ")"
    self.arguments = arguments
  }

  /// Patterns of the letters that have one in common with those asked for; every letter without.
  private static func letterPatterns(_ letters: ClosedRange<Character>?) -> [String] {
    let (first, last) = (letters?.lowerBound ?? "A", letters?.upperBound ?? "Z")
    return ["[\(first)-\(last)]", "[A-\(last)]-[\(first)-Z]"]
  }
}

/// The symbol of a resolution or decision, taken apart.
///
/// `A/RES/75/101A-B` is number 101 of the series `A/RES/75`, with the letters A to B;
/// `S/RES/1325(2000)` is number 1325 of `S/RES`, with "(2000)" in brackets. The environment and health
/// assemblies set a dot before the number: `UNEP/EA.4/Res.1`, `WHA73.1`.
package struct ResolutionNumbering {
  /// What stands before the number, in the UN's own spelling.
  package let series: String
  /// The number.
  package let number: Int
  /// The year or session in brackets; `nil` where there is none.
  package let brackets: String?
  /// The part letters; `nil` where there are none.
  package let letters: ClosedRange<Character>?
  /// The key of the symbol without brackets and letters.
  let stem: String

  /// Whether the series counts through years or sessions, which may then stand in brackets.
  package var mayHaveBrackets: Bool { series.hasSuffix("/RES") || series.hasSuffix("/DEC") }

  /// Takes a symbol apart.
  ///
  /// - Returns: `nil` when it is not that of a resolution or decision, or ends in anything else than
  ///   number, brackets and letters.
  package init?(_ symbol: Symbol) {
    guard let (series, last) = ResolutionNumbering.parted(symbol) else { return nil }
    let digits = last.prefix { ("0"..."9").contains($0) }
    guard let number = Int(digits) else { return nil }
    var rest = last[digits.endIndex...]
    var brackets: String?
    if rest.first == "(" {
      guard let close = rest.firstIndex(of: ")") else { return nil }
      brackets = String(rest[...close])
      rest = rest[rest.index(after: close)...]
    }
    var letters: ClosedRange<Character>?
    let ends = rest.split(separator: "-", omittingEmptySubsequences: false)
    if !rest.isEmpty {
      guard ends.count <= 2, ends.allSatisfy({ $0.count == 1 }),
        let first = ends.first?.first, let last = ends.last?.first,
        ("A"..."Z").contains(first), ("A"..."Z").contains(last), first <= last
      else { return nil }
      letters = first...last
    }
    self.series = String(series.dropLast())
    self.number = number
    self.brackets = brackets
    self.letters = letters
    stem = "\(series)\(digits)".uppercased().filter { $0 != " " }
    if brackets != nil, !mayHaveBrackets { return nil }
  }

  /// The series with the sign before the number, and the rest.
  private static func parted(_ symbol: Symbol) -> (series: Substring, rest: Substring)? {
    let text = symbol.text
    let components = text.split(separator: "/")
    guard let last = components.last else { return nil }
    if components.dropFirst().dropLast().contains(where: { $0 == "RES" || $0 == "DEC" }) {
      return (text[..<last.startIndex], last)
    }
    let isDotted = components.count == 1 || last.hasPrefix("Res.") || last.hasPrefix("Dec.")
    guard isDotted, symbol.isResolution || symbol.isDecision,
      let dot = last.lastIndex(of: ".").map(text.index(after:))
    else { return nil }
    return (text[..<dot], text[dot...])
  }
}
