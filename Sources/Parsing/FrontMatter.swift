import DraftingLanguage
import Readers
import Resolutions

/// What stands before the enacting formula, line by line.
struct FrontMatter {
  private(set) var organ: Organ?
  private(set) var symbol: Symbol?
  private(set) var session: Session?
  private(set) var status: Resolution.Status?
  private(set) var adoptionDate: CalendarDate?
  private var documentDate: CalendarDate?
  private var number: String?
  private var title: String?
  private var committee: String?
  private var meeting: String?
  private var reports: [Symbol] = []
  private var agendaNumbers: [String] = []
  private var sponsorLine: String?
  /// The lists of sponsors that stand behind labels, the main ones first.
  private var labelledSponsors: [String] = []
  /// The one officer who submitted the text.
  private var officer: String?
  /// The draft that an amendment is to, in the words of the line that names it.
  private(set) var amended: String?
  /// Paragraphs that no rule knows: the titles of the agenda item and of the resolution.
  private var unclaimed: [String] = []
  private var agendaTitle: String?
  /// The letter of the first of several resolutions in one document.
  private(set) var letter: String?

  /// Takes a paragraph.
  mutating func read(_ paragraph: StyledParagraph, notes: inout NoteList) {
    var paragraph = paragraph.withoutNoteNumbers
    let last = paragraph.text.utf8.suffix(2)
    if last.first == 0x0A, let letter = Heading.letter(String(paragraph.text.suffix(1))) {
      // The letter of a part under the title.
      self.letter = letter
      paragraph = paragraph.slice(0..<(paragraph.text.utf8.count - 2))
    }
    // A title may end in a line that looks like a session or a date: whole paragraphs come first.
    if takeParagraph(paragraph.unwrapped().text) { return }
    var rest: [String] = []
    for line in paragraph.lines().flatMap({ FrontMatter.columns(of: $0.unwrapped().text) }) {
      // A title may end in a line with nothing but the name of an organ.
      let goesOn = !rest.isEmpty && FrontMatter.namesOrgan(line)
      if goesOn || !takeLine(line) { rest.append(line) }
    }
    let text = rest.joined(separator: " ")
    guard !text.isEmpty else { return }
    // "B*": the note tells what the resolution of this number was before.
    if let letter = Heading.letter(text.filter { $0 != "*" }) {
      self.letter = letter
      return
    }
    let isOpen = title.map {
      // A title goes on in small letters, and no title ends as a sentence does.
      [";", ":", ","].contains($0.last)
        || text.opensWithSmallLetter && !Heading.endsWithStop(text)
    }
    if isOpen ?? false {
      title?.append(" " + text)
    } else if !agendaNumbers.isEmpty, agendaTitle == nil, !isProposed, number == nil,
      !StatementOccasion.isKind(text)
    {
      agendaTitle = text
    } else {
      unclaimed.append(text)
    }
  }

  /// Whether anything in the front matter is that of a resolution.
  var isRecognised: Bool {
    organ != nil || symbol != nil || session != nil || status != nil || number != nil
      || !labelledSponsors.isEmpty
  }

  /// Whether a line has told who proposes the text, so that what follows is its title.
  private var isProposed: Bool { sponsorLine != nil || officer != nil }

  // MARK: Lines

  private mutating func takeLine(_ line: String) -> Bool {
    if let labelled = LabelledLine(line) {
      take(labelled)
      return true
    }
    if let organ = FrontMatter.organ(line) {
      self.organ = self.organ ?? organ
      return true
    }
    if line.trimmingSuffix(",") == "United Nations" { return true }
    if let symbol = FrontMatter.symbol(line) ?? FrontMatter.mastheadSymbol(line) {
      self.symbol = self.symbol ?? symbol
      return true
    }
    if line.hasPrefix("Distr.") {
      if line.contains(ascii: "Limited") { status = status ?? .draft }
      if let day = DateFinder.first(in: line) { documentDate = documentDate ?? day }
      return true
    }
    if let day = DateFinder.whole(line) {
      documentDate = documentDate ?? day
      return true
    }
    if line.hasPrefix("Original:") || line.hasPrefix("ENGLISH") { return true }
    if let session = FrontMatter.session(line) {
      self.session = self.session ?? session
      return true
    }
    if FrontMatter.isCommittee(line) {
      committee = committee ?? CommitteeName.find(in: line)
      return true
    }
    return takeAgenda(line)
  }

