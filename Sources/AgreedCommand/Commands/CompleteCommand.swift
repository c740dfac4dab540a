import Agreed
import ArgumentParser

/// `agreed complete`: what a user may go on to type.
struct CompleteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "complete",
    abstract: "Tell which words, leads, symbols and titles begin so.",
    discussion: """
      Each stands on a line, behind its kind where no kind is asked for; the most frequent first.

      Example: agreed complete coop --kind word
      """)

  @Argument(help: "What is typed so far.")
  var start: [String]

  @Option(help: ArgumentHelp("Only these: word, lead, symbol or title.", valueName: "kind"))
  var kind: Completion.Kind?

  @Option(help: ArgumentHelp("Print at most so many of a kind.", valueName: "number"))
  var limit = 10

  @OptionGroup var index: IndexOption

  func validate() throws {
    guard limit >= 0 else { throw ValidationError("--limit \(limit): write 0 or more.") }
  }

  func run() throws {
    let search = ClauseSearch(try index.open())
    var hasAny = false
    for wanted in kind.map({ [$0] }) ?? Completion.Kind.allCases {
      let found = try search.completions(
        of: start.joined(separator: " "), kind: wanted, limit: limit)
      for completion in found {
        Output.print((kind == nil ? "\(wanted.rawValue)\t" : "") + completion.text)
        hasAny = true
      }
    }
    if !hasAny { throw ExitCode(1) }
  }

  /// The words for a shell, which asks with all arguments and the beginning of the one that is typed.
  @Sendable static func words(_ arguments: [String], _ place: Int, _ typed: String) -> [String] {
    // A query may be typed in quotes, of which the shell completes the last word.
    let typed = typed.filter { $0 != "'" && $0 != "\"" }
    let start = typed.split(separator: " ").last.map(String.init) ?? ""
    let before = typed.dropLast(start.count)
    guard !start.isEmpty, let index = try? IndexOption().open(),
      let found = try? ClauseSearch(index).completions(of: start, kind: .word)
    else { return [] }
    return found.map { before + $0.text }
  }
}

extension Completion.Kind: ExpressibleByArgument {}
