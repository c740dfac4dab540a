import Testing

@testable import Readers

@Suite("Numbers of lists")
struct ListNumberTests {
  @Test(
    "Letters go on after z with aa",
    arguments: [
      (1, "a"), (26, "z"), (27, "aa"), (28, "bb"), (0, "0"), (1_000_000_000, "1000000000"),
    ])
  func letters(number: Int, shown: String) {
    #expect(ListNumber.letters(number) == shown)
  }

  @Test(
    "Roman numerals are small, and figures where no numeral is",
    arguments: [(4, "iv"), (1999, "mcmxcix"), (0, "0"), (1_000_000_000_000, "1000000000000")])
  func roman(number: Int, shown: String) {
    #expect(ListNumber.roman(number) == shown)
  }
}
