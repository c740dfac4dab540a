import DraftingLanguage
import Resolutions
import TestFiles
import Testing

/// What holds for the citations of any text.
@Suite("Citations of any text")
struct CitationPropertyTests {
  private static let pieces = [
    "resolution", "resolutions", "decision", "its resolution", "Resolution", "66/152", "19/33",
    "217 A (III)", "1325 (2000)", "77/1 A and B", "64/255 A to E", "ES‑10/15", "S-26/2", "of",
    "19 December 2011", ", ", " and ", "; ", ". ", "(", ")", "A/67/53", "A/67/457/Add.2 and Corr.1",
    "A/CONF.157/24 (Part I)", "WHA73.1", "GC(68)/RES/8", "chap. III, sect. A", "annex", "para. 7",
    "paragraphs 4 and 5 of", "Article 1, paragraph 3, of the", "Charter", "of the United Nations",
    "the", "United Nations, Treaty Series, vol. 75, Nos. 970–973", "Ibid.", "ibid., vol. 12, No. 3",
    "see note 3 above", "that resolution", "in the same resolution", "decision 1/CP.21", "XII/23",
    "Security Council", "Human Rights Council", "Council", "Official Records of the",
    "Session, Supplement No. 53", "é", "“", "”", "\u{a0}", "\u{2011}", "\n", "x", "7", "/", "UNSCR",
  ]

  private static let texts: [String] = {
    var random = SeededGenerator(seed: 5)
    return (0..<3000).map { _ in
      (0..<(1 + random.below(14))).map { _ in
        random.pick(pieces) + (random.below(4) == 0 ? "" : " ")
      }.joined()
    }
  }()

  @Test("The words of a citation stand where it says, and none overlaps another")
  func places() {
    for text in CitationPropertyTests.texts {
      let bytes = Array(text.utf8)
      var last = 0..<0
      for citation in CitationFinder(organ: .generalAssembly).citations(in: text) {
        let range = citation.offset..<(citation.offset + citation.written.utf8.count)
        #expect(!range.isEmpty && range.upperBound <= bytes.count, "\(text)")
        guard range.upperBound <= bytes.count else { continue }
        #expect(bytes[range].elementsEqual(citation.written.utf8), "\(text)")
        // Those that share their words are named together: "64/255 A to E".
        #expect(range == last || range.lowerBound >= last.upperBound, "\(text)")
        last = range
        if let place = citation.pinpoint { #expect(!place.isEmpty, "\(text)") }
      }
    }
  }

  @Test("Words that cite nothing, put before a text, move its citations and change nothing else")
  func neutralWords() {
    let neutral = "The delegation’s préface was short. "
    let length = neutral.utf8.count
    for text in CitationPropertyTests.texts {
      let finder = CitationFinder(organ: .generalAssembly)
      let moved = finder.citations(in: neutral + text).map { citation in
        var citation = citation
        citation.offset -= length
        return citation
      }
      #expect(moved == finder.citations(in: text), "\(text)")
    }
  }

  @Test("Any bytes are read, however damaged")
  func damage() {
    var random = SeededGenerator(seed: 6)
    for text in CitationPropertyTests.texts.prefix(1000) {
      var bytes = Array(text.utf8)
      for _ in 0..<3 { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
      let damaged = String(decoding: bytes, as: UTF8.self)
      let length = damaged.utf8.count
      for citation in CitationFinder(organ: nil).citations(in: damaged) {
        #expect(citation.offset + citation.written.utf8.count <= length, "\(damaged)")
      }
    }
  }

  @Test(
    "A piece of text that is repeated many thousand times is read in one pass",
    arguments: [
      ("Ibid. ", 20_000), ("resolution 66/1, ", 20_000), ("paragraph 5 of ", 0), ("Of ", 0),
      ("paragraph 5 of A resolution ", 0),
      ("resolution 66/1 and the annex to that resolution ", 40_000),
      ("A/67/53, chap. I, ", 20_000), ("the Charter, ", 20_000), ("its Charter, ", 20_000),
      ("Official Records of the ", 0), ("United Nations, Treaty Series, vol. 1, ", 20_000),
      ("annex, ", 0), ("((((", 0), ("decision A.1(", 20_000), ("UNSCR ", 0),
    ])
  func hostileSize(piece: String, count: Int) {
    let text = String(repeating: piece, count: 20_000)
    #expect(CitationFinder(organ: .generalAssembly).citations(in: text).count == count)
  }
}
