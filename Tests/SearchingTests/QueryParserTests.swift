import Resolutions
import Searching
import Testing

/// What a user types, and what is understood.
struct QueryCase: Sendable, CustomTestStringConvertible {
  var typed: String
  var query: TextQuery?
  /// The places that diagnoses point to.
  var told: [String]

  init(_ typed: String, _ query: TextQuery?, told: [String] = []) {
    self.typed = typed
    self.query = query
    self.told = told
  }

  var testDescription: String { typed.debugDescription }
}

private func phrase(_ words: [String], prefix: Bool = false) -> TextQuery.Phrase {
  var phrase = TextQuery.Phrase(words: words.map { TextQuery.Word([$0]) })
  phrase.words[words.count - 1].isPrefix = prefix
  return phrase
}

private func opening(_ phrase: TextQuery.Phrase) -> TextQuery.Phrase {
  TextQuery.Phrase(words: phrase.words, opensText: true)
}

/// Words near each other, each a list of alternatives.
private func near(_ operands: [String]..., distance: Int) -> TextQuery {
  .near(operands.map { $0.map { phrase([$0]) } }, distance: distance)
}

private func filter(_ change: (inout Filters) -> Void) -> TextQuery {
  var filters = Filters()
  change(&filters)
  return .filter(filters)
}

/// A phrase of plain words.
private func words(_ words: String..., prefix: Bool = false) -> TextQuery {
  .phrase(phrase(words, prefix: prefix))
}

/// One word that hyphens join.
private func joined(_ parts: String..., prefix: Bool = false) -> TextQuery {
  .phrase(TextQuery.Phrase(words: [TextQuery.Word(parts, isPrefix: prefix)]))
}

@Suite("Reading a query")
struct QueryParserTests {
  @Test(
    "Operators are capitals, and juxtaposition means all",
    arguments: [
      QueryCase("tides", words("tides")),
      QueryCase("  tides \t\n", words("tides")),
      QueryCase("tides coast", .all([words("tides"), words("coast")])),
      QueryCase("tides AND coast", .all([words("tides"), words("coast")])),
      QueryCase("tides OR coast", .any([words("tides"), words("coast")])),
      QueryCase("tides NOT coast", .all([words("tides"), .not(words("coast"))])),
      QueryCase("tides -coast", .all([words("tides"), .not(words("coast"))])),
      QueryCase("-coast", .not(words("coast"))),
      QueryCase("NOT coast", .not(words("coast"))),
      QueryCase("NOT NOT coast", words("coast")),
      QueryCase("NOT -coast", words("coast")),
      QueryCase("tides OR -coast", .any([words("tides"), .not(words("coast"))])),
      QueryCase("a b OR c", .any([.all([words("a"), words("b")]), words("c")])),
      QueryCase("a OR b c", .any([words("a"), .all([words("b"), words("c")])])),
      QueryCase("a OR b OR c", .any([words("a"), words("b"), words("c")])),
      QueryCase("tides and coast", .all([words("tides"), words("and"), words("coast")])),
      QueryCase("tides or not", .all([words("tides"), words("or"), words("not")])),
    ])
  func operatorsAreCapitalsAndJuxtapositionMeansAll(_ test: QueryCase) { check(test) }

  @Test(
    "Quotes of all kinds make phrases",
    arguments: [
      QueryCase("\"sea level\"", words("sea", "level")),
      QueryCase("“sea level”", words("sea", "level")),
      QueryCase("„sea level“", words("sea", "level")),
      QueryCase("«sea level»", words("sea", "level")),
      QueryCase("\"sea level", words("sea", "level"), told: ["\""]),
      QueryCase("“sea level\"", words("sea", "level")),
      QueryCase("-\"sea level\"", .not(words("sea", "level"))),
      QueryCase("\"sea level\"\"ice\"", .all([words("sea", "level"), words("ice")])),
      QueryCase("rise\"sea level\"", .all([words("rise"), words("sea", "level")])),
      QueryCase("\"AND\" \"OR\"", .all([words("AND"), words("OR")])),
      QueryCase("\"(sea) -level\"", words("sea", "level")),
      QueryCase("\"\"", nil, told: ["\"\""]),
      QueryCase("\" \"", nil, told: ["\" \""]),
      QueryCase("\"", nil, told: ["\""]),
    ])
  func quotesOfAllKindsMakePhrases(_ test: QueryCase) { check(test) }

