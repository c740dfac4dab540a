import ArgumentParser

/// The program: one command for each thing that a user wants to do.
struct AgreedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreed",
    abstract: "Search the wording of United Nations resolutions, clause by clause.",
    discussion: """
      Index your documents once, then search them:

        agreed index Corpus/
        agreed search '"international cooperation"' --verb reaffirm

      The exit status is 0 when something was found, 1 when nothing was, 2 after an error.
      """,
    version: "0.1.0",
    subcommands: [
      IndexCommand.self, SearchCommand.self, ShowCommand.self, VerbsCommand.self,
      TimelineCommand.self, MatrixCommand.self, CollocatesCommand.self,
      CitesCommand.self, CitedByCommand.self, ResolveCommand.self, GraphCommand.self,
      BibliographyCommand.self, ParseCommand.self, StatusCommand.self, SearchesCommand.self,
      CompleteCommand.self,
      QueryTopic.self,
    ])
}
