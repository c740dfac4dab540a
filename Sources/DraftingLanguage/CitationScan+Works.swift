import Resolutions

extension CitationScan {
  // MARK: Treaties and the Charter

  /// Takes the treaties at "Treaty Series"; gives the index after them.
  mutating func treaties(at start: Int) -> Int? {
    TreatyReference(text, at: start).map { cite($0) }
  }

  private mutating func cite(_ reference: TreatyReference) -> Int {
    for entry in reference.entries {
      // "the Charter of the United Nations, Treaty Series": the name was taken already.
      let range = max(entry.range.lowerBound, citedEnd)..<entry.range.upperBound
      for record in entry.records { cite(.treaty(record), range) }
    }
    return reference.end
  }

  /// Takes the Charter; gives the index after it.
  mutating func charter(at start: Int) -> Int? {
    guard let reference = CharterReference(text, at: start, last: charter) else { return nil }
    charter = reference.meaning
    let end = reference.range.upperBound
    guard reference.meaning != .other else { return end }
    let first = found.count
    let pinpoint = takePlace(before: reference.range.lowerBound)
    cite(
      reference.meaning == .unitedNations ? .charter : .unresolved, reference.range,
      pinpoint: pinpoint)
    return addPlace(after: end, from: first)
  }

  // MARK: References to what was cited before

  /// Takes "Ibid."; gives the index after it.
  mutating func ibid(at start: Int) -> Int? {
    guard let end = BackReference.ibid(text, at: start) else { return nil }
    let antecedent = found.isEmpty ? (before.last ?? [])[...] : lastCited
    if let volumes = volumes(after: end) {
      guard case .treaty(let record)? = antecedent.last?.work,
        let reference = TreatyReference(
          text, series: record.series, head: start, volumes: volumes)
      else {
        title = (start, found.count)
        return end
      }
      return cite(reference)
    }
    if BackReference.isOfRecord(text, after: end) {
      title = (start, found.count)
      return end
    }
    let first = found.count
    let meant = CitationScan.one(antecedent)
    cite(meant?.work ?? .unresolved, start..<end)
    return addPlace(after: end, from: first, orElse: meant?.pinpoint)
  }

  /// Where "vol." stands after "Ibid.".
  private func volumes(after end: Int) -> Int? {
    let index = text.skipSpace(end < text.count && text[end] == 0x2C ? end + 1 : end)
    return text.matches("vol", at: index) ? index : nil
  }

  /// Takes "note 3 above"; gives the index after it.
  mutating func earlierNote(at start: Int) -> Int? {
    guard let (mark, range) = BackReference.note(text, at: start) else { return nil }
    let first = found.count
    let meant = CitationScan.one((before.byMark[mark] ?? [])[...])
    cite(meant?.work ?? .unresolved, range)
    return addPlace(after: range.upperBound, from: first, orElse: meant?.pinpoint)
  }

  /// Takes "that resolution" and "the same decision"; gives the index after it.
  mutating func anaphor(at start: Int) -> Int? {
    guard let (kind, range) = BackReference.anaphor(text, at: start) else { return nil }
    let antecedent = latest[kind].map { found[$0] } ?? []
    // "Decision" is a word of everyday language too.
    guard kind == .resolution || !antecedent.isEmpty else { return nil }
    let first = found.count
    cite(
      CitationScan.one(antecedent)?.work ?? .unresolved, range, pinpoint: takePlace(before: start))
    latest[kind] = first..<found.count
    return addPlace(after: range.upperBound, from: first)
  }

  /// The citations that the words before name: one, or those that share their words.
  private var lastCited: ArraySlice<Citation> {
    let last = found.last?.offset
    var first = found.count
    while first > 0, found[first - 1].offset == last { first -= 1 }
    return found[first...]
  }

  /// The only work that citations refer to, corrigenda aside; `nil` where there are several.
  private static func one(_ citations: ArraySlice<Citation>) -> Citation? {
    guard let first = citations.first else { return nil }
    let isOne = citations.allSatisfy { citation in
      citation.work == first.work
        || citation.symbol.map { symbol in
          first.symbol.map { symbol.text.hasPrefix($0.text + "/Corr.") } ?? false
        } ?? false
    }
    return isOne ? first : nil
  }
}
