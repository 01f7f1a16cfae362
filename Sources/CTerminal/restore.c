// What must work even when the program is broken: giving the terminal back from a signal handler,
// with only calls that signal-safety(7) allows, and passing other signals to the loop.
#define _DEFAULT_SOURCE
#define _GNU_SOURCE

#include "restore.h"
#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static struct termios saved;
static volatile sig_atomic_t must_restore;
static char ending[256];
static volatile size_t ending_length;
static int pipe_ends[2] = {-1, -1};
static char handler_stack[64 * 1024];

bool ct_save_settings(void) {
  if (tcgetattr(STDIN_FILENO, &saved) != 0) return false;
  must_restore = 1;
  return true;
}

void ct_restore_settings(void) {
  must_restore = 0;
  // Interrupted by a signal, the call would leave the terminal as it is.
  while (tcsetattr(STDIN_FILENO, TCSADRAIN, &saved) != 0 && errno == EINTR) continue;
}

// Adds a capability without its padding ($<2>), which only tputs can send.
static size_t append(char *target, size_t used, size_t room, const char *text) {
  if (text == NULL) return used;
  while (*text != 0 && used < room) {
    if (text[0] == '$' && text[1] == '<') {
      const char *end = strchr(text, '>');
      if (end != NULL) {
        text = end + 1;
        continue;
      }
    }
    target[used++] = *text++;
  }
  return used;
}

void ct_prepare_restore(
  const char *attributes, const char *colours, const char *cursor, const char *paste,
  const char *screen) {
  ending_length = 0;
  size_t used = append(ending, 0, sizeof ending, attributes);
  used = append(ending, used, sizeof ending, colours);
  used = append(ending, used, sizeof ending, cursor);
  used = append(ending, used, sizeof ending, paste);
  used = append(ending, used, sizeof ending, screen);
  ending_length = append(ending, used, sizeof ending, "\r\n");
}

// Async-signal-safe: write and tcsetattr only.
static void restore(void) {
  if (!must_restore) return;
  must_restore = 0;
  ct_write(ending, (long)ending_length);
  tcsetattr(STDIN_FILENO, TCSANOW, &saved);
}

static void on_crash(int number) {
  restore();
  signal(number, SIG_DFL);
  raise(number);
}

static void on_signal(int number) {
  int kept = errno;
  char byte = number == SIGWINCH  ? CT_RESIZED
              : number == SIGTERM ? CT_TERMINATE
              : number == SIGINT  ? CT_INTERRUPTED
              : number == SIGHUP  ? CT_HANG_UP
              : number == SIGTSTP ? CT_STOP_ASKED
                                  : CT_CONTINUED;
  // A full pipe means that the loop has enough to wake up for.
  ssize_t written = write(pipe_ends[1], &byte, 1);
  (void)written;
  errno = kept;
}

static void handle(int number, void (*handler)(int), int flags) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

int ct_install_handlers(void) {
  if (pipe_ends[0] < 0 && pipe2(pipe_ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  static bool is_registered;
  if (!is_registered) is_registered = atexit(restore) == 0;
  // A stack of its own, so that a stack overflow restores the terminal too.
  stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
  sigaltstack(&stack, NULL);
  const int crashes[] = {SIGSEGV, SIGABRT, SIGBUS, SIGILL, SIGTRAP, SIGFPE};
  for (size_t i = 0; i < sizeof crashes / sizeof *crashes; i++)
    handle(crashes[i], on_crash, SA_ONSTACK | SA_NODEFER);
  const int others[] = {SIGWINCH, SIGTERM, SIGINT, SIGHUP, SIGTSTP, SIGCONT};
  for (size_t i = 0; i < sizeof others / sizeof *others; i++)
    handle(others[i], on_signal, SA_RESTART);
  return pipe_ends[0];
}

void ct_answer_stop(bool ourselves) {
  if (pipe_ends[0] >= 0) handle(SIGTSTP, ourselves ? on_signal : SIG_DFL, SA_RESTART);
}

void ct_stop_group(void) {
  // SIGTSTP and not SIGSTOP: without a shell to continue us, the system ignores it.
  kill(0, SIGTSTP);
}

void ct_write(const char *bytes, long count) {
  while (count > 0) {
    ssize_t written = write(STDOUT_FILENO, bytes, (size_t)count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    count -= written;
  }
}

int ct_wait(int pipe_end, int milliseconds) {
  struct pollfd polled[2] = {
    {.fd = STDIN_FILENO, .events = POLLIN}, {.fd = pipe_end, .events = POLLIN}};
  int ready = poll(polled, 2, milliseconds);
  // A signal has put its byte in the pipe already.
  if (ready < 0) return errno == EINTR ? 2 : 4;
  int result = 0;
  if (polled[1].revents & POLLIN) result |= 2;
  if (polled[0].revents & POLLIN) result |= 1;
  else if (polled[0].revents & (POLLHUP | POLLERR | POLLNVAL)) result |= 4;
  return result;
}

long ct_read_terminal(uint8_t *bytes, long count) {
  ssize_t got = read(STDIN_FILENO, bytes, (size_t)count);
  if (got > 0) return got;
  return got < 0 && (errno == EINTR || errno == EAGAIN) ? 0 : -1;
}

long ct_read_pipe(int pipe_end, uint8_t *bytes, long count) {
  ssize_t got = read(pipe_end, bytes, (size_t)count);
  return got > 0 ? got : 0;
}
