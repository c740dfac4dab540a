import DraftingLanguage
import Resolutions

/// The lines that close a resolution and tell of its adoption.
///
/// "60th plenary meeting / 20 December 2012", "Adopted unanimously at the 1592nd meeting.",
/// "[Adopted without a vote.]".
struct ClosingLines {
  private(set) var meeting: String?
  private(set) var date: CalendarDate?
  private(set) var isAdoption = false
  /// The committee on whose recommendation a decision was taken.
  private(set) var committee: String?
  /// The documents that a decision came in.
  private(set) var reports: [Symbol] = []
  /// What the lines tell of the vote, joined.
  private var voting = ""

  /// Takes a paragraph that closes the text; `false` for others.
  mutating func take(_ text: String, afterClosing: Bool) -> Bool {
    guard afterClosing || text.utf8.count < 1000 && ClosingLines.mayOpen(text) else { return false }
    let mayTell = !voting.isEmpty || text.contains(ascii: "meet") || text.opens(ascii: "[A")
    let lines = mayTell ? ClosingLines.lines(of: text) : []
    if let first = lines.first, ClosingLines.isMeeting(first) {
      isAdoption = true
      // The day may stand on the same line: "Seventeenth plenary meeting, 24 January 1946."
      let end = first.firstRange(ofASCII: "meeting")?.upperBound ?? first.endIndex
      meeting = meeting ?? String(first[..<end])
      let rest = [String(first[end...])] + lines.dropFirst()
      date = date ?? DateFinder.first(in: rest.joined(separator: " "))
      return true
    }
    if let french = ClosingLines.frenchMeeting(text) {
      isAdoption = true
      meeting = meeting ?? french.meeting
      date = date ?? french.date
      return true
    }
    if ClosingLines.tellsOfAdoption(text) {
      let joined = lines.joined(separator: " ")
      let isParted = joined.contains(ascii: "meet- ing")
      let sentence = isParted ? joined.replacing("meet- ing", with: "meeting") : joined
      isAdoption = true
      meeting = meeting ?? ClosingLines.meeting(in: sentence)
      voting += (voting.isEmpty ? "" : " ") + sentence
      return true
    }
    guard afterClosing else { return false }
    // The States that voted stand in paragraphs of their own under the sentence.
    if !voting.isEmpty { voting += " " + lines.joined(separator: " ") }
    if let day = DateFinder.whole(text.trimmingSuffix(".")) {
      date = date ?? day
      return true
    }
    return true
  }

  /// Takes the line in brackets that tells where a decision is found.
  ///
  /// "(See A/73/PV.1)", "(See A/71/519, para. 6, A/71/PV.62)".
  mutating func takeSource(_ text: String) -> Bool {
    let line = text.trimmed
    guard line.first == "(", line.last == ")", line.utf8.count < 200 else { return false }
    let symbols = ReportSymbols.find(in: line)
    // Nothing but documents stands there, and where in them.
    let words = line.split { !$0.isLetter }.filter { $0.utf8.count > 3 }
    guard !symbols.isEmpty, words.allSatisfy({ $0.hasPrefix("para") }) else { return false }
    reports += symbols.filter { !$0.text.contains("/PV.") }
    return true
  }

  private static func lines(of text: String) -> [String] {
    text.withBytes { $0.lines.filter { !$0.isEmpty }.map(singleSpaced) }
  }

  /// A line with one space between its words.
  private static func singleSpaced(_ line: UnsafeBufferPointer<UInt8>) -> String {
    var kept: [UInt8] = []
    kept.reserveCapacity(line.count)
    for byte in line where byte != 0x20 || kept.last ?? 0x20 != 0x20 { kept.append(byte) }
    if kept.last == 0x20 { kept.removeLast() }
    return String(decoding: kept, as: UTF8.self)
  }

  /// How it was voted on, as far as the lines tell.
  var vote: Vote? { VotingRecord.read(voting) }

