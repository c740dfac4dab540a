import DraftingLanguage
import Resolutions

/// What a table or the metadata beside a file tell of one document.
struct DocumentFacts: Hashable, Sendable {
  var symbol: Symbol?
  var title: String?
  var date: CalendarDate?
  var session: Session?
  var organ: Organ?
  var committee: String?
  var meeting: String?
  var agendaItems: [AgendaItem] = []
  var sponsors: [Sponsor] = []

  /// The usual names of what the fields tell, the United Nations' own first.
  private static let names: [ReadOptions.Field: [String]] = [
    .symbol: ["symbol", "doc_symbol", "document_symbol", "undl_symbol"],
    .title: ["title"],
    .date: ["adoption_date", "date", "date_adopted", "adopted"],
    .session: ["session"],
    .organ: ["organ"],
  ]

  /// Reads the facts of a record.
  ///
  /// - Parameters:
  ///   - record: The values of a document by their names.
  ///   - columns: The names that the user gave.
  init(_ record: TableRecord, columns: [ReadOptions.Field: String] = [:]) {
    func value(_ field: ReadOptions.Field) -> String? {
      if let named = columns[field] { return record.text(named) }
      return DocumentFacts.names[field]?.lazy.compactMap { record.text($0) }.first
    }
    symbol =
      value(.symbol).flatMap { Symbol($0) ?? Symbol(asked: $0) }
      ?? record.fileName.flatMap { Symbol(fileName: $0) }
    title = value(.title)
    date = value(.date).flatMap(DocumentFacts.date)
    session = value(.session).flatMap(DocumentFacts.session)
    organ = value(.organ).map { Organ(asked: $0) } ?? symbol?.organ
    committee = record.text("committee").flatMap { CommitteeName.find(in: $0) }
    meeting = record.text("adoption_meeting") ?? record.text("meeting")
    agendaItems = record.text("agenda_item").map(DocumentFacts.agenda) ?? []
    if agendaItems.count == 1 { agendaItems[0].title = record.text("agenda_item_name") }
    sponsors = (record.list("sponsors") + record.list("additional_sponsors")).compactMap {
      // "SUBMITTED BY THE CHAIR OF THE COMMITTEE" names no sponsor.
      $0.hasPrefix("SUBMITTED ") ? nil : Sponsor(name: DocumentFacts.lettered($0))
    }
  }

  // MARK: Values

  /// "2020-12-31", "2020-12-31T00:00:00", "31 December 2020".
  private static func date(_ text: String) -> CalendarDate? {
    CalendarDate(iso: text.prefix(10)) ?? DateFinder.first(in: text)
  }

  /// "75", "S-26", "Seventy-fifth session", "Tenth emergency special session".
  private static func session(_ text: String) -> Session? {
    if let session = Session(text) { return session }
    var words = text.lowercased().split(separator: " ").map(String.init)
    guard let end = words.lastIndex(of: "session") else { return nil }
    words = Array(words[..<end])
    let isSpecial = words.last == "special"
    if isSpecial { words.removeLast() }
    let isEmergency = words.last == "emergency"
    if isEmergency { words.removeLast() }
    guard let number = Ordinal.value(words.joined(separator: " ")) else { return nil }
    return isEmergency ? .emergency(number) : isSpecial ? .special(number) : .regular(number)
  }

  /// "Agenda item 128 (a)", "Agenda items 11 and 112".
  private static func agenda(_ text: String) -> [AgendaItem] {
    text.drop { !$0.isNumber }.replacing(" and ", with: ",").split(separator: ",")
      .map { AgendaItem(number: $0.split(separator: " ").joined(separator: " ")) }
  }

  /// A name in capitals as texts write it: "IRAN (ISLAMIC REPUBLIC OF)".
  private static func lettered(_ name: String) -> String {
    guard !name.utf8.contains(where: { (97...122).contains($0) }),
      name.utf8.allSatisfy({ $0 < 0x80 }) || !name.contains(where: \.isLowercase)
    else { return name }
    var result = ""
    for word in name.lowercased().utf8.split(separator: UInt8(ascii: " ")) {
      if !result.isEmpty { result += " " }
      var startsWord = !isSmall(word)
      for sign in Substring(word).unicodeScalars {
        let isLetter =
          sign.isASCII ? (97...122).contains(sign.value) : sign.properties.isAlphabetic
        if startsWord, isLetter {
          result += capital(sign)
        } else {
          result.unicodeScalars.append(sign)
        }
        if isLetter { startsWord = false }
        if sign == "-" { startsWord = true }
      }
    }
    return result
  }

