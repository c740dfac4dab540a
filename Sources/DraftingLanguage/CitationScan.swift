import Resolutions

/// One pass over a passage.
struct CitationScan {
  /// What a number is the number of.
  enum Kind: String {
    case resolution = "RES"
    case decision = "DEC"
  }

  let text: Passage
  let note: Int?
  /// What the notes before cite.
  let before: CitedNotes
  private(set) var found: [Citation] = []
  var context = CitedOrgan.Context()
  var list: NumberList?
  /// The last symbol, and the index after it.
  var record: (symbol: Symbol, end: Int)?
  /// The place whose words were read last; it belongs to the work that they lead to.
  var place: PlaceWords?
  /// What the word "Charter" meant last.
  var charter: CharterReference.Meaning?
  /// A record that is cited by its title, and the citations before it: its symbol may follow.
  var title: (start: Int, count: Int)?
  /// The index after the words of the last citation.
  private(set) var citedEnd = 0
  /// The citations that the last list or symbol of each kind made, by their places in ``found``.
  var latest: [Kind: Range<Int>] = [:]

  init(text: Passage, organ: Organ?, note: Int?, before: CitedNotes) {
    self.text = text
    self.note = note
    self.before = before
    context.organ = organ
    context.council = organ.flatMap { $0.name.hasSuffix("Council") ? $0 : nil }
    context.commission = organ.flatMap { $0.name.hasPrefix("Commission") ? $0 : nil }
  }

