import DraftingLanguage
import Readers
import Resolutions

/// The running head of a printed volume of resolutions, with its page number or without.
///
/// Left pages name the session ("General Assembly—Twenty-ninth Session"), right pages the part of the volume
/// ("Resolutions adopted on the reports of the First Committee 63").
struct VolumeHead {
  /// The organ of the volume; `nil` on right pages.
  let organ: Organ?
  /// The session of the volume; `nil` on right pages.
  let session: Session?
  /// The committee that the part of the volume is named after; `nil` on left pages.
  let committee: String?

  /// Reads a line; `nil` when it is no such head.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count < VolumeHead.longest,
      bytes.contains(" Session") || bytes.contains(" Committee"),
      bytes.contains("—") || bytes.contains("Resolutions")
    else { return nil }
    let line = String(decoding: bytes, as: UTF8.self)
    var words = line.split(whereSeparator: { $0.isWhitespace || $0 == "—" }).map(String.init)
    let isPageNumber = { (word: String?) in word?.allSatisfy(\.isNumber) ?? false }
    if isPageNumber(words.first) { words.removeFirst() }
    if isPageNumber(words.last) { words.removeLast() }
    if VolumeHead.opensPart(words) {
      organ = nil
      session = nil
      committee = CommitteeName.find(in: words.joined(separator: " "))
      return
    }
    let text = words.joined(separator: " ")
    guard bytes.contains("—"), words.last == "Session",
      let organ = Organ.known.first(where: { text.hasPrefix($0.name + " ") }),
      let number = Ordinal.value(
        text.dropFirst(organ.name.count + 1).dropLast(" Session".count))
    else { return nil }
    self.organ = organ
    session = .regular(number)
    committee = nil
  }

  /// The committee in the heads of the pages of a text; `nil` where they have none, or several.
  static func committee(of text: StyledText) -> String? {
    var committees: Set<String> = []
    for paragraph in text.paragraphs where paragraph.text.contains(ascii: " Committee") {
      paragraph.text.withBytes { text in
        for line in text.lines {
          if let committee = VolumeHead(line)?.committee { committees.insert(committee) }
        }
      }
    }
    return committees.count == 1 ? committees.first : nil
  }

  /// More bytes than this are no head.
  private static let longest = 160

  private static func opensPart(_ words: [String]) -> Bool {
    guard words.count > 4, words[0] == "Resolutions", words[1] == "adopted" else { return false }
    // "adopted on the reports of the Second Committee", "adopted without reference to a Main Committee".
    return (words[2] == "on" || words[2] == "without")
      && words.last?.hasPrefix("Committee") ?? false
  }
}
