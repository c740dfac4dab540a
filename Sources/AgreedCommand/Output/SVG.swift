/// A drawing in SVG, made of rectangles and texts.
struct SVG {
  let width: Int
  let height: Int
  private var elements: [String] = []

  /// Where a text stands beside its place.
  enum Anchor: String {
    case start, middle, end
  }

  /// A drawing on white ground, so that it can be read on any page.
  init(width: Int, height: Int, title: String) {
    self.width = width
    self.height = height
    elements.append("<title>\(XML.escaped(title))</title>")
    rectangle(x: 0, y: 0, width: Double(width), height: Double(height), fill: "#ffffff")
  }

  /// Adds a rectangle; the note shows when a pointer rests on it.
  mutating func rectangle(
    x: Double, y: Double, width: Double, height: Double, fill: String, note: String? = nil
  ) {
    let place = "x=\"\(SVG.number(x))\" y=\"\(SVG.number(y))\""
    let size = "width=\"\(SVG.number(width))\" height=\"\(SVG.number(height))\""
    let inner = note.map { "><title>\(XML.escaped($0))</title></rect>" } ?? "/>"
    elements.append("<rect \(place) \(size) fill=\"\(fill)\"\(inner)")
  }

  /// Adds a line of text.
  mutating func text(
    _ text: String, x: Double, y: Double, anchor: Anchor = .start, fill: String = "#222222",
    isStrong: Bool = false
  ) {
    let weight = isStrong ? " font-weight=\"bold\"" : ""
    elements.append(
      "<text x=\"\(SVG.number(x))\" y=\"\(SVG.number(y))\" text-anchor=\"\(anchor.rawValue)\""
        + " fill=\"\(fill)\"\(weight)>\(XML.escaped(text))</text>")
  }

  /// The drawing as a file.
  var text: String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
    viewBox="0 0 \(width) \(height)" role="img" font-family="sans-serif" font-size="13">
    \(elements.map { "  " + $0 }.joined(separator: "\n"))
    </svg>
    """
  }

  /// Steps of 1, 2 or 5 times a power of ten: about four up to a value, and the last of them above it.
  static func steps(to greatest: Double) -> [Double] {
    guard greatest > 0 else { return [0] }
    var step = 1.0
    while step > greatest / 4 { step /= 10 }
    while step * 10 <= greatest / 4 { step *= 10 }
    step *= [1, 2, 5, 10].first { step * $0 >= greatest / 4 } ?? 10
    let count = Int((greatest / step).rounded(.up))
    return (0...count).map { Double($0) * step }
  }

  /// A number with at most one digit behind the point.
  private static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
  }
}
