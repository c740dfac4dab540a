/// Writes a citation list for reference managers (EndNote, Zotero, Mendeley).
public enum RIS {
  /// The list as a RIS file in UTF-8, its lines ended by carriage return and line feed.
  ///
  /// The specification (Research Information Systems, "RIS Format Specifications") has a tag of two
  /// letters on each line, TY first and ER last. A work is a GOVDOC; the symbol stands in SN, where reference
  /// managers keep the number of a report, and its sort in M3. Dates are written year/month/day.
  public static func text(_ list: CitationList, style: CitationStyle) -> String {
    ReferenceRecord.records(list, style).map(record).joined(separator: "\r\n")
  }

  private static func record(_ record: ReferenceRecord) -> String {
    var lines = [
      "TY  - GOVDOC", "AU  - " + author(record.author), "TI  - " + record.title,
      "M3  - " + record.type,
    ]
    if let number = record.number { lines.append("SN  - " + number) }
    if let volume = record.volume { lines.append("VL  - " + volume) }
    lines.append("PB  - United Nations")
    if let issue = record.issue { lines.append("PY  - \(filled(issue.year, 4))") }
    if case .day(let date) = record.issue {
      lines.append("DA  - \(filled(date.year, 4))/\(filled(date.month, 2))/\(filled(date.day, 2))")
    }
    if let link = record.link { lines.append("UR  - " + link) }
    if let note = record.note { lines.append("N1  - " + note) }
    lines.append("ER  - ")
    return lines.map { $0 + "\r\n" }.joined()
  }

  /// Readers part the names of a person at commas, and the format forbids asterisks in names.
  private static func author(_ name: String) -> String {
    name.replacing(",", with: "").replacing("*", with: "")
  }

  private static func filled(_ number: Int, _ width: Int) -> String {
    String(repeating: "0", count: max(0, width - "\(number)".count)) + "\(number)"
  }
}
