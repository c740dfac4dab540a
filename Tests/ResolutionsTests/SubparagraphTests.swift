import Resolutions
import Testing

@Suite("Addresses of sub-paragraphs")
struct SubparagraphTests {
  /// The lines of a clause, and the addresses in it.
  struct Lines: Sendable, CustomTestStringConvertible {
    var text: String
    var addresses: [String]
    var testDescription: String { text }
  }

  @Test(
    "What a label goes on with tells its level",
    arguments: [
      Lines(text: "Decides to meet;", addresses: []),
      Lines(text: "Decides:\n(a) One;\n(b) Two;", addresses: ["(a)", "(b)"]),
      Lines(
        text: "Decides:\n(a) One:\n(i) A;\n(ii) B;\n(b) Two:\n(i) C;",
        addresses: ["(a)", "(a)(i)", "(a)(ii)", "(b)", "(b)(i)"]),
      Lines(
        text: "Decides:\n(g) G;\n(h) H;\n(i) I;\n(j) J;", addresses: ["(g)", "(h)", "(i)", "(j)"]),
      Lines(
        text: "Decides:\n(a) (i) One;\n(ii) Two;\n(b) Three;",
        addresses: ["(a)", "(a)(i)", "(a)(ii)", "(b)"]),
      Lines(
        text: "URGES:\n(1) to ensure:\n(a) one:\n(i) two;\n(2) to go on;",
        addresses: ["(1)", "(1)(a)", "(1)(a)(i)", "(2)"]),
      Lines(
        text: "Decides:\n(a) One;\nand urges the Panel;\n(c) Three;", addresses: ["(a)", "(c)"]),
      Lines(
        text: "Decides:\n(z) One;\n(aa) Two;\n(bb) Three;", addresses: ["(z)", "(aa)", "(bb)"]),
    ])
  func levels(_ lines: Lines) {
    let clause = Clause(part: .operative, text: lines.text)
    #expect(clause.subparagraphs.map(\.suffix) == lines.addresses)
  }

  @Test("A sub-paragraph has its own parts in it, and ends before the next of its level")
  func ranges() {
    let clause = Clause(
      part: .operative, text: "Decides:\n(a) One:\n(i) A;\n(ii) B;\n(b) Zwei, größer;\n(c) Three.")
    let bytes = Array(clause.text.utf8)
    #expect(
      clause.subparagraphs.map { String(decoding: bytes[$0.range], as: UTF8.self) } == [
        "(a) One:\n(i) A;\n(ii) B;", "(i) A;", "(ii) B;", "(b) Zwei, größer;", "(c) Three.",
      ])
  }
}
