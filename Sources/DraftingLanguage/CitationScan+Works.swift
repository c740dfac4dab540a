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
    let meant = found.isEmpty ? CitationScan.one((before.last ?? [])[...]) : lastCited
    if let volumes = volumes(after: end) {
      guard let series = (found.last ?? before.last?.last)?.work.series,
        let reference = TreatyReference(text, series: series, head: start, volumes: volumes)
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
    // "Decision" is a word of everyday language too.
    guard kind == .resolution || latest[kind] != nil else { return nil }
    let first = found.count
    let work = lastWork(of: kind) ?? .unresolved
    cite(work, range, pinpoint: takePlace(before: start))
    latest[kind] = first..<found.count
    return addPlace(after: range.upperBound, from: first)
  }

  /// The work that the last list or symbol of a kind names; `nil` where it names several.
  private func lastWork(of kind: Kind) -> CitedWork? {
    latest[kind].flatMap { CitationScan.one(found[$0])?.work }
  }

  /// What the last words that cite name; `nil` where they name several works.
  private var lastCited: Citation? {
    let last = found.last?.offset
    var first = found.count
    while first > 0, found[first - 1].offset == last { first -= 1 }
    return CitationScan.one(found[first...])
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

extension CitedWork {
  /// The treaty series that the work is in; `nil` for other works.
  fileprivate var series: TreatyRecord.Series? {
    if case .treaty(let record) = self { record.series } else { nil }
  }
}
