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

  /// Writes lines to standard output.
  static func print(_ text: String) { Swift.print(text) }

  /// Writes a line to standard error.
  static func complain(_ text: String) { writeError("agreed: \(text)\n") }

  /// Writes to standard error as it stands.
  ///
  /// Nobody is left to tell when that fails.
  static func writeError(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }

  /// Writes values as JSON, a line each.
  static func printLines(_ values: some Sequence<some Encodable>) throws {
    for value in values { print(try json(value)) }
  }

  /// A value as JSON on one line, or on several for people.
  static func json(_ value: some Encodable, pretty: Bool = false) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if pretty { encoder.outputFormatting.insert(.prettyPrinted) }
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
