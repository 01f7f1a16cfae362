import Glibc
import Journal

// Before anything is read: what stands in memory is nobody else's.
Journal.keepMemoryPrivate()
exit(Program.run())
