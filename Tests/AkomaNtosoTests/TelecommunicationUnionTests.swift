import AkomaNtoso
import Resolutions
import Testing

@Suite("The markup of the International Telecommunication Union")
struct TelecommunicationUnionTests {
  /// A resolution of its Plenipotentiary Conference, in which verbs stand over groups of paragraphs.
  private static func statement(_ number: String, _ title: String) -> String {
    """
    <statement name="resolution"><meta><identification source="#itu"><FRBRWork>
      <FRBRdate date="2018-11-15" name="adoption"/></FRBRWork></identification></meta>
    <preface><longTitle><p><docType>RESOLUTION</docType> <docNumber>\(number)</docNumber></p></longTitle>
      <container name="title"><p>\(title)</p></container></preface>
    <preamble><formula name="enactingFormula"><p>The Plenipotentiary Conference of the International
      Telecommunication Union (Dubai, 2018),</p></formula>
      <recitals><intro><p><i>considering</i></p></intro>
        <recital><p>a) relevant resolutions of the General Assembly;</p></recital>
        <recital><num>b)</num><p>Resolution 77 (Rev. Dubai, 2018) of this conference,</p></recital>
      </recitals></preamble>
    <mainBody>
      <hcontainer name="resolves"><heading><i>resolves</i></heading>
        <paragraph><num>1</num><content><p>to hold a forum:</p></content>
          <list><point><num>a)</num><content><p>every four years;</p></content></point></list>
        </paragraph>
        <paragraph><num>2</num><content><p>to report on it,</p></content></paragraph>
      </hcontainer>
      <hcontainer name="instructs"><heading><i>instructs the Secretary-General</i></heading>
        <paragraph><content><p>to make the necessary preparations.</p></content></paragraph>
      </hcontainer>
    </mainBody></statement>
    """
  }

  private static func read(_ content: String) throws -> [Resolution] {
    try AkomaNtosoReader.read(Array(Statement.file(content).utf8), source: "res_2.xml")
  }

  @Test("A verb and the paragraphs under it are a clause, the paragraphs its parts")
  func groups() throws {
    let resolution = try #require(
      TelecommunicationUnionTests.read(
        TelecommunicationUnionTests.statement("2 (REV. DUBAI, 2018)", "Policy forum")
      ).first)
    #expect(
      resolution.clauses.map { "\($0.id): \($0.text)" } == [
        "PP1: considering\na) relevant resolutions of the General Assembly;\n"
          + "b) Resolution 77 (Rev. Dubai, 2018) of this conference,",
        "OP1: resolves\n1 to hold a forum:\na) every four years;\n2 to report on it,",
        "OP2: instructs the Secretary-General\nto make the necessary preparations.",
      ])
    #expect(resolution.clauses.map(\.lead?.verb) == ["consider", "resolve", "instruct"])
    #expect(
      resolution.organ?.name
        == "Plenipotentiary Conference of the International Telecommunication Union")
    #expect(resolution.title == "Policy forum")
    #expect(resolution.date?.description == "2018-11-15")
    #expect(resolution.warnings.isEmpty)
  }

  @Test("Each resolution of a collection that numbers them is one of its own")
  func collection() throws {
    let components = [
      ("2 (REV. DUBAI, 2018)", "Policy forum"), ("11 (REV. DUBAI, 2018)", "Events"),
    ]
    .map { "<component>\(TelecommunicationUnionTests.statement($0.0, $0.1))</component>" }
    let read = try TelecommunicationUnionTests.read(
      """
      <documentCollection name="finalActs"><meta/>
      <collectionBody><component><componentRef src="#a"/></component></collectionBody>
      <components>\(components.joined())</components></documentCollection>
      """)
    #expect(read.map(\.title) == ["Policy forum", "Events"])
    #expect(read.map { $0.clauses.map(\.id) } == [["PP1", "OP1", "OP2"], ["PP1", "OP1", "OP2"]])
  }
}
