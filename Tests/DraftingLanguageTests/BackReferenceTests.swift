import DraftingLanguage
import Resolutions
import Testing

@Suite("References to what was cited before")
struct BackReferenceTests {
  /// The notes of a document, in order, and what each cites.
  struct Notes: Sendable, CustomTestStringConvertible {
    var notes: [(text: String, works: [String])]

    init(_ notes: (String, [String])...) { self.notes = notes.map { ($0.0, $0.1) } }

    var testDescription: String { notes.map(\.text).joined(separator: " / ") }
  }

  @Test(
    "“Ibid.” is the only work of the note before",
    arguments: [
      Notes(("See resolution 55/2.", ["A/RES/55/2"]), ("Ibid.", ["A/RES/55/2"])),
      Notes(
        ("Resolution 60/1, para. 3.", ["A/RES/60/1|para. 3"]),
        ("Ibid.", ["A/RES/60/1|para. 3"]), ("Ibid., annex II.", ["A/RES/60/1|annex II"]),
        ("See ibid., paras. 4–6.", ["A/RES/60/1|paras. 4–6"])),
      Notes(
        (
          "United Nations, Treaty Series, vol. 1833, No. 31363.",
          ["United Nations, Treaty Series, vol. 1833, No. 31363"]
        ),
        ("Ibid., vol. 2515, No. 44910.", ["United Nations, Treaty Series, vol. 2515, No. 44910"]),
        ("Ibid.", ["United Nations, Treaty Series, vol. 2515, No. 44910"])),
      Notes(
        (
          "Official Records of the General Assembly, Seventieth Session, Supplement No. 53 (A/70/53), "
            + "chap. II.", ["A/70/53|chap. II"]
        ),
        (
          "Ibid., Seventy-first Session, Supplement No. 53 (A/71/53), chap. V.",
          ["A/71/53|chap. V"]
        ),
        ("Ibid. Seventy-sixth Session, Supplement No. 53 (A/76/53).", ["A/76/53"]),
        ("Ibid. See also resolution 55/2.", ["A/76/53", "A/RES/55/2"]),
        ("Ibid., Plenary Meetings, 12th meeting.", ["?"])),
      Notes(
        (
          "A/69/53/Add.1 and A/69/53/Add.1/Corr.2, chap. III.",
          ["A/69/53/Add.1|chap. III", "A/69/53/Add.1/Corr.2|chap. III"]
        ),
        ("Ibid., chap. IV.", ["A/69/53/Add.1|chap. IV"])),
      // Two works, none, and a note that is no citation.
      Notes(
        ("Resolutions 60/1 and 70/1.", ["A/RES/60/1", "A/RES/70/1"]), ("Ibid.", ["?"]),
        ("Ibid.", ["?"])),
      Notes(("Ibid.", ["?"])),
      Notes(("Available from the Secretariat.", []), ("Ibid., para. 5.", ["?|para. 5"])),
      Notes(("Available from the Secretariat.", []), ("Ibid., vol. 12, No. 3.", ["?"])),
    ])
  func ibid(row: Notes) { check(row) }

  @Test(
    "A note above is the only work of the note of that mark",
    arguments: [
      Notes(
        ("See resolution 55/2.", ["A/RES/55/2"]), ("A/67/53, chap. III.", ["A/67/53|chap. III"]),
        ("See note 1 above.", ["A/RES/55/2"]),
        ("See footnote 2, para. 12.", ["A/67/53|para. 12"]),
        ("See note 9 above.", ["?"]), ("The explanatory note 1 to the table", [])),
      Notes(
        ("Resolutions 60/1 and 70/1.", ["A/RES/60/1", "A/RES/70/1"]), ("See note 1 above.", ["?"])
      ),
    ])
  func earlierNotes(row: Notes) { check(row) }

  private func check(_ row: Notes) {
    let notes = row.notes.enumerated().map { Footnote(marker: "\($0 + 1)", text: $1.text) }
    let cited = CitationFinder(organ: .generalAssembly).citations(inNotes: notes)
    #expect(cited.map { $0.map(CitedRow.described) } == row.notes.map(\.works))
    #expect(
      cited.enumerated().allSatisfy { index, citations in citations.allSatisfy { $0.note == index }
      })
  }

  @Test(
    "“That resolution” is the one named before it",
    arguments: [
      CitedRow(
        "Recalling resolution 66/152 and paragraph 3 of that resolution,",
        ["A/RES/66/152", "A/RES/66/152|paragraph 3"]),
      CitedRow(
        "Human Rights Council resolution 19/33, and in the same resolution the Council decided",
        ["A/HRC/RES/19/33", "A/HRC/RES/19/33"]),
      CitedRow(
        "decision 65/281 and resolution 66/1, as annexed to that decision;",
        ["A/DEC/65/281", "A/RES/66/1", "A/DEC/65/281"]),
      CitedRow(
        "resolutions 66/1 and 66/2 and the annex to that resolution",
        ["A/RES/66/1", "A/RES/66/2", "?|annex"]),
      CitedRow("the full implementation of that resolution", ["?"]),
      CitedRow("noting that resolution 66/1 and ensuring that decision-making", ["A/RES/66/1"]),
      CitedRow("in accordance with that decision, and under this resolution", []),
    ])
  func anaphora(row: CitedRow) { row.check() }
}
