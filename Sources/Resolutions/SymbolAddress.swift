extension Symbol {
  /// The symbol of the document to which a web address leads.
  ///
  /// The short addresses of the United Nations have it as their path
  /// (`https://undocs.org/en/A/RES/67/169`, `https://docs.un.org/S/RES/1325(2000)`); those of its older
  /// services as the value of a field (`https://www.un.org/en/ga/search/view_doc.asp?symbol=A/RES/67/169`,
  /// `http://daccess-ods.un.org/access.nsf/Get?OpenAgent&DS=A/67/53&Lang=E`). The "(supp)" that leads to a
  /// supplement of the Official Records is no part of its symbol.
  ///
  /// - Parameter address: Any address; `nil` for one that leads to something else.
  public init?(address: some StringProtocol) {
    guard let address = WebAddress(address), let written = address.symbol else { return nil }
    var symbol = written[...]
    let supplement = "(supp)"
    if symbol.suffix(supplement.count).lowercased() == supplement {
      symbol = symbol.dropLast(supplement.count)
    }
    self.init(symbol)
    guard text.utf8.contains(UInt8(ascii: "/")) else { return nil }
  }
}

/// A web address, taken apart as far as finding a symbol needs it.
private struct WebAddress {
  private let host: String
  private let path: Substring
  private let query: Substring

  init?(_ address: some StringProtocol) {
    let address = String(address)
    guard let scheme = address.firstRange(of: "://"),
      ["http", "https"].contains(address[..<scheme.lowerBound].lowercased())
    else { return nil }
    let rest = address[scheme.upperBound...].prefix { $0 != "#" }
    let name = rest.prefix { $0 != "/" && $0 != "?" }
    host = name.lowercased()
    path = rest[name.endIndex...].prefix { $0 != "?" }
    query = rest[path.endIndex...].dropFirst()
  }

  /// The symbol as the address spells it.
  var symbol: String? {
    guard
      host == "undocs.org" || host == "un.org" || host.hasSuffix(".undocs.org")
        || host.hasSuffix(".un.org")
    else { return nil }
    return queried ?? (takesPath ? WebAddress.decoded(pathSymbol) : nil)
  }

  private var takesPath: Bool { host.hasSuffix("undocs.org") || host == "docs.un.org" }

  /// The path without the code of a language before the symbol.
  private var pathSymbol: Substring {
    let path = path.drop { $0 == "/" }
    let first = path.prefix { $0 != "/" }
    let isLanguage = first.count == 2 && first.allSatisfy { $0.isLetter }
    return isLanguage ? path[first.endIndex...].drop { $0 == "/" } : path
  }

  /// The fields in which the services of the United Nations take a symbol.
  private static let fields: Set<String> = ["symbol", "finalsymbol", "ds", "s", "m"]

  private var queried: String? {
    query.split(separator: "&").lazy.compactMap { field in
      let parts = field.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, WebAddress.fields.contains(parts[0].lowercased()) else { return nil }
      return WebAddress.decoded(parts[1])
    }.first
  }

  /// The letters that the percent signs of an address stand for.
  private static func decoded(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = text.utf8
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let value = UInt8(String(rest.prefix(2)) ?? "", radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte == UInt8(ascii: "+") ? 0x20 : byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