  @Test(
    "Brackets group and need not close",
    arguments: [
      QueryCase(
        "(tides OR coast) -ice",
        .all([.any([words("tides"), words("coast")]), .not(words("ice"))])),
      QueryCase("-(tides coast)", .not(.all([words("tides"), words("coast")]))),
      QueryCase("(tides OR coast", .any([words("tides"), words("coast")]), told: ["("]),
      QueryCase("((tides", words("tides"), told: ["(", "("]),
      QueryCase("tides) coast", .all([words("tides"), words("coast")]), told: [")"]),
      QueryCase(")tides(", words("tides"), told: [")"]),
      QueryCase("()", nil, told: ["("]),
      QueryCase("-()", nil, told: ["("]),
      QueryCase("() tides", words("tides"), told: ["("]),
    ])
  func bracketsGroupAndNeedNotClose(_ test: QueryCase) { check(test) }

  @Test(
    "Signs inside a word make a phrase of its parts",
    arguments: [
      QueryCase("S/RES/1325(2000)", words("S", "RES", "1325", "2000")),
      QueryCase("A/C.3/67/L.36/Rev.1", words("A", "C", "3", "67", "L", "36", "Rev", "1")),
      QueryCase("(S/RES/1325(2000))", words("S", "RES", "1325", "2000")),
      QueryCase(
        "(S/RES/1325(2000) OR 66/152)",
        .any([words("S", "RES", "1325", "2000"), words("66", "152")])),
      QueryCase("{text}:tides^2+1", words("text", "tides", "2", "1")),
      QueryCase("2012–2013", words("2012", "2013")),
      QueryCase("one’s", words("one", "s")),
    ])
  func signsInsideAWordMakeAPhraseOfItsParts(_ test: QueryCase) { check(test) }

  @Test(
    "An asterisk at the end lets a word go on",
    arguments: [
      QueryCase("decid*", words("decid", prefix: true)),
      QueryCase("decid*;", words("decid", prefix: true)),
      QueryCase("\"sea lev\"*", words("sea", "lev", prefix: true)),
      QueryCase("-decid*", .not(words("decid", prefix: true))),
      QueryCase("*decid", words("decid"), told: ["*decid"]),
      QueryCase("de*cid", words("de", "cid"), told: ["de*cid"]),
      QueryCase("co-operat*", joined("co", "operat", prefix: true)),
    ])
  func anAsteriskAtTheEndLetsAWordGoOn(_ test: QueryCase) { check(test) }

  @Test(
    "Hyphens join their parts",
    arguments: [
      QueryCase("co-operation", joined("co", "operation")),
      QueryCase("co\u{2010}operation", joined("co", "operation")),
      QueryCase("non\u{2011}governmental", joined("non", "governmental")),
      QueryCase("Secretary-General", joined("Secretary", "General")),
      QueryCase(
        "\"well-being of all\"",
        .phrase(
          TextQuery.Phrase(
            words: [["well", "being"], ["of"], ["all"]].map { TextQuery.Word($0) }))),
      QueryCase("tides-", words("tides")),
      QueryCase("--tides", words("tides")),
    ])
  func hyphensJoinTheirParts(_ test: QueryCase) { check(test) }

  @Test(
    "What means nothing is left out",
    arguments: [
      QueryCase("", nil),
      QueryCase(" \u{A0}\t\r\n", nil),
      QueryCase("\0", nil),
      QueryCase("AND", nil, told: ["AND"]),
      QueryCase("OR NOT AND", nil, told: ["OR", "NOT", "AND"]),
      QueryCase("tides AND", words("tides"), told: ["AND"]),
      QueryCase("AND tides", words("tides"), told: ["AND"]),
      QueryCase("OR tides OR", words("tides"), told: ["OR", "OR"]),
      QueryCase("tides NOT", words("tides"), told: ["NOT"]),
      QueryCase("tides AND OR coast", .any([words("tides"), words("coast")]), told: ["AND"]),
      QueryCase("tides\0coast", .all([words("tides"), words("coast")])),
      QueryCase("-", nil, told: ["-"]),
      QueryCase("tides - coast", .all([words("tides"), words("coast")]), told: ["-"]),
      QueryCase("🌊", nil, told: ["🌊"]),
      QueryCase("🌊 tides", words("tides"), told: ["🌊"]),
      QueryCase("\"!?\" tides", words("tides"), told: ["\"!?\""]),
      QueryCase("*", nil, told: ["*"]),
      QueryCase("tides OR 🌊", words("tides"), told: ["OR", "🌊"]),
    ])
  func whatMeansNothingIsLeftOut(_ test: QueryCase) { check(test) }

  @Test(
    "Every script has words",
    arguments: [
      QueryCase("حقوق الإنسان", .all([words("حقوق"), words("الإنسان")])),
      QueryCase("права человека", .all([words("права"), words("человека")])),
      QueryCase("人权", words("人权")),
      QueryCase("cafe\u{301}", words("cafe\u{301}")),
      QueryCase("ＡＢ１２", words("ＡＢ１２")),
      QueryCase("\u{200F}حقوق\u{200E}", words("حقوق")),
    ])
  func everyScriptHasWords(_ test: QueryCase) { check(test) }

