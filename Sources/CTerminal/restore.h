// The state that a signal handler needs to give the terminal back.
#pragma once

#include <stdbool.h>

// Remembers the settings of the terminal; from here on a crash restores them.
bool ct_save_settings(void);

// Puts the remembered settings back; a crash has nothing left to restore.
void ct_restore_settings(void);

// Answers SIGTSTP through the loop, or, while the terminal is given back, by stopping at once: an
// editor that stops its process group must stop us too, or the shell would wait for ever.
void ct_answer_stop(bool ourselves);

// Remembers the bytes that end the screen; any of the strings may be null.
void ct_prepare_restore(
  const char *attributes, const char *colours, const char *cursor, const char *paste,
  const char *screen);
