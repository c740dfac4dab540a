import Foundation
import Testing

@testable import Intake

@Suite("Objects of JSON")
struct RecordJSONTests {
  @Test(
    "An object is read as Foundation reads it",
    arguments: [
      (#"{"symbol": "A/RES/67/1", "title" : "Seeds"}"#, true),
      (#" { "a":"" , "b":[ ] , "c":[ "x" , "y" ] } "#, true),
      (#"{"a": "line\nline\t\"quoted\" \\ \/ \u00dc\u201c", "b": "Türkiye"}"#, true),
      (#"{"year": 1980, "subjects": [["SEEDS", "Thesaurus"], "BARNS"]}"#, true),
      (#"{"a": "first", "a": "last"}"#, true),
      // What else there is in JSON is left to Foundation.
      (#"{"a": 1.50, "b": true, "c": null}"#, false),
      (#"{"a": {"b": "c"}}"#, false),
      (#"{"a": [[["deep"]]]}"#, false),
      (#"{"a": "\ud83c\udf31"}"#, false),
      ("{}", false),
      (#"{"a": "b""#, false),
      (#"{"a": "b"} {"#, false),
      ("{\"a\": \"line\nline\"}", false),
      (#"{"a": 0123}"#, false),
    ])
  func reads(json: String, isPlain: Bool) {
    let bytes = Array(json.utf8)[...]
    #expect((RecordJSON.fields(bytes) != nil) == isPlain)
    let object = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    let record = TableRecord(json: bytes)
    #expect(record?.names == object?.keys.sorted())
    for case (let name, let text as String) in object ?? [:] {
      #expect(record?.text(name) ?? "" == text)
    }
    for case (let name, let list as [Any]) in object ?? [:] {
      #expect(record?.list(name) == list.compactMap { $0 as? String })
    }
  }
}
