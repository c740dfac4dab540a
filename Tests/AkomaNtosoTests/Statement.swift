import AkomaNtoso
import Markup
import Resolutions

/// The parts of an AKN4UN file, most of them left out.
struct Statement: Sendable {
  var identification = ""
  var cover = ""
  var preface = ""
  var preamble = ""
  var body = ""
  var conclusions = ""
  var attachments = ""

  /// The markup of the statement, without the root around it.
  var xml: String {
    """
    <statement name="resolution">
    <meta><identification source="#DGACM">\(identification)</identification></meta>
    <coverPage>\(cover)</coverPage>
    <preface>\(preface)</preface>
    <preamble><formula name="enactingFormula"><p xml:space="preserve">
      <span class="italic">The General Assembly</span>,</p></formula>\(preamble)</preamble>
    <mainBody>\(body)</mainBody>
    <conclusions>\(conclusions)</conclusions>
    \(attachments.isEmpty ? "" : "<attachments>\(attachments)</attachments>")
    </statement>
    """
  }

  /// The resolution that a file with this one statement holds.
  func read() throws(XMLFailure) -> Resolution {
    try AkomaNtosoReader.read(Array(Statement.file(xml).utf8), source: "A_RES_79_1.xml")[0]
  }

  /// A whole file around its content.
  static func file(_ content: String) -> String {
    """
    <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" \
    xmlns:akn4un="http://un.org/akn4un">\(content)</akomaNtoso>
    """
  }
}

/// A preambular paragraph.
func container(_ lead: String, _ rest: String) -> String {
  "<container name=\"\(lead)\"><p xml:space=\"preserve\">\t<span class=\"italic\">\(lead)</span>"
    + "\(rest)</p></container>"
}

/// An operative paragraph.
func paragraph(_ number: String, _ lead: String, _ rest: String) -> String {
  "<paragraph class=\"SingleTxt\"><num>\(number)</num><content><p xml:space=\"preserve\">\t"
    + "<span class=\"italic\">\(lead)</span>\(rest)</p></content></paragraph>"
}

/// A footnote where it is called.
func note(_ marker: String, _ content: String) -> String {
  "<authorialNote marker=\"\(marker)\" placement=\"bottom\"><p xml:space=\"preserve\">\t \t"
    + "\(content)</p></authorialNote>"
}

extension Resolution {
  /// The clauses as their names and words, for a glance at all of them.
  var outline: [String] { clauses.map { "\($0.id): \($0.text)" } }
}

extension Clause {
  /// The note marks in braces at their places in the words: "the Declaration{1} and".
  var annotated: String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var start = 0
    for call in noteCalls {
      guard call.offset >= start, call.offset <= bytes.count else {
        return "the mark \(call.marker) stands at \(call.offset) outside of: \(text)"
      }
      result += bytes[start..<call.offset] + Array("{\(call.marker)}".utf8)
      start = call.offset
    }
    return String(decoding: result + bytes[start...], as: UTF8.self)
  }
}
