import Resolutions
import Testing

@testable import CitationLists

@Suite("Styles of drafts, reports, treaties and the Charter")
struct OtherWorksStyleTests {
  typealias Row = StyleTests.Row

  private func check(_ row: Row) {
    for (style, entry) in zip(CitationStyle.allCases, row.entries) {
      #expect(style.entry(row.work) == entry, "\(style)")
    }
    #expect(row.entries.count == CitationStyle.allCases.count)
  }

  private static let tides = "Exchange of tidal observations"

  @Test(
    "Drafts",
    arguments: [
      Row(
        Work.document("A/C.3/67/L.36/Rev.1", tides, "2012-11-09", status: .draft, at: [.op("3")]),
        "Draft resolution A/C.3/67/L.36/Rev.1 of 9 November 2012, entitled “\(tides)”, para. 3.",
        "UNGA Draft Res ‘\(tides)’ (9 November 2012) UN Doc A/C.3/67/L.36/Rev.1, para 3",
        "G.A. Draft Res., \(tides), ¶ 3, U.N. Doc. A/C.3/67/L.36/Rev.1 (Nov. 9, 2012).",
        "UN General Assembly, Draft Resolution, \(tides), A/C.3/67/L.36/Rev.1 (November 9, 2012), "
          + "para. 3, https://undocs.org/en/A/C.3/67/L.36/Rev.1.",
        "United Nations, General Assembly. (2012, November 9). \(tides) [Draft resolution] "
          + "(A/C.3/67/L.36/Rev.1, para. 3). https://undocs.org/en/A/C.3/67/L.36/Rev.1"),
      Row(
        Work.document("S/2000/1044", status: .draft), "Draft resolution S/2000/1044.",
        "UNSC Draft Res UN Doc S/2000/1044", "S.C. Draft Res., U.N. Doc. S/2000/1044.",
        "UN Security Council, Draft Resolution, S/2000/1044, https://undocs.org/en/S/2000/1044.",
        "United Nations, Security Council. (2000). Draft resolution (S/2000/1044). "
          + "https://undocs.org/en/S/2000/1044"),
      // A draft that shows no symbol has its title, its organ and its date.
      Row(
        Work.file("tides.txt", tides, "2012-11-09", status: .draft, organ: .generalAssembly),
        "General Assembly draft resolution of 9 November 2012, entitled “\(tides)”.",
        "UNGA Draft Res ‘\(tides)’ (9 November 2012)",
        "G.A. Draft Res., \(tides) (Nov. 9, 2012).",
        "UN General Assembly, Draft Resolution, \(tides) (November 9, 2012).",
        "United Nations, General Assembly. (2012, November 9). \(tides) [Draft resolution]."),
      // The name of the file is the last thing that is known.
      Row(
        Work.file("tides.txt", status: .adopted, organ: .generalAssembly),
        "General Assembly resolution (tides.txt).", "UNGA Res tides.txt", "G.A. Res., tides.txt.",
        "UN General Assembly, Resolution, tides.txt.",
        "United Nations, General Assembly. (n.d.). tides.txt [Resolution]."),
      Row(
        Work.file("tides.txt"), "tides.txt.", "tides.txt", "tides.txt.",
        "United Nations, tides.txt.", "United Nations. (n.d.). tides.txt."),
    ])
  func drafts(row: Row) { check(row) }

  @Test(
    "Reports and other documents",
    arguments: [
      Row(
        Work.document(
          "A/67/53", "Report of the Human Rights Council", "2012-08-01",
          at: [.words("chap. III, sect. A")]),
        "“Report of the Human Rights Council” (A/67/53), chap. III, sect. A.",
        "UNGA ‘Report of the Human Rights Council’ (1 August 2012) UN Doc A/67/53, ch III, s A",
        "Report of the Human Rights Council, ch. III, § A, U.N. Doc. A/67/53 (Aug. 1, 2012).",
        "UN General Assembly, Report of the Human Rights Council, A/67/53 (August 1, 2012), "
          + "chap. III, sec. A, https://undocs.org/en/A/67/53.",
        "United Nations, General Assembly. (2012, August 1). Report of the Human Rights Council "
          + "(A/67/53, chap. III, section A). https://undocs.org/en/A/67/53"),
      Row(
        Work.document("A/67/53"), "A/67/53.", "UN Doc A/67/53", "U.N. Doc. A/67/53.",
        "UN General Assembly, A/67/53, https://undocs.org/en/A/67/53.",
        "United Nations, General Assembly. (n.d.). A/67/53. https://undocs.org/en/A/67/53"),
      // A conference is not the Assembly, though its documents stand among the Assembly's.
      Row(
        Work.document("A/CONF.157/24 (Part I)", at: [.words("chap. III")]),
        "A/CONF.157/24 (Part I), chap. III.", "UN Doc A/CONF.157/24 (Part I), ch III",
        "ch. III, U.N. Doc. A/CONF.157/24 (Part I).",
        "United Nations, A/CONF.157/24 (Part I), chap. III, "
          + "https://undocs.org/en/A/CONF.157/24%20%28Part%20I%29.",
        "United Nations. (n.d.). A/CONF.157/24 (Part I) (chap. III). "
          + "https://undocs.org/en/A/CONF.157/24%20%28Part%20I%29"),
    ])
  func documents(row: Row) { check(row) }

  @Test("Treaties and the Charter")
  func treatiesAndTheCharter() {
    var treaty = ListedWork(
      .treaty(TreatyRecord(series: .unitedNations, volume: 1833, number: 31363)))
    treaty.pinpoints = [.words("article 5")]
    check(
      Row(
        treaty, "United Nations, Treaty Series, vol. 1833, No. 31363, article 5.",
        "1833 UNTS, No 31363, art 5", "1833 U.N.T.S. No. 31363, art. 5.",
        "United Nations, Treaty Series, vol. 1833, no. 31363, art. 5.",
        "1833 U.N.T.S. No. 31363, art. 5."))
    var charter = ListedWork(.charter)
    charter.pinpoints = [.words("Article 1, paragraph 3")]
    check(
      Row(
        charter, "Charter of the United Nations, Article 1, para. 3.",
        "Charter of the United Nations (adopted 26 June 1945, entered into force 24 October 1945) "
          + "1 UNTS XVI, art 1, para 3",
        "U.N. Charter art. 1, ¶ 3.", "Charter of the United Nations, art. 1, para. 3.",
        "U.N. Charter art. 1, ¶ 3."))
  }

  @Test("Quotation marks in a quoted title are single, and a title is one line")
  func titles() {
    let work = Work.document("A/RES/67/1", "  The “Blue\n Helmets”\t ")
    #expect(work.title == "The “Blue Helmets”")
    #expect(
      CitationStyle.un.entry(work)
        == "General Assembly resolution 67/1, entitled “The ‘Blue Helmets’”.")
    #expect(Work.document("A/RES/67/1", " \n ").title == nil)
    #expect(Work.document("A/RES/67/1", "Tides, ").title == "Tides")
  }
}
