/// The Assembly's committees, by the names that texts give them.
public enum CommitteeName {
  /// The committee that a passage names: "Third Committee"; `nil` where it names none.
  ///
  /// Where the long name of a Main Committee has its number beside it, the number is the name: "Special
  /// Political and Decolonization Committee (Fourth Committee)" is the Fourth Committee.
  public static func find<Text: StringProtocol>(in text: Text) -> String?
  where Text.SubSequence == Substring { name(in: text[...]) }

  private static func name(in text: Substring) -> String? {
    guard text.contains(ascii: "Committee") else { return nil }
    let words = text.words(partedBy: "()[]")
    for (place, word) in words.enumerated() where word == "Committee" && place > 0 {
      if Ordinal.value(words[place - 1]) != nil { return "\(words[place - 1]) Committee" }
    }
    guard let end = words.firstIndex(of: "Committee") else { return nil }
    var start = end
    while start > 0 {
      let word = words[start - 1]
      guard word.first?.isUppercase ?? false || joining.contains(word) else { break }
      start -= 1
    }
    while start < end, !(words[start].first?.isUppercase ?? false) { start += 1 }
    // "without reference to a Main Committee" names none.
    let name = words[start...end].joined(separator: " ")
    return start == end || name == "Main Committee" ? nil : name
  }

  private static let joining: Set<Substring> = ["and", "of", "on", "for", "the"]
}
