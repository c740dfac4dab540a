import Resolutions
import Testing

@testable import CitationLists

/// A row for each sort of work, each organ, and each value that may be missing; a column for each style.
@Suite("Styles")
struct StyleTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var work: ListedWork
    var entries: [String]

    init(_ work: ListedWork, _ entries: String...) {
      self.work = work
      self.entries = entries
    }

    var testDescription: String { entries[0] }
  }

  private func check(_ row: Row) {
    for (style, entry) in zip(CitationStyle.allCases, row.entries) {
      #expect(style.entry(row.work) == entry, "\(style)")
    }
    #expect(row.entries.count == CitationStyle.allCases.count)
  }

  private static let tides = "Exchange of tidal observations"

  @Test(
    "Resolutions of the organs",
    arguments: [
      Row(
        Work.document("A/RES/67/169", tides, "2012-12-20", at: [.op("3")]),
        "General Assembly resolution 67/169 of 20 December 2012, entitled “\(tides)”, para. 3.",
        "UNGA Res 67/169 (20 December 2012) UN Doc A/RES/67/169, para 3",
        "G.A. Res. 67/169, ¶ 3 (Dec. 20, 2012).",
        "UN General Assembly, Resolution 67/169, \(tides), A/RES/67/169 (December 20, 2012), para. 3, "
          + "https://undocs.org/en/A/RES/67/169.",
        "United Nations, General Assembly. (2012, December 20). \(tides) (A/RES/67/169, para. 3). "
          + "https://undocs.org/en/A/RES/67/169"),
      // The date says the year that stands in the number.
      Row(
        Work.document("S/RES/1325(2000)", nil, "2000-10-31", at: [.op("8")]),
        "Security Council resolution 1325 (2000) of 31 October 2000, para. 8.",
        "UNSC Res 1325 (31 October 2000) UN Doc S/RES/1325(2000), para 8",
        "S.C. Res. 1325, ¶ 8 (Oct. 31, 2000).",
        "UN Security Council, Resolution 1325, S/RES/1325(2000) (October 31, 2000), para. 8, "
          + "https://undocs.org/en/S/RES/1325%282000%29.",
        "United Nations, Security Council. (2000, October 31). Resolution 1325 (2000) "
          + "(S/RES/1325(2000), para. 8). https://undocs.org/en/S/RES/1325%282000%29"),
      Row(
        Work.document("A/HRC/RES/19/33", tides, "2012-03-23"),
        "Human Rights Council resolution 19/33 of 23 March 2012, entitled “\(tides)”.",
        "UNHRC Res 19/33 (23 March 2012) UN Doc A/HRC/RES/19/33",
        "Human Rights Council Res. 19/33 (Mar. 23, 2012).",
        "UN Human Rights Council, Resolution 19/33, \(tides), A/HRC/RES/19/33 (March 23, 2012), "
          + "https://undocs.org/en/A/HRC/RES/19/33.",
        "United Nations, Human Rights Council. (2012, March 23). \(tides) (A/HRC/RES/19/33). "
          + "https://undocs.org/en/A/HRC/RES/19/33"),
      Row(
        Work.document("E/RES/2012/10", tides, "2012-07-26"),
        "Economic and Social Council resolution 2012/10 of 26 July 2012, entitled “\(tides)”.",
        "ECOSOC Res 2012/10 (26 July 2012) UN Doc E/RES/2012/10",
        "E.S.C. Res. 2012/10 (July 26, 2012).",
        "UN Economic and Social Council, Resolution 2012/10, \(tides), E/RES/2012/10 (July 26, 2012), "
          + "https://undocs.org/en/E/RES/2012/10.",
        "United Nations, Economic and Social Council. (2012, July 26). \(tides) (E/RES/2012/10). "
          + "https://undocs.org/en/E/RES/2012/10"),
      Row(
        Work.document("E/CN.4/RES/2000/22", nil, "2000-04-18"),
        "Commission on Human Rights resolution 2000/22 of 18 April 2000.",
        "UNCHR Res 2000/22 (18 April 2000) UN Doc E/CN.4/RES/2000/22",
        "Comm’n on Hum. Rts. Res. 2000/22 (Apr. 18, 2000).",
        "UN Commission on Human Rights, Resolution 2000/22, E/CN.4/RES/2000/22 (April 18, 2000), "
          + "https://undocs.org/en/E/CN.4/RES/2000/22.",
        "United Nations, Commission on Human Rights. (2000, April 18). Resolution 2000/22 "
          + "(E/CN.4/RES/2000/22). https://undocs.org/en/E/CN.4/RES/2000/22"),
      Row(
        Work.document("E/CN.4/Sub.2/RES/2000/22", nil, "2000-08-18"),
        "Subcommission on the Promotion and Protection of Human Rights resolution 2000/22 of "
          + "18 August 2000.",
        "UN Sub-Commission on the Promotion and Protection of Human Rights Res 2000/22 "
          + "(18 August 2000) UN Doc E/CN.4/Sub.2/RES/2000/22",
        "Sub-Comm’n on the Promotion & Prot. of Hum. Rts. Res. 2000/22 (Aug. 18, 2000).",
        "UN Subcommission on the Promotion and Protection of Human Rights, Resolution 2000/22, "
          + "E/CN.4/Sub.2/RES/2000/22 (August 18, 2000), "
          + "https://undocs.org/en/E/CN.4/Sub.2/RES/2000/22.",
        "United Nations, Subcommission on the Promotion and Protection of Human Rights. "
          + "(2000, August 18). Resolution 2000/22 (E/CN.4/Sub.2/RES/2000/22). "
          + "https://undocs.org/en/E/CN.4/Sub.2/RES/2000/22"),
      Row(
        Work.document("T/RES/2(II)", nil, "1947-12-05"),
        "Trusteeship Council resolution 2 (II) of 5 December 1947.",
        "UN Trusteeship Council Res 2 (II) (5 December 1947) UN Doc T/RES/2(II)",
        "T.C. Res. 2 (II) (Dec. 5, 1947).",
        "UN Trusteeship Council, Resolution 2 (II), T/RES/2(II) (December 5, 1947), "
          + "https://undocs.org/en/T/RES/2%28II%29.",
        "United Nations, Trusteeship Council. (1947, December 5). Resolution 2 (II) (T/RES/2(II)). "
          + "https://undocs.org/en/T/RES/2%28II%29"),
      Row(
        Work.document("UNEP/EA.4/Res.1", tides, "2019-03-15"),
        "United Nations Environment Assembly resolution 4/1 of 15 March 2019, entitled “\(tides)”.",
        "UNEA Res 4/1 (15 March 2019) UN Doc UNEP/EA.4/Res.1",
        "U.N. Env’t Assembly Res. 4/1 (Mar. 15, 2019).",
        "UN Environment Assembly, Resolution 4/1, \(tides), UNEP/EA.4/Res.1 (March 15, 2019), "
          + "https://undocs.org/en/UNEP/EA.4/Res.1.",
        "United Nations Environment Assembly. (2019, March 15). \(tides) (UNEP/EA.4/Res.1). "
          + "https://undocs.org/en/UNEP/EA.4/Res.1"),
    ])
  func resolutions(row: Row) { check(row) }

  @Test(
    "Numbers with letters, Roman sessions and special sessions",
    arguments: [
      Row(
        Work.document("A/RES/217(III)A", "Universal Declaration of Human Rights", "1948-12-10"),
        "General Assembly resolution 217 A (III) of 10 December 1948, entitled “Universal Declaration "
          + "of Human Rights”.",
        "UNGA Res 217 A (III) (10 December 1948) UN Doc A/RES/217(III)A",
        "G.A. Res. 217 A (III) (Dec. 10, 1948).",
        "UN General Assembly, Resolution 217 A (III), Universal Declaration of Human Rights, "
          + "A/RES/217(III)A (December 10, 1948), https://undocs.org/en/A/RES/217%28III%29A.",
        "United Nations, General Assembly. (1948, December 10). Universal Declaration of Human Rights "
          + "(A/RES/217(III)A). https://undocs.org/en/A/RES/217%28III%29A"),
      // The Editorial Manual puts the letters of several resolutions in words.
      Row(
        Work.document("A/RES/75/101A-B", nil, "2020-12-10"),
        "General Assembly resolutions 75/101 A and B of 10 December 2020.",
        "UNGA Res 75/101 A-B (10 December 2020) UN Doc A/RES/75/101A-B",
        "G.A. Res. 75/101 A-B (Dec. 10, 2020).",
        "UN General Assembly, Resolution 75/101 A-B, A/RES/75/101A-B (December 10, 2020), "
          + "https://undocs.org/en/A/RES/75/101A-B.",
        "United Nations, General Assembly. (2020, December 10). Resolution 75/101 A-B "
          + "(A/RES/75/101A-B). https://undocs.org/en/A/RES/75/101A-B"),
      Row(
        Work.document("A/RES/3419(XXX)A-D"),
        "General Assembly resolutions 3419 A to D (XXX).",
        "UNGA Res 3419 A-D (XXX) UN Doc A/RES/3419(XXX)A-D", "G.A. Res. 3419 A-D (XXX).",
        "UN General Assembly, Resolution 3419 A-D (XXX), A/RES/3419(XXX)A-D, "
          + "https://undocs.org/en/A/RES/3419%28XXX%29A-D.",
        "United Nations, General Assembly. (n.d.). Resolution 3419 A-D (XXX) (A/RES/3419(XXX)A-D). "
          + "https://undocs.org/en/A/RES/3419%28XXX%29A-D"),
      Row(
        Work.document("A/RES/ES-10/21", nil, "2023-10-27"),
        "General Assembly resolution ES-10/21 of 27 October 2023.",
        "UNGA Res ES-10/21 (27 October 2023) UN Doc A/RES/ES-10/21",
        "G.A. Res. ES-10/21 (Oct. 27, 2023).",
        "UN General Assembly, Resolution ES-10/21, A/RES/ES-10/21 (October 27, 2023), "
          + "https://undocs.org/en/A/RES/ES-10/21.",
        "United Nations, General Assembly. (2023, October 27). Resolution ES-10/21 (A/RES/ES-10/21). "
          + "https://undocs.org/en/A/RES/ES-10/21"),
    ])
  func numbers(row: Row) { check(row) }

  @Test(
    "What is not known is left out",
    arguments: [
      Row(
        Work.document("A/RES/67/169"), "General Assembly resolution 67/169.",
        "UNGA Res 67/169 UN Doc A/RES/67/169", "G.A. Res. 67/169.",
        "UN General Assembly, Resolution 67/169, A/RES/67/169, https://undocs.org/en/A/RES/67/169.",
        "United Nations, General Assembly. (n.d.). Resolution 67/169 (A/RES/67/169). "
          + "https://undocs.org/en/A/RES/67/169"),
      Row(
        Work.document("A/RES/67/169", tides),
        "General Assembly resolution 67/169, entitled “\(tides)”.",
        "UNGA Res 67/169 UN Doc A/RES/67/169", "G.A. Res. 67/169.",
        "UN General Assembly, Resolution 67/169, \(tides), A/RES/67/169, "
          + "https://undocs.org/en/A/RES/67/169.",
        "United Nations, General Assembly. (n.d.). \(tides) (A/RES/67/169). "
          + "https://undocs.org/en/A/RES/67/169"),
      // Without a date the year stands in the number.
      Row(
        Work.document("S/RES/1325(2000)"), "Security Council resolution 1325 (2000).",
        "UNSC Res 1325 (2000) UN Doc S/RES/1325(2000)", "S.C. Res. 1325 (2000).",
        "UN Security Council, Resolution 1325 (2000), S/RES/1325(2000), "
          + "https://undocs.org/en/S/RES/1325%282000%29.",
        "United Nations, Security Council. (2000). Resolution 1325 (2000) (S/RES/1325(2000)). "
          + "https://undocs.org/en/S/RES/1325%282000%29"),
      Row(
        Work.document("S/RES/1325"), "Security Council resolution 1325.",
        "UNSC Res 1325 UN Doc S/RES/1325", "S.C. Res. 1325.",
        "UN Security Council, Resolution 1325, S/RES/1325, https://undocs.org/en/S/RES/1325.",
        "United Nations, Security Council. (n.d.). Resolution 1325 (S/RES/1325). "
          + "https://undocs.org/en/S/RES/1325"),
    ])
  func missingValues(row: Row) { check(row) }

  @Test(
    "Decisions and statements",
    arguments: [
      // The Assembly's decisions have no documents of their own.
      Row(
        Work.document("A/DEC/65/281", nil, "2011-06-17"),
        "General Assembly decision 65/281 of 17 June 2011.", "UNGA Dec 65/281 (17 June 2011)",
        "G.A. Dec. 65/281 (June 17, 2011).",
        "UN General Assembly, Decision 65/281 (June 17, 2011).",
        "United Nations, General Assembly. (2011, June 17). Decision 65/281."),
      Row(
        Work.document("A/HRC/DEC/18/120"), "Human Rights Council decision 18/120.",
        "UNHRC Dec 18/120 UN Doc A/HRC/DEC/18/120", "Human Rights Council Dec. 18/120.",
        "UN Human Rights Council, Decision 18/120, A/HRC/DEC/18/120, "
          + "https://undocs.org/en/A/HRC/DEC/18/120.",
        "United Nations, Human Rights Council. (n.d.). Decision 18/120 (A/HRC/DEC/18/120). "
          + "https://undocs.org/en/A/HRC/DEC/18/120"),
      Row(
        Work.document("S/PRST/2020/1", nil, "2020-01-09", at: [.op("2")]),
        "Statement by the President of the Security Council of 9 January 2020 (S/PRST/2020/1), para. 2.",
        "UNSC Presidential Statement 2020/1 (9 January 2020) UN Doc S/PRST/2020/1, para 2",
        "S.C. Pres. Statement 2020/1, ¶ 2, U.N. Doc. S/PRST/2020/1 (Jan. 9, 2020).",
        "UN Security Council, Presidential Statement 2020/1, S/PRST/2020/1 (January 9, 2020), "
          + "para. 2, https://undocs.org/en/S/PRST/2020/1.",
        "United Nations, Security Council. (2020, January 9). Presidential statement 2020/1 "
          + "(S/PRST/2020/1, para. 2). https://undocs.org/en/S/PRST/2020/1"),
      Row(
        Work.document("S/PRST/2020/1"),
        "Statement by the President of the Security Council (S/PRST/2020/1).",
        "UNSC Presidential Statement 2020/1 UN Doc S/PRST/2020/1",
        "S.C. Pres. Statement 2020/1, U.N. Doc. S/PRST/2020/1.",
        "UN Security Council, Presidential Statement 2020/1, S/PRST/2020/1, "
          + "https://undocs.org/en/S/PRST/2020/1.",
        "United Nations, Security Council. (2020). Presidential statement 2020/1 (S/PRST/2020/1). "
          + "https://undocs.org/en/S/PRST/2020/1"),
    ])
  func decisionsAndStatements(row: Row) { check(row) }
}
