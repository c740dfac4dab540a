import Foundation
import Resolutions
import TestFiles
import Testing

@testable import CitationLists

/// Titles of random signs, and small readers that know the formats but not the program.
@Suite("Random titles come back as they were")
struct HostileTitleTests {
  private static let signs: [String] = [
    "a", "B", " ", "  ", "\n", "\t", "{", "}", "\\", "%", "$", "#", "&", "_", "~", "^", "\"", "'",
    "`", ",", "-", "–", "<", ">", "?", "!", "@", "=", "(", ")", "[", "]", "/", "é", "決", "ع", "👩‍👩‍👧",
    "e\u{301}", "“", "”", ";", ":", "*", "|", "\u{0}", "\u{7F}", "\u{2028}", "\r\n", "ER  - ",
    "\u{301}",
  ]

  /// A list of works, each with a random title.
  private static func list(seed: UInt64) -> CitationList {
    var generator = SeededGenerator(seed: seed)
    return CitationList(
      (0..<20).map { number in
        let title = (0..<generator.below(40)).map { _ in generator.pick(signs) }.joined()
        return Work.document("A/RES/67/\(number)", title, "2012-12-20", at: [.words(title)])
      })
  }

  private static func expected(_ list: CitationList) -> [String] {
    list.works.map { $0.title ?? $0.designation }
  }

  @Test("BibTeX", arguments: 0..<40)
  func bibTeX(seed: UInt64) throws {
    let list = HostileTitleTests.list(seed: seed)
    let entries = try BibTeXReader.entries(BibTeX.text(list, style: .un))
    #expect(entries.map { $0["title"] } == HostileTitleTests.expected(list))
    #expect(Set(entries.map { $0["key"] }).count == list.works.count)
  }

  @Test("RIS", arguments: 0..<40)
  func ris(seed: UInt64) {
    let list = HostileTitleTests.list(seed: seed)
    // By bytes: an accent at the head of a title is no part of the tag before it.
    let lines = RIS.text(list, style: .un).utf8.split(separator: 10).map { Array($0.dropLast()) }
    #expect(lines.allSatisfy { $0.isEmpty || $0.dropFirst(2).starts(with: "  - ".utf8) })
    let titles = lines.filter { $0.starts(with: "TI".utf8) }
      .map { String(decoding: $0.dropFirst(6), as: UTF8.self) }
    #expect(titles == HostileTitleTests.expected(list))
    #expect(lines.filter { $0 == Array("ER  - ".utf8) }.count == list.works.count)
  }

  @Test("CSL-JSON", arguments: 0..<40)
  func cslJSON(seed: UInt64) throws {
    let list = HostileTitleTests.list(seed: seed)
    let data = Data(try CSLJSON.text(list, style: .un).utf8)
    let items = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    #expect(items.map { $0["title"] as? String } == HostileTitleTests.expected(list))
  }

  @Test("Every style writes one line", arguments: 0..<40)
  func styles(seed: UInt64) {
    for work in HostileTitleTests.list(seed: seed).works {
      for style in CitationStyle.allCases {
        let entry = style.entry(work)
        #expect(!entry.contains { $0.isNewline })
        #expect(!entry.hasPrefix(" ") && !entry.hasSuffix(" "))
      }
    }
  }
}

/// Reads entries as BibTeX does: a value in braces ends where its braces are even, whatever backslashes
/// stand in it; then TeX reads the value.
enum BibTeXReader {
  struct Failure: Error { var rest: String }

  typealias Signs = Substring.UnicodeScalarView

  static func entries(_ text: String) throws -> [[String: String]] {
    var rest = Substring(text).unicodeScalars
    var entries: [[String: String]] = []
    while let start = rest.firstIndex(of: "@") {
      rest = rest[start...]
      guard let open = rest.firstIndex(of: "{"), let comma = rest.firstIndex(of: ",") else {
        throw Failure(rest: String(rest))
      }
      var entry = ["key": String(rest[rest.index(after: open)..<comma])]
      rest = rest[rest.index(after: comma)...]
      while true {
        rest = rest.drop { $0.properties.isWhitespace || $0 == "," }
        if rest.first == "}" { break }
        guard let equals = rest.firstIndex(of: "=") else { throw Failure(rest: String(rest)) }
        let name = String(rest[..<equals]).filter { !$0.isWhitespace }
        rest = rest[rest.index(after: equals)...].drop { $0.properties.isWhitespace }
        entry[name] = try value(&rest)
      }
      rest = rest.dropFirst()
      entries.append(entry)
    }
    return entries
  }

  private static func value(_ rest: inout Signs) throws -> String {
    guard rest.first == "{" else {
      let word = rest.prefix { $0.properties.isAlphabetic }
      rest = rest[word.endIndex...]
      return String(word)
    }
    var depth = 0
    guard
      let end = rest.firstIndex(where: { sign in
        if sign == "{" { depth += 1 }
        if sign == "}" { depth -= 1 }
        return depth == 0
      })
    else { throw Failure(rest: String(rest)) }
    let inside = rest[rest.index(after: rest.startIndex)..<end]
    rest = rest[rest.index(after: end)...]
    return try typeset(inside)
  }

  /// What TeX makes of a value: commands are signs, groups vanish, pairs of signs become one.
  private static func typeset(_ value: Signs) throws -> String {
    let commands = [
      "textbackslash": "\\", "textbraceleft": "{", "textbraceright": "}", "textasciitilde": "~",
      "textasciicircum": "^",
    ]
    let ligatures = [
      "--": "–", "''": "”", "``": "“", ",,": "„", "<<": "«", ">>": "»", "?`": "¿", "!`": "¡",
    ]
    var result = ""
    var rest = value
    while let sign = rest.first {
      if let ligature = ligatures[String(rest.prefix(2))] {
        result += ligature
        rest = rest.dropFirst(2)
        continue
      }
      rest = rest.dropFirst()
      switch sign {
      case "{", "}": break
      case "\\":
        let name = rest.prefix { $0.isASCII && $0.properties.isAlphabetic }
        if name.isEmpty, let next = rest.first {
          result.unicodeScalars.append(next)
          rest = rest.dropFirst()
        } else {
          guard let sign = commands[String(name)] else { throw Failure(rest: String(name)) }
          result += sign
          rest = rest[name.endIndex...]
        }
      case "%", "$", "#", "&", "_", "~", "^": throw Failure(rest: "\(sign)")
      default: result.unicodeScalars.append(sign)
      }
    }
    return result
  }
}
