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
  /// Whether the last item of a list has such a word.
  private(set) var endsInGerunds = false

  /// - Parameters:
  ///   - text: The words between.
  ///   - form: The form of the verb that may be the next.
  init(_ text: Substring, form: Lead.Form?) {
    var depth = 0
    var quotes = 0
    var before = ""
    var isAfterComma = false
    var itemHasGerunds = false
    var sinceSubordinator = Int.max
    var rest = text
    while let first = rest.first {
      guard first.isLetter else {
        switch first {
        case "(": depth += 1
        // "(a)" and "a)" are labels.
        case ")": depth = max(0, depth - 1)
        case "“", "«": quotes += 1
        case "”", "»": quotes = max(0, quotes - 1)
        case "\"": quotes = 1 - min(quotes, 1)
        case ",", ";", "\n":
          isAfterComma = true
          endsInGerunds = itemHasGerunds
          itemHasGerunds = false
        case ".":
          let next = rest.dropFirst()
          if next.first?.isWhitespace ?? false, before.utf8.count > 3,
            next.drop(while: \.isWhitespace).first?.isUppercase ?? false
          {
            endsSentence = true
          }
        default: break
        }
        if first == "\n" || first == ";" {
          isSubordinate = false
          hasVerbOfOthers = false
          hasGerunds = false
          sinceSubordinator = Int.max
        }
        rest = rest.dropFirst()
        continue
      }
      let end = rest.firstIndex { !$0.isLetter && $0 != "-" } ?? rest.endIndex
      let word = rest[..<end].lowercased()
      rest = rest[end...]
      if FurtherVerbWords.subordinators.contains(word),
        word != "that" || !FurtherVerbWords.beforeDemonstrative.contains(before)
      {
        isSubordinate = true
        sinceSubordinator = 0
      } else if sinceSubordinator < 5 {
        sinceSubordinator += 1
        hasVerbOfOthers = hasVerbOfOthers || FurtherVerbContext.isVerb(word, like: form)
      }
      if word.hasSuffix("ing"), word.utf8.count > 5 {
        let isGerund = isAfterComma || FurtherVerbWords.beforeGerund.contains(before)
        let verb = VerbLexicon.entry(word)?.lemma
        if isGerund || verb.map(FurtherVerbWords.isExpressive) ?? false { hasGerunds = true }
        if isGerund, !(verb.map(FurtherVerbWords.isExpressive) ?? false) { itemHasGerunds = true }
      }
      isAfterComma = false
      before = word
    }
    isInterrupted = depth > 0 || quotes > 0
    // "which, inter alia, calls for"
    hasVerbOfOthers = hasVerbOfOthers || sinceSubordinator < 3
  }

  /// Whether a word is a verb that organs have, in a form.
  private static func isVerb(_ word: String, like form: Lead.Form?) -> Bool {
    guard let entry = VerbLexicon.entry(word) else { return false }
    let isForm =
      switch form {
      case .past: entry.form == .past
      case .present: entry.form == .present
      default: false
      }
    guard isForm else { return false }
    return ["take", "call", "express", "draw"].contains(entry.lemma)
      || FurtherVerbWords.strength(entry.lemma) == .performative
  }
}
