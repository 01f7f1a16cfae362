#pragma once

// The few system calls that Swift cannot import, or imports in a way that invites mistakes. Each
// gives 0 or more on success and minus errno on failure, so that no errno is lost on the way back.

#include <dirent.h>
#include <stdint.h>

/// What fstat tells, without the platform's struct and its macros (S_ISREG is not imported).
struct cst_status {
  uint32_t mode;       ///< the permission bits, 07777
  uint32_t owner;      ///< user id
  uint64_t links;      ///< number of names
  int64_t size;        ///< bytes
  int32_t is_file;     ///< a regular file
  int32_t is_directory;
};

/// How a file is opened; open's own flags are combined in C because openat is variadic and so not
/// imported at all.
enum cst_opening {
  CST_READ,        ///< O_RDONLY
  CST_WRITE,       ///< O_RDWR, the file is there
  CST_CREATE,      ///< O_RDWR | O_CREAT | O_EXCL, the file is not there
  CST_LOCK         ///< O_RDWR | O_CREAT, whether or not it is there
};

/// Opens a directory by path. O_NOFOLLOW together with O_DIRECTORY gives ENOTDIR for a symbolic
/// link; ELOOP is given back instead, so that the two can be told apart.
int cst_open_directory(const char *path);

/// The same, below an open directory.
int cst_open_directory_at(int directory, const char *name);

/// Opens a file below a directory, never through a symbolic link, closed on exec, mode 0600 when
/// it is made; O_NONBLOCK, so that a fifo of that name cannot hang the program.
int cst_open_at(int directory, const char *name, enum cst_opening opening);

/// fstat.
int cst_get_status(int descriptor, struct cst_status *status);

/// Takes the exclusive lock without waiting; 1 when taken, 0 when somebody else has it. `flock` is
/// a struct as well as a function, and Swift sees the struct. Not fcntl: any close of the file by
/// this process would drop such a lock.
int cst_try_lock(int descriptor);

/// Keeps what this process has in memory to itself: no core dump is written (setrlimit(2)), and no
/// other process of the same user may trace it or read its memory (prctl(2), PR_SET_DUMPABLE).
/// 0, or -errno of the call that failed.
int cst_keep_private(void);

/// The name in a directory entry; `d_name` is imported as a tuple of 256 bytes.
const char *cst_entry_name(const struct dirent *entry);
