/// The spellings that a word has in British and American English, and had in older documents.
///
/// The United Nations spells as the Concise Oxford Dictionary does, with -ize (United Nations Editorial
/// Manual, spelling); documents have the other spellings as well. The rules make spellings that nobody
/// writes ("exercize"): they find nothing and do no harm.
enum LetterKin {
  /// A word in small letters and every other spelling of it, itself first.
  static func spellings(of word: String) -> [String] {
    // The longest lists have the -our- and the -ize of one word.
    var spellings = [word]
    var next = 0
    while next < spellings.count, spellings.count < 6 {
      for kin in others(of: spellings[next]) where !spellings.contains(kin) {
        spellings.append(kin)
      }
      next += 1
    }
    return spellings
  }

  private static func others(of word: String) -> [String] {
    guard word.utf8.count > 3 else { return [] }
    var found: [String] = []
    for (one, other) in bothWays where begins(word, one, not: other) {
      found.append(other + word.dropFirst(one.count))
    }
    for rule in endings {
      for suffix in rule.suffixes where word.hasSuffix(suffix) {
        let body = word.dropLast(suffix.count)
        for (one, other) in [(rule.one, rule.other), (rule.other, rule.one)]
        where body.hasSuffix(one) && body.count - one.count >= 3 {
          found.append(String(body.dropLast(one.count)) + other + suffix)
        }
      }
    }
    return found
  }

  /// What other spellings of the words that begin with some letters begin with.
  ///
  /// - Returns: The beginnings, and whole words where a beginning would find too much.
  static func beginnings(of start: String) -> [IndexedWord] {
    var found: [IndexedWord] = [.prefix(start)]
    guard start.utf8.count > 3 else { return found }
    for (one, other) in bothWays {
      if begins(start, one, not: other) {
        found.append(.prefix(other + start.dropFirst(one.count)))
      } else if one.hasPrefix(start), !other.hasPrefix(start), !start.hasPrefix(other) {
        found.append(.prefix(other))
      }
    }
    for rule in endings {
      for (one, other) in [(rule.one, rule.other), (rule.other, rule.one)] {
        guard let place = start.lastRange(of: one, after: 3) else { continue }
        let tail = start[place.upperBound...]
        let stem = String(start[..<place.lowerBound]) + other
        let suffixes = rule.suffixes.filter { $0.hasPrefix(tail) }
        if tail.isEmpty {
          // "labor*" for "labour*" would find "laboratory".
          found += suffixes.map { .word(stem + String($0)) }
        } else if !suffixes.isEmpty {
          found.append(.prefix(stem + String(tail)))
        }
      }
    }
    return found
  }

  /// Whether a word begins so, and not with a longer other spelling of the same letters.
  private static func begins(_ word: String, _ start: String, not other: String) -> Bool {
    word.hasPrefix(start) && !(other.count > start.count && word.hasPrefix(other))
  }

  private static let bothWays = stems.flatMap { [$0, ($0.1, $0.0)] }

  /// Letters that change before certain ends of a word, behind three letters at least.
  private struct Ending {
    let one: String
    let other: String
    let suffixes: [String]
  }

  private static let endings = [
    Ending(
      one: "iz", other: "is",
      suffixes: [
        "e", "ed", "er", "ers", "es", "ing", "able", "ation", "ations", "ational", "ationally",
      ]),
    Ending(one: "yz", other: "ys", suffixes: ["e", "ed", "er", "ers", "es", "ing"]),
    Ending(
      one: "our", other: "or",
      suffixes: [
        "", "s", "ed", "ing", "er", "ers", "able", "ably", "al", "ally", "ful", "hood", "hoods",
        "less", "ly", "ism", "ite", "ites", "itism", "ings",
      ]),
    Ending(one: "ell", other: "el", suffixes: ["ed", "ing", "er", "ers", "or", "ors", "ings"]),
    Ending(one: "all", other: "al", suffixes: ["ed", "ing", "er", "ers", "ings"]),
  ]

  /// Beginnings of words that are spelled in two ways.
  private static let stems = [
    ("programme", "program"), ("dialogue", "dialog"), ("catalogue", "catalog"),
    ("analogue", "analog"), ("centre", "center"), ("centring", "centering"), ("metre", "meter"),
    ("kilometre", "kilometer"), ("centimetre", "centimeter"), ("millimetre", "millimeter"),
    ("litre", "liter"), ("fibre", "fiber"), ("theatre", "theater"), ("calibre", "caliber"),
    ("defence", "defense"), ("offence", "offense"), ("licence", "license"),
    ("pretence", "pretense"), ("practice", "practise"), ("practicing", "practising"),
    ("enquir", "inquir"), ("grey", "gray"), ("sulphur", "sulfur"), ("aluminium", "aluminum"),
    ("plough", "plow"), ("mould", "mold"), ("artefact", "artifact"), ("sceptic", "skeptic"),
    ("connexion", "connection"), ("reflexion", "reflection"), ("despatch", "dispatch"),
    ("manoeuvre", "maneuver"), ("manoeuvring", "maneuvering"), ("fulfil", "fulfill"),
    ("enrol", "enroll"), ("instil", "instill"), ("distil", "distill"),
    ("instalment", "installment"), ("skilful", "skillful"), ("wilful", "willful"),
    ("focuss", "focus"), ("benefitt", "benefit"), ("targett", "target"), ("biass", "bias"),
    ("combatt", "combat"), ("ageing", "aging"), ("sizeable", "sizable"), ("useable", "usable"),
    ("likeable", "likable"), ("moveable", "movable"), ("liveable", "livable"),
    ("judgement", "judgment"), ("acknowledgement", "acknowledgment"), ("lodgement", "lodgment"),
    ("abridgement", "abridgment"), ("paediatr", "pediatr"), ("anaemi", "anemi"),
    ("anaesthe", "anesthe"), ("haemo", "hemo"),
    ("leukaemi", "leukemi"), ("gynaecolog", "gynecolog"), ("foetus", "fetus"), ("foetal", "fetal"),
    ("diarrhoea", "diarrhea"), ("orthopaed", "orthoped"), ("encyclopaed", "encycloped"),
    ("archaeolog", "archeolog"), ("oestrogen", "estrogen"), ("mediaeval", "medieval"),
    ("oesophag", "esophag"),
  ]
}

extension String {
  /// The last place of letters, behind so many others at least.
  fileprivate func lastRange(of letters: String, after count: Int) -> Range<String.Index>? {
    let ranges = self.ranges(of: letters)
    return ranges.last { distance(from: startIndex, to: $0.lowerBound) >= count }
  }
}
