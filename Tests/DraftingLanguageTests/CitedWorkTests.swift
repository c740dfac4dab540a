import DraftingLanguage
import Resolutions
import Testing

@Suite("Citations of treaties, of the Charter and of records")
struct CitedWorkTests {
  @Test(
    "A treaty is cited by its place in a treaty series",
    arguments: [
      CitedRow(
        "United Nations, Treaty Series, vol. 1249, No. 20378.",
        ["United Nations, Treaty Series, vol. 1249, No. 20378"]),
      CitedRow(
        "United Nations, *Treaty Series*, vol. 1577, No. 27531.",
        ["United Nations, Treaty Series, vol. 1577, No. 27531"]),
      CitedRow(
        "League of Nations, Treaty Series, vol. XCIV, No. 2138.",
        ["League of Nations, Treaty Series, vol. 94, No. 2138"]),
      CitedRow(
        "United Nations, Treaty Series, vol. 75, Nos. 970–973.",
        (970...973).map { "United Nations, Treaty Series, vol. 75, No. \($0)" }),
      CitedRow(
        "United Nations, Treaty Series, vols. 2171, 2173 and 2983, No. 27531.",
        ["United Nations, Treaty Series, vol. 2171, No. 27531"]),
      CitedRow(
        "United Nations, Treaty Series, vol. 1125, Nos. 17512 and 17513, and vol. 2404, No. 43425.",
        [
          "United Nations, Treaty Series, vol. 1125, No. 17512",
          "United Nations, Treaty Series, vol. 1125, No. 17513",
          "United Nations, Treaty Series, vol. 2404, No. 43425",
        ]),
      CitedRow(
        "United Nations, Treaty Series, vol. 2131, No. 20378; ibid., vol. 1642, No. 14668; and "
          + "resolution 66/138, annex.",
        [
          "United Nations, Treaty Series, vol. 2131, No. 20378",
          "United Nations, Treaty Series, vol. 1642, No. 14668", "A/RES/66/138|annex",
        ]),
      CitedRow(
        "United Nations, Treaty Series, vol. 2922, No. A-14531.",
        ["United Nations, Treaty Series, vol. 2922"]),
      CitedRow("the printing of the United Nations Treaty Series,", []),
      CitedRow("(Council of Europe Treaty Series No. 197)", []),
    ])
  func treaties(row: CitedRow) { row.check() }

  @Test(
    "The Charter is cited with its articles and chapters",
    arguments: [
      CitedRow("Article 1, paragraph 3, of the Charter", ["Charter|Article 1, paragraph 3"]),
      CitedRow(
        "as set forth in the Charter of the United Nations, in particular Article 1, paragraph 3, "
          + "as well as relevant provisions", ["Charter|Article 1, paragraph 3"]),
      CitedRow("Acting under Chapter VII of the Charter,", ["Charter|Chapter VII"]),
      CitedRow("under Article 73 e of the Charter", ["Charter|Article 73 e"]),
      CitedRow("Article 27 (3) of the Charter; (b) Support", ["Charter|Article 27 (3)"]),
      CitedRow(
        "Articles 8, 97 and 100 of the United Nations Charter",
        ["Charter|Articles 8, 97 and 100"]),
      CitedRow("the purposes of the Charter’s authors", ["Charter"]),
      CitedRow("the UN Charter", ["Charter"]),
      CitedRow(
        "the goals of the United Nations, as set out in Article 1 of its Charter",
        ["Charter|Article 1"]),
      // Other bodies have charters too.
      CitedRow("the African Charter on Human and Peoples’ Rights", []),
      CitedRow("the Charter of Economic Rights and Duties of States", []),
      CitedRow("the Charter on Inclusion of Persons with Disabilities", []),
      CitedRow(
        "the Association of Southeast Asian Nations and the principles enshrined in its Charter",
        ["?"]),
      CitedRow("the Charter of the Association, and in line with the Charter,", ["?"]),
      CitedRow("Chartered flights", []),
    ])
  func charter(row: CitedRow) { row.check() }

  @Test(
    "A record without a symbol is kept, and not resolved",
    arguments: [
      CitedRow(
        "Official Records of the General Assembly, Sixty-seventh Session, Supplement No. 53 "
          + "(A/67/53), chap. III, sect. A.", ["A/67/53|chap. III, sect. A"]),
      CitedRow(
        "Official Records of the General Assembly, Twelfth Special Session, Plenary Meetings, "
          + "1st meeting, paras. 98–103.", ["?"]),
      CitedRow(
        "Official Records of the Security Council, Third Year; ibid., Fourth Year, document S/1234.",
        ["?", "S/1234"]),
      CitedRow("the publication of the Official Records of the General Assembly.", []),
    ])
  func records(row: CitedRow) { row.check() }
}