  private mutating func take(_ line: LabelledLine) {
    switch line.field {
    case .title: title = title ?? line.value
    case .committee:
      let known = Organ.known.first { line.value.contains(ascii: $0.name) }
      organ = organ ?? known
      if known == nil { committee = committee ?? line.value }
    case .mainSponsors: labelledSponsors.insert(line.value, at: 0)
    case .sponsors: labelledSponsors.append(line.value)
    case .signatories: break
    }
  }

  /// "Agenda item 69 (b)", "Agenda items 11 and 112", "Items 29 (a) and 29 (b) of the agenda".
  private mutating func takeAgenda(_ line: String) -> Bool {
    guard let first = line.utf8.first, "AaIi".utf8.contains(first) else { return false }
    let lower = line.lowercased()
    let prefixes = ["agenda items ", "agenda item ", "items ", "item "]
    guard let prefix = prefixes.first(where: lower.hasPrefix),
      prefix.hasPrefix("agenda") || lower.contains("agenda")
    else { return false }
    var numbers = line.dropFirst(prefix.utf8.count).description
    for suffix in [" of the provisional agenda", " of the agenda"] where numbers.hasSuffix(suffix) {
      numbers.removeLast(suffix.count)
    }
    guard numbers.first?.isNumber ?? false else { return false }
    agendaNumbers += numbers.replacing(" and ", with: ", ").replacing(",,", with: ",")
      .split(separator: ",").map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
    return true
  }

  // MARK: Paragraphs

  private mutating func takeParagraph(_ text: String) -> Bool {
    if text.hasPrefix("Resolution "), let adoption = text.firstRange(ofASCII: " Adopted by the ") {
      // Number and adoption of a Council's text, without a blank line between them.
      let number = takeParagraph(String(text[..<adoption.lowerBound]))
      return takeParagraph(String(text[adoption.lowerBound...].dropFirst())) && number
    }
    if let draft = AmendmentParse.target(in: text) {
      let line = text[..<draft.startIndex]
      let colon = line.lastIndex(of: ":") ?? line.endIndex
      sponsorLine = String(line[..<colon]) + FrontMatter.stars(line[colon...])
      amended = draft.filter { $0 != "*" }
      status = .draft
      return true
    }
    if let proposal = ProposalLine(text) {
      if proposal.isOfficer { officer = proposal.sponsors } else { sponsorLine = proposal.sponsors }
      status = .draft
      return true
    }
    if let occasion = StatementOccasion(text) {
      status = .adopted
      adoptionDate = adoptionDate ?? occasion.date
      meeting = meeting ?? occasion.meeting
      title = title ?? occasion.item
      return true
    }
    if text.hasPrefix("[") {
      committee = committee ?? CommitteeName.find(in: text) ?? FrontMatter.commission(in: text)
      if reports.isEmpty { reports = ReportSymbols.find(in: text) }
      return true
    }
    if FrontMatter.tellsOfAdoption(text) {
      status = .adopted
      adoptionDate = adoptionDate ?? DateFinder.first(in: text)
      organ = organ ?? Organ.known.first { text.contains(ascii: $0.name) }
      if let range = text.firstRange(ofASCII: " at its "),
        let end = text[range.upperBound...].firstRange(ofASCII: " meeting")
      {
        meeting = String(text[range.upperBound..<end.upperBound])
      }
      return true
    }
    return takeNumber(text)
  }

