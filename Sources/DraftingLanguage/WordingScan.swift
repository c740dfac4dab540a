/// Splits a text into words and numbers, and puts numbers that belong together into one.
struct WordingScan {
  /// A word or a number in figures.
  private struct Token {
    /// Where its small letters stand; empty for figures.
    var letters: Range<Int>
    /// The letters as a number, five bits each; nought where they are more than twelve or not plain.
    var code: UInt64 = 0
    var isCapital = false
    /// Whether it is written in capitals alone.
    var isAllCapital = true
    var isFigures = false
    /// Whether a hyphen or nothing stands between the last token and this one.
    var isJoined = false
    var opensBracket = false
    var closesBracket = false
  }

  private var letters: [UInt8] = []
  private var tokens: [Token] = []

  // MARK: Words and figures

  /// Reads the bytes of a text.
  mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
    letters.reserveCapacity(text.count)
    tokens.reserveCapacity(text.count / 5)
    var place = 0
    var isJoined = false
    var opensBracket = false
    while place < text.count {
      let byte = text[place]
      if isDigit(byte) {
        let start = place
        place = WordingScan.endOfFigures(text, from: place)
        tokens.append(
          Token(
            letters: letters.count..<letters.count, isFigures: true, isJoined: isJoined,
            opensBracket: opensBracket))
        place = WordingScan.endOfOrdinalSuffix(text, from: place, figures: start)
        isJoined = true
        opensBracket = false
      } else if WordingScan.wordWidth(text, at: place) > 0 {
        place = readWord(text, from: place, isJoined: isJoined, opensBracket: opensBracket)
        isJoined = true
        opensBracket = false
      } else {
        let width = WordingScan.hyphenWidth(text, at: place)
        if byte == UInt8(ascii: ")"), !tokens.isEmpty {
          tokens[tokens.count - 1].closesBracket = true
        }
        isJoined = isJoined && width > 0
        opensBracket = byte == UInt8(ascii: "(")
        place += max(width, WordingScan.scalarWidth(byte))
      }
    }
  }

  /// Reads a word that begins at a place; figures inside it belong to it.
  private mutating func readWord(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, isJoined: Bool, opensBracket: Bool
  ) -> Int {
    var token = Token(letters: letters.count..<letters.count)
    (token.isJoined, token.opensBracket) = (isJoined, opensBracket)
    token.isCapital = WordingScan.isCapital(text[start])
    var place = start
    while place < text.count {
      var byte = text[place]
      if byte < 0x80 {
        guard isLetter(byte) || isDigit(byte) else { break }
        if WordingScan.isCapital(byte) { byte |= 0x20 } else { token.isAllCapital = false }
        letters.append(byte)
        place += 1
      } else {
        let width = WordingScan.wordWidth(text, at: place)
        guard width > 0 else { break }
        letters.append(contentsOf: text[place..<(place + width)])
        token.isAllCapital = false
        place += width
      }
    }
    token.letters = token.letters.lowerBound..<letters.count
    token.code = NumberWords.code(letters[token.letters])
    tokens.append(token)
    return place
  }

  /// Behind figures and what joins them: `67/169`, `1,200`, `60.5`, `1 200 000`.
  private static func endOfFigures(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    func digits(from place: Int) -> Int {
      var end = place
      while end < text.count, isDigit(text[end]) { end += 1 }
      return end
    }
    var end = digits(from: start)
    var group = end - start
    while end + 1 < text.count {
      let next = digits(from: end + 1)
      switch text[end] {
      case UInt8(ascii: "/"), UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ":"):
        guard next > end + 1 else { return end }
      case UInt8(ascii: " "):
        guard group <= 3, next == end + 4 else { return end }
      default: return end
      }
      group = next - end - 1
      end = next
    }
    return end
  }

  /// Behind the letters that make figures an ordinal: `79th`.
  private static func endOfOrdinalSuffix(
    _ text: UnsafeBufferPointer<UInt8>, from place: Int, figures: Int
  ) -> Int {
    guard place + 1 < text.count, place > figures else { return place }
    let pair = [text[place] | 0x20, text[place + 1] | 0x20]
    let isSuffix = ["st", "nd", "rd", "th"].contains { $0.utf8.elementsEqual(pair) }
    guard isSuffix, place + 2 == text.count || wordWidth(text, at: place + 2) == 0 else {
      return place
    }
    return place + 2
  }

  /// How many bytes of a word begin at a place: none where another sign does.
  private static func wordWidth(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    let byte = text[place]
    guard byte >= 0x80 else { return isLetter(byte) || isDigit(byte) ? 1 : 0 }
    guard let (scalar, width) = scalar(text, at: place) else { return 0 }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
      return width
    default: return 0
    }
  }

  /// How many bytes of a hyphen begin at a place, or of a sign that is nothing.
  private static func hyphenWidth(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    if text[place] == UInt8(ascii: "-") { return 1 }
    guard text[place] >= 0x80, let (scalar, width) = scalar(text, at: place) else { return 0 }
    let isHyphen = scalar == "\u{2010}" || scalar == "\u{2011}"
    return isHyphen || scalar.properties.generalCategory == .format ? width : 0
  }

  private static func scalar(
    _ text: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> (Unicode.Scalar, Int)? {
    let width = scalarWidth(text[place])
    guard width > 1, place + width <= text.count else { return nil }
    var value = UInt32(text[place]) & (0x7F >> UInt32(width))
    for byte in text[(place + 1)..<(place + width)] { value = value << 6 | UInt32(byte & 0x3F) }
    return Unicode.Scalar(value).map { ($0, width) }
  }

  private static func isCapital(_ byte: UInt8) -> Bool { (65...90).contains(byte) }

  private static func scalarWidth(_ byte: UInt8) -> Int {
    byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  // MARK: Numbers

  /// A word, by its token, or a number in its place.
  private enum Item: Equatable {
    case word(Int)
    case number
  }

  /// The words with a space between, `#` in place of each number and of each list of numbers.
  var pattern: [UInt8] {
    let items = items
    var pattern: [UInt8] = []
    pattern.reserveCapacity(letters.count + tokens.count)
    var index = 0
    while index < items.count {
      guard case .word(let token) = items[index] else {
        if !pattern.isEmpty { pattern.append(UInt8(ascii: " ")) }
        pattern.append(contentsOf: (isDated(items, index) ? "# of #" : "#").utf8)
        index = endOfList(items, from: index)
        continue
      }
      let isInCompound = tokens[token].isJoined && index > 0 && items[index - 1] != .number
      if !pattern.isEmpty, !isInCompound { pattern.append(UInt8(ascii: " ")) }
      pattern.append(contentsOf: letters[tokens[token].letters])
      index += 1
    }
    return pattern
  }

  private var items: [Item] {
    var items: [Item] = []
    items.reserveCapacity(tokens.count)
    var index = 0
    while index < tokens.count {
      let end = endOfNumber(from: index)
      items.append(end > index ? .number : .word(index))
      index = max(end, index + 1)
    }
    return items
  }

  /// Behind a list of numbers, or of numbers with their dates: `52/10 of 5 May 1997, 53/4 of 14 May 1998`.
  ///
  /// Lists grow from year to year: what recalls all resolutions before recalls one more.
  private func endOfList(_ items: [Item], from start: Int) -> Int {
    let isDated = isDated(items, start)
    var end = start
    while true {
      var next = end
      if end > start, next < items.count, isWord(items[next], NumberWords.and, NumberWords.or) {
        next += 1
      }
      guard next < items.count, items[next] == .number, self.isDated(items, next) == isDated else {
        return end
      }
      end = next + (isDated ? 3 : 1)
    }
  }

  /// Whether "of" and a number follow a number.
  private func isDated(_ items: [Item], _ index: Int) -> Bool {
    index + 2 < items.count && items[index + 2] == .number
      && isWord(items[index + 1], NumberWords.of)
  }

  private func isWord(_ item: Item, _ words: UInt64...) -> Bool {
    guard case .word(let token) = item else { return false }
    return words.contains(tokens[token].code)
  }

  /// The token after the number that begins with a token; that token where no number does.
  private func endOfNumber(from start: Int) -> Int {
    var end = start
    if isMonth(start), start + 1 < tokens.count, tokens[start + 1].isFigures {
      return start + 2
    }
    if tokens[start].isFigures { end = start + 1 }
    end = endOfNumberWords(from: end)
    guard end > start else { return start }
    if end < tokens.count, isMonth(end) {
      end += 1
      return end < tokens.count && tokens[end].isFigures ? end + 1 : end
    }
    return endOfBrackets(from: end)
  }

  /// Behind number words in a row, "and" only where it stands inside a number.
  private func endOfNumberWords(from start: Int) -> Int {
    var end = start
    while end < tokens.count {
      let code = tokens[end].code
      if NumberWords.all.contains(code) {
        end += 1
      } else if code == NumberWords.and, end > start,
        NumberWords.multiples.contains(tokens[end - 1].code), end + 1 < tokens.count,
        NumberWords.all.contains(tokens[end + 1].code)
      {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// Behind a year or a roman session in brackets, with the letter of a part before it.
  private func endOfBrackets(from start: Int) -> Int {
    var place = start
    if place + 1 < tokens.count, tokens[place].isAllCapital, tokens[place].letters.count == 1,
      !tokens[place].opensBracket, tokens[place + 1].opensBracket
    {
      place += 1
    }
    guard place < tokens.count, tokens[place].opensBracket else { return start }
    let limit = min(place + 2, tokens.count)
    while place < limit {
      let token = tokens[place]
      guard token.isFigures || token.isAllCapital && isSessionMark(letters[token.letters]) else {
        return start
      }
      place += 1
      if token.closesBracket { return place }
    }
    return start
  }

  /// Roman figures, or what stands before those of special and emergency sessions.
  private func isSessionMark(_ letters: ArraySlice<UInt8>) -> Bool {
    letters.allSatisfy { "ivxlcdm".utf8.contains($0) } || letters.elementsEqual("s".utf8)
      || letters.elementsEqual("es".utf8)
  }

  private func isMonth(_ index: Int) -> Bool {
    tokens[index].isCapital && NumberWords.months.contains(tokens[index].code)
  }
}

/// The words of numbers and months, each as a number itself, so that words are found fast.
private enum NumberWords {
  static let all = codes(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen \
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred \
    thousand million billion trillion \
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth \
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth \
    fiftieth sixtieth seventieth eightieth ninetieth hundredth thousandth millionth
    """)

  static let multiples = codes("hundred thousand million billion trillion")

  static let months = codes(
    "january february march april may june july august september october november december")

  static let and = code("and")
  static let or = code("or")
  static let of = code("of")

  private static func code(_ word: String) -> UInt64 { code(ArraySlice(word.utf8)) }

  private static func codes(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { code(String($0)) })
  }

  /// The letters as a number, five bits each; nought where they are more than twelve or not plain.
  static func code(_ letters: ArraySlice<UInt8>) -> UInt64 {
    guard letters.count <= 12 else { return 0 }
    var code: UInt64 = 0
    for letter in letters {
      guard (0x61...0x7A).contains(letter) else { return 0 }
      code = code << 5 | UInt64(letter - 0x60)
    }
    return code
  }
}
