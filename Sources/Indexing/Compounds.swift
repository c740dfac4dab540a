import Foundation
import GRDB

/// The words of texts that hyphens join, which other texts write as one: co-operation, well-being.
///
/// The full text splits words at hyphens. So that a search finds both spellings, the index knows which
/// words stand with a hyphen, by their letters.
struct Compounds {
  /// A word that hyphens join.
  struct Compound: Hashable {
    /// The parts in small letters without accents, parted by spaces.
    let parts: String
    /// The letters without hyphens.
    var closed: String { parts.replacing(" ", with: "") }
  }

  /// By how many wordings more or fewer have each.
  private var changes: [Compound: Int] = [:]

  /// Counts the compounds of a wording that was added, or taken out.
  mutating func count(_ text: String, isAdded: Bool) {
    for compound in Compounds.found(in: text) { changes[compound, default: 0] += isAdded ? 1 : -1 }
  }

  /// Writes the counts down.
  mutating func write(to database: Database) throws {
    let add = try database.makeStatement(
      sql: """
        INSERT INTO compound (closed, parts, wordings) VALUES (?, ?, ?)
        ON CONFLICT DO UPDATE SET wordings = wordings + excluded.wordings
        """)
    for (compound, change) in changes where change != 0 {
      try add.execute(arguments: [compound.closed, compound.parts, change])
    }
    if changes.values.contains(where: { $0 < 0 }) {
      try database.execute(sql: "DELETE FROM compound WHERE wordings = 0")
    }
    changes = [:]
  }

  /// The compounds of a text, each once.
  static func found(in text: String) -> Set<Compound> {
    var found: Set<Compound> = []
    var text = text
    text.withUTF8 { bytes in
      var place = 0
      while place < bytes.count {
        let length = hyphen(bytes, place)
        guard length > 0 else {
          place += 1
          continue
        }
        // The word around the hyphen, with all its hyphens.
        var start = place
        while start > 0, isLetter(bytes[start - 1]) { start -= 1 }
        var end = place
        while end < bytes.count, isLetter(bytes[end]) || hyphen(bytes, end) > 0 {
          end += max(1, hyphen(bytes, end))
        }
        let isWhole =
          (start == 0 || !isDigit(bytes[start - 1])) && (end == bytes.count || !isDigit(bytes[end]))
        // Quotation marks and dashes came along with the letters.
        let words = String(decoding: bytes[start..<end], as: UTF8.self)
          .split { !($0.isLetter || isHyphen($0)) }
        for word in words where isWhole {
          let parts = word.split(omittingEmptySubsequences: false, whereSeparator: isHyphen)
          guard parts.count > 1, parts.allSatisfy({ !$0.isEmpty }) else { continue }
          found.insert(Compound(parts: folded(parts.joined(separator: " "))))
        }
        place = max(end, place + length)
      }
    }
    return found
  }

  private static func folded(_ text: String) -> String {
    let lower = text.lowercased()
    if lower.utf8.allSatisfy({ $0 < 0x80 }) { return lower }
    let scalars = lower.decomposedStringWithCanonicalMapping.unicodeScalars
      .filter { $0.properties.generalCategory != .nonspacingMark }
    return String(String.UnicodeScalarView(scalars))
  }

  private static func isHyphen(_ sign: Character) -> Bool {
    sign == "-" || sign == "\u{2010}" || sign == "\u{2011}"
  }

  /// The length of a hyphen at a place; 0 where there is none.
  private static func hyphen(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
    if bytes[place] == 0x2D { return 1 }
    guard bytes[place] == 0xE2, place + 2 < bytes.count, bytes[place + 1] == 0x80 else { return 0 }
    return bytes[place + 2] == 0x90 || bytes[place + 2] == 0x91 ? 3 : 0
  }

  /// Letters of ASCII, and every byte of other letters; other signs among them are told apart later.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
