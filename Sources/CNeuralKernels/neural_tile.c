#include "neural_tile.h"

#include <string.h>

#define INLINED static inline __attribute__((always_inline))
#define GROUP 4

typedef int32_t panel_int __attribute__((vector_size(NEURAL_PANEL * sizeof(int32_t)), aligned(4)));

// Reads a group of four weights as one integer, the first in its lowest byte.
void tile_portable(const int8_t *x, size_t count, size_t inputs, const int8_t *panel, int32_t (*sums)[NEURAL_PANEL]) {
    for (size_t t = 0; t < count; t++) {
        panel_int sum = {0};
        for (size_t i = 0; i < inputs; i += GROUP) {
            panel_int weights;
            memcpy(&weights, panel + i * NEURAL_PANEL, sizeof weights);
            for (int k = 0; k < GROUP; k++) sum += (weights << (24 - 8 * k) >> 24) * x[t * inputs + i + (size_t)k];
        }
        memcpy(sums[t], &sum, sizeof sum);
    }
}

#if defined(__x86_64__)
#include <immintrin.h>

// Four values of a token.
INLINED int32_t group(const int8_t *x) {
    int32_t values;
    memcpy(&values, x, sizeof values);
    return values;
}

// Count is a constant where these are inlined, so that the sums stay in registers.

// 8-bit products are made of an unsigned and a signed factor and summed in pairs; 2 * 127 * 127 does not overflow them.
__attribute__((target("avx2"))) INLINED void sums_avx2(const int8_t *x, size_t count, size_t inputs,
                                                       const int8_t *panel, int32_t (*sums)[NEURAL_PANEL]) {
    __m256i low[TILE / 2], high[TILE / 2], ones = _mm256_set1_epi16(1);
    for (size_t t = 0; t < count; t++) low[t] = high[t] = _mm256_setzero_si256();
    for (size_t i = 0; i < inputs; i += GROUP) {
        __m256i first = _mm256_loadu_si256((const __m256i *)(panel + i * NEURAL_PANEL));
        __m256i second = _mm256_loadu_si256((const __m256i *)(panel + i * NEURAL_PANEL) + 1);
        __m256i first_size = _mm256_abs_epi8(first), second_size = _mm256_abs_epi8(second);
        for (size_t t = 0; t < count; t++) {
            __m256i values = _mm256_set1_epi32(group(x + t * inputs + i));
            __m256i pairs = _mm256_maddubs_epi16(first_size, _mm256_sign_epi8(values, first));
            low[t] = _mm256_add_epi32(low[t], _mm256_madd_epi16(pairs, ones));
            pairs = _mm256_maddubs_epi16(second_size, _mm256_sign_epi8(values, second));
            high[t] = _mm256_add_epi32(high[t], _mm256_madd_epi16(pairs, ones));
        }
    }
    for (size_t t = 0; t < count; t++) {
        _mm256_storeu_si256((__m256i *)sums[t], low[t]);
        _mm256_storeu_si256((__m256i *)sums[t] + 1, high[t]);
    }
}

__attribute__((target("avx2"))) void tile_avx2(const int8_t *x, size_t count, size_t inputs, const int8_t *panel,
                                               int32_t (*sums)[NEURAL_PANEL]) {
    size_t t = 0;
    for (; t + TILE / 2 <= count; t += TILE / 2) sums_avx2(x + t * inputs, TILE / 2, inputs, panel, sums + t);
    for (; t < count; t++) sums_avx2(x + t * inputs, 1, inputs, panel, sums + t);
}

#define AVX512 __attribute__((target("avx512f,avx512bw,avx512vnni")))

// One instruction multiplies and sums 64 pairs; its weights must be unsigned, so each is 128 too great.
AVX512 INLINED void sums_avx512(const int8_t *x, size_t count, size_t inputs, const int8_t *panel,
                                int32_t (*sums)[NEURAL_PANEL]) {
    __m512i sum[TILE], sign = _mm512_set1_epi8((char)TILE_AVX512_OFFSET);
    for (size_t t = 0; t < count; t++) sum[t] = _mm512_setzero_si512();
    for (size_t i = 0; i < inputs; i += GROUP) {
        __m512i weights = _mm512_xor_si512(_mm512_loadu_si512(panel + i * NEURAL_PANEL), sign);
        for (size_t t = 0; t < count; t++)
            sum[t] = _mm512_dpbusd_epi32(sum[t], weights, _mm512_set1_epi32(group(x + t * inputs + i)));
    }
    for (size_t t = 0; t < count; t++) _mm512_storeu_si512(sums[t], sum[t]);
}

AVX512 void tile_avx512(const int8_t *x, size_t count, size_t inputs, const int8_t *panel,
                        int32_t (*sums)[NEURAL_PANEL]) {
    if (count == TILE) {
        sums_avx512(x, TILE, inputs, panel, sums);
    } else {
        for (size_t t = 0; t < count; t++) sums_avx512(x + t * inputs, 1, inputs, panel, sums + t);
    }
}
#endif
