import Support
import Testing

@Suite("The plain mode at a terminal")
struct PlainScreenTests {
  @Test("a passphrase is never shown, not at the start and not when the screen was put away")
  func passphrase() throws {
    let tool = try CommandLineTool()
    let words = "vier paarden op het dak"
    let secret = try tool.file("secret", words)
    let begun = try tool(
      "begin", "--naam", "Samira", "--rol", "makelaar", "--wijk", "Bospolder", "--wachtwoord-uit",
      secret)
    try #require(begun.status == 0, "\(begun.errors)")
    let screen = try TmuxScreen(
      "\(builtProduct(named: "waakvlam")) --plat --store \(tool.store)", columns: 80, rows: 24)
    var seen: [String] = []
    func typeSecret() throws {
      try screen.type(words)
      seen.append(try screen.text())
      try screen.press("Enter")
    }
    try #require(try screen.wait(for: "Wachtwoord:") != nil)
    try typeSecret()
    try #require(try screen.wait(for: "Vandaag") != nil)
    try screen.type("z")
    try screen.press("Enter")
    try #require(try screen.wait(for: "op slot") != nil)
    try screen.type("een ander")
    try screen.press("Enter")
    let refused = try screen.wait(for: "niet het wachtwoord")
    #expect(refused != nil)
    try typeSecret()
    try #require(try screen.wait(for: "? hulp") != nil)
    seen.append(try screen.text())
    #expect(!seen.contains { $0.contains("paarden") }, "\(seen)")
    try screen.type("q")
    try screen.press("Enter")
    #expect(screen.waitForEnd())
  }
}
