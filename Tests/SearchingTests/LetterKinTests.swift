import Testing

@testable import Searching

@Suite("Spellings of one word")
struct LetterKinTests {
  @Test(
    "Either spelling gives the other",
    arguments: [
      ("organisation", "organization"), ("organise", "organize"), ("recognised", "recognized"),
      ("analyse", "analyze"), ("honour", "honor"), ("labour", "labor"),
      ("favourable", "favorable"), ("neighbourhood", "neighborhood"),
      ("behavioural", "behavioral"), ("programme", "program"), ("programmes", "programs"),
      ("centre", "center"), ("centres", "centers"), ("defence", "defense"),
      ("travelled", "traveled"), ("counsellor", "counselor"), ("signalling", "signaling"),
      ("fulfilment", "fulfillment"), ("judgement", "judgment"),
      ("acknowledgement", "acknowledgment"), ("catalogue", "catalog"),
      ("enquiries", "inquiries"), ("connexion", "connection"), ("paediatric", "pediatric"),
      ("ageing", "aging"), ("practise", "practice"),
    ])
  func eitherSpellingGivesTheOther(_ one: String, _ other: String) {
    #expect(LetterKin.spellings(of: one).first == one)
    #expect(LetterKin.spellings(of: one).contains(other))
    #expect(LetterKin.spellings(of: other).contains(one))
  }

  @Test(
    "Different words stay apart",
    arguments: [
      ("international", "internal"), ("four", "for"), ("hour", "hor"), ("tour", "tor"),
      ("prise", "prize"), ("size", "sise"), ("filled", "filed"), ("court", "cort"),
      ("labour", "laboratory"), ("programme", "progress"), ("organization", "organ"),
      ("pouring", "poring"), ("community", "communities"),
    ])
  func differentWordsStayApart(_ one: String, _ other: String) {
    #expect(!LetterKin.spellings(of: one).contains(other))
    #expect(!LetterKin.spellings(of: other).contains(one))
  }

  @Test(
    "A beginning has the beginnings of the other spellings",
    arguments: [
      ("organisa", [.prefix("organisa"), .prefix("organiza")]),
      ("centr", [.prefix("centr"), .prefix("center"), .prefix("centering")]),
      ("programmes", [.prefix("programmes"), .prefix("programs")]),
      ("honoura", [.prefix("honoura"), .prefix("honora")]), ("inter", [.prefix("inter")]),
    ] as [(String, [IndexedWord])])
  func aBeginningHasTheOtherBeginnings(_ start: String, _ expected: [IndexedWord]) {
    #expect(LetterKin.beginnings(of: start) == expected)
  }

  @Test("A beginning that other words share gives whole words")
  func aBeginningThatOtherWordsShareGivesWholeWords() {
    let found = LetterKin.beginnings(of: "labour")
    #expect(found.first == .prefix("labour"))
    #expect(found.contains(.word("labor")) && found.contains(.word("laboring")))
    #expect(!found.contains(.prefix("labor")))
  }
}
