/// A document as tables: its nodes in the order of the text, and the bytes of all its text in one row.
///
/// An element is a place in the tables; no node has a storage of its own.
final class XMLTree: Sendable {
  /// An element, or a piece of text.
  struct Node {
    /// The index of the element's name; ``textName`` for text.
    let name: Int32
    /// The index after the last node in it.
    var end: Int32
    /// The attributes of an element, the bytes of text.
    var content: Range<Int32>
  }

  /// An attribute: the index of its name, and the bytes of its value.
  struct Attribute {
    let name: Int32
    let value: Range<Int32>
  }

  /// What stands for a name where a node is text.
  static let textName: Int32 = -1

  let nodes: [Node]
  let attributes: [Attribute]
  let names: [String]
  let bytes: [UInt8]

  init(nodes: [Node], attributes: [Attribute], names: [String], bytes: [UInt8]) {
    self.nodes = nodes
    self.attributes = attributes
    self.names = names
    self.bytes = bytes
  }

  /// The text in a range of the bytes.
  func string(_ range: Range<Int32>) -> String {
    String(decoding: bytes[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
  }
}
