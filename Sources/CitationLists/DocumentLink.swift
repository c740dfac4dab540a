import Resolutions

extension ListedWork {
  /// The address of the document on the United Nations' site; `nil` for a work that is not there.
  ///
  /// The site takes the symbol as the path: `https://undocs.org/en/A/RES/67/169`. Slashes stay; what
  /// ends an address in running text, such as brackets and spaces, is percent-encoded.
  public var link: String? {
    guard let symbol = issuedSymbol, organ != .worldHealthAssembly else { return nil }
    return "https://undocs.org/en/" + DocumentLink.path(symbol)
  }
}

enum DocumentLink {
  /// The path of a symbol; of a double symbol the first one, under which the site has the document.
  static func path(_ symbol: Symbol) -> String {
    var text = symbol.text[...]
    var place = text.startIndex
    while let hyphen = text[place...].firstIndex(of: "-") {
      let next = text[text.index(after: hyphen)...]
      let root = next.prefix { $0 != "/" }
      // "E/CN.4/2001/2-E/CN.4/Sub.2/2000/46": a hyphen and the root of another symbol.
      if root.count < next.count, (1...4).contains(root.count), root.allSatisfy(\.isLetter) {
        text = text[..<hyphen]
        break
      }
      place = text.index(after: hyphen)
    }
    return text.utf8.map { byte in
      switch byte {
      case 48...57, 65...90, 97...122, UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"):
        String(UnicodeScalar(byte))
      default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }
}
