import Resolutions
import Testing

@Suite("What a page has around its text")
struct PageFurnitureTests {
  /// Lines between the two halves of a clause.
  struct Furniture: Sendable, CustomTestStringConvertible {
    var lines: String

    init(_ lines: String) {
      self.lines = lines
    }

    var testDescription: String { lines }
  }

  @Test(
    "Running heads, page numbers and job numbers are left out, and the sentence goes on",
    arguments: [
      Furniture("A/C.3/67/L.36"),
      Furniture("2/5"),
      Furniture("12/59"),
      Furniture("12-57748"),
      Furniture("12-57748 (E)"),
      Furniture("A/C.3/67/L.36\n\n12-57748\n2/5"),
      Furniture("2/5\n12-57748\n\u{C}\nA/C.3/67/L.36"),
      Furniture("\u{C}"),
      Furniture("A/C.3/67/L.36\u{20}\n \n12-57748\n2/5 \n"),
      Furniture("/…"),
      Furniture("__________________"),
      Furniture("*1257748*"),
      Furniture("12-57748* (E)    051125\n\\*1257748\\*"),
      // Documents of the 1990s number their pages so.
      Furniture("A/C.3/67/L.36\nPage 2"),
      Furniture("- 2 -"),
      Furniture("2"),
    ])
  func interruptions(row: Furniture) throws {
    let resolution = try parse(
      """
      A/C.3/67/L.36

      The General Assembly,

      1. Recalls the declaration of the high-level meeting of the General Assembly

      \(row.lines)

      to commemorate the tenth anniversary of the adoption of the Programme of Action;

      2. Decides to meet.
      """)
    #expect(
      resolution.outline == [
        "OP1: Recalls the declaration of the high-level meeting of the General Assembly "
          + "to commemorate the tenth anniversary of the adoption of the Programme of Action;",
        "OP2: Decides to meet.",
      ])
    #expect(resolution.symbol?.text == "A/C.3/67/L.36")
  }

  @Test(
    "The title in the head of a page is furniture, on whichever side of the symbol it stands",
    arguments: [
      "A/RES/79/144\nOceans and the law of the sea\n\n24-23832\n2/59",
      "Oceans and the law of the sea\nA/RES/79/144\n\n3/59\n24-23832",
      "A/RES/79/144\n\nOceans and the law\nof the sea\n\n2/59",
      "2/59\n\nOceans and the law of the sea\n\nA/RES/79/144",
    ])
  func runningTitle(lines: String) throws {
    let resolution = try parse(
      """
      A/RES/79/144

      79/144. Oceans and the law of the sea

      The General Assembly,

      Recalling the thirtieth

      \(lines)

      anniversary, and recognizing the contribution of the Convention,

      1. Decides to meet.
      """)
    #expect(
      resolution.outline == [
        "PP1: Recalling the thirtieth anniversary, and recognizing the contribution of the Convention,",
        "OP1: Decides to meet.",
      ])
    #expect(resolution.clauses.map(\.place.heading) == [nil, nil])
    #expect(resolution.account?.faults(in: resolution) == [])
  }

  @Test("A heading of the body may have the words of the title")
  func titleAsHeading() throws {
    let resolution = try parse(
      "79/1. Oceans and the law of the sea\n\nThe General Assembly,\n\n1. Notes it;\n\n"
        + "Oceans and the law of the sea\n\n2. Decides to meet.")
    #expect(resolution.clauses.map(\.place.heading) == [nil, "Oceans and the law of the sea"])
  }

  @Test(
    "The heads of a printed volume are furniture",
    arguments: [
      "General Assembly—Forty-first Session", "186\n\nGeneral Assembly—Forty-first Session",
      "28\tGeneral Assembly — Twenty-second Session",
      "Resolutions adopted on the reports of the Second Committee  63",
      "Resolutions adopted without reference to a Main Committee",
    ])
  func volumeHeads(lines: String) throws {
    let resolution = try parse(
      body: "1. Decides to meet;\n\n<!-- Page 2 -->\n\n\(lines)\n\n2. Requests a report.")
    #expect(resolution.outline == ["OP1: Decides to meet;", "OP2: Requests a report."])
    #expect(resolution.clauses.map(\.place.heading) == [nil, nil])
  }

  /// A clause that goes on in capitals after the foot of a page.
  private func northernIreland(front: String) throws -> Resolution {
    try parse(
      """
      \(front)

      The General Assembly,

      1. Calls upon the Government of the United Kingdom of Great Britain and Northern

      A/67/L.55
      2/5
      \u{C}
      Ireland to report;

      2. Decides to meet.
      """)
  }

  private let northernIreland = [
    "OP1: Calls upon the Government of the United Kingdom of Great Britain and Northern "
      + "Ireland to report;",
    "OP2: Decides to meet.",
  ]

  @Test("A clause that goes on in capitals after a page end is one clause")
  func capitals() throws {
    #expect(try northernIreland(front: "A/67/L.55").outline == northernIreland)
  }

  @Test("A running head is no part of a clause even where the first page has no symbol")
  func firstSymbolInBody() throws {
    let resolution = try northernIreland(front: "General Assembly")
    #expect(resolution.outline == northernIreland)
    #expect(resolution.symbol?.text == "A/67/L.55")
  }

  @Test(
    "A preambular paragraph that a page end cuts early is no heading",
    arguments: ["2/5", "\u{C}", "\u{B9} See A/67/1.", "A/C.3/67/L.36\n\n12-57748\n2/5"])
  func shortFirstHalf(lines: String) throws {
    let resolution = try parse(
      """
      A/C.3/67/L.36

      The General Assembly,

      Recalling the declaration of the meeting

      \(lines)

      to commemorate the anniversary,

      1. Decides to meet.
      """)
    #expect(
      resolution.outline == [
        "PP1: Recalling the declaration of the meeting to commemorate the anniversary,",
        "OP1: Decides to meet.",
      ])
  }

  @Test("A page end between two clauses joins nothing")
  func betweenClauses() throws {
    let resolution = try parse(
      body: """
        Recalling the Charter,

        2/5
        \u{C}
        Recalling also the Declaration,

        3/5

        1. Decides to meet:

        4/5

        (a) In spring;

        5/5

        2. Requests a report.
        """)
    #expect(
      resolution.outline == [
        "PP1: Recalling the Charter,", "PP2: Recalling also the Declaration,",
        "OP1: Decides to meet:\n(a) In spring;", "OP2: Requests a report.",
      ])
  }

  @Test("A word that a page end cuts at its hyphen is whole again")
  func hyphen() throws {
    let resolution = try parse(
      body:
        "1. Recalls the need for confidence-\n\n2/5\n\nbuilding among States."
    )
    #expect(
      resolution.clauses.first?.text == "Recalls the need for confidence-building among States.")
  }

  @Test("Lines that only look like furniture stay in the text")
  func traps() throws {
    let resolution = try parse(
      body: "1. Decides to spend:\n\n(a) 1/3 of the sum in 2012;\n\n(b) 12-57748 dollars in 2013;")
    #expect(
      resolution.outline == [
        "OP1: Decides to spend:\n(a) 1/3 of the sum in 2012;\n(b) 12-57748 dollars in 2013;"
      ])
  }
}
