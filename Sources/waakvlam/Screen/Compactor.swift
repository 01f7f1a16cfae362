import Domain
import Glibc
import Journal
import Synchronization

/// Compacts a store beside the screen, so that no key waits for it.
///
/// While it is under way the journal belongs to it: whoever needs the journal waits first. What is
/// written is the state as it was when it began; nothing is stored before it is done.
final class Compactor {
  /// What the other thread works on and leaves.
  private final class Job {
    let journal: Journal
    let caseload: Caseload
    var failure: StoreFailure?
    let isDone = Atomic(false)

    init(_ journal: Journal, _ caseload: Caseload) {
      self.journal = journal
      self.caseload = caseload
    }

    func run() {
      do throws(StoreFailure) { try journal.compact(caseload) } catch { failure = error }
      isDone.store(true, ordering: .releasing)
    }
  }

  private var job: Job?
  private var thread = pthread_t()

  /// Begins; where the system gives no thread it is done at once.
  func begin(_ journal: Journal, _ caseload: Caseload) {
    wait()
    let job = Job(journal, caseload)
    let box = Unmanaged.passRetained(job)
    let begun = pthread_create(
      &thread, nil,
      { raw in
        guard let raw else { return nil }
        Unmanaged<Job>.fromOpaque(raw).takeUnretainedValue().run()
        return nil
      }, box.toOpaque())
    if begun == 0 { self.job = job } else { job.run() }
    if begun != 0 { box.release() }
  }

  /// Whether the journal belongs to it.
  var isBusy: Bool { job.map { !$0.isDone.load(ordering: .acquiring) } ?? false }

  /// Returns when the journal can be used again. A compaction that failed is tried again later: every
  /// action is on disk without it.
  @discardableResult
  func wait() -> StoreFailure? {
    guard let job else { return nil }
    pthread_join(thread, nil)
    self.job = nil
    Unmanaged.passUnretained(job).release()
    return job.failure
  }
}
