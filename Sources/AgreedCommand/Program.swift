import Agreed
import ArgumentParser
import Foundation

/// Where the program starts, and how it ends: 0 found, 1 nothing found, 2 an error.
@main
enum Program {
  static func main() async {
    do {
      var command = try AgreedCommand.parseAsRoot()
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
    } catch {
      if AgreedCommand.exitCode(for: error) == .success { AgreedCommand.exit(withError: error) }
      Output.writeError(AgreedCommand.fullMessage(for: error) + "\n")
      exit(2)
    }
  }
}
