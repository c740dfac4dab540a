import Resolutions

/// The words in which a style names the places of a work.
struct PinpointWording: Sendable {
  /// How preambular paragraphs are named.
  enum Preamble: Sendable {
    /// "seventh preambular para."
    case ordinal
    /// "preambular para. 7", with the word that stands before.
    case word(String)
  }

  /// "para.", and for several "paras.".
  var paragraph: (one: String, several: String)
  /// How preambular paragraphs are named.
  var preamble: Preamble
  /// The word before the numeral of a section.
  var section: String
  /// What parts the last of two from the first, and the last of more from the one before it.
  var and: (two: String, more: String)
  /// The style's words for those of the citing text, in lower case and without a full stop.
  var replacements: [String: String]

  /// The places of a work; `nil` when all of it is meant.
  func text(_ pinpoints: [Pinpoint]) -> String? {
    var pieces: [String] = []
    var group: [Pinpoint.Paragraph] = []
    func close() {
      if !group.isEmpty { pieces.append(text(group)) }
      group = []
    }
    for pinpoint in pinpoints {
      switch pinpoint {
      case .paragraph(let paragraph):
        if let last = group.last, !last.stands(with: paragraph) { close() }
        group.append(paragraph)
      case .words(let words):
        close()
        pieces.append(replaced(words))
      }
    }
    close()
    return pieces.isEmpty ? nil : pieces.joined(separator: "; ")
  }

  /// Paragraphs that stand in one place and part.
  private func text(_ group: [Pinpoint.Paragraph]) -> String {
    let first = group[0]
    var pieces: [String] = []
    if let letter = first.letter { pieces.append("part \(letter)") }
    if let annex = first.annex { pieces.append(annex.prefix(1).lowercased() + annex.dropFirst()) }
    if first.part == .annex, first.annex == nil { pieces.append("annex") }
    if let section = first.section { pieces.append("\(self.section) \(section)") }
    let numbers = group.compactMap(\.number)
    if !numbers.isEmpty { pieces.append(numbered(numbers, first)) }
    return pieces.joined(separator: ", ")
  }

  private func numbered(_ numbers: [String], _ first: Pinpoint.Paragraph) -> String {
    let noun = numbers.count == 1 ? paragraph.one : paragraph.several
    switch (first.part, preamble) {
    case (.preambular, .ordinal):
      let hasWords = numbers.allSatisfy { Int($0).flatMap(EnglishOrdinal.word) != nil }
      guard hasWords else { return "preambular \(noun) \(listed(numbers))" }
      let ordinals = runs(numbers).map { run in
        run.compactMap { Int($0).flatMap(EnglishOrdinal.word) }
      }
      let items = ordinals.flatMap { $0.count > 2 ? ["\($0[0]) to \($0[$0.count - 1])"] : $0 }
      return "\(list(items)) preambular \(noun)"
    case (.preambular, .word(let word)): return "\(word) \(noun) \(listed(numbers))"
    case (.operative, _) where !first.isPrinted: return "operative \(noun) \(listed(numbers))"
    default: return "\(noun) \(listed(numbers))"
    }
  }

  /// Numbers as a list, three or more in a row as a range: "3–5 and 7".
  private func listed(_ numbers: [String]) -> String {
    list(runs(numbers).flatMap { $0.count > 2 ? ["\($0[0])–\($0[$0.count - 1])"] : $0 })
  }

  /// The numbers, those that follow each other together.
  private func runs(_ numbers: [String]) -> [[String]] {
    var runs: [[String]] = []
    for number in numbers {
      if let value = Int(number), let last = runs.last?.last.flatMap({ Int($0) }), value == last + 1
      {
        runs[runs.count - 1].append(number)
      } else {
        runs.append([number])
      }
    }
    return runs
  }

  private func list(_ items: [String]) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    let and = items.count == 2 ? and.two : and.more
    return items.dropLast().joined(separator: ", ") + and + last
  }

  /// The words of a citing text with the style's own words in them.
  private func replaced(_ words: String) -> String {
    words.inOneLine.split(separator: " ").map { word in
      let end = word.last.map { [",", ";"].contains($0) } ?? false ? String(word.suffix(1)) : ""
      let bare = word.dropLast(end.count)
      let key = (bare.last == "." ? bare.dropLast() : bare).lowercased()
      return (replacements[key] ?? String(bare)) + end
    }.joined(separator: " ")
  }
}

extension Pinpoint.Paragraph {
  /// Whether two paragraphs can be named in one list of numbers.
  fileprivate func stands(with other: Self) -> Bool {
    part == other.part && letter == other.letter && section == other.section
      && annex == other.annex && isPrinted == other.isPrinted
  }
}

/// Ordinal numbers in words.
enum EnglishOrdinal {
  private static let small = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth",
  ]
  private static let tens = [
    "twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet",
  ]

  /// The word for 1 to 99 ("twenty-first"); `nil` for other numbers.
  static func word(_ number: Int) -> String? {
    switch number {
    case 1...19: small[number - 1]
    case 20...99 where number % 10 == 0: tens[number / 10 - 2] + "ieth"
    case 20...99: tens[number / 10 - 2] + "y-" + small[number % 10 - 1]
    default: nil
    }
  }
}
