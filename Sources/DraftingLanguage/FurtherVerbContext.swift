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
    text.withBytes { read($0, of: text, form: form) }
  }

  private mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, of text: Substring, form: Lead.Form?
  ) {
    var depth = 0
    var quotes = 0
    var before = 0..<0
    var isAfterComma = false
    var itemHasGerunds = false
    var sinceSubordinator = Int.max
    var index = 0
    func lower(_ word: Range<Int>) -> String {
      String(decoding: bytes[word], as: UTF8.self).lowercased()
    }
    while index < bytes.count {
      let end = FurtherVerbContext.wordEnd(in: bytes, from: index)
      guard end > index else {
        let byte = bytes[index]
        switch byte {
        case UInt8(ascii: "("): depth += 1
        // "(a)" and "a)" are labels.
        case UInt8(ascii: ")"): depth = max(0, depth - 1)
        case UInt8(ascii: "\""): quotes = 1 - min(quotes, 1)
        case UInt8(ascii: ","), UInt8(ascii: ";"), 0x0A:
          isAfterComma = true
          endsInGerunds = itemHasGerunds
          itemHasGerunds = false
        case UInt8(ascii: ".") where before.count > 3:
          let next = text[text.utf8.index(text.startIndex, offsetBy: index + 1)...]
          if next.first?.isWhitespace ?? false,
            next.drop(while: \.isWhitespace).first?.isUppercase ?? false
          {
            endsSentence = true
          }
        case 0x80...:
          if bytes[index...].starts(with: "“".utf8) || bytes[index...].starts(with: "«".utf8) {
            quotes += 1
          } else if bytes[index...].starts(with: "”".utf8)
            || bytes[index...].starts(with: "»".utf8)
          {
            quotes = max(0, quotes - 1)
          }
        default: break
        }
        if byte == 0x0A || byte == UInt8(ascii: ";") {
          isSubordinate = false
          hasVerbOfOthers = false
          hasGerunds = false
          sinceSubordinator = Int.max
        }
        index += 1
        continue
      }
      let word = index..<end
      index = end
      if FurtherVerbContext.mayBeSubordinator(bytes[word]),
        FurtherVerbWords.subordinators.contains(lower(word)),
        lower(word) != "that" || !FurtherVerbWords.beforeDemonstrative.contains(lower(before))
      {
        isSubordinate = true
        sinceSubordinator = 0
      } else if sinceSubordinator < 5 {
        sinceSubordinator += 1
        hasVerbOfOthers = hasVerbOfOthers || FurtherVerbContext.isVerb(lower(word), like: form)
      }
      if word.count > 5, bytes[word].suffix(3).lazy.map({ $0 | 0x20 }).elementsEqual("ing".utf8) {
        let isGerund = isAfterComma || FurtherVerbWords.beforeGerund.contains(lower(before))
        let verb = VerbLexicon.entry(lower(word))?.lemma
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

  /// Where the word ends that begins at an index; the index itself where none does.
  private static func wordEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    while end < bytes.count {
      let isHyphen = bytes[end] == 0x2D && end > start
      let length = isHyphen ? 1 : bytes.letterLength(at: end)
      guard length > 0 else { break }
      end += length
    }
    return end
  }

  /// Whether a word begins as those do that open a clause with a subject of its own.
  private static func mayBeSubordinator(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    switch word.first.map({ $0 | 0x20 }) {
    case UInt8(ascii: "t"), UInt8(ascii: "w"), UInt8(ascii: "h"): (3...7).contains(word.count)
    default: false
    }
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
