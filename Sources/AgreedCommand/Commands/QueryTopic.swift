import ArgumentParser

/// `agreed help query`: the language of queries.
struct QueryTopic: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query",
    abstract: "How to write a query (a topic of help).",
    discussion: """
      Put the query in single quotes, so that the shell leaves it alone.

        durban programme         both words, anywhere in the clause
        "programme of action"    the words together
        "programme of * action"  any one word for the asterisk
        decoloni*                words that begin so; also inside quotes
        embargo OR sanctions     either word (AND, OR, NOT in capitals)
        disarmament -nuclear     the first word without the second; NOT is the same
        (embargo OR sanctions) Cuba
                                 brackets group; AND binds tighter than OR
        embargo ~10 Cuba         at most ten words between, in any order
        NEAR(oil gas "sea bed", 5)
                                 the same for several; without the number, ten
        ^recalling ^"takes note" the clause begins so
        +decide                  every form: decides, decided, deciding (--inflect: of all words)
        =programme               the letters as typed, no other spelling; a plain word is also
                                 found as program, co-operation as cooperation

      Fields stand right before a word, a quote or brackets:

        lead:strongly            words of the opening words of the clause
        title:"human rights"     words of the title of the resolution
        note:A/67/53             words of a note that the clause calls
        verb:recall              the verb that the clause opens with, in any form
        any-verb:request         the same, or a further verb of the clause: "..., and requests"
        stance:decision          what the verb does: notice, affirmation, approval, concern,
                                 request, urging, decision, condemnation
        modifier:strongly        an adverb of the lead
        session:60-67            sessions: 67, 60..67, 60,62, ES-10
        date:2000..2012          a year, a date, or from one to another
        since:2000 until:2012-05 the same in two
        organ:SC                 GA, SC, HRC, ECOSOC or a name
        part:operative           preambular, operative, annex
        symbol:67/169            the clauses of one resolution
        status:adopted           adopted or draft
        cites:S/RES/1325         what the clause or its notes cite
        cited-by-at-least:5      how many others cite the resolution
        -verb:recall             any of these can be left out, grouped and joined by OR

      What cannot be meant as written is told with its place, and the rest is searched. A value that \
      a field cannot take is an error, and nothing is searched.

      Example: agreed search 'title:women (verb:urge OR verb:demand) -session:1..50'
      """)

  func run() throws { throw CleanExit.helpRequest(self) }
}
