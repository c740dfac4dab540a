extension Symbol {
  /// The symbol that a person means who names a document in a short form.
  ///
  ///     Symbol(asked: "67/169")?.text         // A/RES/67/169
  ///     Symbol(asked: "a-res-67-169")?.text   // A/RES/67/169
  ///     Symbol(asked: "217 A (III)")?.text    // A/RES/217(III)A
  ///     Symbol(asked: "UNSCR 1325")?.text     // S/RES/1325
  ///
  /// A Security Council resolution named without its year stays without it.
  ///
  /// - Parameter text: A symbol, a file name made of one, or a number with or without its organ.
  public init?(asked text: String) {
    var upper = text.uppercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for word in ["RESOLUTION", "RES.", "DOC."] {
      upper = upper.split(separator: " ").filter { $0 != word }.joined(separator: " ")
    }
    let named: [(prefix: String, root: String)] = [
      ("UNSCR ", "S/RES/"), ("UNSC ", "S/RES/"), ("SC ", "S/RES/"), ("UNGA ", "A/RES/"),
      ("GA ", "A/RES/"), ("HRC ", "A/HRC/RES/"), ("ECOSOC ", "E/RES/"),
      ("UNGA RES ", "A/RES/"), ("UNSC RES ", "S/RES/"),
    ]
    if let entry = named.filter({ upper.hasPrefix($0.prefix) }).max(by: {
      $0.prefix.count < $1.prefix.count
    }) {
      self.init(root: entry.root, number: String(upper.dropFirst(entry.prefix.count)))
    } else if let first = upper.first, first.isNumber {
      let year = upper.firstIndex(of: "(").map { upper[upper.index(after: $0)...].prefix(4) }
      let isCouncil = year.flatMap { Int($0) }.map { $0 >= 1946 } ?? false
      let isYear = upper.split(separator: "/").first.map { $0.count == 4 } ?? false
      guard upper.contains("/") || upper.contains("(") else { return nil }
      self.init(root: isCouncil ? "S/RES/" : isYear ? "E/RES/" : "A/RES/", number: upper)
    } else if upper.hasPrefix("S-") || upper.hasPrefix("ES-"), upper.contains("/") {
      self.init(root: "A/RES/", number: upper)
    } else if upper.contains("/") {
      let components = upper.split(separator: "/")
      if components.count > 2, components[1] == "RES", components[0].count == 1 {
        let root = components[0...1].joined(separator: "/") + "/"
        self.init(root: root, number: components[2...].joined(separator: "/"))
      } else {
        self.init(upper)
      }
    } else {
      self.init(fileName: upper)
    }
  }

  /// The symbol of a resolution whose number is printed in any of its forms.
  ///
  /// - Parameters:
  ///   - root: Such as `A/RES/`.
  ///   - number: `67/169`, `77/1 A`, `217 A (III)`, `217 (III) A`, `1325 (2000)`.
  public init?(root: String, number: String) {
    let compact = number.filter { !$0.isWhitespace }
    // The letter stands before the session in running text, and after it in the symbol.
    if let open = compact.firstIndex(of: "("), let close = compact.firstIndex(of: ")"),
      open < close
    {
      let head = compact[..<open]
      let digits = head.prefix { $0.isNumber }
      let letter = head.dropFirst(digits.count)
      guard !digits.isEmpty, letter.count <= 1 else { return nil }
      self.init(root + digits + compact[open...close] + letter + compact[close...].dropFirst())
    } else {
      self.init(root + compact)
    }
  }

  /// The symbol that a file is named after, such as `A_RES_79_123` or `a-res-67-169`.
  ///
  /// - Parameter fileName: The name without its ending. `nil` when it is not made of a symbol.
  public init?(fileName: some StringProtocol) {
    let words = fileName.uppercased()
      .split(whereSeparator: { $0 == "_" || $0 == "-" || $0 == " " }).map(String.init)
    guard words.count >= 3, let start = words.firstIndex(of: "RES"), start > 0 else { return nil }
    let root = words[0...start].joined(separator: "/") + "/"
    var rest = Array(words[(start + 1)...])
    guard !rest.isEmpty else { return nil }
    // "S-26" and "ES-10" lost their hyphen to the splitting.
    if rest[0] == "S" || rest[0] == "ES", rest.count > 1 {
      rest[0...1] = ["\(rest[0])-\(rest[1])"]
    }
    switch root {
    case "S/RES/":
      // "0300 1971": the number with leading zeros, then the year.
      guard let number = Int(rest[0].prefix { $0.isNumber }) else { return nil }
      let year = rest.dropFirst().first { Int($0).map { (1946...9999).contains($0) } ?? false }
      let bracketed = rest[0].firstIndex(of: "(").map { String(rest[0][$0...]) }
      self.init(root + "\(number)" + (bracketed ?? year.map { "(\($0))" } ?? ""))
    default:
      if rest[0].contains("(") {
        self.init(root: root, number: rest[0])
      } else {
        guard rest.count > 1 else { return nil }
        self.init(root: root, number: rest[0] + "/" + rest[1])
      }
    }
  }
}
