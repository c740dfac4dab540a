/// A lettered or numbered part of a clause, at any of its levels: OP5(b), OP5(b)(ii).
public struct Subparagraph: Hashable, Sendable {
  /// The labels from the clause down, without brackets: "b", "ii".
  public var labels: [String]
  /// Where it stands in the clause's text, its own parts with it, in UTF-8 bytes.
  public var range: Range<Int>

  /// The labels as an address has them: "(b)(ii)".
  public var suffix: String { labels.map { "(\($0))" }.joined() }
}

extension Clause {
  /// The sub-paragraphs of all levels in the order of the text.
  ///
  /// Which level a label is of follows from what it goes on with: "(i)" after "(h)" is a letter, after
  /// "(b)" the first of a new level.
  public var subparagraphs: [Subparagraph] {
    var found: [Subparagraph] = []
    var levels: [Level] = []
    var start = 0
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      defer { start += line.count + 1 }
      var rest = line[...]
      while let (label, length) = Level.label(rest) {
        Level.take(label, into: &levels)
        close(&found, depth: levels.count, at: max(start - 1, 0))
        found.append(Subparagraph(labels: levels.map(\.label), range: start..<text.utf8.count))
        rest = rest.dropFirst(length).drop { $0 == 0x20 }
      }
    }
    return found
  }

  /// Ends what is open at a depth or below it.
  private func close(_ found: inout [Subparagraph], depth: Int, at end: Int) {
    for index in found.indices.reversed() {
      if found[index].labels.count >= depth, found[index].range.upperBound == text.utf8.count {
        found[index].range = found[index].range.lowerBound..<max(end, found[index].range.lowerBound)
      }
      // What is closed and as high was closed together with all before it.
      let isOpen = found[index].range.upperBound == text.utf8.count
      if found[index].labels.count < depth
        || !isOpen && found[index].labels.count <= depth && index < found.count - 1
      {
        return
      }
    }
  }

  /// A level of sub-paragraphs, and the label that it has come to.
  private struct Level {
    var label: String
    var style: Style
    var ordinal: Int

    enum Style { case letter, numeral, figure }

    /// The label that a line opens with ("(a)", "(iv)", "(1)", "a)"), and the bytes that it takes.
    static func label(_ line: Substring.UTF8View.SubSequence) -> (String, Int)? {
      let isBracketed = line.first == UInt8(ascii: "(")
      let signs = line.dropFirst(isBracketed ? 1 : 0).prefix {
        (97...122).contains($0) || (48...57).contains($0)
      }
      let length = (isBracketed ? 1 : 0) + signs.count
      guard (1...(isBracketed ? 5 : 1)).contains(signs.count),
        line.dropFirst(length).first == UInt8(ascii: ")")
      else { return nil }
      let label = String(decoding: signs, as: UTF8.self)
      guard !readings(label).isEmpty else { return nil }
      return (label, length + 1)
    }

    private static func readings(_ label: String) -> [Level] {
      var readings: [Level] = []
      if let number = Int(label) {
        return [Level(label: label, style: .figure, ordinal: number)]
      }
      // After "(z)" come "(aa)", "(bb)".
      if let first = label.utf8.first, label.utf8.count <= 2, label.utf8.allSatisfy({ $0 == first })
      {
        let ordinal = Int(first) - 96 + 26 * (label.utf8.count - 1)
        readings.append(Level(label: label, style: .letter, ordinal: ordinal))
      }
      if let number = RomanNumeral.value(label.uppercased()) {
        readings.append(Level(label: label, style: .numeral, ordinal: number))
      }
      return readings
    }

    /// Puts a label on its level.
    static func take(_ label: String, into levels: inout [Level]) {
      let readings = readings(label)
      for depth in levels.indices.reversed() {
        let last = levels[depth]
        guard
          let next = readings.first(where: {
            $0.style == last.style && $0.ordinal == last.ordinal + 1
          })
        else { continue }
        levels.removeSubrange(depth...)
        levels.append(next)
        return
      }
      if let first = readings.first(where: { $0.ordinal == 1 }) {
        // A list that starts again stands beside the one before, or below it.
        if let depth = levels.firstIndex(where: { $0.style == first.style }) {
          levels.removeSubrange(depth...)
        }
        levels.append(first)
        return
      }
      // A number was left out or misread: the nearest level of its kind goes on.
      for depth in levels.indices.reversed() {
        guard let next = readings.first(where: { $0.style == levels[depth].style }) else {
          continue
        }
        levels.removeSubrange(depth...)
        levels.append(next)
        return
      }
      if let reading = readings.first { levels.append(reading) }
    }
  }
}
