/// Comma-separated values, as RFC 4180 describes them.
enum CSV {
  /// A line of fields, without its line end.
  static func line(_ fields: [String?]) -> String {
    fields.map { escaped($0 ?? "") }.joined(separator: ",")
  }

  private static func escaped(_ field: String) -> String {
    let needsQuotes = field.utf8.contains { [0x2C, 0x22, 0x0A, 0x0D].contains($0) }
    return needsQuotes ? "\"" + field.replacing("\"", with: "\"\"") + "\"" : field
  }
}
