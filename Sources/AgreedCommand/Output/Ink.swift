import Foundation

/// How words stand out: in colour on a terminal, plain everywhere else.
struct Ink {
  /// Whether the terminal may be told to change colours; `NO_COLOR` forbids it.
  let isColoured: Bool

  /// The ink for standard output.
  static let standard: Ink = {
    guard Output.isTerminal else { return Ink(isColoured: false) }
    let environment = ProcessInfo.processInfo.environment
    let isForbidden = !(environment["NO_COLOR"] ?? "").isEmpty || environment["TERM"] == "dumb"
    return Ink(isColoured: !isForbidden)
  }()

  func strong(_ text: String) -> String { coloured(text, "1") }
  func faint(_ text: String) -> String { coloured(text, "2") }
  func italic(_ text: String) -> String { coloured(text, "3") }

  /// Words that were searched; without colour they stand between asterisks.
  func match(_ text: String) -> String { isColoured ? coloured(text, "1;33") : "**\(text)**" }

  /// Words that stand out by their column; nothing marks them without colour.
  func keyword(_ text: String) -> String { coloured(text, "1;33") }

  private func coloured(_ text: String, _ code: String) -> String {
    isColoured && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
