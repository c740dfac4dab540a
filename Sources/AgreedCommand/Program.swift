import Agreed
import ArgumentParser
import Foundation

/// Where the program starts, and how it ends: 0 found, 1 nothing found, 2 an error.
@main
enum Program {
  /// The arguments, the words of a query that begin with a minus set apart from the options.
  ///
  /// `agreed search -tides` leaves out a word; no option of the program is one minus and a word.
  static func withoutLeadingMinus(_ arguments: [String]) -> [String] {
    guard ["search", "bibliography", "timeline"].contains(arguments.first),
      !arguments.contains("--")
    else {
      return arguments
    }
    let isNegated = { (word: String) in
      word.hasPrefix("-") && !word.hasPrefix("--") && word.count > 2
    }
    let words = arguments.filter(isNegated)
    return words.isEmpty ? arguments : arguments.filter { !isNegated($0) } + ["--"] + words
  }

  /// The command that the arguments ask for.
  ///
  /// One that its name leads to is read alone: looking at all the others takes longer than many a search. What
  /// it does not take as its own (help, an error) is read from the top, and so told with the name of the program.
  private static func command(_ arguments: [String]) throws -> any ParsableCommand {
    let named = AgreedCommand.configuration.subcommands.first {
      $0.configuration.commandName == arguments.first
    }
    let command = try? named?.parseAsRoot(Array(arguments.dropFirst()))
    if let named, let command, type(of: command) == named { return command }
    return try AgreedCommand.parseAsRoot(arguments)
  }

  static func main() async {
    do {
      let given = Array(CommandLine.arguments.dropFirst())
      var command = try Program.command(Program.withoutLeadingMinus(given))
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let status as ExitCode {
      exit(status.rawValue)
    } catch let failure as IndexFailure {
      Output.complain(failure.description)
      exit(2)
    } catch let failure as QueryFailure {
      Output.complain(failure.description)
      exit(2)
    } catch {
      if AgreedCommand.exitCode(for: error) == .success { AgreedCommand.exit(withError: error) }
      Output.writeError(AgreedCommand.fullMessage(for: error) + "\n")
      exit(2)
    }
  }
}
