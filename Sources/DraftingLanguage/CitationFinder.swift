import Resolutions

/// Finds what a passage cites: symbols in full, and resolutions and decisions by number.
///
///     let citations = CitationFinder(organ: .generalAssembly)
///       .citations(in: "Recalling its resolution 66/152 of 19 December 2011,")
///     citations[0].symbol?.text  // A/RES/66/152
///
/// A list goes on after "resolutions" to the end of the sentence, whatever titles and dates stand
/// between its numbers. The organ is the one that the words name, or the one whose session fell in
/// the year of the date. Scans the bytes of the text once.
public struct CitationFinder: Sendable {
  /// The organ whose text it is; "its resolution" is this organ's.
  public let organ: Organ?

  /// Makes a finder for the texts of an organ.
  public init(organ: Organ?) { self.organ = organ }

  /// The citations of a passage, in order, each with the words that make it and their place.
  ///
  /// - Parameters:
  ///   - text: The text of a clause or a note.
  ///   - note: The index of the note, where the text is one.
  public func citations(in text: String, note: Int? = nil) -> [Citation] {
    var scan = CitationScan(text: Passage(text), organ: organ, note: note)
    scan.run()
    return scan.found
  }
}

/// One pass over a passage.
struct CitationScan {
  /// What a number is the number of.
  enum Kind: String {
    case resolution = "RES"
    case decision = "DEC"
  }

  /// A list of numbers that later numbers of the sentence go on with.
  struct List {
    let kind: Kind
    var cited: CitedOrgan
    /// The organ of the numbers so far.
    var organ: Organ?
    /// The last of the numbers.
    var last: ResolutionNumber?

    /// The organ that a further number is likely of.
    var expected: Organ? {
      if case .named(.organ(let named)) = cited.reference { return organ ?? named }
      return organ
    }
  }

  let text: Passage
  let note: Int?
  private(set) var found: [Citation] = []
  private var context = CitedOrgan.Context()
  private var list: List?
  /// The last symbol, and the index after it.
  private var record: (symbol: Symbol, end: Int)?

  init(text: Passage, organ: Organ?, note: Int?) {
    self.text = text
    self.note = note
    context.organ = organ
    context.council = organ.flatMap { $0.name.hasSuffix("Council") ? $0 : nil }
    context.commission = organ.flatMap { $0.name.hasPrefix("Commission") ? $0 : nil }
  }

