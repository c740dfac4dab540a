import Markup

/// The numbers of a Word file's lists, which stand in no text: counted as the paragraphs go by.
struct WordNumbering {
  private struct Level {
    var start = 1
    var format = "decimal"
    var text = ""
    var isDecimal = false
    /// After a paragraph of which level it starts again; `nil` for any higher one.
    var restart: Int?
    var style: String?
  }

  private struct List {
    var abstract: String
    var overrides: [Int: Level] = [:]
    var starts: [Int: Int] = [:]
  }

  /// More levels than this no list has.
  private static let depth = 9

  private var abstracts: [String: [Int: Level]] = [:]
  private var lists: [String: List] = [:]
  private var links: [String: String] = [:]
  private var counts: [String: [Int: Int]] = [:]
  private var begun: Set<String> = []

  init(_ root: XMLElement?) {
    for element in root?.elements ?? [] {
      switch element.name {
      case "abstractNum":
        guard let id = element.attributes["abstractNumId"] else { continue }
        abstracts[id] = WordNumbering.levels(of: element)
        links[id] = element.first("numStyleLink")?.value
      case "num":
        guard let id = element.attributes["numId"],
          let abstract = element.first("abstractNumId")?.value
        else { continue }
        var list = List(abstract: abstract)
        for change in element.elements where change.name == "lvlOverride" {
          guard let place = change.attributes["ilvl"].flatMap({ Int($0) }) else { continue }
          list.starts[place] = change.first("startOverride")?.value.flatMap { Int($0) }
          list.overrides[place] = change.first("lvl").map(WordNumbering.level)
        }
        lists[id] = list
      default: break
      }
    }
  }

  private static func levels(of element: XMLElement) -> [Int: Level] {
    var levels: [Int: Level] = [:]
    for child in element.elements where child.name == "lvl" {
      guard let place = child.attributes["ilvl"].flatMap({ Int($0) }) else { continue }
      levels[place] = level(child)
    }
    return levels
  }

  private static func level(_ element: XMLElement) -> Level {
    var level = Level()
    for property in element.elements {
      switch property.name {
      case "start": level.start = property.value.flatMap { Int($0) } ?? 1
      case "numFmt": level.format = property.value ?? "decimal"
      case "lvlText": level.text = property.value ?? ""
      case "isLgl": level.isDecimal = property.isOn
      case "lvlRestart": level.restart = property.value.flatMap { Int($0) }
      case "pStyle": level.style = property.value
      default: break
      }
    }
    return level
  }

  /// The number of the next paragraph of a list; `nil` when the list gives none.
  ///
  /// - Parameters:
  ///   - list: The list (`w:numId`).
  ///   - level: The level, from 0, where the paragraph or its style says it.
  ///   - style: The style that named the list; a level may belong to it.
  ///   - styles: The styles, through which one list may refer to another.
  mutating func next(
    list id: String, level: Int?, style: String?, styles: WordStyles
  ) -> String? {
    guard var list = lists[id] else { return nil }
    if let link = links[list.abstract], let linked = styles[link].list.flatMap({ lists[$0] }) {
      list.abstract = linked.abstract
      list.overrides.merge(linked.overrides) { mine, _ in mine }
    }
    let levels = (abstracts[list.abstract] ?? [:]).merging(list.overrides) { $1 }
    let place = level ?? levels.first { $0.value.style != nil && $0.value.style == style }?.key ?? 0
    guard (0..<WordNumbering.depth).contains(place), let found = levels[place] else { return nil }

    var counts = self.counts[list.abstract] ?? [:]
    if begun.insert(id).inserted {
      for (place, start) in list.starts { counts[place] = start - 1 }
    }
    counts[place] = (counts[place] ?? found.start - 1) + 1
    for deeper in counts.keys where deeper > place {
      let restart = levels[deeper]?.restart
      if restart.map({ $0 > place }) ?? true { counts[deeper] = nil }
    }
    self.counts[list.abstract] = counts
    return WordNumbering.label(found, levels, counts)
  }

  private static func label(
    _ level: Level, _ levels: [Int: Level], _ counts: [Int: Int]
  ) -> String? {
    if level.format == "bullet" { return level.text.isEmpty ? nil : "•" }
    var label = ""
    var rest = level.text[...]
    while let sign = rest.popFirst() {
      guard sign == "%", let digit = rest.first?.wholeNumberValue, (1...depth).contains(digit)
      else {
        label.append(sign)
        continue
      }
      rest.removeFirst()
      let shown = levels[digit - 1] ?? Level()
      let count = counts[digit - 1] ?? shown.start
      label += number(count, in: level.isDecimal ? "decimal" : shown.format)
    }
    label = label.replacing("\u{A0}", with: " ")
    while label.last == " " || label.last == "\t" { label.removeLast() }
    return label.isEmpty ? nil : label
  }

  /// A number as print shows it.
  static func number(_ count: Int, in format: String) -> String {
    switch format {
    case "none": ""
    case "decimalZero": count < 10 ? "0\(count)" : "\(count)"
    case "lowerLetter": ListNumber.letters(count)
    case "upperLetter": ListNumber.letters(count).uppercased()
    case "lowerRoman": ListNumber.roman(count)
    case "upperRoman": ListNumber.roman(count).uppercased()
    default: "\(count)"
    }
  }
}
