// CPseudoTerminal starts a program in a terminal of its own, which Swift cannot: fork is not
// imported, and the child may call nothing but what is safe between fork and exec.
#pragma once

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

/// The settings of a terminal, as bytes to be compared.
typedef struct {
  uint32_t modes[4];
  uint8_t characters[32];
  uint32_t speeds[2];
} cpt_settings;

/// Starts a program in a new session with a new terminal as its standard input, output and error.
/// Returns its process id, or -1; gives the master's end and one of the slave, kept open so that
/// the settings can be read when the program has ended, and the settings before it started.
pid_t cpt_spawn(
  const char *path, char *const argv[], char *const envp[], int rows, int columns, int *master,
  int *slave, cpt_settings *before);

/// Gives the terminal another size, which the program hears by SIGWINCH.
bool cpt_resize(int master, int rows, int columns);

/// The settings the terminal has now.
bool cpt_read_settings(int fd, cpt_settings *settings);

/// Whether two settings are the same in every mode, character and speed.
bool cpt_settings_equal(const cpt_settings *one, const cpt_settings *other);

/// Waits for the program without blocking: true when it ended; then the exit status, or the number
/// of the signal that ended it, negated.
bool cpt_ended(pid_t pid, int *status);
