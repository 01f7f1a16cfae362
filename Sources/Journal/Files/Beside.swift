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
  init(_ body: @escaping () -> Void) {
    var thread = pthread_t()
    let box = Unmanaged.passRetained(Job(body))
    let begun = pthread_create(
      &thread, nil,
      { raw in
        guard let raw else { return nil }
        Unmanaged<Job>.fromOpaque(raw).takeRetainedValue().body()
        return nil
      }, box.toOpaque())
    if begun == 0 {
      self.thread = thread
    } else {
      box.release()
      body()
    }
  }

  /// Returns when it is done.
  func wait() {
    if let thread { pthread_join(thread, nil) }
    thread = nil
  }

  deinit { wait() }
}
