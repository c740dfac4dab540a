import ArgumentParser

/// Which part of a long list to print.
struct PageOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Print at most so many.", valueName: "number"))
  var limit = 20

  @Option(help: ArgumentHelp("Leave out the first so many.", valueName: "number"))
  var offset = 0

  func validate() throws {
    guard limit >= 0 else { throw ValidationError("--limit \(limit): write 0 or more.") }
    guard offset >= 0 else { throw ValidationError("--offset \(offset): write 0 or more.") }
  }
}
