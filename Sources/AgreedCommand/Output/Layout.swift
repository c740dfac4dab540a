import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Fits text to the terminal; what goes to a file or a pipe keeps its long lines.
enum Layout {
  /// The columns of the terminal; `nil` when there is none.
  static let width: Int? = {
    guard Output.isTerminal else { return nil }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return max(40, Int(size.ws_col))
  }()

  /// The text with a label before it and its further lines indented under it.
  ///
  /// - Parameters:
  ///   - text: May have line breaks and colours.
  ///   - label: Stands at the head of the first line.
  ///   - indent: The columns before the text.
  static func hanging(_ text: String, label: String, indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    let head = label + String(repeating: " ", count: max(1, indent - TerminalColumns.count(label)))
    var lines = lines(of: text)
    if let width { lines = lines.flatMap { wrapped($0, to: width - indent) } }
    return lines.enumerated().map { ($0 == 0 ? head : margin) + $1 }.joined(separator: "\n")
  }

  /// The lines of a text, empty ones as well.
  static func lines(of text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
  }

  private static func wrapped(_ line: String, to width: Int) -> [String] {
    guard TerminalColumns.count(line) > width else { return [line] }
    var lines: [String] = []
    var current = ""
    var length = 0
    for word in line.split(separator: " ", omittingEmptySubsequences: false) {
      let wordLength = TerminalColumns.count(word)
      if length > 0, length + 1 + wordLength > width {
        lines.append(current)
        current = ""
        length = 0
      }
      if length > 0 {
        current += " "
        length += 1
      }
      current += word
      length += wordLength
    }
    lines.append(current)
    return lines
  }
}
