/* The engine's random streams (sfc32 by seed, purpose and trial), and the standard normal. */
#ifndef RANDOM_H
#define RANDOM_H
#include <stdint.h>
#include <math.h>

typedef struct { uint32_t a, b, c, counter; } Stream;

static inline uint32_t nextBits(Stream *s) {
  uint32_t result = s->a + s->b + s->counter++;
  s->a = s->b ^ (s->b >> 9);
  s->b = s->c + (s->c << 3);
  s->c = ((s->c << 21) | (s->c >> 11)) + result;
  return result;
}

static inline Stream beginStream(uint32_t seed, uint32_t purpose, uint32_t trial) {
  Stream s = { seed, purpose, trial, 1 };
  for (int round = 0; round < 16; round++) nextBits(&s);
  return s;
}

static inline double fineUniform(Stream *s) {
  double high = nextBits(s) >> 6, low = nextBits(s) >> 6;
  return (high * 67108864.0 + low + 0.5) / 4503599627370496.0;
}

static void fillBits(Stream s, uint32_t *restrict into, int count) {
  for (int i = 0; i < count; i++) into[i] = nextBits(&s);
}

static inline double uniformOf(uint32_t bits) { return (bits + 0.5) * (1.0 / 4294967296.0); }

/* bits of a uniform lie below the probability exactly where they lie below this. */
static inline uint64_t bitsBelow(double probability) {
  double edge = ceil(probability * 4294967296.0 - 0.5);
  return edge <= 0 ? 0 : edge >= 4294967296.0 ? (uint64_t)1 << 32 : (uint64_t)edge;
}

static double normalCdf(double z) { return 0.5 * erfc(-z * M_SQRT1_2); }

/* Wichura's PPND16 (1988, AS 241): the normal quantile to 16 digits. */
static double normalQuantile(double u) {
  double q = u - 0.5;
  if (fabs(q) <= 0.425) {
    double r = 0.180625 - q * q;
    return q * (((((((2.5090809287301226727e3 * r + 3.3430575583588128105e4) * r + 6.7265770927008700853e4) * r + 4.5921953931549871457e4) * r + 1.3731693765509461125e4) * r + 1.9715909503065514427e3) * r + 1.3314166789178437745e2) * r + 3.387132872796366608) /
      (((((((5.2264952788528545610e3 * r + 2.8729085735721942674e4) * r + 3.9307895800092710610e4) * r + 2.1213794301586595867e4) * r + 5.3941960214247511077e3) * r + 6.8718700749205790830e2) * r + 4.2313330701600911252e1) * r + 1.0);
  }
  double r = q < 0 ? u : 1 - u, x;
  if (r <= 0) return q < 0 ? -INFINITY : INFINITY;
  r = sqrt(-log(r));
  if (r <= 5) {
    r -= 1.6;
    x = (((((((7.7454501427834140764e-4 * r + 2.27238449892691845833e-2) * r + 2.41780725177450611770e-1) * r + 1.27045825245236838258) * r + 3.64784832476320460504) * r + 5.76949722146069140550) * r + 4.63033784615654529590) * r + 1.42343711074968357734) /
      (((((((1.05075007164441684324e-9 * r + 5.475938084995344946e-4) * r + 1.51986665636164571966e-2) * r + 1.48103976427480074590e-1) * r + 6.89767334985100004550e-1) * r + 1.67638483018380384940) * r + 2.05319162663775882187) * r + 1.0);
  } else {
    r -= 5;
    x = (((((((2.01033439929228813265e-7 * r + 2.71155556874348757815e-5) * r + 1.24266094738807843860e-3) * r + 2.65321895265761230930e-2) * r + 2.96560571828504891230e-1) * r + 1.78482653991729133580) * r + 5.46378491116411436990) * r + 6.65790464350110377720) /
      (((((((2.04426310338993978564e-15 * r + 1.42151175831644588870e-7) * r + 1.84631831751005468180e-5) * r + 7.86869131145613259100e-4) * r + 1.48753612908506148525e-2) * r + 1.36929880922735805310e-1) * r + 5.99832206555887937690e-1) * r + 1.0);
  }
  return q < 0 ? -x : x;
}

static inline double hermite(const double *values, const double *slopes, int node, double t) {
  double left = values[node], rise = values[node + 1] - left, a = slopes[node], b = slopes[node + 1];
  return left + t * (a + t * (3 * rise - 2 * a - b + t * (a + b - 2 * rise)));
}

/* The normal quantile for draws between people: 4,096 cells, in the outer sixty-fourths 2,048 finer ones, exact in the first 64 of those. */
enum { NORMAL_CELLS = 4096, NORMAL_TAIL = 64, TAIL_CELLS = 2048, TAIL_SHIFT = 15, OUTERMOST = 64 };
static double normalValues[NORMAL_CELLS + 1], normalSlopes[NORMAL_CELLS + 1], tailValues[TAIL_CELLS + 1], tailSlopes[TAIL_CELLS + 1];
static void tabulateBetween(double *values, double *slopes, double cells, int first, int last) {
  for (int n = first; n <= last; n++) {
    double z = normalQuantile(n / cells);
    values[n] = z;
    slopes[n] = sqrt(2 * M_PI) * exp(z * z / 2) / cells;
  }
}
static void tabulateNormal(void) {
  tabulateBetween(normalValues, normalSlopes, NORMAL_CELLS, NORMAL_TAIL, NORMAL_CELLS - NORMAL_TAIL);
  tabulateBetween(tailValues, tailSlopes, 64 * TAIL_CELLS, OUTERMOST, TAIL_CELLS);
}
static double tailNormal(uint32_t bits) {
  int node = (int)(bits >> TAIL_SHIFT);
  if (node < OUTERMOST) return normalQuantile(uniformOf(bits));
  return hermite(tailValues, tailSlopes, node, (bits + 0.5) / (1 << TAIL_SHIFT) - node);
}
static inline double tabulatedNormal(uint32_t bits) {
  int node = (int)(bits >> 20);
  if (node < NORMAL_TAIL) return tailNormal(bits);
  if (node >= NORMAL_CELLS - NORMAL_TAIL) return -tailNormal(~bits);
  return hermite(normalValues, normalSlopes, node, uniformOf(bits) * NORMAL_CELLS - node);
}

/* Without the cases of NaN and −0 that keep fmin and fmax from being one instruction. */
static inline double least(double a, double b) { return a < b ? a : b; }
static inline double greatest(double a, double b) { return a > b ? a : b; }
static inline double roundPence(double pence) { return floor(pence + 0.500001); }
static inline double floorPence(double pence) { return floor(pence + 0.000001); }
static inline double toPence(double amount) { return roundPence(amount * 100); }
#endif
