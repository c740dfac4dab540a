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
      switch random.below(5) {
      case 0: text.removeSubrange(place..<end)
      case 1, 2: text.insert(contentsOf: random.pick(Damage.scraps).unicodeScalars, at: place)
      case 3: text.insert(contentsOf: text[place..<end], at: random.below(text.count))
      default:
        // Lines joined or broken.
        text[place] = text[place] == "\n" ? " " : text[place] == " " ? "\n" : text[place]
      }
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: text)
    return Array(String(result).utf8)
  }
}
