#include "neural_kernels.h"

#include <math.h>
#include <string.h>

// One clone of a function for each level of vectors; the dynamic linker takes the best one that the processor has.
#if defined(__x86_64__) && defined(__ELF__)
#define DISPATCHED __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define DISPATCHED
#endif
#define INLINED static inline __attribute__((always_inline))

typedef float panel __attribute__((vector_size(NEURAL_PANEL * sizeof(float)), aligned(4)));

// Tokens that share the loads of a panel.
#define TILE 6

size_t neural_packed_count(size_t outputs, size_t inputs) {
    return (outputs + NEURAL_PANEL - 1) / NEURAL_PANEL * NEURAL_PANEL * inputs;
}

void neural_pack(const float *weight, size_t outputs, size_t inputs, float *packed) {
    for (size_t first = 0; first < outputs; first += NEURAL_PANEL) {
        for (size_t input = 0; input < inputs; input++) {
            for (size_t lane = 0; lane < NEURAL_PANEL; lane++) {
                size_t output = first + lane;
                *packed++ = output < outputs ? weight[output * inputs + input] : 0;
            }
        }
    }
}

// count is a constant where this is inlined, so that the sums stay in registers.
INLINED void multiply_tile(const float *x, size_t inputs, const float *weights, const float *start, float *y,
                           size_t stride, size_t count) {
    panel sums[TILE];
    for (size_t t = 0; t < count; t++) sums[t] = *(const panel *)start;
    for (size_t input = 0; input < inputs; input++) {
        panel weight = *(const panel *)(weights + input * NEURAL_PANEL);
        for (size_t t = 0; t < count; t++) sums[t] += weight * x[t * inputs + input];
    }
    for (size_t t = 0; t < count; t++) *(panel *)(y + t * stride) = sums[t];
}

DISPATCHED
void neural_multiply(const float *x, size_t tokens, size_t inputs, const float *packed, const float *bias,
                     size_t outputs, float *y) {
    size_t stride = neural_packed_count(outputs, 1);
    for (size_t first = 0; first < outputs; first += NEURAL_PANEL) {
        const float *weights = packed + first * inputs;
        float start[NEURAL_PANEL] = {0};
        size_t lanes = outputs - first < NEURAL_PANEL ? outputs - first : NEURAL_PANEL;
        if (bias) memcpy(start, bias + first, lanes * sizeof(float));
        size_t t = 0;
        for (; t + TILE <= tokens; t += TILE)
            multiply_tile(x + t * inputs, inputs, weights, start, y + t * stride + first, stride, TILE);
        for (; t < tokens; t++)
            multiply_tile(x + t * inputs, inputs, weights, start, y + t * stride + first, stride, 1);
    }
}

DISPATCHED
void neural_rectify(float *x, size_t count) {
    for (size_t i = 0; i < count; i++) x[i] = x[i] > 0 ? x[i] : 0;
}

DISPATCHED
void neural_normalize(const float *x, size_t tokens, size_t size, const float *scale, float *y) {
    for (size_t t = 0; t < tokens; t++) {
        const float *row = x + t * size;
        float lanes[NEURAL_PANEL] = {0};
        for (size_t i = 0; i + NEURAL_PANEL <= size; i += NEURAL_PANEL)
            for (size_t lane = 0; lane < NEURAL_PANEL; lane++) lanes[lane] += row[i + lane] * row[i + lane];
        float sum = 0;
        for (size_t lane = 0; lane < NEURAL_PANEL; lane++) sum += lanes[lane];
        for (size_t i = size / NEURAL_PANEL * NEURAL_PANEL; i < size; i++) sum += row[i] * row[i];
        float factor = 1 / sqrtf(sum / (float)size + 1e-5f);
        for (size_t i = 0; i < size; i++) y[t * size + i] = row[i] * factor * scale[i];
    }
}

DISPATCHED
void neural_convolve(const float *u, size_t tokens, size_t size, const float *kernel, float *v) {
    const float *before = kernel, *here = kernel + size, *after = kernel + 2 * size;
    for (size_t t = 0; t < tokens; t++) {
        const float *row = u + t * size;
        float *out = v + t * size;
        for (size_t i = 0; i < size; i++) out[i] = here[i] * row[i];
        if (t > 0)
            for (size_t i = 0; i < size; i++) out[i] += before[i] * row[i - size];
        if (t + 1 < tokens)
            for (size_t i = 0; i < size; i++) out[i] += after[i] * row[i + size];
    }
}

// e^x within 2 units in the last place: 2^n times a polynomial for the rest (the constants are those of Cephes' expf).
INLINED float exponential(float x) {
    x = x > 87 ? 87 : x;
    x = x < -87 ? -87 : x;
    float n = (x * 1.44269504f + 12582912.0f) - 12582912.0f;
    float r = x - n * 0.693359375f + n * 2.12194440e-4f;
    float p = 1.9875691500e-4f;
    p = p * r + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = p * r * r + r + 1;
    int32_t bits = ((int32_t)n + 127) << 23;
    float power;
    memcpy(&power, &bits, sizeof power);
    return p * power;
}

INLINED float sigmoid(float x) { return 1 / (1 + exponential(-x)); }

// One token of a scan, over the numbers from begin to end.
INLINED void scan_step(const float *gates, size_t begin, size_t end, size_t size, float *state, float *x) {
    for (size_t i = begin; i < end; i++) {
        float forget = sigmoid(gates[size + i]);
        state[i] = forget * state[i] + (1 - forget) * gates[i];
        x[i] += sigmoid(gates[2 * size + i]) * state[i];
    }
}

DISPATCHED
void neural_scan(const float *gates, size_t tokens, size_t size, size_t gates_stride, float *x) {
    float state[size];
    memset(state, 0, sizeof state);
    for (size_t t = 0; t < tokens; t++) scan_step(gates + t * gates_stride, 0, size / 2, size, state, x + t * size);
    for (size_t t = tokens; t-- > 0;)
        scan_step(gates + t * gates_stride, size / 2, size, size, state, x + t * size);
}

DISPATCHED
void neural_accumulate(const int8_t *row, float factor, size_t size, float *sum) {
    for (size_t i = 0; i < size; i++) sum[i] += factor * (float)row[i];
}

DISPATCHED
void neural_add(const float *row, size_t size, float *sum) {
    for (size_t i = 0; i < size; i++) sum[i] += row[i];
}

size_t neural_greatest(const float *x, size_t count) {
    size_t best = 0;
    for (size_t i = 1; i < count; i++)
        if (x[i] > x[best]) best = i;
    return best;
}