  /// "Resolution adopted by the General Assembly on ...", behind other lines at most; a title may speak of
  /// "decisions adopted by" an organ too.
  private static func tellsOfAdoption(_ text: String) -> Bool {
    if text.hasPrefix("Adopted by the ") || text.hasPrefix("Resolution of ") { return true }
    guard let found = text.firstRange(ofASCII: "dopted by the ") else { return false }
    return text[..<found.lowerBound].split(separator: " ").suffix(3)
      .contains { FrontMatter.adopted.contains($0.lowercased()) && $0.opensWithCapital }
  }

  private static let adopted: Set<String> = [
    "resolution", "resolutions", "decision", "decisions", "statement", "text",
  ]

  private static func stars(_ text: Substring) -> String { String(text.filter { $0 == "*" }) }

  /// Whether a line has the number and the day of a text that has no title, as the Council's are printed.
  static func isUntitledNumber(_ text: String) -> Bool {
    var front = FrontMatter()
    guard text.utf8.count < 120, text.contains(ascii: "Resolution of ") else { return false }
    return front.takeNumber(text) && front.title == nil
  }

  /// Whether a line has the number of a resolution with its title behind it, as volumes print them.
  static func isNumberedTitle(_ text: String) -> Bool {
    guard let first = text.utf8.first, first.isDigit, text.utf8.count < 400,
      let titled = TitleNumber(text)
    else { return false }
    return titled.isParted && titled.rest.opensWithCapital
  }

  /// The day of adoption on a line of its own under the number: "of 31 May 1983", "on 16 September 1998".
  private static func adoptionDay(_ text: String) -> CalendarDate? {
    guard text.hasPrefix("of ") || text.hasPrefix("on ") else { return nil }
    return DateFinder.whole(text.dropFirst(3))
  }

  /// The number before the title: `67/169. Title`, `1514 (XV). Title`, `Resolution 1325 (2000)`.
  private mutating func takeNumber(_ text: String) -> Bool {
    if text.hasPrefix("WHA"), let space = text.firstIndex(of: " "),
      let symbol = Symbol(String(text[..<space])), number == nil
    {
      // "WHA66.1 Twelfth General Programme of Work".
      self.symbol = self.symbol ?? symbol
      number = symbol.text
      title = String(text[space...].drop { $0 == " " })
      return true
    }
    if text.prefix(11).lowercased() == "resolution ", text.utf8.count < 60,
      let close = text.firstIndex(of: ")")
    {
      // "Resolution 285 (1970) of 5 September 1970".
      number = number ?? String(text[...close].dropFirst(11))
      adoptionDate = adoptionDate ?? DateFinder.first(in: text[close...])
      return true
    }
    if number != nil, adoptionDate == nil, let day = FrontMatter.adoptionDay(text) {
      adoptionDate = day
      return true
    }
    guard number == nil, let titled = TitleNumber(text) else { return false }
    number = titled.number
    if titled.rest.hasPrefix("Resolution of ") {
      // The Council's texts have no title: "121 (1956). Resolution of 12 December 1956 [S/3758]".
      adoptionDate = adoptionDate ?? DateFinder.first(in: titled.rest)
    } else if !titled.rest.isEmpty {
      title = String(titled.rest)
    }
    return true
  }

  // MARK: What it comes to

  /// Writes what was found into a resolution.
  func fill(_ resolution: inout Resolution, notes: NoteList) {
    resolution.organ = organ
    resolution.symbol = symbol
    resolution.session = session ?? symbol?.session
    resolution.status =
      status == .draft && number == nil ? .draft : status ?? (number == nil ? nil : .adopted)
    if symbol?.isResolution ?? false { resolution.status = .adopted }
    resolution.date = adoptionDate ?? documentDate
    let lines = unclaimed.filter { !FrontMatter.isSentence($0) }
    let named = lines.filter {
      !$0.hasPrefix("Note by the ") && !($0.hasPrefix("(") && $0.hasSuffix(")"))
    }
    resolution.title = (title ?? named.last ?? lines.last ?? (isProposed ? nil : agendaTitle))
      .map { FrontMatter.withoutMark($0.trimmingSuffix("*")) }
    resolution.committee = committee
    resolution.meeting = meeting
    resolution.reports = reports
    resolution.agendaItems = agendaNumbers.map {
      AgendaItem(number: $0, title: agendaNumbers.count == 1 ? agendaTitle : nil)
    }
    if title == nil, unclaimed.isEmpty, !isProposed { resolution.agendaItems.clearTitles() }
    resolution.sponsors =
      sponsorLine.map { SponsorList.sponsors($0, notes: notes) }
      ?? officer.map { [SponsorList.sponsor($0, notes: notes)] }
      ?? labelledSponsors.flatMap { SponsorList.sponsors($0, notes: notes) }
  }

