import Resolutions
import Testing

@Suite("Roman numerals")
struct RomanNumeralTests {
  @Test(
    "A numeral has its value",
    arguments: [
      ("I", 1), ("III", 3), ("IV", 4), ("VI", 6), ("IX", 9), ("XIV", 14), ("XIX", 19), ("XV", 15),
      ("XXX", 30), ("XL", 40), ("XLVIII", 48), ("LIII", 53), ("XC", 90), ("XCIX", 99),
      ("CD", 400), ("CM", 900), ("MCMXLV", 1945), ("MCMXCIX", 1999), ("MMXXIV", 2024),
      ("MMMCMXCIX", 3999),
    ])
  func values(text: String, number: Int) {
    #expect(RomanNumeral.value(text) == number)
    #expect(RomanNumeral.text(number) == text)
  }

  @Test("Every number from 1 to 3,999 comes back from its numeral, and no two share one")
  func roundTrip() {
    var seen: Set<String> = []
    for number in 1...3999 {
      let text = RomanNumeral.text(number)
      #expect(RomanNumeral.value(text) == number)
      #expect(seen.insert(text).inserted)
    }
  }

  @Test(
    "What is not well formed has no value",
    arguments: [
      "", "iii", "IIII", "VV", "VX", "IC",
      "IL", "XM", "IVI", "IXIX", "CMCM",
      "LL", "A", "X ", "X1", "2000", "S-VI",
      "MMMM",
    ])
  func refusals(text: String) {
    #expect(RomanNumeral.value(text) == nil)
  }
}
