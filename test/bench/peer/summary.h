/* Many trials to few figures: what the engine's result document holds. */
#ifndef SUMMARY_H
#define SUMMARY_H
#include "model.h"
#include "random.h"

typedef struct { int trials; double mean, deviation; } Moments;

static Moments momentsOf(const double *values, int count) {
  if (count == 0) return (Moments){ 0, NAN, NAN };
  double first = values[0], sum = 0, squares = 0;
  for (int i = 0; i < count; i++) sum += values[i] - first;
  double mean = first + sum / count;
  for (int i = 0; i < count; i++) squares += (values[i] - mean) * (values[i] - mean);
  return (Moments){ count, mean, count > 1 ? sqrt(squares / (count - 1)) : 0 };
}

/* Radix sort of doubles: six digits of eleven bits, one that is the same everywhere is passed over. */
static void sortNumbers(double *values, double *scratch, int count) {
  enum { DIGITS = 6, BITS = 11, SIZE = 1 << BITS };
  static uint32_t counts[DIGITS][SIZE];
  uint64_t *from = (uint64_t *)values, *to = (uint64_t *)scratch;
  memset(counts, 0, sizeof counts);
  for (int i = 0; i < count; i++) {
    uint64_t x = from[i];
    x ^= (uint64_t)((int64_t)x >> 63) | 0x8000000000000000u;
    from[i] = x;
    for (int d = 0; d < DIGITS; d++) counts[d][x >> (d * BITS) & (SIZE - 1)]++;
  }
  for (int d = 0; d < DIGITS; d++) {
    if (counts[d][from[0] >> (d * BITS) & (SIZE - 1)] == (uint32_t)count) continue;
    uint32_t sum = 0;
    for (int k = 0; k < SIZE; k++) { uint32_t here = counts[d][k]; counts[d][k] = sum; sum += here; }
    for (int i = 0; i < count; i++) to[counts[d][from[i] >> (d * BITS) & (SIZE - 1)]++] = from[i];
    uint64_t *other = from; from = to; to = other;
  }
  uint64_t *into = (uint64_t *)values;
  for (int i = 0; i < count; i++) { uint64_t x = from[i]; into[i] = x ^ (x >> 63 ? 0x8000000000000000u : ~(uint64_t)0); }
}

static double quantileSorted(const double *sorted, int count, double probability) {
  double position = (count - 1) * probability;
  int below = (int)position;
  double low = sorted[below], high = sorted[below + 1 < count ? below + 1 : count - 1];
  return low == high ? low : low + (position - below) * (high - low);
}

static double quantileError(const double *sorted, int count, double probability) {
  double reach = sqrt(probability * (1 - probability) / count);
  return (quantileSorted(sorted, count, least(1, probability + reach)) - quantileSorted(sorted, count, greatest(0, probability - reach))) / 2;
}

static void histogramOf(const double *sorted, int count, int *bins) {
  double low = sorted[0], high = sorted[count - 1], range = high - low, power = 1, width = 0;
  if (!(range > 0)) { bins[0] = count; return; }
  while (power * 10 <= range / 40) power *= 10;
  while (power > range / 40) power /= 10;
  static const double factors[5] = { 1, 2, 2.5, 5, 10 };
  for (int k = 0; k < 5 && !(width > 0); k++) if (range / (factors[k] * power) <= 40) width = factors[k] * power;
  double first = floor(low / width) * width;
  memset(bins, 0, sizeof(int) * 64);
  for (int i = 0; i < count; i++) { int bin = (int)floor((sorted[i] - first) / width); bins[bin < 0 ? 0 : bin > 63 ? 63 : bin]++; }
}

typedef struct { double values, squares, shared, people; } Sums;

static Sums sumsOf(double y, double a, double b) {
  return (Sums){ (y + a + b) / 3, (y * y + a * a + b * b) / 3, (y * a + a * b) / 2, y * b };
}

