import Resolutions

/// What stands between the last verb of the organ and a word that may be the next.
struct FurtherVerbContext {
  /// Whether a quotation or a bracket is open.
  private(set) var isInterrupted = false
  /// Whether the sentence has ended.
  private(set) var endsSentence = false
  /// Whether a that-clause or a relative clause has begun.
  private(set) var isSubordinate = false
  /// Whether a verb that organs have stands in it, so that one more may go on with that.
  private(set) var hasVerbOfOthers = false
  /// Whether a word in -ing is a noun or an attribute.
  private(set) var hasGerunds = false
  /// Whether the last item of a list opens with such a word.
  private(set) var endsInGerunds = false

  private let form: Lead.Form?
  private var brackets = 0
  private var quotes = 0
  private var itemHasGerunds = false
  private var isAfterComma = false
  /// How many words stand behind the last word that opened a clause of its own.
  private var sinceSubordinator = Int.max

  /// - Parameters:
  ///   - bytes: The text of the clause.
  ///   - range: The words between.
  ///   - form: The form of the verb that may be the next.
  init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, form: Lead.Form?) {
    self.form = form
    var index = range.lowerBound
    var before = 0..<0
    while index < range.upperBound {
      guard isLetter(bytes[index]) else {
        takeSign(bytes, at: index, after: before)
        index += 1
        continue
      }
      let first = index
      while index < range.upperBound, isLetter(bytes[index]) || bytes[index] == 0x2D { index += 1 }
      take(bytes, first..<index, after: before)
      isAfterComma = false
      before = first..<index
    }
    // "which, inter alia, calls for"
    hasVerbOfOthers = hasVerbOfOthers || sinceSubordinator < 3
    isInterrupted = brackets > 0 || quotes > 0
  }

  private mutating func takeSign(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, after word: Range<Int>
  ) {
    switch bytes[index] {
    case UInt8(ascii: "("): brackets += 1
    // "a)" is a label.
    case UInt8(ascii: ")"): brackets = max(0, brackets - 1)
    case UInt8(ascii: "\""): quotes = 1 - min(quotes, 1)
    // “ and ”
    case 0x80 where index > 0 && bytes[index - 1] == 0xE2 && index + 1 < bytes.count:
      if bytes[index + 1] == 0x9C { quotes += 1 }
      if bytes[index + 1] == 0x9D { quotes = max(0, quotes - 1) }
    case UInt8(ascii: ","): endItem()
    case UInt8(ascii: ";"), 0x0A:
      endItem()
      isSubordinate = false
      hasVerbOfOthers = false
      hasGerunds = false
      sinceSubordinator = Int.max
    case UInt8(ascii: "."):
      // "No. 5" ends no sentence.
      guard word.upperBound == index, word.count > 3, index + 2 < bytes.count else { return }
      let opensHigh = (65...90).contains(bytes[index + 2])
      endsSentence = endsSentence || bytes[index + 1] == 0x20 && opensHigh
    default: return
    }
  }

  private mutating func endItem() {
    isAfterComma = true
    endsInGerunds = itemHasGerunds
    itemHasGerunds = false
  }

  private mutating func take(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, after before: Range<Int>
  ) {
    func word(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    let first = bytes[range.lowerBound]
    // "that", "which", "how"
    if first == 0x74 || first == 0x77 || first == 0x68, (3...7).contains(range.count) {
      let name = word(range)
      if FurtherVerbWords.subordinators.contains(name),
        name != "that" || !FurtherVerbWords.beforeDemonstrative.contains(word(before))
      {
        isSubordinate = true
        // "where appropriate"
        sinceSubordinator = name == "where" ? 3 : 0
        return
      }
    }
    if sinceSubordinator < 5 {
      sinceSubordinator += 1
      hasVerbOfOthers = hasVerbOfOthers || isVerb(word(range))
    }
    guard range.count > 5, bytes[range.upperBound - 1] == UInt8(ascii: "g"),
      bytes[range.upperBound - 2] == UInt8(ascii: "n")
    else { return }
    let verb = VerbLexicon.entry(word(range))?.lemma
    let isExpressive = verb.map(FurtherVerbWords.isExpressive) ?? false
    let isGerund = isAfterComma || FurtherVerbWords.beforeGerund.contains(word(before))
    hasGerunds = hasGerunds || isGerund || isExpressive
    itemHasGerunds = itemHasGerunds || isAfterComma && !isExpressive && word(range) != "including"
  }

  /// Whether a word is a verb that organs have, in the form that is looked for.
  private func isVerb(_ word: String) -> Bool {
    guard form == .past || form == .present, let entry = VerbLexicon.entry(word),
      form == .past ? entry.form == .past : entry.form == .present
    else { return false }
    return ["take", "call", "express", "draw"].contains(entry.lemma)
      || FurtherVerbWords.strength(entry.lemma) == .performative
  }
}
