#define _GNU_SOURCE
#include "CStorage.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

int cst_open_directory_at(int directory, const char *name) {
  int descriptor = openat(directory, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  if (descriptor >= 0) return descriptor;
  int error = errno;
  struct stat found;
  if (error == ENOTDIR && fstatat(directory, name, &found, AT_SYMLINK_NOFOLLOW) == 0
      && S_ISLNK(found.st_mode)) {
    error = ELOOP;
  }
  return -error;
}

int cst_open_directory(const char *path) { return cst_open_directory_at(AT_FDCWD, path); }

int cst_open_at(int directory, const char *name, enum cst_opening opening) {
  int flags = O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK;
  switch (opening) {
    case CST_READ: flags |= O_RDONLY; break;
    case CST_WRITE: flags |= O_RDWR; break;
    case CST_CREATE: flags |= O_RDWR | O_CREAT | O_EXCL; break;
    case CST_LOCK: flags |= O_RDWR | O_CREAT; break;
  }
  int descriptor;
  do {
    descriptor = openat(directory, name, flags, 0600);
  } while (descriptor < 0 && errno == EINTR);
  return descriptor >= 0 ? descriptor : -errno;
}

int cst_get_status(int descriptor, struct cst_status *status) {
  struct stat found;
  if (fstat(descriptor, &found) != 0) return -errno;
  status->mode = found.st_mode & 07777;
  status->owner = found.st_uid;
  status->links = found.st_nlink;
  status->size = found.st_size;
  status->is_file = S_ISREG(found.st_mode);
  status->is_directory = S_ISDIR(found.st_mode);
  return 0;
}

int cst_try_lock(int descriptor) {
  int result;
  do {
    result = flock(descriptor, LOCK_EX | LOCK_NB);
  } while (result != 0 && errno == EINTR);
  if (result == 0) return 1;
  return errno == EWOULDBLOCK ? 0 : -errno;
}

int cst_keep_private(void) {
  struct rlimit none = {0, 0};
  if (setrlimit(RLIMIT_CORE, &none) != 0) return -errno;
  if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0) return -errno;
  return 0;
}

const char *cst_entry_name(const struct dirent *entry) { return entry->d_name; }