  /// "[Adopted without a vote.]", "Adopted unanimously at the 1592nd meeting.", "Approved by 9 votes ...".
  private static func tellsOfAdoption(_ text: String) -> Bool {
    if text.opens(ascii: "[Adopted") || text.opens(ascii: "[Approved") { return true }
    guard text.opens(ascii: "Adopted ") || text.opens(ascii: "Approved ") else { return false }
    return text.contains(ascii: "meet")
  }

  private static let openings = ["Adopted ", "[Adopted", "Approved ", "[Approved"]

  /// Closing lines open with a meeting's number, with "Adopted", or with a bracket before it.
  private static func mayOpen(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    if first == UInt8(ascii: "A") || first == UInt8(ascii: "["),
      openings.contains(where: text.opens)
    {
      return true
    }
    // "60th": a clause's number has a point behind it.
    let sign = text.utf8.first { !(48...57).contains($0) } ?? 0
    if (48...57).contains(first) {
      return (97...122).contains(sign) || sign == 0x20 && text.contains(ascii: "ance pl")
    }
    // "Hundred and seventy-seventh plenary meeting".
    return first.isCapital && text.utf8.count < 150 && text.contains(ascii: "plenary meeting")
  }

  /// The meeting and the day in French: "66e séance plénière", "66 e séance plénière 1 er avril 2022".
  private static func frenchMeeting(_ text: String) -> (meeting: String, date: CalendarDate?)? {
    guard text.utf8.first?.isDigit ?? false, text.utf8.count < 80,
      text.contains(ascii: "ance pl"), let end = text.firstRange(of: "séance plénière")
    else { return nil }
    let words = text[..<end.upperBound].split(whereSeparator: \.isWhitespace).map(String.init)
    let number = words.dropLast(2).joined()
    guard number == number.prefix(while: \.isNumber) + "e" || number == "1re" else { return nil }
    return ("\(number) séance plénière", DateFinder.first(in: text[end.upperBound...]))
  }

  /// The meeting in "Adopted unanimously at the 1592nd meeting.".
  private static func meeting(in sentence: String) -> String? {
    guard let end = sentence.firstRange(ofASCII: " meeting") else { return nil }
    let words = sentence[..<end.lowerBound].utf8.split(separator: 0x20).suffix(3).map {
      Substring($0)
    }
    .drop { Ordinal.value($0) == nil }
    return words.isEmpty ? nil : words.joined(separator: " ") + " meeting"
  }

  /// Keeps what the opening of a decision tells of its adoption.
  mutating func note(_ decision: DecisionOpening) {
    isAdoption = true
    meeting = meeting ?? decision.meeting
    date = date ?? decision.date
    committee = committee ?? decision.committee
    if voting.isEmpty { voting = decision.voting }
  }

  /// "60th plenary meeting", "69th (resumed) plenary meeting", "39th meeting", and the number in words.
  private static func isMeeting(_ line: String) -> Bool {
    guard line.contains(ascii: "meeting") else { return false }
    let words = line.utf8.split(separator: 0x20).map { Substring($0) }
    guard (2...8).contains(words.count),
      let noun = words.firstIndex(where: { $0.opens(ascii: "meeting") })
    else { return false }
    if words[0].utf8.first?.isDigit ?? false { return noun < 5 && Ordinal.value(words[0]) != nil }
    let number = words.prefix {
      $0 != "plenary" && !$0.opens(ascii: "meeting") && $0.utf8.first != UInt8(ascii: "(")
    }
    return Ordinal.value(number.joined(separator: " ").lowercased()) != nil
  }
}

extension String {
  /// The text without the space at its end.
  var trimmed: Substring {
    var rest = Substring(self)
    while rest.last?.isWhitespace ?? false { rest.removeLast() }
    return rest
  }

  func trimmingSuffix(_ sign: Character) -> String {
    last == sign ? String(dropLast()) : self
  }
}
