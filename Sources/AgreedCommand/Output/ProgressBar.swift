import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A bar that tells how far a long work is, on standard error and only on a terminal.
final class ProgressBar: Sendable {
  private let label: String
  private let isShown = isatty(STDERR_FILENO) == 1
  private let percent = Mutex(-1)

  init(label: String) { self.label = label }

  func show(_ done: Int, of total: Int) {
    guard isShown, total > 0 else { return }
    let now = done * 100 / total
    let isNew = percent.withLock { last in
      defer { last = now }
      return last != now
    }
    guard isNew else { return }
    let filled = now * 30 / 100
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 30 - filled)
    Output.writeError("\r\(label) \(bar) \(done.grouped)/\(total.grouped)")
  }

  /// Takes the bar away.
  func finish() {
    guard isShown, percent.withLock({ $0 }) >= 0 else { return }
    Output.writeError("\r\u{1B}[K")
  }
}
