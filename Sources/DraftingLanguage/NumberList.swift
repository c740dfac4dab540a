import Resolutions

/// A list of numbers that later numbers of the sentence go on with.
struct NumberList {
  let kind: CitationScan.Kind
  var cited: CitedOrgan
  /// The place of the first citation of the list among those found.
  let first: Int
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

extension CitationScan {
  /// Opens a list with the numbers that follow a keyword; gives the index after them.
  mutating func numbers(of kind: Kind, from start: Int, keyword: Int) -> Int {
    var reference = OrganReference.before(keyword, in: text)
    if text.matches("UNSCR", at: keyword) { reference = .named(.organ(.securityCouncil)) }
    let index = text.afterNumberSign(text.skipSpace(start))
    let cited = CitedOrgan(reference: reference, context: context)
    guard index > start, ResolutionNumber(text, at: index) != nil else {
      if index > start {
        if let end = serials(of: kind, at: index, keyword, cited) { return end }
        if let end = otherNumbers(of: kind, at: index, keyword) { return end }
      }
      if let end = unnumbered(after: start, keyword, reference) { return end }
      noteHead(reference, after: start)
      return start
    }
    noteRecord(before: keyword)
    list = NumberList(
      kind: kind, cited: CitedOrgan(reference: reference, context: context), first: found.count)
    context.head = nil
    let isPlural = text[start - 1] == UInt8(ascii: "s")
    return group(at: index, place: takePlace(before: keyword), isOfAll: isPlural)
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
  mutating func furtherNumbers(at start: Int) -> Int? {
    guard let list, let last = list.last, ListItem.isJoined(at: start, in: text),
      let number = ResolutionNumber(text, at: start),
      ListItem.canFollow(number, last: last, organ: list.expected, in: text)
    else { return nil }
    return group(at: start)
  }

  /// Takes the numbers that are joined by nothing but dates and commas; gives the index after them.
  ///
  /// - Parameters:
  ///   - place: The place that was named before the numbers.
  ///   - isOfAll: Whether it is a place in all of them: "annexes to resolutions 46/59 and 66/1".
  private mutating func group(at start: Int, place: String? = nil, isOfAll: Bool = false) -> Int {
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
      if date.isShared {
        for index in items.indices where items[index].day == nil { items[index].day = date.day }
      }
      items.append(
        ListItem(number: number, range: index..<number.end, year: date.year, day: date.day))
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
    var lastFirst = found.count
    for (place, item) in zip(places(place, isOfAll, items.count), items) {
      let isNumbering = organ.map { SessionCalendar.numbers($0, item.number) } ?? true
      lastFirst = found.count
      cite(
        item, list.kind, isNumbering ? organ : list.cited.organ(of: [(item.number, item.year)]),
        pinpoint: place)
    }
    list.organ = organ
    list.last = items.last?.number
    if list.cited.reference == .none { list.cited.context.head = organ }
    latest[list.kind] = list.first..<found.count
    self.list = list
    return addPlace(after: end, from: lastFirst)
  }

  /// The place that was named before a list, for each of its items.
  private func places(_ place: String?, _ isOfAll: Bool, _ count: Int) -> [String?] {
    (0..<count).map { $0 == 0 || isOfAll ? place : nil }
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

  private mutating func cite(
    _ item: ListItem, _ kind: Kind, _ organ: Organ?, pinpoint: String?
  ) {
    let symbols = organ.map { item.number.symbols(of: $0, kind: kind) } ?? []
    for symbol in symbols {
      cite(.document(symbol), item.range, date: item.day, pinpoint: pinpoint)
    }
    if symbols.isEmpty { cite(.unresolved, item.range, date: item.day, pinpoint: pinpoint) }
  }

  // MARK: Numbers of other forms

  /// Takes numbers of the Security Council that stand without their year: "resolutions 1325 and 1820".
  ///
  /// Beside a date the year is known all the same.
  private mutating func serials(
    of kind: Kind, at start: Int, _ keyword: Int, _ cited: CitedOrgan
  ) -> Int? {
    guard kind == .resolution, cited.isSecurityCouncil, text.serial(at: start) != nil else {
      return nil
    }
    let first = found.count
    let place = takePlace(before: keyword)
    var index = start
    var end = start
    var lastFirst = first
    while let after = text.serial(at: index) {
      let date = CitationDate(text, after: after)
      let year = date.year.map { "(\($0))" } ?? ""
      lastFirst = found.count
      if let symbol = Symbol("S/RES/" + text.string(index..<after) + year) {
        cite(
          .document(symbol), index..<after, date: date.day,
          pinpoint: lastFirst == first ? place : nil)
      }
      end = date.end
      guard let next = ListItem.afterSeparator(end, in: text) else { break }
      index = next
    }
    latest[kind] = first..<found.count
    return addPlace(after: end, from: lastFirst)
  }

  /// Takes the numbers of bodies whose resolutions have no symbols: "decisions XII/3 and XIII/11".
  private mutating func otherNumbers(of kind: Kind, at start: Int, _ keyword: Int) -> Int? {
    guard let number = OtherNumber(text, at: start) else { return bare(at: start, keyword) }
    let first = found.count
    let place = takePlace(before: keyword)
    var next: OtherNumber? = number
    var end = start
    var lastFirst = first
    while let number = next {
      let date = CitationDate(text, after: number.end)
      lastFirst = found.count
      cite(
        .unresolved, number.range, date: date.day, pinpoint: lastFirst == first ? place : nil)
      end = date.end
      next = ListItem.afterSeparator(end, in: text).flatMap { OtherNumber(text, at: $0) }
    }
    context.last = .other
    latest[kind] = first..<found.count
    return addPlace(after: end, from: lastFirst)
  }

  /// Takes a number of a conference, which counts from 1: "resolution 7 of the World Conference".
  private mutating func bare(at start: Int, _ keyword: Int) -> Int? {
    guard let end = text.serial(at: start) else { return nil }
    let date = CitationDate(text, after: end)
    guard
      date.day != nil || OtherNumber.followers.contains(where: { text.matches($0, at: end) })
        || end == text.count || [0x2C, 0x2E, 0x3B, 0x29].contains(text[end])
    else { return nil }
    let first = found.count
    cite(.unresolved, keyword..<end, date: date.day, pinpoint: takePlace(before: keyword))
    return addPlace(after: date.end, from: first)
  }

  /// Takes a resolution that is cited by its date alone, or by its title.
  private mutating func unnumbered(
    after end: Int, _ keyword: Int, _ reference: CitedOrgan.Reference
  ) -> Int? {
    guard text[end - 1] != UInt8(ascii: "s") else { return nil }
    let date = CitationDate(text, after: end)
    let isTitled =
      reference != .none && OrganReference.titles.contains { text.matches($0, at: end) }
    guard date.day != nil || isTitled, !OrganReference.isOfThisText(keyword, in: text) else {
      return nil
    }
    let first = found.count
    cite(.unresolved, keyword..<date.end, date: date.day, pinpoint: takePlace(before: keyword))
    return addPlace(after: date.end, from: first)
  }
}
