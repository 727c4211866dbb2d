#pragma once
#include <stddef.h>
#include <stdint.h>

// Products and elementwise steps of the neural models, for many tokens at once.
//
// The same numbers come out to the last bit on every processor and whatever else is in the batch: products are sums of
// 8-bit integers, exact in any order, and the steps on floats are single IEEE operations in one order, never fused.
// Matrices are row-major, a row a token; a packed matrix is what neural_pack makes. Widths (inputs, sizes of rows) are
// multiples of 16.

// The number of outputs in a panel of a packed matrix.
#define NEURAL_PANEL 16

// The length of a row of outputs: outputs rounded up to whole panels.
size_t neural_stride(size_t outputs);

// Rounds each row to integers from -127 to 127 of one step: step[t] = max |x[t]| / 127, values[t] = x[t] / step[t],
// halves to even. A row of zeros has step 0.
void neural_round(const float *x, size_t tokens, size_t size, int8_t *values, float *steps);

// Rearranges weight[outputs][inputs] into panels of neural_stride(outputs) * inputs numbers; missing outputs are zero.
void neural_pack(const int8_t *weight, size_t outputs, size_t inputs, int8_t *packed);

// y[t][o] = (sum over i of weight[o][i] * x[t][i]) * (x_steps[t] * weight_steps[o]) + bias[o]. Rows of y and weight_steps
// and bias have neural_stride(outputs) numbers; bias may be NULL.
void neural_multiply(const int8_t *x, const float *x_steps, size_t tokens, size_t inputs, const int8_t *packed,
                     const float *weight_steps, const float *bias, size_t outputs, float *y);

// The implementations of neural_multiply that this processor can run; the last of them is the one that runs.
size_t neural_kernel_count(void);

// neural_multiply by the implementation `kernel`, which is less than neural_kernel_count().
void neural_multiply_by(size_t kernel, const int8_t *x, const float *x_steps, size_t tokens, size_t inputs,
                        const int8_t *packed, const float *weight_steps, const float *bias, size_t outputs, float *y);

// y[t] = max(0, x[t]) for count numbers.
void neural_rectify(float *x, size_t count);

// Root mean square: y[t] = x[t] / sqrt(mean(x[t]^2) + 1e-5) * scale.
void neural_normalize(const float *x, size_t tokens, size_t size, const float *scale, float *y);

// v[t] = kernel[0] * u[t-1] + kernel[1] * u[t] + kernel[2] * u[t+1] within one window, zero outside of it.
void neural_convolve(const float *u, size_t tokens, size_t size, const float *kernel, float *v);

// One window of a gated recurrent layer: gates[t] holds z, f, o (size numbers each; f and o go through the sigmoid, in
// place); the first half of the numbers runs forwards, the second half backwards; x[t] += o * c. Size is a multiple of 32.
void neural_scan(float *gates, size_t tokens, size_t size, size_t gates_stride, float *x);

// sum[i] += factor * row[i].
void neural_accumulate(const int8_t *row, float factor, size_t size, float *sum);

// sum[i] += row[i].
void neural_add(const float *row, size_t size, float *sum);

// The index of the greatest of count numbers, the first of equals; count must not be 0.
size_t neural_greatest(const float *x, size_t count);