  /// Whether a paragraph is a sentence of the minutes before the text, not its title.
  private static func isSentence(_ text: String) -> Bool {
    guard Heading.endsWithStop(text) else { return false }
    let words = text.utf8.split(maxSplits: sentenceWords) { $0 == 0x20 }
    return words.count > sentenceWords || text.opensWithSmallLetter
  }

  /// A title that ends in a stop has fewer words than this.
  private static let sentenceWords = 20

  /// A title without the number that calls a note: no word of small letters ends in digits.
  private static func withoutMark(_ title: String) -> String {
    let digits = title.utf8.reversed().prefix { $0.isDigit }.count
    let words = title.utf8.dropLast(digits)
    guard (1...3).contains(digits), let last = words.last else { return title }
    // "Outer Space^14" is how Markdown raises a number.
    if last == UInt8(ascii: "^") { return String(title.utf8.dropLast(digits + 1)) ?? title }
    return (97...122).contains(last) ? String(words) ?? title : title
  }

  /// Makes the symbol of an adopted text that prints its number before the title only.
  func deriveSymbol(_ resolution: inout Resolution, isDecision: Bool) {
    guard resolution.symbol == nil, let number, let organ = resolution.organ else { return }
    resolution.symbol = TitleNumber.symbol(of: number, organ: organ, isDecision: isDecision)
    resolution.session = resolution.session ?? resolution.symbol?.session
  }

  /// Gives the symbol the letter of the only part that a document holds, and takes it from the names of clauses.
  ///
  /// The letter stands over the formula, or behind the title where the text cites part A of the same number.
  func takePartLetter(_ resolution: inout Resolution, drafts: inout [ClauseDraft]) {
    guard let symbol = resolution.symbol, symbol.isResolution else { return }
    let letters = Set(drafts.lazy.map { $0.place.letter })
    var part = letters.count == 1 ? letters.first ?? nil : nil
    if letters == [nil], let title = resolution.title, let number, title.suffix(2).first == " ",
      let last = title.last.flatMap({ Heading.letter(String($0)) }),
      drafts.contains(where: { $0.content.text.contains(ascii: number + " A ") })
    {
      part = last
      resolution.title = String(title.dropLast(2))
    }
    // A alone may have its other parts on the next page.
    guard let part, part != "A", symbol.letters == nil || symbol.letters == part else { return }
    if symbol.letters == nil { resolution.symbol = Symbol(symbol.text + part) }
    for index in drafts.indices { drafts[index].place.letter = nil }
  }
}

extension [AgendaItem] {
  /// The only title there is belongs to the resolution.
  fileprivate mutating func clearTitles() {
    for index in indices { self[index].title = nil }
  }
}

extension StyledParagraph {
  /// The paragraph without the raised numbers that call notes; asterisks stay, for sponsors.
  fileprivate var withoutNoteNumbers: StyledParagraph {
    let bytes = Array(text.utf8)
    let numbers = spans.filter { span in
      span.style == .superscript && bytes[span.range].allSatisfy { (0x30...0x39).contains($0) }
    }
    guard !numbers.isEmpty else { return self }
    let kept = bytes.indices.filter { index in !numbers.contains { $0.range.contains(index) } }
    return StyledParagraph(
      text: String(decoding: kept.map { bytes[$0] }, as: UTF8.self), startsPage: startsPage,
      line: line)
  }
}
