import Resolutions
import Testing

@Suite("Clauses that run over a page")
struct PageBreakTests {
  @Test("Notes, sponsor's note and a page end stand between the halves of one clause")
  func raisedNotes() throws {
    let resolution = try parse(
      """
      Cuba:* draft resolution

      The General Assembly,

      Recalling also the World Conference against Racism, Racial Discrimination, Xenophobia and Related Intolerance, held at Durban, South Africa, from 31 August to 8 September 2001, and the political declaration of the high-level meeting of the General Assembly to commemorate the tenth anniversary of the adoption of the Durban

      * On behalf of the States that are members of the Movement of Non-Aligned Countries.

      \u{B9} A/CONF.157/24 (Part I), chap. III.

      \u{B2} See resolution 55/2.



      Declaration and Programme of Action,\u{B2} and their role,\u{B9}

      1. Decides to meet.
      """)
    #expect(
      resolution.clauses.map(\.annotated) == [
        "Recalling also the World Conference against Racism, Racial Discrimination, Xenophobia "
          + "and Related Intolerance, held at Durban, South Africa, from 31 August to 8 September "
          + "2001, and the political declaration of the high-level meeting of the General Assembly "
          + "to commemorate the tenth anniversary of the adoption of the Durban Declaration and "
          + "Programme of Action,{2} and their role,{1}",
        "Decides to meet.",
      ])
    #expect(resolution.notes.map(\.marker) == ["*", "1", "2"])
    #expect(resolution.warnings.isEmpty)
  }

  @Test("The whole foot and head of two pages stand between the halves of one clause")
  func wholeFoot() throws {
    let resolution = try parse(
      """
      A/C.3/80/L.35

      The General Assembly,

      Recalling the Conference, held on 25\u{20}
      June 1993,1 its resolution 59/3 of 4 July 20252 and the political declarations of the high-level meetings of the General Assembly\u{20}
      __________________\u{20}
      \u{20}
      * On behalf of the States that are members of the Movement of Non-Aligned Countries, taking\u{20}
      into account also the provisions of General Assembly resolution ES-10/23 of 10 May 2024.\u{20}
      \u{20}
      1  A/CONF.157/24 (Part I), chap. III.\u{20}
      \u{20}
      2  See Official Records of the General Assembly, Eightieth Session, Supplement No. 53 (A/80/53),\u{20}
      chap. VI, sect. A.\u{20}

      A/C.3/80/L.35\u{20}
      \u{20}
      25-17758
      2/4\u{20}
      \u{20}
      to commemorate the tenth3 and twentieth4 anniversaries,\u{20}
      \u{20}
      1.\u{20}
      Reaffirms the Declaration;\u{20}
      \u{20}
      ________\u{20}
      \u{20}
      3  Resolution 66/3.\u{20}
      \u{20}
      4  Resolution 76/1.\u{20}
      \u{20}
      2.\u{20}
      Decides to meet.\u{20}
      """)
    #expect(
      resolution.clauses.map(\.annotated) == [
        "Recalling the Conference, held on 25 June 1993,{1} its resolution 59/3 of 4 July "
          + "2025{2} and the political declarations of the high-level meetings of the General "
          + "Assembly to commemorate the tenth{3} and twentieth{4} anniversaries,",
        "Reaffirms the Declaration;", "Decides to meet.",
      ])
    #expect(resolution.notes.map(\.marker) == ["*", "1", "2", "3", "4"])
    #expect(resolution.warnings.isEmpty)
  }

  @Test("A clause that ends on one page and one that begins on the next stay apart")
  func wholeClauses() throws {
    let resolution = try parse(
      body: """
        5. Reaffirms the importance of cooperation;

        \u{2074} See resolution 66/3.

        \u{2075} See A/67/1.

        6. Considers that cooperation is useful;
        """)
    #expect(resolution.clauses.map(\.number) == ["5", "6"])
  }

  @Test("A list that runs over the page goes on")
  func lists() throws {
    let resolution = try parse(
      body: """
        1. Requests the Secretary-General:

        (a) To prepare a report on the state of

        \u{B9} See A/67/1.

        the archives;

        2/5

        (b) To submit it;
        """)
    #expect(
      resolution.outline == [
        "OP1: Requests the Secretary-General:\n(a) To prepare a report on the state of the archives;\n"
          + "(b) To submit it;"
      ])
  }
}
