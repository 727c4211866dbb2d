#include "neural_panel.h"

#include <math.h>
#include <string.h>

DISPATCHED
void neural_rectify(float *x, size_t count) {
    for (size_t i = 0; i < count; i++) x[i] = x[i] > 0 ? x[i] : 0;
}

DISPATCHED
void neural_normalize(const float *x, size_t tokens, size_t size, const float *scale, float *y) {
    for (size_t t = 0; t < tokens; t++, x += size, y += size) {
        panel squares = {0};
        for (size_t i = 0; i < size; i += NEURAL_PANEL) {
            panel here = *(const panel *)(x + i);
            squares += here * here;
        }
        float sum = 0;
        for (size_t lane = 0; lane < NEURAL_PANEL; lane++) sum += squares[lane];
        float factor = 1 / sqrtf(sum / (float)size + 1e-5f);
        for (size_t i = 0; i < size; i += NEURAL_PANEL)
            *(panel *)(y + i) = *(const panel *)(x + i) * factor * *(const panel *)(scale + i);
    }
}

DISPATCHED
void neural_convolve(const float *u, size_t tokens, size_t size, const float *kernel, float *v) {
    for (size_t t = 0; t < tokens; t++, u += size, v += size) {
        for (size_t i = 0; i < size; i += NEURAL_PANEL) {
            panel sum = *(const panel *)(kernel + size + i) * *(const panel *)(u + i);
            if (t > 0) sum += *(const panel *)(kernel + i) * *(const panel *)(u + i - size);
            if (t + 1 < tokens) sum += *(const panel *)(kernel + 2 * size + i) * *(const panel *)(u + i + size);
            *(panel *)(v + i) = sum;
        }
    }
}

// 1 / (1 + e^-x) for a panel, in place. e^-x is within 2 units in the last place: 2^n times a polynomial for the rest
// (the constants are those of Cephes' expf).
INLINED void sigmoid(panel *number) {
    panel x = __builtin_elementwise_max(__builtin_elementwise_min(-*number, (panel){} + 87), (panel){} - 87);
    panel n = (x * 1.44269504f + 12582912.0f) - 12582912.0f;
    panel r = x - n * 0.693359375f + n * 2.12194440e-4f;
    panel p = r * 1.9875691500e-4f + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = p * r * r + r + 1;
    panel_int power = (__builtin_convertvector(n, panel_int) + 127) << 23;
    *number = 1 / (1 + p * (panel)power);
}

// One token of a scan, over the numbers from begin to end.
INLINED void scan_step(const float *gates, size_t begin, size_t end, size_t size, float *state, float *x) {
    for (size_t i = begin; i < end; i += NEURAL_PANEL) {
        panel forget = *(const panel *)(gates + size + i);
        panel next = forget * *(panel *)(state + i) + (1 - forget) * *(const panel *)(gates + i);
        *(panel *)(state + i) = next;
        *(panel *)(x + i) += *(const panel *)(gates + 2 * size + i) * next;
    }
}

DISPATCHED
void neural_scan(float *gates, size_t tokens, size_t size, size_t gates_stride, float *x) {
    float state[size];
    memset(state, 0, sizeof state);
    for (size_t t = 0; t < tokens; t++)
        for (size_t i = size; i < 3 * size; i += NEURAL_PANEL) sigmoid((panel *)(gates + t * gates_stride + i));
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

DISPATCHED
size_t neural_greatest(const float *x, size_t count) {
    size_t whole = count / NEURAL_PANEL * NEURAL_PANEL;
    float best = x[0];
    if (whole > 0) {
        panel greatest = *(const panel *)x;
        for (size_t i = NEURAL_PANEL; i < whole; i += NEURAL_PANEL)
            greatest = __builtin_elementwise_max(*(const panel *)(x + i), greatest);
        best = greatest_lane(&greatest);
    }
    for (size_t i = whole; i < count; i++) best = x[i] > best ? x[i] : best;
    size_t index = 0;
    while (index + 1 < count && x[index] != best) index++;
    return index;
}
