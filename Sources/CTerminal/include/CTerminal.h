// CTerminal wraps the part of ncurses and of the signal calls that Swift cannot import: macros,
// variadic functions, global variables, and code that must be safe inside a signal handler.
// It holds one terminal per process and decides nothing; that is the work of the Swift module.
#pragma once

#include <stdbool.h>
#include <stdint.h>

/// One cell as Swift hands it over: base and marks (0 ends them), width 0, 1 or 2, and a style.
typedef struct {
  uint32_t text[4];
  uint8_t width;
  uint8_t style;
} ct_cell;

/// The attributes of a style, to be added up.
enum { CT_BOLD = 1, CT_DIM = 2, CT_REVERSE = 4, CT_UNDERLINE = 8 };

/// The bytes that the self-pipe carries, one per signal.
enum {
  CT_RESIZED = 'W',
  CT_TERMINATE = 'T',
  CT_INTERRUPTED = 'I',
  CT_HANG_UP = 'H',
  CT_STOP_ASKED = 'Z',
  CT_CONTINUED = 'C',
};

/// Chooses the character set of the environment; true when it is UTF-8.
bool ct_use_locale(void);

/// Starts curses on standard input and output for a terminal type; 0, or errno. It never exits,
/// unlike initscr, so that another type can be tried.
int ct_open(const char *type);

/// The number of colours, 0 for none; asks curses to keep the terminal's own background.
int ct_start_colours(void);

/// Gives a style its colours (-1: the terminal's own) and attributes.
void ct_define_style(uint8_t style, int foreground, int background, int attributes);

/// Whether the terminal can place its cursor, and whether it has a second screen.
bool ct_can_address(void);
bool ct_has_alternate_screen(void);

/// Sends pasted text as one piece (bracketed paste); only for terminals that know it.
void ct_use_paste(bool wanted);

/// Puts the cells of one row from column 0; a scalar curses would give another width becomes ?.
void ct_put_row(int row, const ct_cell *cells, int count);

/// Blanks the whole screen image.
void ct_erase(void);

/// Sends the difference and places the cursor; a negative row hides it.
void ct_show(int row, int column);

/// Makes the next ct_show send everything.
void ct_redraw(void);

/// The size the system knows for the terminal; false when it knows none.
bool ct_system_size(int *rows, int *columns);

/// The size curses works with, and a way to change it.
void ct_curses_size(int *rows, int *columns);
void ct_resize(int rows, int columns);

/// Gives the terminal back as it was, and takes it again; both do nothing when done already.
void ct_leave(void);
void ct_enter(void);

/// Takes the terminal again after a stop that gave no time to leave it (SIGSTOP).
void ct_continue(void);

/// Installs the signal handlers; returns the end of the self-pipe to read, or -1.
/// Must come after ct_open, whose own handlers it replaces.
int ct_install_handlers(void);

/// Stops the process group as ^Z does in other programs; returns when it is continued. The
/// terminal must have been left.
void ct_stop_group(void);

/// Writes text to the terminal without curses, for a terminal that cannot place its cursor.
void ct_write(const char *bytes, long count);

/// Blocks until the terminal or the self-pipe has something: 1 terminal, 2 pipe, 3 both, 0 on time
/// out (-1 for none), 4 when the terminal is gone.
int ct_wait(int pipe_end, int milliseconds);

/// Reads what is there: the number of bytes, 0 when there is none after all, -1 when it is gone.
long ct_read_terminal(uint8_t *bytes, long count);
long ct_read_pipe(int pipe_end, uint8_t *bytes, long count);
