import Resolutions

/// One pass over the words of a clause for its later verbs.
struct FurtherVerbScan {
  /// A place where the clause may go on with another verb.
  struct Joint {
    enum Kind { case comma, conjunction, commaAndConjunction }

    var kind: Kind
    /// Where the words after it begin.
    var start: Int
  }

  private let text: Substring
  private let form: Lead.Form
  private let isOperative: Bool
  /// The end of the last verb that governs the clause.
  private var last: Int
  private(set) var found: [FurtherVerb] = []
  /// Where the sentence of the lead ends, once somebody has looked.
  private var sentenceEnd: Int?

  init(text: Substring, start: Int, form: Lead.Form, isOperative: Bool) {
    self.text = text
    self.form = form
    self.isOperative = isOperative
    last = start
  }

  // MARK: Joints

  /// The places where a verb of the organ may stand, told by the words right behind them.
  func joints(in bytes: UnsafeBufferPointer<UInt8>) -> [Joint] {
    var joints: [Joint] = []
    var index = last
    let end = bytes.count - 4
    while index < end {
      let byte = bytes[index]
      index += 1
      guard byte <= 0x3B else { continue }
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: ";"), 0x0A:
        var next = index
        while next < end, bytes[next] == 0x20 || bytes[next] == 0x0A { next += 1 }
        guard byte == 0x0A || next > index else { continue }
        let words = FurtherVerbScan.conjunction(in: bytes, at: next)
        next += words
        if opensVerb(bytes, at: next) {
          joints.append(Joint(kind: words > 0 ? .commaAndConjunction : .comma, start: next))
        }
        index = next
      case 0x20:
        let words = FurtherVerbScan.conjunction(in: bytes, at: index)
        if words > 0 {
          index += words
          if opensVerb(bytes, at: index) { joints.append(Joint(kind: .conjunction, start: index)) }
        }
      default: continue
      }
    }
    return joints
  }

  /// The length of "and " or "but " and the comma that may follow it.
  private static func conjunction(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    guard index + 4 < bytes.count else { return 0 }
    switch (bytes[index], bytes[index + 1], bytes[index + 2], bytes[index + 3]) {
    case (0x61, 0x6E, 0x64, 0x20), (0x62, 0x75, 0x74, 0x20), (0x61, 0x6E, 0x64, 0x0A): return 4
    case (0x61, 0x6E, 0x64, 0x2C) where bytes[index + 4] == 0x20: return 5
    default: return 0
    }
  }

  /// Whether a word opens what may be a verb of the organ: a verb in the form, or an adverb before one.
  private func opensVerb(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    var end = start
    while end < bytes.count, (97...122).contains(bytes[end]) || bytes[end] == 0x2D { end += 1 }
    guard end - start > 1, end < bytes.count else { return false }
    let word = String(decoding: bytes[start..<end], as: UTF8.self)
    if bytes[end - 1] == UInt8(ascii: "y") && bytes[end - 2] == UInt8(ascii: "l")
      || FurtherVerbWords.openings.contains(word)
    {
      return true
    }
    guard end - start > 3, let form = VerbLexicon.entry(word)?.form else { return false }
    return switch form {
    case .base: false
    case .present: self.form == .present || isOperative && self.form != .past
    case .past: self.form == .past
    case .participle, .adjective: self.form == .participle || self.form == .adjective
    }
  }

  // MARK: Verbs

  /// Looks whether a verb of the organ stands at a joint.
  mutating func take(_ joint: Joint, in bytes: UnsafeBufferPointer<UInt8>) {
    guard joint.start >= last, joint.start < sentenceEnd ?? Int.max else { return }
    var words = OpeningWords(text[index(joint.start)...])
    var start = joint.start
    var refersBack = false
    if let (phrase, count) = FurtherVerbWords.adverbials.match(words, at: 0),
      let end = words[count - 1]?.end
    {
      refersBack = phrase.contains(" th")
      let rest = text[end...].drop { $0 == "," || $0.isWhitespace }
      start = offset(rest.startIndex)
      words = OpeningWords(rest)
    }
    guard let first = words.first, !first.isCapital, offset(first.start) == start else { return }
    var parse = LeadParse(words: words, trustsEndings: false, acceptsBaseForms: form == .past)
    guard parse.run(), let verb = parse.verb, let end = parse.end, isForm(parse.form),
      let strength = FurtherVerbWords.strength(verb)
    else { return }
    let lead = parse.lead(String(text[first.start..<end]))
    let context = FurtherVerbContext(bytes, in: last..<joint.start, form: lead.form)
    guard !context.isInterrupted else { return }
    if context.endsSentence {
      sentenceEnd = joint.start
      return
    }
    let follower = OpeningWords(text[end...]).first?.lower
    // "requests of Member States" are no verb.
    if follower == "of", let word = words[0]?.lower, LeadWords.plurals.contains(word) { return }
    let verbOf = Candidate(
      lead: lead, verb: verb, strength: strength, joint: joint.kind,
      isDirected: isDirected(at: text[end...]),
      opensThat: follower == "that",
      refersBack: refersBack || lead.adverbs.contains { FurtherVerbWords.counting.contains($0) })
    guard
      lead.form == .present || lead.form == .past
        ? isVerbOfOrgan(verbOf, context) : isReasonOfOrgan(verbOf, context)
    else { return }
    found.append(FurtherVerb(lead: lead, offset: start))
    last = offset(end)
  }

  /// A verb that may be the organ's.
  private struct Candidate {
    let lead: Lead
    let verb: String
    let strength: FurtherVerbWords.Strength
    let joint: Joint.Kind
    /// Whether somebody is named right after it, as after "urges" and "calls upon".
    let isDirected: Bool
    /// Whether "that" follows it.
    let opensThat: Bool
    /// Whether "also" or "in this regard" ties it to the verb before it.
    let refersBack: Bool
  }

  /// Whether a form goes on with that of the lead.
  private func isForm(_ other: Lead.Form?) -> Bool {
    switch (form, other) {
    case (.present, .present), (.past, .past): true
    case (.participle, .participle), (.participle, .adjective), (.adjective, .participle),
      (.adjective, .adjective):
      true
    // "Noting the report, requests the Secretary-General": the reason stands in the paragraph itself.
    case (.participle, .present), (.adjective, .present): isOperative
    default: false
    }
  }

  /// Whether somebody is named where the words begin: "all States", "the Secretary-General", "them".
  private func isDirected(at rest: Substring) -> Bool {
    let words = OpeningWords(rest)
    guard let first = words.first, let second = words[1] else { return false }
    return first.isCapital || ["all", "them", "him"].contains(first.lower)
      || first.lower == "the" && second.isCapital
  }

  /// Whether the organ is the subject of a finite verb.
  private func isVerbOfOrgan(_ candidate: Candidate, _ context: FurtherVerbContext) -> Bool {
    // "measures submitted, and requested by": a past form without "and" is an attribute.
    if candidate.lead.form == .past, candidate.joint != .commaAndConjunction { return false }
    if candidate.refersBack { return true }
    if context.hasVerbOfOthers { return false }
    guard context.isSubordinate else { return true }
    if candidate.joint == .commaAndConjunction, candidate.opensThat, candidate.verb == "consider" {
      return true
    }
    return candidate.strength == .performative
      && (candidate.joint != .conjunction || candidate.isDirected)
  }

  /// Whether a participle or an adjective is the organ's, and no gerund or attribute.
  private func isReasonOfOrgan(_ candidate: Candidate, _ context: FurtherVerbContext) -> Bool {
    let isExpressive = FurtherVerbWords.isExpressive(candidate.verb)
    switch candidate.joint {
    case .comma:
      guard !FurtherVerbWords.attendant.contains(candidate.verb) else {
        return candidate.opensThat || candidate.verb == "encourage" && candidate.isDirected
      }
      return isExpressive || candidate.isDirected
    case .commaAndConjunction:
      return isExpressive || candidate.refersBack || !context.endsInGerunds
    case .conjunction: return isExpressive && !context.isSubordinate && !context.hasGerunds
    }
  }

  private func index(_ offset: Int) -> Substring.Index {
    text.utf8.index(text.startIndex, offsetBy: offset)
  }

  private func offset(_ index: Substring.Index) -> Int {
    text.utf8.distance(from: text.startIndex, to: index)
  }
}
