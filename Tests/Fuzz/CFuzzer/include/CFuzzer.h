#pragma once
#include <stddef.h>
#include <stdint.h>

/// Runs libFuzzer on a reader; the arguments are those of a program (llvm.org/docs/LibFuzzer.html).
int LLVMFuzzerRunDriver(
    int *argc, char ***argv, int (*reader)(const uint8_t *bytes, size_t count));
