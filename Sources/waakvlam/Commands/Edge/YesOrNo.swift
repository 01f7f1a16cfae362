import Glibc
import Resources

/// A question that is answered with yes or no, to somebody who sits at the terminal.
enum YesOrNo {
  /// Whether somebody can answer.
  static var isPossible: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

  /// Asks; anything but a yes is a no.
  static func ask(_ question: Phrase, _ language: Language) -> Bool {
    _ = Output.write(Array((question.text(language) + " ").utf8), to: STDERR_FILENO)
    guard let line = readLine() else { return false }
    let answer = line.lowercased().filter { !$0.isWhitespace }
    return ["j", "ja", "y", "yes"].contains(answer)
  }
}
