import Resolutions
import Testing

@Suite("Addresses that lead to documents")
struct SymbolAddressTests {
  @Test(
    "The symbol stands in the path or in a field, whatever the service",
    arguments: [
      ("https://undocs.org/en/A/RES/67/169", "A/RES/67/169"),
      ("https://undocs.org/A/RES/67/169", "A/RES/67/169"),
      ("http://undocs.org/A/RES/67/169#page=2", "A/RES/67/169"),
      ("https://docs.un.org/en/S/RES/1325(2000)", "S/RES/1325(2000)"),
      ("https://undocs.org/en/S/RES/1325%20(2000)", "S/RES/1325(2000)"),
      ("https://undocs.org/en/A/CONF.157/24(PartI)", "A/CONF.157/24 (Part I)"),
      ("https://undocs.org/en/A/79/23(supp)", "A/79/23"),
      ("HTTPS://Undocs.org/es/a/hrc/res/42/36", "A/HRC/RES/42/36"),
      ("https://www.un.org/en/ga/search/view_doc.asp?symbol=A/RES/70/1&Lang=E", "A/RES/70/1"),
      ("http://www.un.org/ga/search/view_doc.asp?symbol=A%2FRES%2F70%2F1", "A/RES/70/1"),
      (
        "http://daccess-ods.un.org/access.nsf/Get?OpenAgent&DS=A/67/53&Lang=E", "A/67/53"
      ),
      ("https://documents.un.org/api/symbol/access?s=A/67/53&l=en", "A/67/53"),
      (
        "https://undocs.org/Home/Mobile?FinalSymbol=A%2FC.3%2F80%2FL.35&Language=E",
        "A/C.3/80/L.35"
      ),
    ])
  func symbols(address: String, symbol: String) {
    #expect(Symbol(address: address)?.text == symbol)
  }

  @Test(
    "Another address leads to no document",
    arguments: [
      "", "#note1", "A/RES/67/169", "mailto:a@un.org", "https://undocs.org/",
      "https://undocs.org/en/",
      "https://www.un.org/en/about-us/un-charter", "https://www.un.org/?symbol=",
      "://undocs.org/A/1/1",
      "https://example.org/en/A/RES/67/169", "https://notundocs.org/A/RES/67/169",
      "https://example.org/?symbol=A/RES/67/169", "https://www.un.org/?s=resolution%ZZ",
      "https://undocs.org/%", "https://www.un.org/?s=covid19",
    ])
  func none(address: String) { #expect(Symbol(address: address) == nil) }
}
