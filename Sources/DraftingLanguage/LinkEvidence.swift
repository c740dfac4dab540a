import Resolutions

/// What the links of a text add to what its words say.
///
/// The words come first: a link that leads to another document than they name is told, and changes nothing.
/// A link tells which work is meant where the words leave it open, and cites where they name none.
struct LinkEvidence {
  /// The citations of the words and of the links, in order.
  private(set) var citations: [Citation]
  /// The links that lead to another document than their words name, with what these name.
  private var contradictions: [(link: Link, named: Citation)] = []

  /// Weighs the links of a text.
  ///
  /// - Parameters:
  ///   - links: The links, in order.
  ///   - text: The text of a clause or a note.
  ///   - note: The index of the note, where the text is one.
  ///   - citations: What the words cite, in order.
  init(_ links: [Link], in text: String, note: Int?, citing citations: [Citation]) {
    self.citations = citations
    for link in links { weigh(link, text, note) }
  }

  /// The contradictions between links and words.
  ///
  /// - Parameter place: The name of the clause or the note.
  func warnings(at place: String) -> [Warning] {
    contradictions.map { link, named in
      let name = named.work.name ?? named.written
      return Warning(
        .link, place: place,
        "the words name \(name), their link leads to \(link.symbol); the words count")
    }
  }

  private mutating func weigh(_ link: Link, _ text: String, _ note: Int?) {
    let met = citations.indices.filter { index in
      let citation = citations[index]
      let end = citation.offset + citation.written.utf8.count
      return (citation.offset..<end).overlaps(link.range)
    }
    guard let first = met.first else {
      cite(link, text, note)
      return
    }
    if met.contains(where: { LinkEvidence.agree(citations[$0].symbol, link.symbol) }) { return }
    if let open = met.first(where: { citations[$0].work == .unresolved }) {
      citations[open].work = .document(link.symbol)
    } else {
      contradictions.append((link, citations[first]))
    }
  }

  /// Adds what a link alone cites; one that was set on a comma by mistake cites nothing.
  private mutating func cite(_ link: Link, _ text: String, _ note: Int?) {
    let words = String(decoding: Array(text.utf8)[link.range], as: UTF8.self)
    guard words.contains(where: { $0.isLetter || $0.isNumber }) else { return }
    let citation = Citation(
      work: .document(link.symbol), written: words, offset: link.range.lowerBound, note: note)
    let place = citations.firstIndex { $0.offset > citation.offset } ?? citations.endIndex
    citations.insert(citation, at: place)
  }

  /// Whether symbols name the same document: apart from part letters, a year in brackets that one of
  /// them leaves out, and the further symbols of a document that has two.
  private static func agree(_ named: Symbol?, _ linked: Symbol) -> Bool {
    guard let named else { return false }
    let ends = (linked.key + "-", "-" + linked.key)
    if named == linked || named.key.hasPrefix(ends.0) || named.key.hasSuffix(ends.1) { return true }
    let (left, right) = (named.withoutLetters, linked.withoutLetters)
    if left == right { return true }
    let bare = { (symbol: Symbol) in symbol.key.prefix { $0 != "(" } }
    return bare(left) == bare(right)
      && (bare(left) == left.key[...] || bare(right) == right.key[...])
  }
}
