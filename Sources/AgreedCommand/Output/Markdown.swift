import Agreed

/// Markdown, as CommonMark describes it.
enum Markdown {
  /// Text in which no sign means anything but itself.
  ///
  /// - Parameters:
  ///   - text: What to print; its line ends stay.
  ///   - opensLine: Whether nothing stands before it on its line, so that it could open a list, a heading or
  ///     a quotation.
  static func escaped(_ text: String, opensLine: Bool = true) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .map { escaped(line: $1, opensLine: opensLine || $0 > 0) }.joined(separator: "\n")
  }

  private static func escaped(line: Substring, opensLine: Bool) -> String {
    // Spaces at the head of a line make it code.
    let line = opensLine ? line.drop { $0 == " " || $0 == "\t" } : line
    let number = opensLine ? line.prefix { $0.isASCII && $0.isNumber } : line.prefix(0)
    let behind = line[number.endIndex...].dropFirst().first
    let isListItem = !number.isEmpty && (behind == nil || behind == " ")
    var result = ""
    for place in line.indices {
      let character = line[place]
      let isMarker =
        opensLine && place == line.startIndex && "#+-=:".contains(character)
        || isListItem && place == number.endIndex && ".)".contains(character)
      if isMarker || "\\`*_[]<>&|~$".contains(character) { result += "\\" }
      result.append(character)
    }
    return result
  }

  /// A passage with its matches in bold and its line ends kept.
  static func passage(_ passage: Agreed.Passage) -> String {
    passage.fragments.map { fragment in
      let text = escaped(fragment.text, opensLine: false)
      return fragment.isMatch ? "**\(text)**" : text
    }
    .joined().replacing("\n", with: "\\\n")
  }
}