  @Test(
    "Signs without print do not split a word",
    arguments: [
      // A soft hyphen, as words copied from a PDF have it, is no part of the word.
      QueryCase("inter\u{AD}national", words("international")),
      // So is a place where a word may be broken.
      QueryCase("inter\u{200B}national", words("international")),
    ])
  func signsWithoutPrintDoNotSplitAWord(_ test: QueryCase) {
    check(test)
  }

  @Test(
    "Asterisks inside quotes let words go on or stand for one",
    arguments: [
      QueryCase("\"sea lev*\"", words("sea", "lev", prefix: true)),
      QueryCase(
        "\"programme of * action\"",
        .phrase(
          TextQuery.Phrase(
            words: [
              TextQuery.Word(["programme"]), TextQuery.Word(["of"]), .any,
              TextQuery.Word(["action"]),
            ]))),
      QueryCase(
        "\"decid* to\"",
        .phrase(
          TextQuery.Phrase(
            words: [TextQuery.Word(["decid"], isPrefix: true), TextQuery.Word(["to"])]))),
      QueryCase("\"* sea level *\"", words("sea", "level"), told: ["\"* sea level *\""]),
      QueryCase("\"*\"", nil, told: ["\"*\""]),
    ])
  func asterisksInsideQuotes(_ test: QueryCase) { check(test) }

  @Test(
    "Signs before a word change what it means",
    arguments: [
      QueryCase("^recalling", .phrase(opening(phrase(["recalling"])))),
      QueryCase("^\"takes note\"", .phrase(opening(phrase(["takes", "note"])))),
      QueryCase(
        "=programme",
        .phrase(TextQuery.Phrase(words: [TextQuery.Word(["programme"], isAsTyped: true)]))
      ),
      QueryCase("-^recalling", .not(.phrase(opening(phrase(["recalling"]))))),
      QueryCase("^ tides", words("tides"), told: ["^"]),
      QueryCase("tides =", words("tides"), told: ["="]),
      QueryCase("=(tides)", words("tides"), told: ["="]),
    ])
  func signsBeforeAWord(_ test: QueryCase) { check(test) }

  @Test(
    "Words can be near each other",
    arguments: [
      QueryCase("tides ~5 coast", near(["tides"], ["coast"], distance: 5)),
      QueryCase("tides ~ coast", near(["tides"], ["coast"], distance: 10)),
      QueryCase("tides ~3 coast ~3 ice", near(["tides"], ["coast"], ["ice"], distance: 3)),
      QueryCase(
        "tides ~3 coast ~5 ice", near(["tides"], ["coast"], ["ice"], distance: 5),
        told: ["tides ~3 coast ~5 ice"]),
      QueryCase("(tides OR ice) ~5 coast", near(["tides", "ice"], ["coast"], distance: 5)),
      QueryCase("NEAR(tides coast, 5)", near(["tides"], ["coast"], distance: 5)),
      QueryCase(
        "NEAR(tid*, coast)",
        .near([[phrase(["tid"], prefix: true)], [phrase(["coast"])]], distance: 10)),
      QueryCase("NEAR(tides, coast)", near(["tides"], ["coast"], distance: 10)),
      QueryCase("NEAR(tides coast 5", near(["tides"], ["coast"], distance: 5), told: ["NEAR("]),
      QueryCase("NEAR(tides)", words("tides"), told: ["NEAR(tides)"]),
      QueryCase("NEAR()", nil, told: ["NEAR()"]),
      QueryCase("near(tides", words("near", "tides")),
      QueryCase("NEAR tides", .all([words("NEAR"), words("tides")])),
      QueryCase("NEAR(tides OR coast)", near(["tides"], ["coast"], distance: 10), told: ["OR"]),
      QueryCase("tides ~5", words("tides"), told: ["~5"]),
      QueryCase("~5 tides", .all([words("5"), words("tides")])),
      QueryCase(
        "tides ~5 (sea -coast)",
        .all([words("tides"), .all([words("sea"), .not(words("coast"))])]),
        told: ["tides ~5 (sea -coast)"]),
      QueryCase(
        "tides ~99999999999999999999 coast", near(["tides"], ["coast"], distance: 100_000)),
    ])
  func wordsCanBeNear(_ test: QueryCase) { check(test) }

