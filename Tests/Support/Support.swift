// Support is what several test targets share: random values that can be repeated, a program in a
// terminal of its own, and a reader of what that program writes.
