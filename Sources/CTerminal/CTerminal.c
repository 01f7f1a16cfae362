// What curses does for us: the screen image and the shortest way to bring it to the terminal.
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1

#include "CTerminal.h"
#include "restore.h"

#include <curses.h>
#include <term.h>

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

enum { STYLES = 64 };
static attr_t style_attributes[STYLES];
static short style_pairs[STYLES];
static bool has_colours;
static bool paste_wanted;
static bool is_entered;

static bool is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

// A Dutch locale is often named in LANG but not installed; its characters are UTF-8 all the same.
bool ct_use_locale(void) {
  if (setlocale(LC_CTYPE, "") != NULL && is_utf8()) return true;
  const char *names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (int i = 0; i < 3; i++) {
    const char *value = getenv(names[i]);
    if (value == NULL || *value == 0) continue;
    if (strcasestr(value, "utf-8") == NULL && strcasestr(value, "utf8") == NULL) return false;
    return setlocale(LC_CTYPE, "C.UTF-8") != NULL && is_utf8();
  }
  return false;
}

int ct_open(const char *type) {
  if (!ct_save_settings()) return errno ? errno : ENOTTY;
  // Only the system's size counts: LINES and COLUMNS may be left from another window.
  use_env(FALSE);
  use_tioctl(TRUE);
  errno = 0;
  if (newterm(type, stdout, stdin) == NULL) return errno ? errno : ENOENT;
  set_escdelay(25);
  raw();
  noecho();
  nonl();
  // Input is read outside curses: it must neither look for it nor stop drawing because of it.
  typeahead(-1);
  leaveok(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  is_entered = true;
  ct_prepare_restore(exit_attribute_mode, orig_pair, cursor_normal, NULL, exit_ca_mode);
  return 0;
}

int ct_start_colours(void) {
  if (!has_colors() || start_color() != OK) return 0;
  has_colours = true;
  use_default_colors();
  return COLORS;
}

void ct_define_style(uint8_t style, int foreground, int background, int attributes) {
  if (style >= STYLES) return;
  attr_t made = A_NORMAL;
  if (attributes & CT_BOLD) made |= A_BOLD;
  if (attributes & CT_DIM) made |= A_DIM;
  if (attributes & CT_REVERSE) made |= A_REVERSE;
  if (attributes & CT_UNDERLINE) made |= A_UNDERLINE;
  style_attributes[style] = made;
  style_pairs[style] = 0;
  if (!has_colours || (foreground < 0 && background < 0)) return;
  if (init_pair((short)(style + 1), (short)foreground, (short)background) == OK)
    style_pairs[style] = (short)(style + 1);
}

bool ct_can_address(void) { return cursor_address != NULL; }
bool ct_has_alternate_screen(void) { return enter_ca_mode != NULL && exit_ca_mode != NULL; }

static void switch_paste(bool on) {
  putp(on ? "\033[?2004h" : "\033[?2004l");
  fflush(stdout);
}

void ct_use_paste(bool wanted) {
  paste_wanted = wanted;
  if (!wanted) return;
  ct_prepare_restore(
    exit_attribute_mode, orig_pair, cursor_normal, "\033[?2004l", exit_ca_mode);
  switch_paste(true);
}

void ct_put_row(int row, const ct_cell *cells, int count) {
  for (int column = 0; column < count; column++) {
    const ct_cell *cell = &cells[column];
    if (cell->width == 0 || cell->style >= STYLES) continue;
    wchar_t text[5] = {0};
    for (int i = 0; i < 4; i++) text[i] = (wchar_t)cell->text[i];
    // Half a wide character at the edge would go to the next row.
    bool known = wcwidth(text[0]) == cell->width && column + cell->width <= count;
    if (!known) {
      text[0] = L'?';
      text[1] = 0;
    }
    // A mark that the C library does not know as one would make setcchar refuse the cell.
    for (int i = 1; i < 4 && text[i] != 0; i++)
      if (wcwidth(text[i]) != 0) text[i] = 0;
    cchar_t made;
    if (setcchar(&made, text, style_attributes[cell->style], style_pairs[cell->style], NULL) != OK)
      continue;
    mvadd_wch(row, column, &made);
    if (!known && cell->width == 2 && column + 1 < count) mvadd_wch(row, column + 1, &made);
  }
}

void ct_erase(void) { erase(); }

void ct_show(int row, int column) {
  if (row >= 0) move(row, column);
  curs_set(row >= 0 ? 1 : 0);
  wnoutrefresh(stdscr);
  doupdate();
}

void ct_redraw(void) { clearok(curscr, TRUE); }

bool ct_system_size(int *rows, int *wide) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0)
    return false;
  *rows = size.ws_row;
  *wide = size.ws_col;
  return true;
}

void ct_curses_size(int *rows, int *wide) { getmaxyx(stdscr, *rows, *wide); }

void ct_resize(int rows, int wide) { resizeterm(rows, wide); }

void ct_leave(void) {
  if (!is_entered) return;
  is_entered = false;
  if (paste_wanted) switch_paste(false);
  curs_set(1);
  endwin();
  ct_restore_settings();
  ct_answer_stop(false);
}

void ct_enter(void) {
  if (is_entered) return;
  // What the user changed meanwhile with stty is what must come back in the end.
  ct_save_settings();
  ct_answer_stop(true);
  reset_prog_mode();
  if (paste_wanted) switch_paste(true);
  clearok(curscr, TRUE);
  is_entered = true;
}

void ct_continue(void) {
  if (!is_entered) return;
  reset_prog_mode();
  clearok(curscr, TRUE);
}