  mutating func run() {
    let openings = CitationOpenings.all
    var index = openings.next(in: text, from: 0)
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        index = furtherNumbers(at: index) ?? text.skipDigits(index)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        index = word(at: index)
      case UInt8(ascii: "."):
        if text.endsSentence(at: index) {
          closeTitle(at: index)
          list = nil
          context.head = nil
        }
        index += 1
      case UInt8(ascii: ";"):
        closeTitle(at: index)
        index += 1
      default: index += 1
      }
      index = openings.next(in: text, from: index)
    }
    closeTitle(at: text.count)
  }

  /// Reads the word, name, symbol or list that starts here; gives the index after it.
  private mutating func word(at start: Int) -> Int {
    if start == 0 || text[start - 1] != 0x2F, let end = reference(at: start) { return end }
    var end = start + 1
    while end < text.count, isLetter(text[end]) { end += 1 }
    return end
  }

  /// Reads what the letter that a word begins with allows it to be; `nil` for any other word.
  private mutating func reference(at start: Int) -> Int? {
    switch text[start] {
    case UInt8(ascii: "r"), UInt8(ascii: "R"):
      if let end = text.keyword("resolution", at: start) ?? text.abbreviation(at: start) {
        return numbers(of: .resolution, from: end, keyword: start)
      }
      if text.keyword("recommendation", at: start) != nil { list = nil }
    case UInt8(ascii: "d"), UInt8(ascii: "D"):
      if let end = text.keyword("decision", at: start) {
        return numbers(of: .decision, from: end, keyword: start)
      }
    case UInt8(ascii: "i"), UInt8(ascii: "I"):
      if let end = ibid(at: start) { return end }
    case UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "f"), UInt8(ascii: "F"):
      if let end = earlierNote(at: start) { return end }
    case UInt8(ascii: "t"), UInt8(ascii: "T"):
      if let end = anaphor(at: start) ?? treaties(at: start) { return end }
    case UInt8(ascii: "C"):
      if let end = charter(at: start) { return end }
    case UInt8(ascii: "U"):
      // "UNSCR 1325" is how people call the resolutions of the Security Council.
      if text.matches("UNSCR ", at: start) {
        return numbers(of: .resolution, from: start + 5, keyword: start)
      }
    case UInt8(ascii: "O"):
      if text.matches("Official Records of ", at: start) { title = (start, found.count) }
    default: break
    }
    if let words = PlaceWords(text, at: start) {
      place = words
      return words.range.upperBound
    }
    guard text.isCapital(at: start) else { return nil }
    if let end = symbols(at: start) ?? furtherNumbers(at: start) { return end }
    guard let body = NamedBody(text, at: start) else { return nil }
    remember(body.meaning)
    return body.end
  }

  /// Remembers the bodies that a later "its", "the Council" or "the Commission" may mean.
  private mutating func remember(_ meaning: NamedBody.Meaning) {
    switch meaning {
    case .organ(let organ):
      context.last = meaning
      if organ.name.hasSuffix("Council") { context.council = organ }
      if organ.name.hasPrefix("Commission") { context.commission = organ }
    case .council: context.last = context.council.map { .organ($0) } ?? meaning
    // "the Assembly" after the Environment Assembly is the General Assembly all the same.
    case .assembly: context.last = .organ(.generalAssembly)
    case .commission, .other: context.last = meaning
    }
  }

  // MARK: What is found

  /// Adds a citation.
  ///
  /// - Parameter range: The words that name the work.
  mutating func cite(
    _ work: CitedWork, _ range: Range<Int>, date: CalendarDate? = nil, pinpoint: String? = nil
  ) {
    citedEnd = range.upperBound
    found.append(
      Citation(
        work: work, pinpoint: pinpoint, date: date, written: text.written(range),
        offset: text.place(range.lowerBound), note: note))
  }

  /// Gives the place whose words follow to citations that were found; gives the index after it.
  ///
  /// - Parameters:
  ///   - first: The first of the citations.
  ///   - known: The place that is meant where no other follows.
  mutating func addPlace(after end: Int, from first: Int, orElse known: String? = nil) -> Int {
    guard first < found.count else { return end }
    guard let words = PlaceWords(text, after: end) else {
      if let known { found[first].pinpoint = known }
      return end
    }
    let place = text.written(words.range)
    for index in first..<found.count {
      // "paragraph 5 of resolution 66/152, annex" names two.
      found[index].pinpoint = found[index].pinpoint.map { "\($0), \(place)" } ?? place
    }
    return words.range.upperBound
  }

  /// Takes the place that was said to be in the work whose name ends at an index.
  mutating func takePlace(before name: Int) -> String? {
    guard let words = place, let start = words.work(text),
      OrganReference.leads(from: start, to: name, in: text)
    else { return nil }
    place = nil
    return text.written(words.range)
  }

  // MARK: Symbols

  /// Takes the symbols that start here, with suffixes that share their stem.
  private mutating func symbols(at start: Int) -> Int? {
    guard let cited = CitedSymbols(text, at: start) else { return nil }
    let first = found.count
    let date = CitationDate(text, after: cited.end)
    let place = takePlace(before: start)
    for item in cited.items {
      cite(.document(item.symbol), item.range, date: date.day, pinpoint: place)
      record = (item.symbol, item.range.upperBound)
    }
    if let kind = Kind(cited.items[0].symbol) { latest[kind] = first..<found.count }
    return addPlace(after: date.end, from: shareFirst(first))
  }

  /// The first of the citations that are one document with its corrigenda and addenda.
  ///
  /// So "(A/69/53/Add.1 and A/69/53/Add.1/Corr.2), chap. III" names a chapter of both.
  private func shareFirst(_ last: Int) -> Int {
    guard last > 0, let stem = found[last - 1].symbol, let symbol = found[last].symbol,
      symbol.text.hasPrefix(stem.text + "/"), found[last - 1].pinpoint == nil,
      found[last].offset - found[last - 1].offset - found[last - 1].written.utf8.count < 8
    else { return last }
    return last - 1
  }

  /// Closes a record that is cited by its title; without a symbol it is a work that is not resolved.
  private mutating func closeTitle(at end: Int) {
    guard let title else { return }
    self.title = nil
    guard found.count == title.count else { return }
    let range = title.start..<end
    let isRecord =
      BackReference.ibid(text, at: title.start) != nil
      || ["Session", "Year", "Supplement", "meeting"].map { Array($0.utf8) }.contains {
        text.bytes[range].firstRange(of: $0) != nil
      }
    if isRecord { cite(.unresolved, range) }
  }
}

extension CitationScan.Kind {
  /// The kind of what a symbol names; `nil` where it is neither a resolution nor a decision.
  init?(_ symbol: Symbol) {
    if symbol.isResolution {
      self = .resolution
    } else if symbol.isDecision {
      self = .decision
    } else {
      return nil
    }
  }
}
