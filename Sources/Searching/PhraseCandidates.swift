/// The texts in which a phrase may stand, and where in them it does.
struct PhraseCandidates {
  /// For each word of the phrase its spellings, each as the words that the index splits it into.
  let words: [[[IndexedWord]]]
  /// Whether the text must begin with the phrase.
  let opensText: Bool

  /// Phrases of more spellings than this are looked up in the texts.
  private static let limit = 16

  /// The phrase in each of its spellings; `nil` when there are too many.
  var spellings: [[IndexedWord]]? {
    var spellings: [[IndexedWord]] = [[]]
    for options in words {
      guard spellings.count * options.count <= PhraseCandidates.limit else { return nil }
      spellings = spellings.flatMap { spelling in options.map { spelling + $0 } }
    }
    return spellings
  }

  /// An expression that finds all texts with the phrase, and more.
  var expression: String {
    if let spellings { return spellings.map(PhraseCandidates.near).joined(separator: " OR ") }
    return words.filter { $0 != [[.any]] }
      .map { "(" + $0.map(PhraseCandidates.near).joined(separator: " OR ") + ")" }
      .joined(separator: " AND ")
  }

  /// The words of the phrase, each as an expression of its own.
  var pieces: Set<String> {
    Set(
      words.joined().joined().compactMap { word in
        switch word {
        case .word(let letters): "\"\(letters)\""
        case .prefix(let letters): "\"\(letters)\" *"
        case .any: nil
        }
      })
  }

  /// The pieces that FTS5 can look up as phrases, as near each other as the phrase has them.
  private static func near(_ words: [IndexedWord]) -> String {
    var pieces: [String] = []
    var row: [String] = []
    func close(_ star: String = "") {
      if !row.isEmpty { pieces.append("\"\(row.joined(separator: " "))\"" + star) }
      row = []
    }
    for word in words {
      switch word {
      case .word(let letters): row.append(letters)
      case .prefix(let letters):
        row.append(letters)
        close(" *")
      case .any: close()
      }
    }
    close()
    return pieces.count == 1
      ? pieces[0] : "NEAR(\(pieces.joined(separator: " ")), \(words.count))"
  }

  /// The stretches of a text where the phrase stands; they may overlap.
  func places(in text: [String]) -> [Range<Int>] {
    let starts = opensText ? 0..<min(1, text.count) : text.indices
    return starts.flatMap { start in ends(in: text, from: start).map { start..<$0 } }
  }

  /// The places behind the last word of the phrase, where it begins at a place of a text.
  private func ends(in text: [String], from start: Int) -> Set<Int> {
    // Most places are told by their first word.
    guard let first = words.first,
      first.contains(where: { PhraseCandidates.holds($0, in: text, at: start) })
    else { return [] }
    var places: Set<Int> = [start]
    for options in words {
      var next: Set<Int> = []
      for place in places {
        for option in options where PhraseCandidates.holds(option, in: text, at: place) {
          next.insert(place + option.count)
        }
      }
      guard !next.isEmpty else { return [] }
      places = next
    }
    return places
  }

  private static func holds(_ option: [IndexedWord], in text: [String], at place: Int) -> Bool {
    guard place + option.count <= text.count else { return false }
    for (step, wanted) in option.enumerated() {
      let word = text[place + step]
      switch wanted {
      case .word(let letters): if word != letters { return false }
      case .prefix(let letters): if !word.utf8.starts(with: letters.utf8) { return false }
      case .any: break
      }
    }
    return true
  }
}
