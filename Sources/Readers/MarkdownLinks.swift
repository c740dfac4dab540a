import Resolutions

/// The links of a paragraph of Markdown, of which only the words are text: `[words](address)`.
struct MarkdownLinks {
  /// Where the brackets stand that open the words of a link.
  private(set) var openings: Set<Int> = []
  /// Where the words of a link end, and where what follows the link begins.
  private(set) var closings: [Int: Int] = [:]

  /// Finds the links.
  ///
  /// - Parameter bytes: The bytes of the paragraph.
  init(_ bytes: [UInt8]) {
    let first = bytes.withUnsafeBufferPointer { $0.firstIndex(of: UInt8(ascii: "["), from: 0) }
    guard var index = first else { return }
    // A backslash before the first bracket takes its meaning.
    if index > 0, bytes[index - 1] == UInt8(ascii: "\\") { index = 0 }
    var open: [Int] = []
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "["): open.append(index)
      case UInt8(ascii: "]"):
        guard let start = open.popLast() else { break }
        guard let end = MarkdownLinks.addressEnd(bytes, after: index + 1) else { break }
        openings.insert(start)
        closings[index] = end
        index = end - 1
      default: break
      }
      index += 1
    }
  }

  /// The bytes of the longest address that is read.
  private static let limit = 2048

  /// The place after "(address)" or "(address "title")"; `nil` when no address stands here.
  private static func addressEnd(_ bytes: [UInt8], after start: Int) -> Int? {
    guard start < bytes.count, bytes[start] == UInt8(ascii: "(") else { return nil }
    var depth = 1
    var index = start + 1
    var isAddress = false
    let limit = min(bytes.count, start + MarkdownLinks.limit)
    while index < limit, depth > 0 {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case 0x20, 0x0A: return isAddress ? titleEnd(bytes, after: index + 1) : nil
      // "[6](a)" is no link: every address has one of these.
      case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "#"), UInt8(ascii: ":"):
        isAddress = true
      default: break
      }
      index += 1
    }
    return depth == 0 && isAddress && index <= bytes.count ? index : nil
  }

  private static func titleEnd(_ bytes: [UInt8], after start: Int) -> Int? {
    guard start < bytes.count, bytes[start] == UInt8(ascii: "\"") else { return nil }
    let rest = bytes[(start + 1)...].prefix(200)
    guard let end = rest.firstIndex(of: UInt8(ascii: "\"")), end + 1 < bytes.count,
      bytes[end + 1] == UInt8(ascii: ")")
    else { return nil }
    return end + 2
  }
}
