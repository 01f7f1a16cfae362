internal import Crypto
internal import Glibc

/// Takes the hash of the content of a frame on another thread, while the frame is read from a file.
final class FollowingHash: FileFollower {
  /// What both threads know.
  private final class Shared {
    private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var bytes = UnsafeRawBufferPointer(start: nil, count: 0)
    private var isWhole = false
    /// Written by who runs, and read after that.
    private(set) var hash: ChainHash?

    init() {
      pthread_mutex_init(lock, nil)
      pthread_cond_init(changed, nil)
    }

    deinit {
      pthread_cond_destroy(changed)
      pthread_mutex_destroy(lock)
      changed.deallocate()
      lock.deallocate()
    }

    func change(_ body: (inout UnsafeRawBufferPointer, inout Bool) -> Void) {
      pthread_mutex_lock(lock)
      body(&bytes, &isWhole)
      pthread_cond_signal(changed)
      pthread_mutex_unlock(lock)
    }

    /// Hashes until all is there.
    func run() {
      var hasher = SHA256()
      var done = Frame.contentStart
      while true {
        pthread_mutex_lock(lock)
        // What may be the end of the frame is not of its content.
        while !isWhole, bytes.count - Frame.closing.count <= done {
          pthread_cond_wait(changed, lock)
        }
        let (bytes, isWhole) = (bytes, isWhole)
        pthread_mutex_unlock(lock)
        let end = bytes.count - Frame.closing.count
        if end > done {
          hasher.update(bufferPointer: UnsafeRawBufferPointer(rebasing: bytes[done..<end]))
          done = end
        }
        if isWhole { break }
      }
      hash = ChainHash(hasher)
    }
  }

  private let shared = Shared()
  private let thread: Beside?
  private var hasLeft = false

  init() {
    let shared = shared
    thread = Beside(elsewhere: shared.run)
  }

  deinit { leave() }

  func follow(_ bytes: UnsafeRawBufferPointer) { shared.change { known, _ in known = bytes } }

  func leave() {
    guard !hasLeft else { return }
    hasLeft = true
    shared.change { _, isWhole in isWhole = true }
    if let thread { thread.wait() } else { shared.run() }
  }

  /// The hash of the content of all that was followed; after it nothing more is.
  var hash: ChainHash? {
    leave()
    return shared.hash
  }
}
