/// What copying, scanning and typing do to texts: the same damage for the same seed.
public struct Damage {
  private var random: SeededGenerator

  /// Damage that is the same for the same seed.
  public init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  private static let scraps = [
    "\n\n", "\n", " ", ",", ";", ".", "1", "12 ", "1/ ", "[3]", "*", "**", "_", "\u{B2}",
    "\u{2075}",
    "<sup>4</sup>", "__________\n", "\u{C}", "(a) ", "II\n\n", "A\n\n", "Annex\n\n", "2/5\n\n",
    "The General Assembly,\n\n", "The Security Council\n", "60th plenary meeting\n",
    "At its 5th plenary meeting, the General Assembly decided ", "[Adopted without a vote.]\n\n",
    "3 bis. ", "\u{AD}", "\u{A0}", "<!-- x -->\n", "# ", "é", "\r\n", "99999999999999999999. ",
  ]

  /// The bytes of a text with one to eight faults.
  public mutating func applied(to bytes: [UInt8]) -> [UInt8] {
    var text = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    for _ in 0...random.below(8) where text.count > 2 {
      let place = random.below(text.count)
      let end = min(text.count, place + 1 + random.below(random.below(4) == 0 ? 2000 : 40))
      switch random.below(7) {
      case 0: text.removeSubrange(place..<end)
      case 1, 2: text.insert(contentsOf: random.pick(Damage.scraps).unicodeScalars, at: place)
      case 3: text.insert(contentsOf: text[place..<end], at: random.below(text.count))
      case 4: shuffleLines(&text)
      case 5:
        // Lines that lost their ends, up to a whole text on one line.
        let last = random.below(4) == 0 ? text.count : end
        for index in place..<last where text[index] == "\n" { text[index] = " " }
      default:
        // Lines joined or broken.
        text[place] = text[place] == "\n" ? " " : text[place] == " " ? "\n" : text[place]
      }
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: text)
    return Array(String(result).utf8)
  }

  /// The bytes with faults that no text has: bytes at random, lost, doubled, or cut in mid-letter.
  public mutating func scrambled(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = applied(to: bytes)
    for _ in 0...random.below(6) where bytes.count > 2 {
      let place = random.below(bytes.count)
      let end = min(bytes.count, place + 1 + random.below(60))
      switch random.below(4) {
      case 0: bytes[place] = UInt8(random.below(256))
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(contentsOf: bytes[place..<end], at: random.below(bytes.count))
      default:
        let noise = (0...random.below(20)).map { _ in UInt8(random.below(256)) }
        bytes.insert(contentsOf: noise, at: place)
      }
    }
    return bytes
  }

  /// A few lines of the text in another order, some lost and some doubled.
  private mutating func shuffleLines(_ text: inout [Unicode.Scalar]) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
    for _ in 0...random.below(6) where lines.count > 2 {
      let place = random.below(lines.count)
      switch random.below(4) {
      case 0: lines.remove(at: place)
      case 1: lines.insert(lines[place], at: place)
      default: lines.swapAt(place, random.below(lines.count))
      }
    }
    text = Array(lines.joined(separator: ["\n"]))
  }
}
