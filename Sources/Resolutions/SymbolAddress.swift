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
    guard var written = WebAddress(Array(address.utf8))?.symbol else { return nil }
    let supplement = Array("(supp)".utf8)
    if WebAddress.isSame(written.suffix(supplement.count), supplement) {
      written.removeLast(supplement.count)
    }
    guard written.contains(UInt8(ascii: "/")) else { return nil }
    self.init(String(decoding: written, as: UTF8.self))
  }
}

/// A web address, taken apart as far as finding a symbol needs it.
private struct WebAddress {
  private let host: ArraySlice<UInt8>
  private let path: ArraySlice<UInt8>
  private let query: ArraySlice<UInt8>

  init?(_ address: [UInt8]) {
    guard
      let scheme = WebAddress.schemes.first(where: {
        WebAddress.isSame(address.prefix($0.count), $0)
      })
    else { return nil }
    let rest = address.dropFirst(scheme.count).prefix { $0 != UInt8(ascii: "#") }
    host = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
    path = rest[host.endIndex...].prefix { $0 != UInt8(ascii: "?") }
    query = rest[path.endIndex...].dropFirst()
  }

  private static let schemes = ["https://", "http://"].map { Array($0.utf8) }
  private static let shortSites = ["undocs.org", "docs.un.org"].map { Array($0.utf8) }
  private static let sites = ["undocs.org", "un.org"].map { Array($0.utf8) }

  /// Whether letters are the same in any case; the second are small.
  static func isSame(_ letters: ArraySlice<UInt8>, _ small: [UInt8]) -> Bool {
    letters.elementsEqual(small) { left, right in
      left == right || (65...90).contains(left) && left | 0x20 == right
    }
  }

  /// Whether the address is one of a site, or of a part of it such as "www".
  private func isOn(_ site: [UInt8]) -> Bool {
    let before = host.dropLast(site.count)
    return WebAddress.isSame(host.suffix(site.count), site)
      && (before.isEmpty || before.last == UInt8(ascii: "."))
  }

  /// The symbol as the address spells it.
  var symbol: [UInt8]? {
    guard WebAddress.sites.contains(where: isOn) else { return nil }
    if let queried { return queried }
    return WebAddress.shortSites.contains(where: isOn) ? WebAddress.decoded(pathSymbol) : nil
  }

  /// The path without the code of a language before the symbol.
  private var pathSymbol: ArraySlice<UInt8> {
    let slash = UInt8(ascii: "/")
    let path = path.drop { $0 == slash }
    let first = path.prefix { $0 != slash }
    let isLanguage = first.count == 2 && first.allSatisfy { (97...122).contains($0 | 0x20) }
    return isLanguage ? path[first.endIndex...].drop { $0 == slash } : path
  }

  /// The fields in which the services of the United Nations take a symbol.
  private static let fields = ["symbol", "finalsymbol", "ds", "s", "m"].map { Array($0.utf8) }

  private var queried: [UInt8]? {
    for field in query.split(separator: UInt8(ascii: "&")) {
      let name = field.prefix { $0 != UInt8(ascii: "=") }
      if WebAddress.fields.contains(where: { WebAddress.isSame(name, $0) }) {
        return WebAddress.decoded(field[name.endIndex...].dropFirst())
      }
    }
    return nil
  }

  /// The letters that the percent signs of an address stand for.
  private static func decoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var rest = text
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "%"):
        let digits = String(decoding: rest.prefix(2), as: UTF8.self)
        guard let value = UInt8(digits, radix: 16) else {
          bytes.append(byte)
          continue
        }
        bytes.append(value)
        rest = rest.dropFirst(2)
      case UInt8(ascii: "+"): bytes.append(0x20)
      default: bytes.append(byte)
      }
    }
    return bytes
  }
}
