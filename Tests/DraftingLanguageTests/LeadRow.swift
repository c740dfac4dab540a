import DraftingLanguage
import Resolutions
import Testing

/// The opening of a clause that has lost its italics, cut where print ends them.
struct LeadRow: Sendable, CustomTestStringConvertible {
  /// The words that the UN's own markup sets in italics.
  var lead: String
  /// What follows in the clause.
  var rest: String
  /// The verb in its base form.
  var verb: String
  var second: String?
  /// The form, where it is not that of the table.
  var form: Lead.Form?

  init(
    _ lead: String, _ rest: String, _ verb: String, second: String? = nil, form: Lead.Form? = nil
  ) {
    self.lead = lead
    self.rest = rest
    self.verb = verb
    self.second = second
    self.form = form
  }

  var testDescription: String { lead }

  /// Checks that the grammar finds the lead and its meaning.
  func check(form tableForm: Lead.Form, sourceLocation: SourceLocation = #_sourceLocation) {
    let found = LeadGrammar.lead(opening: lead + rest)
    #expect(found?.text == lead, sourceLocation: sourceLocation)
    #expect(found?.verb == verb, sourceLocation: sourceLocation)
    #expect(found?.secondVerb == second, sourceLocation: sourceLocation)
    #expect(found?.form == form ?? tableForm, sourceLocation: sourceLocation)
  }
}
