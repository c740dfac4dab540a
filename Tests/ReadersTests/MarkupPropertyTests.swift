import Readers
import Testing
import TestFiles

@Suite("Any marked-up input")
struct MarkupPropertyTests {
  /// What files are made of, in pieces that are likely to clash.
  private static let pieces = [
    "*", "**", "***", "_", "__", "_____", "\\", "\\*", "\\\\", "<sup>", "</sup>", "<", "\u{B9}",
    "\u{2074}", "\u{2079}", "\u{AD}", "\u{A0}", "\u{200B}", "\u{2009}", "\u{2028}", "\u{FEFF}",
    "\n", "\n\n", "\r\n", "\u{C}", "\t", " ", "  ", "-", "-\n", "a", "Reaffirms", "1", "12", "é",
    "—", "“", "𝄞", "e\u{301}", "[", "]", "(", ")", ",", ".", "\u{7}", "\u{B}", "](a.b)", "![",
    "<i>", "</i>", "<b>", "</b>", "<br>", "&amp;", "&#8217;", "&sup2;", "&", "# ", "\n## ",
    ";\n(a) ",
    "*1234567*",
  ]

  private func file(_ generator: inout SeededGenerator) -> [UInt8] {
    let count = Int.random(in: 1...40, using: &generator)
    return (0..<count).flatMap { _ in
      Array((Self.pieces.randomElement(using: &generator) ?? "").utf8)
    }
  }

  /// Checks that the styles lie inside the text, between whole characters, in order.
  private func check(_ paragraph: StyledParagraph) {
    let bytes = Array(paragraph.text.utf8)
    for span in paragraph.spans {
      #expect(!span.range.isEmpty)
      guard span.range.lowerBound >= 0, span.range.upperBound <= bytes.count else {
        Issue.record("\(span.range) is outside of \(bytes.count) bytes")
        continue
      }
      #expect(String(validating: bytes[span.range], as: UTF8.self) != nil)
    }
    let starts = paragraph.spans.map(\.range.lowerBound)
    #expect(starts == starts.sorted())
  }

  @Test("Styles lie inside the text, whatever the marks", arguments: 1...8 as ClosedRange<UInt64>)
  func spans(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let file = file(&generator)
      guard let text = try? PlainTextReader.read(file) else {
        #expect(file.allSatisfy { $0 <= 0x20 } || file.starts(with: [0xEF, 0xBB, 0xBF]))
        continue
      }
      for paragraph in text.paragraphs {
        check(paragraph)
        let whole = paragraph.unwrapped()
        check(whole)
        #expect(!whole.text.contains("\n"))
        #expect(whole.unwrapped() == whole)
        let lines = paragraph.lines()
        for line in lines { check(line) }
        #expect(lines.map(\.text).joined(separator: "\n") == paragraph.text)
        var doubled = paragraph
        doubled.append(whole, separator: " ")
        check(doubled)
        #expect(doubled.dropping(paragraph.text.utf8.count + 1).described == whole.described)
      }
    }
  }

  @Test("Random bytes are read or refused", arguments: 1...4 as ClosedRange<UInt64>)
  func bytes(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let count = Int.random(in: 0...60, using: &generator)
      let file = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
      guard let text = try? PlainTextReader.read(file) else { continue }
      let isPlain = file.allSatisfy { (0x09...0x0D).contains($0) || $0 >= 0x20 && $0 != 0x7F }
      #expect(
        TextDecoding.isUTF16(file) || isPlain || String(validating: file, as: UTF8.self) != nil)
      for paragraph in text.paragraphs { check(paragraph) }
    }
  }
}
