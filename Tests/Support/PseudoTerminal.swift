internal import CPseudoTerminal
internal import Glibc

/// A program in a terminal of its own, driven by a test as a person would.
///
/// The program gets only the environment that is given. When the value goes away, the program is
/// killed and its terminal closed.
public final class PseudoTerminal {
  /// What can go wrong before the program runs.
  public enum Failure: Error { case notStarted(errno: Int32), noSettings }

  /// The settings of the terminal at one moment, to compare with another.
  public struct Settings: Equatable, CustomStringConvertible {
    var held = cpt_settings()

    /// Whether every mode, character and speed is the same.
    public static func == (one: Settings, other: Settings) -> Bool {
      withUnsafePointer(to: one.held) { first in
        withUnsafePointer(to: other.held) { cpt_settings_equal(first, $0) }
      }
    }

    /// The four mode words in octal.
    public var description: String {
      let modes = held.modes
      return [modes.0, modes.1, modes.2, modes.3].map { String($0, radix: 8) }
        .joined(separator: " ")
    }
  }

  /// The settings before the program started.
  public private(set) var settingsBefore = Settings()
  /// The process id of the program.
  public let process: Int32
  private var master: Int32
  private let slave: Int32
  private var exitStatus: Int?

  /// Starts a program by its path; see `builtProduct(named:)`.
  public init(
    _ path: String, arguments: [String] = [], environment: [String: String],
    columns: Int = 80, rows: Int = 24
  ) throws {
    let argv = ([path] + arguments).map { strdup($0) } + [nil]
    let envp = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (argv + envp).forEach { free($0) } }
    var ends: (master: Int32, slave: Int32) = (-1, -1)
    var before = cpt_settings()
    process = cpt_spawn(
      path, argv, envp, Int32(rows), Int32(columns), &ends.master, &ends.slave, &before)
    master = ends.master
    slave = ends.slave
    settingsBefore.held = before
    guard process > 0 else { throw Failure.notStarted(errno: errno) }
  }

  deinit {
    if exitStatus == nil {
      kill(-process, SIGKILL)
      kill(process, SIGKILL)
      _ = waitForExit(limit: 2)
    }
    hangUp()
    Glibc.close(slave)
  }

  /// The settings the terminal has now; they can be read after the program has ended.
  public func settings() throws -> Settings {
    var settings = Settings()
    guard cpt_read_settings(slave, &settings.held) else { throw Failure.noSettings }
    return settings
  }

  /// Types text, or sends the bytes of a key.
  public func send(_ text: String) { send(Array(text.utf8)) }

  /// Sends bytes as they are.
  public func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        usleep(1000)
      } else if errno != EINTR {
        return
      }
    }
  }

  /// Reads what the program writes until it is silent for so many seconds, or the limit is over.
  public func read(untilSilence silence: Double = 0.15, limit: Double = 5) -> [UInt8] {
    read(untilSilence: silence, limit: limit) { _ in false }
  }

  /// Waits for the first output, however busy the machine is, and reads until it is silent.
  public func readFirst(limit: Double = 60) -> [UInt8] {
    read(untilSilence: limit, limit: limit) { !$0.isEmpty } + read()
  }

  /// Reads until the output holds a text, or the limit is over.
  public func read(untilText text: String, limit: Double = 60) -> [UInt8] {
    let wanted = Array(text.utf8)
    return read(untilSilence: limit, limit: limit) { bytes in
      bytes.indices.contains { bytes[$0...].starts(with: wanted) }
    }
  }

  private func read(
    untilSilence silence: Double, limit: Double, enough: ([UInt8]) -> Bool
  ) -> [UInt8] {
    var taken: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    let end = Self.now() + limit
    var quietSince = Self.now()
    while Self.now() < min(end, quietSince + silence) {
      var polled = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&polled, 1, 10) > 0 else { continue }
      let count = Glibc.read(master, &buffer, buffer.count)
      guard count > 0 else {
        if count < 0, errno == EAGAIN || errno == EINTR { continue }
        break
      }
      taken += buffer.prefix(count)
      quietSince = Self.now()
      if enough(taken) { break }
    }
    return taken
  }

  /// Gives the terminal another size.
  public func resize(columns: Int, rows: Int) {
    _ = cpt_resize(master, Int32(rows), Int32(columns))
  }

  /// Closes the window: the program hears SIGHUP, and the end of its input.
  public func hangUp() {
    if master >= 0 { Glibc.close(master) }
    master = -1
  }

  /// Sends a signal to the program.
  public func signal(_ number: Int32) { kill(process, number) }

  /// Reads until the program ends: what it wrote meanwhile, and its exit status, the number of the
  /// signal that ended it negated, or nil when the limit in seconds is over. The limit is for a
  /// program that hangs, and not for a machine that is busy.
  public func readToExit(limit: Double = 60) -> (output: [UInt8], status: Int?) {
    var output: [UInt8] = []
    let end = Self.now() + limit
    while !hasEnded, Self.now() < end { output += read(untilSilence: 0.01, limit: 0.02) }
    // Its last words may still be under way.
    return (output + read(untilSilence: 0.2, limit: limit), exitStatus)
  }

  /// The same for who does not look at what is written.
  public func waitForExit(limit: Double = 60) -> Int? {
    let end = Self.now() + limit
    while !hasEnded, Self.now() < end { _ = read(untilSilence: 0.01, limit: 0.02) }
    return exitStatus
  }

  private var hasEnded: Bool {
    var status: Int32 = 0
    if exitStatus == nil, cpt_ended(process, &status) { exitStatus = Int(status) }
    return exitStatus != nil
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
