import Readers
import Testing

@Suite("The letters of a text file")
struct TextDecodingTests {
  /// The bytes of a file, and the text in them.
  struct Encoded: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]
    var text: String

    init(_ description: String, _ bytes: [UInt8], _ text: String) {
      testDescription = description
      self.bytes = bytes
      self.text = text
    }
  }

  private static func utf16(_ text: String, little: Bool, mark: Bool = true) -> [UInt8] {
    ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
      let low = UInt8(truncatingIfNeeded: unit)
      let high = UInt8(truncatingIfNeeded: unit >> 8)
      return little ? [low, high] : [high, low]
    }
  }

  @Test(
    "A text is the same in every encoding that is known",
    arguments: [
      Encoded("UTF-8", Array("Réaffirmant — oui".utf8), "Réaffirmant — oui"),
      Encoded(
        "UTF-8 with a byte order mark", [0xEF, 0xBB, 0xBF] + Array("Décide".utf8), "Décide"),
      Encoded("UTF-16, low byte first", utf16("Décide “que” 𝄞", little: true), "Décide “que” 𝄞"),
      Encoded("UTF-16, high byte first", utf16("Décide “que” 𝄞", little: false), "Décide “que” 𝄞"),
      Encoded("UTF-16 that lost its last byte", utf16("Decides", little: true) + [0x41], "Decides"),
      Encoded("UTF-16 without its mark", utf16("Décide", little: true, mark: false), "Décide"),
      Encoded(
        "UTF-16 without its mark, high byte first", utf16("ab", little: false, mark: false), "ab"),
      Encoded("Latin-1", [0x44, 0xE9, 0x63, 0x0A], "Déc\n"),
      Encoded("Latin-1 in the third line", Array("a\nb\n".utf8) + [0xE9], "a\nb\né"),
      Encoded(
        "Windows-1252", Array("The State".utf8) + [0x92] + Array("s ".utf8) + [0x93, 0x78, 0x94],
        "The State’s “x”"),
      Encoded("line ends of two bytes", Array("a\r\nb".utf8), "a\r\nb"),
    ])
  func encodings(row: Encoded) throws {
    #expect(String(decoding: try TextDecoding.utf8(row.bytes), as: UTF8.self) == row.text)
  }

  /// Bytes that are no text, and why.
  struct Broken: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]
    var failure: TextDecoding.Failure

    init(_ description: String, _ bytes: [UInt8], _ failure: TextDecoding.Failure) {
      testDescription = description
      self.bytes = bytes
      self.failure = failure
    }
  }

  @Test(
    "What is no text is refused with its place",
    arguments: [
      Broken("nothing", [], .empty),
      Broken("space only", Array(" \t\r\n \n".utf8), .empty),
      Broken("a byte order mark only", [0xEF, 0xBB, 0xBF], .empty),
      Broken("a mark of UTF-16 only", [0xFF, 0xFE], .empty),
      Broken("a zero byte", Array("ab".utf8) + [0] + Array("c".utf8), .binary(offset: 2)),
      Broken("zero bytes only", [0, 0, 0], .binary(offset: 0)),
      Broken("control bytes that every other is a zero of", [1, 0, 2, 0], .binary(offset: 1)),
      Broken(
        "a control byte beside Latin-1", Array("ab\n".utf8) + [0xE9, 0x02], .notUTF8(line: 2)),
      Broken("a byte that Windows-1252 lacks", Array("ab\nc".utf8) + [0x81], .notUTF8(line: 2)),
      Broken("hardly a plain letter", [0xE9, 0xE8, 0x61, 0x0A], .notUTF8(line: 1)),
      Broken(
        "UTF-8 that lost a byte", Array("Décide\nthe State’s ".utf8) + [0xE2, 0x80, 0x20],
        .notUTF8(line: 2)),
      Broken("a cut character at the end", Array("a\n".utf8) + [0xE2, 0x80], .notUTF8(line: 2)),
      Broken("an overlong form", Array("a\n".utf8) + [0xC0, 0xAF, 0x0A], .notUTF8(line: 2)),
      Broken("a lone surrogate", [0xED, 0xA0, 0x80], .notUTF8(line: 1)),
    ])
  func refusals(row: Broken) {
    #expect(throws: row.failure) { try TextDecoding.utf8(row.bytes) }
  }

  @Test(
    "A failure says in one line what to do",
    arguments: [
      (.empty, "empty"), (.binary(offset: 0), "binary"), (.notUTF8(line: 3), "line 3"),
    ] as [(TextDecoding.Failure, String)])
  func descriptions(failure: TextDecoding.Failure, words: String) {
    #expect(failure.description.contains(words))
    #expect(!failure.description.contains("\n"))
  }
}