/* Shares of the spread by layer, with the jackknife's errors: four figures. */
static void spreadShares(const double *y, const double *a, const double *b, int trials, double *into) {
  Sums all = { 0, 0, 0, 0 };
  double origin = y[0], squaredShared = 0, squaredPeople = 0;
  for (int i = 0; i < trials; i++) {
    Sums one = sumsOf(y[i] - origin, a[i] - origin, b[i] - origin);
    all.values += one.values; all.squares += one.squares; all.shared += one.shared; all.people += one.people;
  }
  double mean = all.values / trials, variance = all.squares / trials - mean * mean;
  double shared = (all.shared / trials - mean * mean) / variance, people = (all.people / trials - mean * mean) / variance - shared;
  for (int i = 0; i < trials; i++) {
    Sums one = sumsOf(y[i] - origin, a[i] - origin, b[i] - origin);
    int n = trials - 1;
    double m = (all.values - one.values) / n, v = (all.squares - one.squares) / n - m * m;
    double s = ((all.shared - one.shared) / n - m * m) / v, p = ((all.people - one.people) / n - m * m) / v - s;
    squaredShared += (s - shared) * (s - shared); squaredPeople += (p - people) * (p - people);
  }
  into[0] = shared; into[1] = people; into[2] = sqrt(squaredShared * (trials - 1) / trials); into[3] = sqrt(squaredPeople * (trials - 1) / trials);
}

static double answer(const Model *m, const Question *q, const double *columns, int trials) {
  const double *column = columns + (size_t)q->column * trials, *drawn = columns + (size_t)m->drawnColumn * trials;
  double asked = 0, happened = 0, sizes = 0;
  for (int i = 0; i < trials; i++) {
    if (q->amongDrawn && !(drawn[i] > 0)) continue;
    double x = column[i];
    asked++;
    int yes = q->op == 0 ? x > q->threshold : q->op == 1 ? x < q->threshold : q->op == 2 ? x == q->threshold : q->op == 3 ? x >= q->threshold : isnan(x);
    if (yes) { happened++; sizes += isnan(x) ? 0 : x - q->threshold; }
  }
  return asked == 0 ? 0 : happened / asked + (happened > 0 ? sizes / happened : 0);
}

/* All figures of a run. Answers a checksum, so that no compiler leaves any of it out; moments by column. */
static double summarise(const Model *m, const double *columns, int trials, Moments *moments) {
  static const double probabilities[7] = { 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95 };
  double *sorted = NEW(double, trials), *scratch = NEW(double, trials), *kept = NEW(double, trials), sum = 0, shares[4];
  int bins[64], facts = m->firstRule + 4 * m->rules + m->savings;
  for (int c = 0; c < facts; c++) {
    const double *column = columns + (size_t)c * trials;
    int count = 0;
    for (int i = 0; i < trials; i++) { kept[count] = column[i]; count += !isnan(column[i]); }
    moments[c] = momentsOf(kept, count);
    if (count == 0 || c >= m->firstRule || c == m->ambiguousColumn) continue;
    memcpy(sorted, kept, sizeof(double) * count);
    sortNumbers(sorted, scratch, count);
    for (int p = 0; p < 7; p++) sum += quantileSorted(sorted, count, probabilities[p]);
    if (c >= m->firstYearly) continue;
    for (int p = 0; p < 7; p++) sum += quantileError(sorted, count, probabilities[p]);
    for (int k = 0; k < m->shapes; k++) {
      if (m->shape[k] != c) continue;
      histogramOf(sorted, count, bins);
      sum += bins[0];
      for (int step = 0; step <= 200; step++) sum += quantileSorted(sorted, count, step / 200.0);
    }
  }
  int used = trials < m->spreadTrials ? trials : m->spreadTrials;
  for (int k = 0; k < m->spreads && used >= 100; k++) {
    spreadShares(columns + (size_t)m->spread[k].asSimulated * trials, columns + (size_t)m->spread[k].otherPeople * trials, columns + (size_t)m->spread[k].otherChance * trials, used, shares);
    for (int i = 0; i < 4; i++) sum += isnan(shares[i]) ? 0 : shares[i];
  }
  for (int k = 0; k < m->questions; k++) sum += answer(m, &m->question[k], columns, trials);
  free(sorted); free(scratch); free(kept);
  return sum;
}
#endif