  mutating func run() {
    var index = 0
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        index = furtherNumbers(at: index) ?? text.skipDigits(index)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        index = word(at: index)
      case UInt8(ascii: "."):
        if text.endsSentence(at: index) {
          list = nil
          context.head = nil
        }
        index += 1
      default: index += 1
      }
    }
  }

  /// Reads the word, name, symbol or list that starts here; gives the index after it.
  private mutating func word(at start: Int) -> Int {
    if start == 0 || text[start - 1] != 0x2F {
      switch text[start] {
      case UInt8(ascii: "r"), UInt8(ascii: "R"):
        if let end = keyword("resolution", at: start) {
          return numbers(of: .resolution, from: end, keyword: start)
        }
        if keyword("recommendation", at: start) != nil { list = nil }
      case UInt8(ascii: "d"), UInt8(ascii: "D"):
        if let end = keyword("decision", at: start) {
          return numbers(of: .decision, from: end, keyword: start)
        }
      default: break
      }
      if text.isCapital(at: start) {
        if let end = symbols(at: start) ?? furtherNumbers(at: start) { return end }
        if let body = NamedBody(text, at: start) {
          remember(body.meaning)
          return body.end
        }
      }
    }
    var end = start + 1
    while end < text.count, isLetter(text[end]) { end += 1 }
    return end
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

  // MARK: Symbols

  /// Takes the symbols that start here, with suffixes that share their stem.
  private mutating func symbols(at start: Int) -> Int? {
    guard let cited = CitedSymbols(text, at: start) else { return nil }
    for item in cited.items {
      found.append(
        Citation(
          work: .document(item.symbol), written: text.written(item.range),
          offset: text.place(item.range.lowerBound), note: note))
      record = (item.symbol, item.range.upperBound)
    }
    return cited.end
  }

  // MARK: Numbers

  /// The index after a keyword in either letter case, with or without its plural.
  private func keyword(_ word: StaticString, at index: Int) -> Int? {
    let length = word.utf8CodeUnitCount
    guard index + length < text.count else { return nil }
    let isSame = word.withUTF8Buffer { bytes in
      bytes.indices.allSatisfy { text[index + $0] | 0x20 == bytes[$0] }
    }
    guard isSame else { return nil }
    let end = text[index + length] == UInt8(ascii: "s") ? index + length + 1 : index + length
    return end == text.count || !text.isLetterOrDigit(at: end) ? end : nil
  }

  /// Opens a list with the numbers that follow a keyword; gives the index after them.
  private mutating func numbers(of kind: Kind, from start: Int, keyword: Int) -> Int {
    let reference = OrganReference.before(keyword, in: text)
    let index = text.skipSpace(start)
    guard index > start, ResolutionNumber(text, at: index) != nil else {
      noteHead(reference, after: start)
      return start
    }
    noteRecord(before: keyword)
    list = List(kind: kind, cited: CitedOrgan(reference: reference, context: context))
    context.head = nil
    return group(at: index)
  }

  /// Remembers whose resolutions were named without numbers: "resolutions of the Council, ...".
  private mutating func noteHead(_ reference: CitedOrgan.Reference, after end: Int) {
    guard text[end - 1] == UInt8(ascii: "s") else { return }
    var meaning: NamedBody.Meaning?
    if case .named(let named) = reference { meaning = named }
    meaning = OrganReference.directlyAfter(end, in: text) ?? meaning
    switch meaning {
    case .organ(let organ): context.head = organ
    case .council: context.head = context.council
    case .commission: context.head = context.commission
    default: break
    }
  }

  /// Takes the body whose record a note cites before a number.
  ///
  /// So in "Supplement No. 53 (A/73/53), chap. IV, sect. A, resolution 37/17".
  private mutating func noteRecord(before keyword: Int) {
    guard let record, keyword - record.end < 60, keyword > record.end,
      !text.bytes[record.end..<keyword].contains(UInt8(ascii: ";")),
      [UInt8(ascii: ","), UInt8(ascii: ")")].contains(text[record.end])
    else { return }
    // Supplement No. 53 of each session is the report of the Human Rights Council.
    let components = record.symbol.text.split(separator: "/")
    if components[0] == "A", components.count > 2, components[2].prefix(2) == "53" {
      context.head = .humanRightsCouncil
    } else {
      context.last = .other
    }
  }

  /// Goes on with a list, where a number stands as an item of it; gives the index after it.
  private mutating func furtherNumbers(at start: Int) -> Int? {
    guard let list, let last = list.last, ListItem.isJoined(at: start, in: text),
      let number = ResolutionNumber(text, at: start),
      ListItem.canFollow(number, last: last, organ: list.expected, in: text)
    else { return nil }
    return group(at: start)
  }

  /// Takes the numbers that are joined by nothing but dates and commas; gives the index after them.
  private mutating func group(at start: Int) -> Int {
    guard var list else { return start }
    var items: [ListItem] = []
    var index = start
    var end = start
    while let number = ResolutionNumber(text, at: index),
      items.isEmpty
        || ListItem.canFollow(
          number, last: items[items.count - 1].number, organ: list.expected, in: text)
    {
      let date = CitationDate(text, after: number.end)
      items.append(ListItem(number: number, range: index..<number.end, year: date.year))
      end = date.end
      guard let next = ListItem.afterSeparator(end, in: text) else { break }
      index = next
    }
    if list.cited.reference == .none, let last = items.last,
      let body = OrganReference.after(end, number: last.number, in: text)
    {
      list.cited = CitedOrgan(reference: .named(body), context: list.cited.context)
    }
    if list.cited.reference == .none, let last = items.last, isConference(last, after: end) {
      list.cited.context.last = .other
    }
    let organ = list.cited.organ(of: items.map { ($0.number, $0.year) })
    if organ == nil { context.last = .other }
    for item in items {
      let isNumbering = organ.map { SessionCalendar.numbers($0, item.number) } ?? true
      cite(item, of: isNumbering ? organ : list.cited.organ(of: [(item.number, item.year)]))
    }
    list.organ = organ
    list.last = items.last?.number
    if list.cited.reference == .none { list.cited.context.head = organ }
    self.list = list
    return end
  }

  /// Whether a number below session 31 has a title beside it but no date.
  ///
  /// So the conferences of parties to conventions are cited, whose resolutions bear no date; the
  /// Human Rights Council's come with their date in the texts of other organs.
  private func isConference(_ item: ListItem, after end: Int) -> Bool {
    guard let organ = context.organ, organ != .humanRightsCouncil, context.head == nil,
      context.last != .organ(.humanRightsCouncil), item.year == nil,
      case .session(let session) = item.number.form, session < 31
    else { return false }
    return ListItem.titleOpenings.contains { text.matches($0, at: end) }
  }

  private mutating func cite(_ item: ListItem, of organ: Organ?) {
    guard let list, let organ else { return }
    for symbol in item.number.symbols(of: organ, kind: list.kind) {
      found.append(
        Citation(
          work: .document(symbol), written: text.written(item.range),
          offset: text.place(item.range.lowerBound), note: note))
    }
  }
}
