import Testing

@testable import Resolutions

/// What is looked for at eight places at once is found where a walk from byte to byte finds it.
@Suite("Bytes of a text")
struct TextBytesTests {
  /// Texts of all lengths up to a few steps, with what is looked for at every place.
  private static let texts = (0...27).flatMap { length in
    (0...length).map { place in
      Array(repeating: UInt8(ascii: "a"), count: place) + Array("ab9\u{E9};".utf8)
        + Array(repeating: UInt8(ascii: "b"), count: length - place)
    }
  }

  @Test(
    "Words stand where they begin first",
    arguments: [
      "a", "ab", "ba", "b9", "ab9", "aab", "bbbbbbbbb", "aaaaaaaaaab9", "\u{E9};b", "", "x",
    ])
  func words(_ words: String) {
    let wanted = Array(words.utf8)
    for text in TextBytesTests.texts {
      let expected = (0...text.count).first { text[$0...].starts(with: wanted) }
      let found = text.withUnsafeBufferPointer { text in
        wanted.withUnsafeBufferPointer { text.place(of: $0) }
      }
      #expect(found == expected, "\(text)")
    }
  }

  @Test("A byte stands where it stands first from an index on", arguments: Array("ab9;x".utf8))
  func byte(_ byte: UInt8) {
    for text in TextBytesTests.texts {
      for start in 0...text.count {
        let found = text.withUnsafeBufferPointer { $0.firstIndex(of: byte, from: start) }
        #expect(found == text[start...].firstIndex(of: byte), "\(text) from \(start)")
      }
    }
  }

  @Test("Digits are told from all other bytes", arguments: UInt8.min...UInt8.max)
  func digit(_ byte: UInt8) {
    for place in 0..<10 {
      var text = Array(repeating: UInt8(0xFF), count: 10)
      text[place] = byte
      let found = text.withUnsafeBufferPointer { $0.firstDigit(from: 0) }
      #expect(found == ((48...57).contains(byte) ? place : nil))
      #expect(
        text.withUnsafeBufferPointer { $0.firstHigh(from: 0) }
          == (byte < 0x80 && place == 0 ? 1 : 0))
      let plain = text.map { $0 == 0xFF ? 0x2F : $0 }
      let high = plain.withUnsafeBufferPointer { $0.firstHigh(from: 0) }
      #expect(high == (byte < 0x80 || byte == 0xFF ? nil : place))
    }
  }
}
