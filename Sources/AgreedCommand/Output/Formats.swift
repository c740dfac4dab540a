import ArgumentParser

/// The forms in which lists are printed.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, jsonl, csv
}

/// The forms in which hits are printed.
enum HitFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, jsonl, csv, md, html
}

/// The forms in which whole documents are printed.
enum DocumentFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, jsonl
}

/// The forms in which a network is printed.
enum GraphFormat: String, ExpressibleByArgument, CaseIterable {
  case graphml, dot, csv, json
}
