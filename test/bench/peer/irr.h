/* The internal rate of return of monthly flows: the root nearest an annual rate of zero. */
#ifndef IRR_H
#define IRR_H
#include "random.h"

typedef struct { double rate; int ambiguous; } Irr; /* rate: NAN where there is none */

static inline double valueAt(const double *flows, int first, int last, double factor) {
  double value = 0;
  for (int month = last; month >= first; month--) value = value * factor + flows[month];
  return value;
}

static double annualRate(double factor) { return pow(factor, -12) - 1; }

/* Illinois' false position, every eighth step a bisection. */
static double rootBetween(const double *flows, int first, int last, double a, double b) {
  double atA = valueAt(flows, first, last, a), atB = valueAt(flows, first, last, b);
  for (int step = 0; step < 200 && fabs(b - a) > 1e-15 * fabs(a); step++) {
    double secant = (a * atB - b * atA) / (atB - atA);
    double middle = step % 8 == 7 || !(secant > least(a, b) && secant < greatest(a, b)) ? (a + b) / 2 : secant;
    double at = valueAt(flows, first, last, middle);
    if (at == 0) return middle;
    if ((at > 0) == (atB > 0)) atA /= 2;
    else { a = b; atA = atB; }
    b = middle; atB = at;
  }
  return b;
}

/* Outwards from a rate of zero until the value changes sign. direction: 1 for rates below zero. */
static double firstRoot(const double *flows, int first, int last, int direction, double within) {
  int positive = valueAt(flows, first, last, 1) > 0;
  double distance = 0, step = 0.0025, from = 1;
  while (distance < 30) {
    distance += step; step *= 1.01;
    double to = exp(direction * distance);
    if ((valueAt(flows, first, last, to) > 0) != positive) return annualRate(rootBetween(flows, first, last, from, to));
    if (within < INFINITY && fabs(annualRate(to)) >= within) return NAN;
    from = to;
  }
  return NAN;
}

/* Money out once, then back: one root. Newton from a rate of zero; NAN where it does not settle. */
static double onlyRoot(const double *flows, int first, int last) {
  double factor = 1;
  for (int step = 0; step < 30; step++) {
    double value = 0, slope = 0;
    for (int month = last; month >= first; month--) { slope = slope * factor + value; value = value * factor + flows[month]; }
    double next = factor - value / slope;
    if (!(next > 0 && next < 1e6)) return NAN;
    if (fabs(next - factor) < 1e-14 * factor) return annualRate(next);
    factor = next;
  }
  return NAN;
}

static Irr irrOf(const double *flows, int months) {
  int first = 0, last = months - 1, changes = 0, sign = 0, out = 0, back = 0;
  while (first <= last && flows[first] == 0) first++;
  while (last >= first && flows[last] == 0) last--;
  for (int month = first; month <= last; month++) {
    if (flows[month] == 0) continue;
    int here = flows[month] > 0 ? 1 : -1;
    if (sign && here != sign) changes++;
    sign = here;
    if (here < 0) out = 1; else back = 1;
  }
  if (!out) return (Irr){ NAN, 0 };
  if (!back) return (Irr){ -1, 0 };
  int ambiguous = changes > 1, once = changes == 1 && sign > 0;
  double atZero = valueAt(flows, first, last, 1);
  if (atZero == 0) return (Irr){ 0, ambiguous };
  if (once) {
    double rate = onlyRoot(flows, first, last);
    return (Irr){ isnan(rate) ? firstRoot(flows, first, last, atZero < 0 ? 1 : -1, INFINITY) : rate, 0 };
  }
  double above = firstRoot(flows, first, last, -1, INFINITY), below = firstRoot(flows, first, last, 1, isnan(above) ? INFINITY : above);
  if (isnan(above) || isnan(below)) return (Irr){ isnan(above) ? below : above, ambiguous };
  return (Irr){ fabs(below) < above ? below : above, ambiguous };
}
#endif
