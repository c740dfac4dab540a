import Resolutions
import Searching
import Testing

/// The one real document of the samples, as it comes out of the index.
@Suite("The real draft")
struct SeedTests {
  private func seed() async throws -> Resolution {
    let found = try DocumentLookup(try await Corpus.index())
      .resolutions(named: "enhancement-of-international-cooperation")
    return try #require(found.first)
  }

  private func clause(_ id: String) async throws -> Clause {
    try #require(try await seed().clauses.first { $0.id == id })
  }

  @Test("The front matter is what the document gives")
  func theFrontMatterIsTheDocuments() async throws {
    let seed = try await seed()
    #expect(seed.symbol == nil)
    #expect(seed.organ == .generalAssembly)
    #expect(seed.session == .regular(67))
    #expect(seed.status == .draft)
    #expect(seed.committee == "Third Committee")
    #expect(seed.date == CalendarDate(year: 2012, month: 11, day: 9))
    #expect(seed.language == "en")
    #expect(seed.meeting == nil)
    #expect(seed.title == "Enhancement of international cooperation in the field of human rights")
    #expect(
      seed.agendaItems == [
        AgendaItem(
          number: "69 (b)",
          title: "Promotion and protection of human rights: human rights questions, including "
            + "alternative approaches for improving the effective enjoyment of human rights and "
            + "fundamental freedoms")
      ])
    #expect(
      seed.sponsors == [
        Sponsor(
          name: "Cuba",
          note: "On behalf of the States Members of the United Nations that are members of the "
            + "Movement of Non-Aligned Countries.")
      ])
    #expect(seed.warnings == [])
    #expect(seed.tables == [])
  }

  @Test("Nine clauses are preambular and fourteen operative")
  func nineClausesArePreambularAndFourteenOperative() async throws {
    let clauses = try await seed().clauses
    #expect(
      clauses.map(\.id) == (1...9).map { "PP\($0)" } + (1...14).map { "OP\($0)" })
    #expect(clauses.map(\.number) == Array(repeating: nil, count: 9) + (1...14).map { "\($0)" })
    #expect(clauses.allSatisfy { $0.place == Place() })
  }

  @Test("Every clause has its verb")
  func everyClauseHasItsVerb() async throws {
    let verbs = try await seed().clauses.map { $0.lead?.verb }
    #expect(
      verbs == [
        "reaffirm", "recall", "recall", "recognize", "recognize", "reaffirm", "emphasize",
        "underline", "recall", "reaffirm", "recognize", "reaffirm", "urge", "reaffirm", "consider",
        "reaffirm", "emphasize", "call upon", "urge", "invite", "welcome", "request", "decide",
      ])
    let forms = try await seed().clauses.map { $0.lead?.form }
    #expect(
      forms == Array(repeating: .participle, count: 9) + Array(repeating: .present, count: 14))
    #expect(try await clause("PP5").lead?.adverbs == ["also"])
    #expect(try await clause("OP9").lead?.text == "Calls upon")
  }

  @Test("The preamble is whole across the page break")
  func thePreambleIsWholeAcrossThePageBreak() async throws {
    let third = try await clause("PP3")
    #expect(
      third.text
        == "Recalling also the World Conference against Racism, Racial Discrimination, Xenophobia "
        + "and Related Intolerance, held at Durban, South Africa, from 31 August to 8 September "
        + "2001, the Durban Review Conference, held at Geneva from 20 to 24 April 2009, and the "
        + "political declaration of the high-level meeting of the General Assembly to commemorate "
        + "the tenth anniversary of the adoption of the Durban Declaration and Programme of "
        + "Action, and their role in the enhancement of international cooperation in the field of "
        + "human rights,")
    #expect(third.lead?.text == "Recalling also")
  }

  @Test("The notes stand in order")
  func theNotesStandInOrder() async throws {
    let notes = try await seed().notes
    #expect(notes.map(\.marker) == ["*", "1", "2", "3", "4", "5"])
    #expect(
      notes.map(\.text).suffix(5) == [
        "A/CONF.157/24 (Part I), chap. III.", "See resolution 55/2.",
        "See Official Records of the General Assembly, Sixty-seventh Session, "
          + "Supplement No. 53 (A/67/53), chap. III, sect. A.",
        "See resolution 66/3.", "See E/CN.4/2001/2-E/CN.4/Sub.2/2000/46, chap. II, sect. A.",
      ])
  }

  @Test(
    "A note is called after its words",
    arguments: [
      ("PP1", "1", "25 June 1993"), ("PP2", "2", "8 September 2000"), ("PP2", "3", "23 March 2012"),
      ("PP3", "4", "Programme of Action,"), ("PP9", "5", "fifty-second session,"),
    ])
  func aNoteIsCalledAfterItsWords(_ id: String, _ marker: String, _ words: String) async throws {
    let seed = try await seed()
    let clause = try await clause(id)
    let call = try #require(clause.noteCalls.first { $0.marker == marker })
    let before = String(decoding: Array(clause.text.utf8.prefix(call.offset)), as: UTF8.self)
    #expect(before.hasSuffix(words))
    #expect(call.note.map { seed.notes[$0].marker } == marker)
  }

  @Test("No other clause calls a note")
  func noOtherClauseCallsANote() async throws {
    let calls = try await seed().clauses.flatMap { clause in
      clause.noteCalls.map { "\(clause.id) \($0.marker)" }
    }
    #expect(calls == ["PP1 1", "PP2 2", "PP2 3", "PP3 4", "PP9 5"])
  }

  /// What a clause cites: the work, the place and the date.
  private struct Cited: Equatable {
    var work: CitedWork
    var place: String?
    var date: CalendarDate?

    init(_ citation: Citation) {
      (work, place, date) = (citation.work, citation.pinpoint, citation.date)
    }

    init(_ symbol: String, _ place: String? = nil, date: String? = nil) throws {
      work = .document(try #require(Symbol(symbol)))
      self.place = place
      self.date = try date.map { try #require(CalendarDate(iso: $0)) }
    }

    init(_ work: CitedWork, _ place: String? = nil) { (self.work, self.place) = (work, place) }
  }

  @Test("Every citation of the draft is found, with its place and date, and no other")
  func everyCitation() async throws {
    let cited = try await seed().clauses.filter { !$0.citations.isEmpty }
      .map { ($0.id, $0.citations.map(Cited.init)) }
    #expect(cited.map(\.0) == ["PP1", "PP2", "PP3", "PP9", "OP6", "OP7"])
    let expected: [[Cited]] = [
      [
        Cited(.charter, "Article 1, paragraph 3"),
        try Cited("A/CONF.157/24 (Part I)", "chap. III"),
      ],
      [
        try Cited("A/RES/66/152", date: "2011-12-19"),
        try Cited("A/HRC/RES/19/33", date: "2012-03-23"), try Cited("A/RES/55/2"),
        try Cited("A/67/53", "chap. III, sect. A"),
      ],
      [try Cited("A/RES/66/3")],
      [
        try Cited("E/CN.4/Sub.2/RES/2000/22", date: "2000-08-18"),
        try Cited("E/CN.4/2001/2-E/CN.4/Sub.2/2000/46", "chap. II, sect. A"),
      ],
      [Cited(.charter)],
      [Cited(.charter)],
    ]
    #expect(cited.map(\.1) == expected)
  }
}
