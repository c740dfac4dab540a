import DraftingLanguage
import Foundation

/// Times finding citations, on one core: `CitationSpeed FILE`.
///
/// FILE holds passages with the byte 0x1E between them, as `Scripts/benchmark` writes it.
@main
enum CitationSpeed {
  static func main() {
    guard let path = CommandLine.arguments.dropFirst().first,
      let bytes = FileManager.default.contents(atPath: path)
    else {
      print("CitationSpeed: name a file of passages with the byte 0x1E between them")
      exit(2)
    }
    let passages = bytes.split(separator: 0x1E).map { String(decoding: $0, as: UTF8.self) }
    let finder = CitationFinder(organ: .generalAssembly)
    var count = 0
    let times = (0..<7).map { _ in
      ContinuousClock().measure {
        count = passages.reduce(0) { $0 + finder.citations(in: $1).count }
      }
    }.sorted()
    let megabytes = Double(passages.reduce(0) { $0 + $1.utf8.count }) / 1e6
    let rate = Int((megabytes / (times[times.count / 2] / .seconds(1))).rounded())
    print(
      "citations in \(passages.count) passages, \(Int(megabytes.rounded())) MB: \(count) found, "
        + "\(rate) MB/s on one core")
  }
}
