#pragma once
#include "neural_kernels.h"

// One clone of a function for each level of vectors; the dynamic linker takes the best one that the processor has.
#if defined(__x86_64__) && defined(__ELF__)
#define DISPATCHED __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define DISPATCHED
#endif
#define INLINED static inline __attribute__((always_inline))

// A fused multiply-add rounds once where a product and a sum round twice: processors without it would differ.
#pragma STDC FP_CONTRACT OFF

typedef float panel __attribute__((vector_size(NEURAL_PANEL * sizeof(float)), aligned(4)));
typedef int32_t panel_int __attribute__((vector_size(NEURAL_PANEL * sizeof(int32_t)), aligned(4)));

// Panels are handed over by address: how one is passed by value depends on the processor.
INLINED float greatest_lane(const panel *x) {
    float greatest = (*x)[0];
    for (size_t lane = 1; lane < NEURAL_PANEL; lane++) greatest = (*x)[lane] > greatest ? (*x)[lane] : greatest;
    return greatest;
}
