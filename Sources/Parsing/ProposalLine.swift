import Resolutions

/// A line of the front matter that says who proposes a text.
///
/// States stand before what they propose ("Cuba:* draft resolution"), an officer behind it ("Draft resolution
/// submitted by the President of the General Assembly").
struct ProposalLine {
  /// Who proposes it, with the note marks: a list of States, or one officer.
  let sponsors: String
  /// Whether the sponsors are one officer, whose name is no list.
  let isOfficer: Bool

  /// Reads a paragraph on one line; `nil` when it proposes nothing.
  init?(_ text: String) {
    if text.contains(ascii: "draft ") {
      for (stars, proposal) in ProposalLine.proposals {
        guard let found = text.firstRange(ofASCII: proposal) else { continue }
        sponsors = String(text[..<found.lowerBound]) + stars
        isOfficer = false
        return
      }
    }
    guard let first = text.utf8.first, "DdRr".utf8.contains(first) else { return nil }
    let lower = text.prefix(40).lowercased()
    for opening in ProposalLine.kinds
    where lower.hasPrefix(opening) {
      for verb in [" submitted by the ", " proposed by the "] {
        guard text.utf8.dropFirst(opening.utf8.count).starts(with: verb.utf8) else { continue }
        let officer = text.dropFirst(opening.count + verb.count)
        let ends = ProposalLine.occasions.compactMap { officer.firstRange(of: $0)?.lowerBound }
        let name = String(officer[..<(ends.min() ?? officer.endIndex)])
        sponsors = name.trimmingSuffix(",")
        isOfficer = true
        return
      }
    }
    return nil
  }

  private static let kinds = ["draft resolution", "revised draft resolution", "draft decision"]

  /// The words behind the sponsors, with the stars that stand among them.
  private static let proposals = kinds.flatMap { kind in
    ["", "*", "**", "***"].map { (stars: $0, words: ":\($0) \(kind)") }
  }

  /// What may follow an officer's name: how the text came about.
  private static let occasions = [
    " on the basis of ", " following ", " pursuant to ", " in accordance with ",
    " in the light of ", " after ",
  ]
}
