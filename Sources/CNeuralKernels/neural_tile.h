#pragma once
#include "neural_kernels.h"

// Tokens that share the loads of a panel.
#define TILE 8

// Sums of products of count tokens (at most TILE) with a panel: sums[t][o] = sum over i of (weight[o][i] + offset) *
// x[t][i] for the offset that goes with the function. A panel holds its outputs' inputs in groups of four.
typedef void tile_function(const int8_t *x, size_t count, size_t inputs, const int8_t *panel,
                           int32_t (*sums)[NEURAL_PANEL]);

tile_function tile_portable;
#if defined(__x86_64__)
tile_function tile_avx2;
tile_function tile_avx512;
#define TILE_AVX512_OFFSET 128
#endif
