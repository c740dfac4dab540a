import DraftingLanguage
import Testing

@Suite("Ordinal numbers")
struct OrdinalTests {
  @Test(
    "An ordinal is read in words and in figures",
    arguments: [
      ("first", 1), ("Second", 2), ("third", 3), ("fifth", 5), ("eighth", 8), ("ninth", 9),
      ("twelfth", 12), ("Twentieth", 20), ("thirty-first", 31), ("Sixty-seventh", 67),
      ("sixty seventh", 67), ("SEVENTY-NINTH", 79), ("Eightieth", 80), ("hundredth", 100),
      ("one hundredth", 100), ("One hundred and first", 101), ("two hundred and fiftieth", 250),
      ("Four hundred and sixty-eighth", 468), ("nine hundred and ninety-ninth", 999),
      ("the sixtieth", 60),
      ("1st", 1), ("2nd", 2), ("3rd", 3), ("11th", 11), ("21st", 21), ("60th", 60),
      ("101st", 101), ("1592nd", 1592),
    ])
  func values(words: String, number: Int) {
    #expect(Ordinal.value(words) == number)
  }

  @Test(
    "Other words are no ordinals",
    arguments: [
      "", " ", "the", "and", "sixty", "one", "zeroth", "60", "60s", "session", "first session",
      "hundred", "umpteenth", "-", "seven-session",
    ])
  func refusals(words: String) {
    #expect(Ordinal.value(words) == nil)
  }

  /// The words of a number up to 199, made from lists of its own.
  private func words(_ number: Int) -> String {
    let ones = [
      "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
      "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
      "seventeenth", "eighteenth", "nineteenth",
    ]
    let tens = [
      "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]
    let rest = number % 100
    let end: String
    if rest < 20 {
      end = ones[rest]
    } else if rest % 10 == 0 {
      end = tens[rest / 10].dropLast() + "ieth"
    } else {
      end = tens[rest / 10] + "-" + ones[rest % 10]
    }
    if number < 100 { return end }
    return rest == 0 ? "one hundredth" : "one hundred and " + end
  }

  @Test("The words of every number from 1 to 199 give the number, in any letter case")
  func roundTrip() {
    for number in 1...199 {
      let words = words(number)
      #expect(Ordinal.value(words) == number, "\(words)")
      #expect(Ordinal.value(words.uppercased()) == number, "\(words)")
      #expect(Ordinal.value(words.prefix(1).uppercased() + words.dropFirst()) == number)
    }
  }

  @Test("A hyphen that does not break is a hyphen")
  func nonBreakingHyphen() {
    #expect(Ordinal.value("Sixty\u{2011}seventh") == 67)
    #expect(Ordinal.value("Sixty\u{2010}seventh") == 67)
  }
}
