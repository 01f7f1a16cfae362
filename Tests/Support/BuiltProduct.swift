internal import Glibc

/// The path of a program built together with the tests, such as `waakvlam`.
///
/// SwiftPM puts the programs next to the test runner, whose path the system knows.
/// The program that people run is built apart; where `WAAKVLAM_PROGRAM` names one, that is tested.
public func builtProduct(named name: String) -> String {
  if name == "waakvlam", let program = getenv("WAAKVLAM_PROGRAM") {
    return String(cString: program)
  }
  var buffer = [CChar](repeating: 0, count: 4096)
  let count = readlink("/proc/self/exe", &buffer, buffer.count)
  let path = String(
    decoding: buffer.prefix(max(count, 0)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  return path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    .joined(separator: "/") + "/" + name
}
