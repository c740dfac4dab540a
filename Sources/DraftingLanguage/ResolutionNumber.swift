import Resolutions

/// The number of a resolution as running text prints it.
///
/// `67/169`, `77/1 A`, `ES-10/20`, `217 A (III)`, `2200 A (XXI)`, `3201 (S-VI)`, `1325 (2000)`.
struct ResolutionNumber {
  /// The number as it stands.
  let text: String
  /// The index after it.
  let end: Int

  /// Reads the number that starts at an index; `nil` when there is none.
  init?(_ bytes: [UInt8], at start: Int) {
    var index = start
    for prefix in ["ES-", "S-"] where bytes[min(index, bytes.count)...].starts(with: prefix.utf8) {
      index += prefix.utf8.count
      break
    }
    let digits = index
    while index < bytes.count, isDigit(bytes[index]), index - digits < 6 { index += 1 }
    guard index > digits, index < bytes.count else { return nil }
    if bytes[index] == 0x2F {
      let number = index + 1
      index = number
      while index < bytes.count, isDigit(bytes[index]), index - number < 5 { index += 1 }
      guard index > number else { return nil }
      index = ResolutionNumber.letter(bytes, after: index)
    } else {
      guard start == digits,
        let close = ResolutionNumber.brackets(
          bytes, after: ResolutionNumber.letter(bytes, after: index))
      else { return nil }
      index = ResolutionNumber.letter(bytes, after: close)
    }
    end = index
    text = String(decoding: bytes[start..<index], as: UTF8.self)
  }

  /// The index after " A", where a single capital follows.
  private static func letter(_ bytes: [UInt8], after start: Int) -> Int {
    var index = start
    if index < bytes.count, isSpace(bytes[index]) { index += 1 }
    guard index < bytes.count, (65...90).contains(bytes[index]),
      index + 1 == bytes.count || !(isLetter(bytes[index + 1]) || bytes[index + 1] == 0x2F)
    else { return start }
    return index + 1
  }

  /// The index after " (III)" or " (2000)".
  private static func brackets(_ bytes: [UInt8], after start: Int) -> Int? {
    var index = start
    if index < bytes.count, isSpace(bytes[index]) { index += 1 }
    guard index < bytes.count, bytes[index] == UInt8(ascii: "("),
      let close = bytes[index...].prefix(12).firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    let inner = String(decoding: bytes[(index + 1)..<close], as: UTF8.self)
    let roman =
      inner.hasPrefix("S-")
      ? String(inner.dropFirst(2)) : inner.hasPrefix("ES-") ? String(inner.dropFirst(3)) : inner
    guard
      RomanNumeral.value(roman) != nil || Int(inner).map({ (1946...9999).contains($0) }) ?? false
    else { return nil }
    return close + 1
  }

  /// The organ that numbers its resolutions in this form, where no organ is named.
  ///
  /// The Security Council gives the year in brackets; the Economic and Social Council has put the
  /// year first since 1978; the Assembly's `session/number` begins with session 31, so that lower
  /// sessions are those of the Human Rights Council.
  ///
  /// - Parameter organ: The organ of the text.
  func organByForm(in organ: Organ?) -> Organ? {
    if let open = text.firstIndex(of: "(") {
      let year = text[text.index(after: open)...].prefix(4)
      return year.allSatisfy(\.isNumber) ? .securityCouncil : .generalAssembly
    }
    let first = text.prefix { $0 != "/" }
    guard let session = Int(first) else {
      return organ == .humanRightsCouncil ? organ : .generalAssembly
    }
    if first.count == 4 {
      return organ == .commissionOnHumanRights || organ == .subCommission
        ? organ : .economicAndSocialCouncil
    }
    return session < 31 ? .humanRightsCouncil : .generalAssembly
  }
}
