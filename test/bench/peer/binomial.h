/* Random numbers by place (Threefry-2x32, 13 rounds) and binomial draws from them: inversion below a mean of 10, else Hoermann's BTRS. */
#ifndef BINOMIAL_H
#define BINOMIAL_H
#include "random.h"

typedef struct { uint32_t x, y; } Words;

static inline uint32_t rotated(uint32_t x, int by) { return x << by | x >> (32 - by); }

static inline Words threefry(Words key, uint32_t c0, uint32_t c1) {
  static const int rotations[8] = { 13, 15, 26, 6, 17, 29, 16, 24 };
  uint32_t k[3] = { key.x, key.y, 0x1bd11bdau ^ key.x ^ key.y }, x = c0 + k[0], y = c1 + k[1];
#pragma GCC unroll 13
  for (int round = 0; round < 13; round++) {
    x += y;
    y = rotated(y, rotations[round % 8]) ^ x;
    if (round % 4 == 3) { int n = round / 4 + 1; x += k[n % 3]; y += k[(n + 1) % 3] + n; }
  }
  return (Words){ x, y };
}

static inline Words placedKey(uint32_t seed, uint32_t purpose, uint32_t trial) { return threefry((Words){ seed, purpose }, trial, 1); }

typedef struct { double probability, lesser; int flipped; } Binomial;

static inline Binomial binomialOf(double probability) {
  int flipped = probability > 0.5;
  return (Binomial){ probability, flipped ? 1 - probability : probability, flipped };
}

static double stirlingCorrection(double k) {
  static const double few[10] = { 0.08106146679532726, 0.04134069595540929, 0.02767792568499834, 0.02079067210376509, 0.01664469118982119,
    0.01387612882307075, 0.01189670994589177, 0.01041126526197209, 0.009255462182712733, 0.008330563433362871 };
  if (k < 10) return few[(int)k];
  double next = k + 1, square = next * next;
  return (1.0 / 12 - (1.0 / 360 - 1.0 / 1260 / square) / square) / next;
}

static double reciprocals[64];
static void tabulateReciprocals(void) { for (int k = 1; k < 64; k++) reciprocals[k] = 1.0 / k; }

static int binomialByInversion(Binomial b, int n, Words key, uint32_t place) {
  double p = b.lesser, q = 1 - p, uniform = uniformOf(threefry(key, place, 0).x), mass = 1;
  if (b.flipped) uniform = 1 - uniform;
  double factor = q;
  for (int power = n; power > 0; power >>= 1) { if (power & 1) mass *= factor; factor *= factor; }
  if (uniform < mass) return 0;
  double odds = p / q;
  int count = 0;
  while (uniform >= mass && count < n) {
    uniform -= mass;
    count++;
    mass *= odds * (n - count + 1) * (count < 64 ? reciprocals[count] : 1.0 / count);
  }
  return count;
}

static int binomialByRejection(Binomial of, int n, Words key, uint32_t place) {
  double p = of.lesser, q = 1 - p, deviation = sqrt(n * p * q), b = 1.15 + 2.53 * deviation, a = -0.0873 + 0.0248 * b + 0.01 * p;
  double c = n * p + 0.5, acceptAtOnce = 0.92 - 4.2 / b;
  for (uint32_t attempt = 0;; attempt++) {
    Words words = threefry(key, place, attempt);
    double u = (of.flipped ? 1 - uniformOf(words.x) : uniformOf(words.x)) - 0.5, v = uniformOf(words.y), fromEdge = 0.5 - fabs(u);
    double count = floor((2 * a / fromEdge + b) * u + c);
    if (fromEdge >= 0.07 && v <= acceptAtOnce) return (int)count;
    if (count < 0 || count > n) continue;
    double alpha = (2.83 + 5.1 / b) * deviation, odds = p / q, mode = floor((n + 1) * p);
    double density = (mode + 0.5) * log((mode + 1) / (odds * (n - mode + 1))) + stirlingCorrection(mode) + stirlingCorrection(n - mode) +
      (n + 1) * log((n - mode + 1) / (n - count + 1)) + (count + 0.5) * log(odds * (n - count + 1) / (count + 1)) -
      stirlingCorrection(count) - stirlingCorrection(n - count);
    if (log(v * alpha / (a / (fromEdge * fromEdge) + b)) <= density) return (int)count;
  }
}

static inline int drawBinomial(Binomial b, int n, Words key, uint32_t place) {
  if (n == 0 || !(b.probability > 0)) return 0;
  if (b.probability >= 1) return n;
  int count = n * b.lesser < 10 ? binomialByInversion(b, n, key, place) : binomialByRejection(b, n, key, place);
  return b.flipped ? n - count : count;
}
#endif
