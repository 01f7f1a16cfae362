#define _GNU_SOURCE

#include "CPseudoTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <utmp.h>

pid_t cpt_spawn(
  const char *path, char *const argv[], char *const envp[], int rows, int columns, int *master,
  int *slave, cpt_settings *before) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  if (openpty(master, slave, NULL, NULL, &size) != 0) return -1;
  // Two tests at once must not inherit each other's terminals, or none would ever hang up.
  fcntl(*master, F_SETFD, FD_CLOEXEC);
  fcntl(*slave, F_SETFD, FD_CLOEXEC);
  fcntl(*master, F_SETFL, O_NONBLOCK);
  cpt_read_settings(*slave, before);
  pid_t pid = fork();
  if (pid == 0) {
    // The test runner may block or ignore signals; the program starts as from a shell.
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
    if (login_tty(*slave) != 0) _exit(127);
    execve(path, argv, envp);
    _exit(127);
  }
  if (pid < 0) {
    close(*master);
    close(*slave);
  }
  return pid;
}

bool cpt_resize(int master, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(master, TIOCSWINSZ, &size) == 0;
}

bool cpt_read_settings(int fd, cpt_settings *settings) {
  struct termios read;
  if (tcgetattr(fd, &read) != 0) return false;
  memset(settings, 0, sizeof *settings);
  settings->modes[0] = read.c_iflag;
  settings->modes[1] = read.c_oflag;
  settings->modes[2] = read.c_cflag;
  settings->modes[3] = read.c_lflag;
  for (int i = 0; i < NCCS && i < 32; i++) settings->characters[i] = read.c_cc[i];
  settings->speeds[0] = cfgetispeed(&read);
  settings->speeds[1] = cfgetospeed(&read);
  return true;
}

bool cpt_settings_equal(const cpt_settings *one, const cpt_settings *other) {
  return memcmp(one, other, sizeof *one) == 0;
}

bool cpt_ended(pid_t pid, int *status) {
  int result = 0;
  pid_t got = waitpid(pid, &result, WNOHANG);
  if (got != pid) return false;
  *status = WIFEXITED(result) ? WEXITSTATUS(result) : -WTERMSIG(result);
  return true;
}
