import Resolutions

/// Places in a treaty series, as notes print them.
///
/// "United Nations, Treaty Series, vol. 1833, No. 31363". Of a treaty that fills several volumes the first is kept. "Nos. 970–973" are four treaties.
struct TreatyReference {
  /// The treaties of one volume, and the words that name them.
  struct Entry {
    let records: [TreatyRecord]
    let range: Range<Int>
  }

  /// The treaties, by volume.
  private(set) var entries: [Entry] = []
  /// The index after them.
  private(set) var end: Int

  /// Reads the reference at "Treaty Series".
  ///
  /// `nil` where the words are no reference: no series of the United Nations or of the League of
  /// Nations stands before them, or no volume after them.
  init?(_ text: Passage, at start: Int) {
    guard text.matches("Treaty Series", at: start),
      let (series, head) = TreatyReference.series(text, before: start)
    else { return nil }
    let volumes = TreatyReference.skipSigns(text, start + 13)
    self.init(text, series: series, head: head, volumes: volumes)
  }

  /// Reads the volumes and numbers that follow the name of a series.
  ///
  /// - Parameters:
  ///   - head: Where the words of the reference begin.
  ///   - volumes: Where "vol." stands.
  init?(_ text: Passage, series: TreatyRecord.Series, head: Int, volumes: Int) {
    end = volumes
    guard add(text, series, from: head, at: volumes) else { return nil }
    // "vol. 1125, Nos. 17512 and 17513, and vol. 2404, No. 43425".
    while let joint = TreatyReference.joints.first(where: { text.matches($0, at: end) }),
      add(
        text, series, from: end + joint.utf8CodeUnitCount, at: end + joint.utf8CodeUnitCount)
    {}
  }

  private static let joints: [StaticString] = [", and ", " and ", "; and ", "; ", ", "]

  /// Takes the volumes, and the numbers where they follow.
  private mutating func add(
    _ text: Passage, _ series: TreatyRecord.Series, from head: Int, at start: Int
  ) -> Bool {
    guard var index = TreatyReference.afterWord(["vols.", "vol.", "vols", "vol"], text, start),
      let volumes = TreatyReference.list(text, at: index), let first = volumes.numbers.first
    else { return false }
    index = volumes.end
    var records = [TreatyRecord(series: series, volume: first)]
    let number = TreatyReference.skipSigns(text, index)
    if number > index, let list = TreatyReference.afterWord(["Nos.", "No."], text, number) {
      if let numbers = TreatyReference.list(text, at: list) {
        index = numbers.end
        records = numbers.numbers.map {
          TreatyRecord(series: series, volume: first, number: $0)
        }
      }
    }
    entries.append(Entry(records: records, range: head..<index))
    end = index
    return true
  }

  // MARK: Pieces

  /// The series whose name stands before "Treaty Series", and where the name begins.
  private static func series(
    _ text: Passage, before end: Int
  ) -> (TreatyRecord.Series, Int)? {
    var index = end
    while index > 0, [0x20, 0x2C, 0x2A, 0x5F, 0x0A].contains(text[index - 1]) { index -= 1 }
    for series in TreatyRecord.Series.allCases {
      let name = Array(series.rawValue.utf8)
      if text.ends(with: name, at: index) { return (series, index - name.count) }
    }
    return nil
  }

  /// The index after commas, stops, spaces and the marks of emphasis.
  private static func skipSigns(_ text: Passage, _ start: Int) -> Int {
    var index = start
    while index < text.count, [0x20, 0x0A, 0x2A, 0x2C, 0x2E, 0x5F].contains(text[index]) {
      index += 1
    }
    return index
  }

  private static func afterWord(_ words: [StaticString], _ text: Passage, _ start: Int) -> Int? {
    for word in words where text.matches(word, at: start) {
      return text.skipSpace(start + word.utf8CodeUnitCount)
    }
    return nil
  }

  /// The numbers of a list: "75", "XCIV", "2171, 2173 and 2983", "970–973".
  private static func list(_ text: Passage, at start: Int) -> (numbers: [Int], end: Int)? {
    guard let first = number(text, at: start) else { return nil }
    var numbers = [first.value]
    var end = first.end
    while true {
      if let dash = dashes.first(where: { text.matches($0, at: end) }),
        let last = number(text, at: end + dash.utf8CodeUnitCount), let from = numbers.last,
        last.value > from, last.value - from < 100
      {
        numbers += (from + 1)...last.value
        end = last.end
      } else if let joint = commas.first(where: { text.matches($0, at: end) }),
        let next = number(text, at: end + joint.utf8CodeUnitCount)
      {
        numbers.append(next.value)
        end = next.end
      } else {
        return (numbers, end)
      }
    }
  }

  private static let dashes: [StaticString] = ["–", "-", " to "]
  private static let commas: [StaticString] = [", and ", " and ", ", "]

  private static func number(_ text: Passage, at start: Int) -> (value: Int, end: Int)? {
    let end = text.skipDigits(start)
    if end > start { return end - start <= 6 ? (text.value(start..<end), end) : nil }
    // Volumes of the League's series stand in Roman numerals at times.
    var roman = start
    while text.isCapital(at: roman), roman - start < 15 { roman += 1 }
    return RomanNumeral.value(text.string(start..<roman)).map { ($0, roman) }
  }
}
