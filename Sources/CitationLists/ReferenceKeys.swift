import Resolutions

/// The keys by which programs refer to the works of a list: "A-RES-67-169".
///
/// A key holds letters, digits, dots and hyphens only, which every program takes. The same list has
/// the same keys every time.
struct ReferenceKeys {
  private var taken: Set<String> = []

  /// The key of the next work.
  mutating func next(_ work: ListedWork) -> String {
    let base = ReferenceKeys.base(work)
    var key = base
    var repeats = 1
    // BibTeX takes keys that differ in letter case for the same.
    while !taken.insert(key.lowercased()).inserted {
      repeats += 1
      key = "\(base)-\(repeats)"
    }
    return key
  }

  private static func base(_ work: ListedWork) -> String {
    let name: String
    switch work.identity {
    case .document(let symbol): name = symbol.text
    case .treaty(let record):
      let series = record.series == .unitedNations ? "UNTS" : "LNTS"
      name = "\(series) \(record.volume)" + (record.number.map { " \($0)" } ?? "")
    case .charter: name = "UN Charter"
    case .file(let file): name = file.split(separator: "/").last.map(String.init) ?? file
    }
    let pieces = name.split { character in
      !character.isASCII || !(character.isLetter || character.isNumber || character == ".")
    }
    return pieces.isEmpty ? "document" : pieces.joined(separator: "-")
  }
}
