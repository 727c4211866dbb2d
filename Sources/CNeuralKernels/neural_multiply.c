#include "neural_panel.h"
#include "neural_tile.h"

#include <string.h>

// Tokens whose values stay in the nearest cache while all panels go over them.
#define BLOCK (8 * TILE)
#define GROUP 4

size_t neural_stride(size_t outputs) { return (outputs + NEURAL_PANEL - 1) / NEURAL_PANEL * NEURAL_PANEL; }

void neural_pack(const int8_t *weight, size_t outputs, size_t inputs, int8_t *packed) {
    for (size_t first = 0; first < outputs; first += NEURAL_PANEL) {
        for (size_t input = 0; input < inputs; input += GROUP) {
            for (size_t output = first; output < first + NEURAL_PANEL; output++, packed += GROUP) {
                if (output < outputs) memcpy(packed, weight + output * inputs + input, GROUP);
                else memset(packed, 0, GROUP);
            }
        }
    }
}

DISPATCHED
void neural_round(const float *x, size_t tokens, size_t size, int8_t *values, float *steps) {
    for (size_t t = 0; t < tokens; t++, x += size, values += size) {
        panel greatest = {0};
        for (size_t i = 0; i < size; i += NEURAL_PANEL) {
            panel here = __builtin_elementwise_abs(*(const panel *)(x + i));
            greatest = __builtin_elementwise_max(here, greatest);
        }
        float limit = greatest_lane(&greatest);
        float factor = limit > 0 ? 127 / limit : 0;
        steps[t] = limit / 127;
        for (size_t i = 0; i < size; i += NEURAL_PANEL) {
            // Adding and taking away 1.5 * 2^23 rounds to an integer, halves to even.
            panel rounded = (*(const panel *)(x + i) * factor + 12582912.0f) - 12582912.0f;
            panel_int integers = __builtin_convertvector(rounded, panel_int);
            for (size_t lane = 0; lane < NEURAL_PANEL; lane++) values[i + lane] = (int8_t)integers[lane];
        }
    }
}

// What a tile's offset adds to the sums of each token.
DISPATCHED
static void find_excess(const int8_t *x, size_t tokens, size_t inputs, int32_t offset, int32_t *excess) {
    for (size_t t = 0; t < tokens; t++) {
        int32_t sum = 0;
        for (size_t i = 0; i < inputs; i++) sum += x[t * inputs + i];
        excess[t] = offset * sum;
    }
}

DISPATCHED
static void scale(int32_t (*sums)[NEURAL_PANEL], const int32_t *excess, const float *x_steps, size_t count,
                  const float *weight_steps, const float *bias, float *y, size_t stride) {
    panel steps = *(const panel *)weight_steps, start = {0};
    if (bias) start = *(const panel *)bias;
    for (size_t t = 0; t < count; t++) {
        panel_int sum = *(const panel_int *)sums[t] - excess[t];
        *(panel *)(y + t * stride) = __builtin_convertvector(sum, panel) * (x_steps[t] * steps) + start;
    }
}

typedef struct {
    tile_function *tile;
    int32_t offset;
} kernel;

// Each needs more of the processor than the one before it.
static const kernel kernels[] = {
    {tile_portable, 0},
#if defined(__x86_64__)
    {tile_avx2, 0},
    {tile_avx512, TILE_AVX512_OFFSET},
#endif
};

size_t neural_kernel_count(void) {
#if defined(__x86_64__)
    if (!__builtin_cpu_supports("avx2")) return 1;
    return __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vnni") ? 3 : 2;
#else
    return 1;
#endif
}

static void multiply_block(kernel kernel, const int8_t *x, const float *x_steps, size_t tokens, size_t inputs,
                           const int8_t *packed, const float *weight_steps, const float *bias, size_t outputs,
                           float *y) {
    size_t stride = neural_stride(outputs);
    int32_t excess[BLOCK] = {0}, sums[TILE][NEURAL_PANEL];
    if (kernel.offset) find_excess(x, tokens, inputs, kernel.offset, excess);
    for (size_t first = 0; first < outputs; first += NEURAL_PANEL) {
        for (size_t t = 0; t < tokens; t += TILE) {
            size_t count = tokens - t < TILE ? tokens - t : TILE;
            kernel.tile(x + t * inputs, count, inputs, packed + first * inputs, sums);
            scale(sums, excess + t, x_steps + t, count, weight_steps + first, bias ? bias + first : NULL,
                  y + t * stride + first, stride);
        }
    }
}

void neural_multiply_by(size_t number, const int8_t *x, const float *x_steps, size_t tokens, size_t inputs,
                        const int8_t *packed, const float *weight_steps, const float *bias, size_t outputs, float *y) {
    for (size_t t = 0; t < tokens; t += BLOCK) {
        size_t count = tokens - t < BLOCK ? tokens - t : BLOCK;
        multiply_block(kernels[number], x + t * inputs, x_steps + t, count, inputs, packed, weight_steps, bias, outputs,
                       y + t * neural_stride(outputs));
    }
}

void neural_multiply(const int8_t *x, const float *x_steps, size_t tokens, size_t inputs, const int8_t *packed,
                     const float *weight_steps, const float *bias, size_t outputs, float *y) {
    neural_multiply_by(neural_kernel_count() - 1, x, x_steps, tokens, inputs, packed, weight_steps, bias, outputs, y);
}
