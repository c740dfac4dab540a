import Agreed
import ArgumentParser

/// Queries that are compared with each other, as the user typed them.
struct TypedQueries {
  let typed: [String]
  let texts: [TextQuery]

  /// Reads the queries and tells what in them cannot be meant as written.
  ///
  /// - Throws: Exit status 2 when one of them asks nothing.
  init(_ typed: [String]) throws {
    self.typed = typed
    texts = try typed.map { text in
      guard let asked = try AskedQuery(text).text else {
        Output.complain("“\(text)” asks nothing: write words or fields")
        throw ExitCode(2)
      }
      return asked
    }
  }

  /// The queries of a list with commas; those in quotes and brackets part nothing.
  static func list(_ text: String) -> [String] {
    var queries = [""]
    var depth = 0
    var isQuoted = false
    for sign in text {
      switch sign {
      case "\"", "“", "”", "„", "«", "»": isQuoted.toggle()
      case "(" where !isQuoted: depth += 1
      case ")" where !isQuoted: depth = max(0, depth - 1)
      case "," where !isQuoted && depth == 0:
        queries.append("")
        continue
      default: break
      }
      queries[queries.count - 1].append(sign)
    }
    return queries.map { String($0.drop(while: \.isWhitespace)) }
  }
}
