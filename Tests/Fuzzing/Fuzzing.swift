import Foundation
import Intake
import Resolutions
import TestFiles

/// Damages real documents and reads them, or asks an index hostile queries, for `Scripts/fuzz`.
///
/// Arguments for queries: the word, the file to keep a query in, the index, how many, the first seed. For documents: the file to keep the input of the round in, the seconds to go on, the first seed. Paths of
/// documents come on standard input, a line each. A crash, or a round that takes longer than it may, ends
/// the program and leaves its input; so does a reading that is not sound, which is told.
@main
enum Fuzzing {
  /// The seconds after which a round counts as a hang.
  private static let patience: UInt32 = 30

  static func main() throws {
    let arguments = CommandLine.arguments
    if arguments.count == 6, arguments[1] == "queries", let count = Int(arguments[4]),
      let seed = UInt64(arguments[5])
    {
      let fuzzing = QueryFuzzing(
        index: arguments[3], count: count, seed: seed, input: URL(fileURLWithPath: arguments[2]))
      exit(try fuzzing.run() ? 0 : 1)
    }
    guard arguments.count == 4, let seconds = Double(arguments[2]), let seed = UInt64(arguments[3])
    else {
      print("Use Scripts/fuzz.")
      exit(2)
    }
    let input = URL(fileURLWithPath: arguments[1])
    var documents: [(path: String, bytes: [UInt8])] = []
    while let path = readLine() {
      documents.append((path, Array(try Data(contentsOf: URL(fileURLWithPath: path)))))
    }
    guard !documents.isEmpty else {
      print("There are no documents to damage.")
      exit(2)
    }
    let end = Date.now.addingTimeInterval(seconds)
    var round = seed
    while Date.now < end {
      var random = SeededGenerator(seed: round)
      let document = random.pick(documents)
      var damage = Damage(seed: round)
      let bytes =
        random.below(3) == 0 ? damage.scrambled(document.bytes) : damage.applied(to: document.bytes)
      try Data(bytes).write(to: input)
      alarm(patience)
      let faults = faults(bytes, name: (document.path as NSString).lastPathComponent)
      alarm(0)
      guard faults.isEmpty else {
        print("seed \(round), \(document.path):")
        for fault in faults { print("  \(fault)") }
        exit(1)
      }
      round += 1
    }
    print("\(round - seed) documents, seeds \(seed) to \(round - 1): no fault.")
  }

  /// What is wrong with the readings of a file; a file that cannot be read has none.
  private static func faults(_ bytes: [UInt8], name: String) -> [String] {
    let options = ReadOptions(keepsAccount: true)
    guard let file = try? DocumentReader.read(bytes, source: name, options: options) else {
      return []
    }
    return file.resolutions.flatMap { SoundReading.faults(in: $0) }
  }
}
