import Testing

@testable import Interface

@Test(
  "look",
  arguments: [
    "", "2", "3", "4", "5", "6", "2<enter>", "2t", "?",
    "s#fin @mid Kees valt vaak !vandaag van:Wim bron:post", "2d", "2e", "f", ":",
  ])
func look(keys: String) throws {
  for (w, h) in [(80, 24), (160, 50)] {
    var desk = try Desk.demo(w, h)
    desk.press(keys)
    print("=== \(keys) \(w)x\(h)")
    print(desk.screen)
  }
}
