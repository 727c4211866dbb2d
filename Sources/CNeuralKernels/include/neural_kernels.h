#pragma once
#include <stddef.h>
#include <stdint.h>

// Products and elementwise steps of the neural models, for many tokens at once.
//
// Each function runs in the widest vectors of the machine (chosen when the program is loaded). A token's numbers depend
// on that token (and on its window) alone, whatever stands beside it in the batch: sums run in one order always.
// Matrices are row-major, a row a token; a packed matrix is what neural_pack makes.

// The number of outputs in a panel of a packed matrix.
#define NEURAL_PANEL 16

// The number of floats that neural_pack writes: outputs rounded up to whole panels, times inputs.
size_t neural_packed_count(size_t outputs, size_t inputs);

// Rearranges weight[outputs][inputs] into panels; missing outputs of the last panel are zero.
void neural_pack(const float *weight, size_t outputs, size_t inputs, float *packed);

// y[t][o] = bias[o] + sum over i of weight[o][i] * x[t][i]; bias may be NULL. Rows of x are inputs long, rows of y
// outputs rounded up to whole panels.
void neural_multiply(const float *x, size_t tokens, size_t inputs, const float *packed, const float *bias,
                     size_t outputs, float *y);

// y[t] = max(0, x[t]) for count numbers.
void neural_rectify(float *x, size_t count);

// Root mean square: y[t] = x[t] / sqrt(mean(x[t]^2) + 1e-5) * scale.
void neural_normalize(const float *x, size_t tokens, size_t size, const float *scale, float *y);

// v[t] = kernel[0] * u[t-1] + kernel[1] * u[t] + kernel[2] * u[t+1] within one window, zero outside of it.
void neural_convolve(const float *u, size_t tokens, size_t size, const float *kernel, float *v);

// One window of a gated recurrent layer: gates[t] holds z, f, o (3 * size numbers before f and o go through the
// sigmoid); the first half of the numbers runs forwards, the second half backwards; x[t] += o * c.
void neural_scan(const float *gates, size_t tokens, size_t size, size_t gates_stride, float *x);

// sum[i] += factor * row[i].
void neural_accumulate(const int8_t *row, float factor, size_t size, float *sum);

// sum[i] += row[i].
void neural_add(const float *row, size_t size, float *sum);

// The index of the greatest of count numbers, the first of equals; count must not be 0.
size_t neural_greatest(const float *x, size_t count);
