/// A line of the front matter that names what it holds, as papers of Model United Nations have them.
///
/// "Topic: Climate change", "Main Submitter: Germany", "Co-Submitters: France and Italy", "Signatories: ...".
struct LabelledLine {
  /// What a label announces.
  enum Field {
    case title, committee, mainSponsors, sponsors, signatories
  }

  let field: Field
  /// The words behind the label.
  let value: String

  private static let fields: [String: Field] = [
    "topic": .title, "title": .title, "subject": .title, "committee": .committee,
    "main submitter": .mainSponsors, "main submitters": .mainSponsors,
    "submitter": .mainSponsors, "submitters": .mainSponsors, "submitted by": .mainSponsors,
    "sponsor": .mainSponsors, "sponsors": .mainSponsors, "main sponsors": .mainSponsors,
    "co-submitter": .sponsors, "co-submitters": .sponsors, "cosubmitters": .sponsors,
    "co-sponsors": .sponsors, "cosponsors": .sponsors,
    "signatory": .signatories, "signatories": .signatories,
  ]

  /// Reads a line; `nil` when it opens with no such label.
  init?(_ line: String) {
    guard let colon = line.utf8.prefix(LabelledLine.longest).firstIndex(of: UInt8(ascii: ":")),
      let field = LabelledLine.fields[line[..<colon].lowercased()]
    else { return nil }
    let value = line[colon...].dropFirst().drop(while: \.isWhitespace)
    guard !value.isEmpty else { return nil }
    self.field = field
    self.value = String(value)
  }

  /// As many bytes as the longest label has, and the colon.
  private static let longest = 18
}
