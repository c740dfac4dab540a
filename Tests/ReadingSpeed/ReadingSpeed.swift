import Agreed
import Foundation

/// Reads files again and again on one core and tells the processor time, for `Scripts/benchmark`.
///
/// Paths come on standard input, a line each. Prints the bytes, the documents, and the median of the
/// seconds of five rounds, or of as many as begin within ten seconds; what cannot be read counts as no
/// document.
@main
enum ReadingSpeed {
  private static let rounds = 5
  private static let limit = 10.0

  static func main() {
    var paths: [String] = []
    while let line = readLine() { paths.append(line) }
    let bytes = paths.reduce(0) { sum, path in
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
      return sum + (attributes?[.size] as? Int ?? 0)
    }
    var documents = 0
    var times: [Double] = []
    while times.count < rounds, times.reduce(0, +) < limit {
      documents = 0
      let start = processorSeconds()
      for path in paths {
        documents += (try? DocumentReader.read(path: path))?.resolutions.count ?? 0
      }
      times.append(processorSeconds() - start)
    }
    print(bytes, documents, times.sorted()[times.count / 2])
  }

  /// The time of this process and of the programs that it ran to their end.
  private static func processorSeconds() -> Double {
    // RUSAGE_SELF and RUSAGE_CHILDREN, which Linux and macOS give different types.
    [Int32(0), -1].reduce(0) { sum, who in
      var usage = rusage()
      getrusage(who, &usage)
      return sum + seconds(usage.ru_utime) + seconds(usage.ru_stime)
    }
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}