  private static func capital(_ letter: Unicode.Scalar) -> String {
    letter.isASCII
      ? String(UnicodeScalar(UInt8(letter.value) & 0xDF)) : letter.properties.uppercaseMapping
  }

  private static let smallWords = ["of", "and", "the", "on"].map { Array($0.utf8) }

  /// Whether a word in small letters keeps them in a name: "of", "(the".
  private static func isSmall(_ word: Substring.UTF8View) -> Bool {
    let letters = word.lazy.filter { (97...122).contains($0) || $0 >= 0x80 }
    return smallWords.contains { letters.elementsEqual($0) }
  }

  // MARK: Filling

  /// Writes into a resolution what it leaves empty, and warns where it says otherwise.
  ///
  /// - Parameters:
  ///   - resolution: A resolution as it was read.
  ///   - origin: Where the facts come from, for the warnings: "data_extract".
  func fill(_ resolution: inout Resolution, origin: String) {
    func settle<Value>(
      _ name: String, _ said: inout Value?, _ told: Value?, agree: (Value, Value) -> Bool
    ) {
      guard let told else { return }
      guard let own = said else {
        said = told
        return
      }
      if agree(own, told) { return }
      let other = (told as? Organ)?.name ?? "\(told)"
      resolution.warnings.append(
        Warning(.metadata, "\(name) differs from \(origin): \(other)"))
    }
    let hadOrgan = resolution.organ != nil
    settle("symbol", &resolution.symbol, symbol) { $0.withoutLetters == $1.withoutLetters }
    // Metadata are in English, whatever language the text is in.
    let isEnglish = resolution.language == nil || resolution.language == "en"
    if isEnglish || resolution.title == nil {
      settle("title", &resolution.title, title) { DocumentFacts.isSame($0, $1) }
    }
    settle("date", &resolution.date, date, agree: ==)
    settle("session", &resolution.session, session ?? symbol?.session, agree: ==)
    if isEnglish || resolution.organ == nil {
      settle("organ", &resolution.organ, organ, agree: ==)
    }
    if isEnglish || resolution.committee == nil {
      settle("committee", &resolution.committee, committee) { DocumentFacts.isSame($0, $1) }
    }
    if isEnglish || resolution.meeting == nil {
      settle("meeting", &resolution.meeting, meeting) { DocumentFacts.isSame($0, $1) }
    }
    if resolution.agendaItems.isEmpty {
      resolution.agendaItems = agendaItems
    } else if isEnglish, !agendaItems.isEmpty,
      Set(resolution.agendaItems.map(\.number)) != Set(agendaItems.map(\.number))
    {
      let numbers = agendaItems.map(\.number).joined(separator: ", ")
      resolution.warnings.append(
        Warning(.metadata, "agenda item differs from \(origin): \(numbers)"))
    } else if resolution.agendaItems.count == 1, let item = agendaItems.first {
      resolution.agendaItems[0].title = resolution.agendaItems[0].title ?? item.title
    }
    // The sponsors of a draft are fewer than those that an adopted text ends up with.
    if resolution.sponsors.isEmpty { resolution.sponsors = sponsors }
    if symbol?.isResolution ?? false, resolution.status == nil { resolution.status = .adopted }
    // "Its resolution" is found only when it is known whose.
    if !hadOrgan, resolution.organ != nil { ClauseReading.complete(&resolution) }
  }

  /// Whether two texts are one, spacing, letter case and typography apart.
  private static func isSame(_ left: String, _ right: String) -> Bool {
    left == right || comparable(left) == comparable(right)
  }

  private static func comparable(_ text: String) -> String {
    let plain: [Character: Character] = [
      "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"", "’": "'", "‘": "'", "‐": "-",
      "‑": "-", "–": "-", "—": "-",
    ]
    return String(
      text.lowercased().filter { !$0.isWhitespace && $0 != "\u{AD}" }.map { plain[$0] ?? $0 })
  }
}
