import Readers

extension StyledParagraph {
  /// The spans as their style's letter and their words: "i:Reaffirms".
  var described: [String] {
    let bytes = Array(text.utf8)
    return spans.map { span in
      let letter =
        switch span.style {
        case .italic: "i"
        case .bold: "b"
        case .superscript: "s"
        case .link(let symbol): symbol.text
        }
      guard span.range.lowerBound >= 0, span.range.upperBound <= bytes.count else {
        return "\(letter) outside the text: \(span.range)"
      }
      return "\(letter):\(String(decoding: bytes[span.range], as: UTF8.self))"
    }
  }
}
