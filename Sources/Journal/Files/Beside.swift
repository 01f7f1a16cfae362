internal import Glibc

/// Work on another thread, beside what this one does.
final class Beside {
  private final class Job {
    let body: () -> Void
    init(_ body: @escaping () -> Void) { self.body = body }
  }

  private var thread: pthread_t?

  /// Begins; where the system gives no thread it is done at once. What `body` uses must stay where it
  /// is, and be left alone, until `wait()` returned.
  convenience init(_ body: @escaping () -> Void) {
    self.init(thread: Beside.begin(body))
    if thread == nil { body() }
  }

  /// Begins; nil where the system gives no thread.
  convenience init?(elsewhere body: @escaping () -> Void) {
    guard let thread = Beside.begin(body) else { return nil }
    self.init(thread: thread)
  }

  private init(thread: pthread_t?) { self.thread = thread }

  private static func begin(_ body: @escaping () -> Void) -> pthread_t? {
    var thread = pthread_t()
    let box = Unmanaged.passRetained(Job(body))
    let begun = pthread_create(
      &thread, nil,
      { raw in
        guard let raw else { return nil }
        Unmanaged<Job>.fromOpaque(raw).takeRetainedValue().body()
        return nil
      }, box.toOpaque())
    guard begun == 0 else {
      box.release()
      return nil
    }
    return thread
  }

  /// Returns when it is done.
  func wait() {
    if let thread { pthread_join(thread, nil) }
    thread = nil
  }

  deinit { wait() }
}
