import ArgumentParser

/// The forms in which lists are printed.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, jsonl, csv
}

/// The forms in which whole documents are printed.
enum DocumentFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, jsonl
}
