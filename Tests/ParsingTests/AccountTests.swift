import Foundation
import Parsing
import Readers
import Resolutions
import Testing
import TestFiles

@Suite("The account of a text")
struct AccountTests {
  private static let corpus =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Corpus").standardized
  private static let samples: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: corpus.path)) ?? [])
    .filter { $0.hasSuffix(".txt") }.sorted()

  private static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: corpus.appendingPathComponent(name)))
  }

  private static func faults(_ bytes: [UInt8]) throws -> [String] {
    let resolution = ResolutionParser.parse(
      try PlainTextReader.read(bytes), source: "draft.txt", keepsAccount: true)
    guard let account = resolution.account else { return ["no account"] }
    return account.faults(in: resolution)
  }

  @Test("Every letter of a sample is in one place", arguments: samples)
  func everyLetterOfASampleIsInOnePlace(_ name: String) throws {
    #expect(try AccountTests.faults(AccountTests.bytes(name)) == [])
  }

  /// Rounds for each sample; more of them are asked for in the environment.
  private static let rounds = ProcessInfo.processInfo.environment["ROUNDS"].flatMap(Int.init) ?? 12

  @Test("It adds up for damaged samples too", arguments: samples)
  func itAddsUpForDamagedSamplesToo(_ name: String) throws {
    let whole = try AccountTests.bytes(name)
    for round in 0..<AccountTests.rounds {
      var damage = Damage(seed: UInt64(round))
      let damaged = damage.applied(to: whole)
      #expect(try AccountTests.faults(damaged) == [], "\(name), round \(round)")
    }
  }

  @Test("A stretch says what it was taken for")
  func aStretchSaysWhatItWasTakenFor() throws {
    let resolution = try parse(
      """
      A/RES/67/9

      The General Assembly, Recalling the Charter,1

      2/3

      __________

      1 See there.

      I

      1. Decides to go on:

      (a) Now;

      60th plenary meeting
      20 December 2012

      Annex

      1. The statute has one article.
      """)
    let account = try #require(resolution.account)
    let taken = account.stretches.map { stretch in
      "\(stretch.line) "
        + (stretch.clause.map { resolution.clauses[$0].id } ?? stretch.place.rawValue)
    }
    #expect(
      taken == [
        "1 front matter", "3 enacting formula", "3 PP1", "5 page furniture", "7 page furniture",
        "9 note", "11 heading", "13 OP1", "15 OP1", "17 closing lines", "20 heading", "22 AN1",
      ])
    #expect(account.faults(in: resolution) == [])
  }

  @Test("It tells of letters that are lost, and of such as come twice")
  func itTellsOfLettersThatAreLostAndOfSuchAsComeTwice() throws {
    var resolution = try parse(body: "1. Decides to go on;\n\n1/ A note.")
    let account = try #require(resolution.account)
    resolution.clauses[0].text = "Decides to go"
    #expect(account.faults(in: resolution) == ["OP1: 2 of 14 letters are lost"])
    resolution.clauses[0].text = "Decides to go on and on;"
    #expect(account.faults(in: resolution) == ["OP1: 5 letters more than the text has"])
  }
}