  @Test(
    "Fields stand right before what they hold",
    arguments: [
      QueryCase("title:tides", .field(.title, words("tides"))),
      QueryCase("TITLE:\"sea level\"", .field(.title, words("sea", "level"))),
      QueryCase(
        "lead:(also OR again) tides",
        .all([.field(.lead, .any([words("also"), words("again")])), words("tides")])),
      QueryCase("-note:A/67/53", .not(.field(.note, words("A", "67", "53")))),
      QueryCase("session:60-67", filter { $0.sessions = [.regular(60...67)] }),
      QueryCase(
        "session:60..67,70", filter { $0.sessions = [.regular(60...67), .one(.regular(70))] }),
      QueryCase(
        "date:2000..2012",
        filter {
          $0.since = CalendarDate(year: 2000, month: 1, day: 1)
          $0.until = CalendarDate(year: 2012, month: 12, day: 31)
        }),
      QueryCase("date:..2012", filter { $0.until = CalendarDate(year: 2012, month: 12, day: 31) }),
      QueryCase("date:2012-05..", filter { $0.since = CalendarDate(year: 2012, month: 5, day: 1) }),
      QueryCase("symbol:S/RES/1325(2000)", filter { $0.symbol = Symbol("S/RES/1325(2000)") }),
      QueryCase("symbol:\"217 A (III)\"", filter { $0.symbol = Symbol(asked: "217 A (III)") }),
      QueryCase("-part:annex", .not(filter { $0.parts = [.annex] })),
      QueryCase(
        "status:(adopted OR draft)",
        .any([filter { $0.status = .adopted }, filter { $0.status = .draft }])),
      QueryCase("cited-by-at-least:5", filter { $0.citedByAtLeast = 5 }),
      QueryCase("title: tides", .all([words("title"), words("tides")]), told: ["title:"]),
      QueryCase("foo:tides", words("foo", "tides"), told: ["foo:"]),
      QueryCase("10:30", words("10", "30")),
    ])
  func fieldsStandRightBeforeWhatTheyHold(_ test: QueryCase) { check(test) }

  @Test(
    "A value that a field cannot take is refused",
    arguments: [
      QueryCase("tides session:abc", nil, told: ["abc"]),
      QueryCase("date:2012..2000", nil, told: ["2012..2000"]),
      QueryCase("symbol:tides", nil, told: ["tides"]),
      QueryCase("status:", words("status"), told: ["status:"]),
      QueryCase("title:-tides", nil, told: ["title:"]),
      QueryCase("title:(sea session:60)", nil, told: ["session:"]),
      QueryCase("cited-by-at-least:0", nil, told: ["0"]),
      QueryCase("part:(annex OR session)", nil, told: ["session"]),
    ])
  func aValueThatAFieldCannotTakeIsRefused(_ test: QueryCase) {
    check(test)
    #expect(QueryParser(test.typed).diagnoses.contains(where: \.isRefusal) == (test.query == nil))
  }

  @Test("A diagnosis points to its place, also in a long query")
  func aDiagnosisPointsToItsPlace() throws {
    let short = QueryParser("tides session:abc")
    let refusal = try #require(short.diagnoses.first)
    #expect(refusal.pointer(in: "tides session:abc") == "  tides session:abc\n                ^^^")
    let typed =
      String(repeating: "tides ", count: 40) + "(sea" + String(repeating: " ice", count: 40)
    let open = try #require(QueryParser(typed).diagnoses.first)
    let lines = open.pointer(in: typed).split(separator: "\n")
    #expect(lines.count == 2 && lines[0].count == 74)
    let column = lines[1].prefix { $0 == " " }.count
    #expect(lines[0].dropFirst(column).hasPrefix("(sea"))
  }

  @Test("Ten thousand brackets are nothing")
  func tenThousandBracketsAreNothing() {
    let open = String(repeating: "(", count: 10_000)
    let close = String(repeating: ")", count: 10_000)
    #expect(QueryParser(open).query == nil)
    #expect(QueryParser(close).query == nil)
    #expect(QueryParser(open + close).query == nil)
    #expect(QueryParser(open + "tides").query == words("tides"))
    check(QueryCase(open + "tides" + close, words("tides"), told: ["("]))
    check(QueryCase(String(repeating: "-", count: 10_001) + "tides", words("tides")))
  }

  @Test("A text of more than two hundred words is cut with notice")
  func aTextOfMoreThanTwoHundredWordsIsCutWithNotice() {
    let parser = QueryParser(String(repeating: "tide ", count: 300))
    guard case .all(let parts)? = parser.query else {
      Issue.record("no list of words: \(String(describing: parser.query))")
      return
    }
    #expect(parts.count == 200)
    #expect(parser.diagnoses.map(\.place) == [1000..<1004])
    #expect(QueryParser(String(repeating: "tide ", count: 200)).diagnoses == [])
  }

  private func check(_ test: QueryCase) {
    let parser = QueryParser(test.typed)
    #expect(parser.query == test.query)
    let signs = Array(test.typed)
    #expect(parser.diagnoses.map { String(signs[$0.place]) } == test.told)
  }
}
