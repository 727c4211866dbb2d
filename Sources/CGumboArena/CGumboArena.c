#include "CGumboArena.h"

#include <gumbo.h>
#include <setjmp.h>
#include <stdalign.h>
#include <stdlib.h>

enum { chunk_bytes = 1 << 20 };

struct chunk {
    struct chunk *next;
};

struct gumbo_arena {
    struct chunk *chunks;
    char *free_begin;
    char *free_end;
    size_t budget;
    const GumboNode *root;
    jmp_buf gave_up;
};

// gumbo does not check for NULL, so an arena that is spent leaves the parser by longjmp; its memory is all ours.
static void take_chunk(gumbo_arena *arena, size_t bytes) {
    struct chunk *chunk = bytes <= arena->budget ? malloc(bytes) : NULL;
    if (chunk == NULL) longjmp(arena->gave_up, 1);
    arena->budget -= bytes;
    chunk->next = arena->chunks;
    arena->chunks = chunk;
    arena->free_begin = (char *)chunk + alignof(max_align_t);
    arena->free_end = (char *)chunk + bytes;
}

static void *allocate(void *userdata, size_t size) {
    gumbo_arena *arena = userdata;
    size_t const rounded = (size + alignof(max_align_t) - 1) & ~(alignof(max_align_t) - 1);
    if ((size_t)(arena->free_end - arena->free_begin) < rounded) {
        size_t const needed = rounded + alignof(max_align_t);
        take_chunk(arena, needed > chunk_bytes ? needed : chunk_bytes);
    }
    void *const place = arena->free_begin;
    arena->free_begin += rounded;
    return place;
}

static void deallocate(void *userdata, void *pointer) {
    (void)userdata;
    (void)pointer;
}

gumbo_arena *gumbo_arena_parse(const char *bytes, size_t count, size_t budget) {
    gumbo_arena *const arena = calloc(1, sizeof *arena);
    if (arena == NULL) return NULL;
    arena->budget = budget;
    if (setjmp(arena->gave_up) != 0) {
        gumbo_arena_free(arena);
        return NULL;
    }
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = allocate;
    options.deallocator = deallocate;
    options.userdata = arena;
    options.max_errors = 0;
    arena->root = gumbo_parse_with_options(&options, bytes, count)->root;
    return arena;
}

const void *gumbo_arena_root(const gumbo_arena *arena) {
    return arena->root;
}

void gumbo_arena_free(gumbo_arena *arena) {
    for (struct chunk *chunk = arena->chunks; chunk != NULL;) {
        struct chunk *const next = chunk->next;
        free(chunk);
        chunk = next;
    }
    free(arena);
}
