import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where the program's words go.
enum Output {
  /// Whether standard output is a terminal.
  static let isTerminal = isatty(STDOUT_FILENO) == 1

  /// Writes lines to standard output. A reader that went away ends the program in peace.
  static func print(_ text: String) { write(text + "\n", to: .standardOutput) }

  /// Writes a line to standard error.
  static func complain(_ text: String) { write("agreed: \(text)\n", to: .standardError) }

  static func write(_ text: String, to handle: FileHandle) {
    do { try handle.write(contentsOf: Data(text.utf8)) } catch { exit(0) }
  }

  /// A value as JSON on one line, or on several for people.
  static func json(_ value: some Encodable, pretty: Bool = false) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if pretty { encoder.outputFormatting.insert(.prettyPrinted) }
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
