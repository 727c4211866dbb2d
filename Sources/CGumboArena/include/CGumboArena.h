#pragma once
#include <stddef.h>

// Parses HTML with libgumbo inside an arena: nothing is freed until the whole tree is, so that
// - a page that would take more memory than `budget` bytes is given up (NULL) instead of taking the machine along;
// - gumbo's recursive gumbo_destroy_output, which overflows the stack on deep trees, is never called;
// - parsing is faster.
typedef struct gumbo_arena gumbo_arena;

// `bytes` is UTF-8 and must live as long as the tree. NULL where the budget is spent.
gumbo_arena *gumbo_arena_parse(const char *bytes, size_t count, size_t budget);

// The root element (GumboNode *).
const void *gumbo_arena_root(const gumbo_arena *arena);

void gumbo_arena_free(gumbo_arena *arena);
