/* One possible future up to achievements: inputs, people, and who achieves what and when. */
#ifndef TRIAL_H
#define TRIAL_H
#include "model.h"
#include "random.h"

enum { NEVER_LEFT = 0x7fffffff };

/* The people who achieve an outcome, in the order of their places, with the month of each. */
typedef struct { int count, *person, *month; } Achievers;

typedef struct {
  double *values, *scores, *uniforms;
  int roomForPeople, people, dropOuts, *segmentStart, *referred, *start, *left, *referral, differ;
  uint32_t *bits, *chainBits; /* chainBits: bits of people-are-alike chains, by chain and person */
  double *startsIn, *endsIn; /* people who start, and whose service ends, by month */
  double *propensity, *latent; /* latent: where people differ, of those who come below the first threshold */
  int *candidate, *inMonth;
  Achievers *with, *without;
  double *achieved, *counterfactual, *achievedIn, *counterfactualIn, *reach, *reachWithout;
} Trial;

static void makeRoomForPeople(const Model *m, Trial *t, int needed) {
  if (needed <= t->roomForPeople) return;
  int size = needed + needed / 2 + 16;
  t->roomForPeople = size;
  t->start = realloc(t->start, sizeof(int) * size); t->left = realloc(t->left, sizeof(int) * size);
  t->referral = realloc(t->referral, sizeof(int) * size); t->candidate = realloc(t->candidate, sizeof(int) * size);
  t->bits = realloc(t->bits, sizeof(uint32_t) * size);
  t->propensity = realloc(t->propensity, sizeof(double) * size);
  t->chainBits = realloc(t->chainBits, sizeof(uint32_t) * size * m->chains);
  t->latent = realloc(t->latent, sizeof(double) * size * m->chains);
  for (int o = 0; o < m->outcomes; o++)
    for (int world = 0; world < 2; world++) {
      Achievers *list = world ? &t->without[o] : &t->with[o];
      list->person = realloc(list->person, sizeof(int) * size);
      list->month = realloc(list->month, sizeof(int) * size);
    }
}

static Trial *newTrial(const Model *m) {
  Trial *t = NEW(Trial, 1);
  t->values = NEW(double, m->inputs); t->scores = NEW(double, m->copula); t->uniforms = NEW(double, m->copula);
  t->startsIn = NEW(double, m->startMonths); t->endsIn = NEW(double, m->startMonths + m->serviceMonths); t->inMonth = NEW(int, m->startMonths);
  t->segmentStart = NEW(int, m->segments + 1); t->referred = NEW(int, m->segments);
  t->with = NEW(Achievers, m->outcomes); t->without = NEW(Achievers, m->outcomes);
  t->achieved = NEW(double, m->outcomes); t->counterfactual = NEW(double, m->outcomes);
  t->achievedIn = NEW(double, m->outcomes * m->months); t->counterfactualIn = NEW(double, m->outcomes * m->months);
  t->reach = NEW(double, m->outcomes * m->segments); t->reachWithout = NEW(double, m->outcomes * m->segments);
  return t;
}

static double quantileAt(const Uncertain *u, double uniform) {
  double position = (normalQuantile(uniform) - u->low) / u->step;
  int cell = (int)floor(position);
  return hermite(u->values, u->slopes, cell + 2, position - cell);
}

static void drawInputs(const Model *m, Trial *t, uint32_t seed, uint32_t trial) {
  memcpy(t->values, m->certain, sizeof(double) * m->inputs);
  for (int i = 0; i < m->uncertains; i++) {
    const Uncertain *u = &m->uncertain[i];
    Stream s = beginStream(seed, u->purpose, trial);
    double uniform = fineUniform(&s);
    if (u->member < 0) t->values[u->index] = quantileAt(u, uniform);
    else t->uniforms[u->member] = uniform;
  }
  if (m->copula == 0) return;
  for (int k = 0; k < m->copula; k++) t->scores[k] = normalQuantile(t->uniforms[k]);
  for (int k = m->copula - 1; k > 0; k--) {
    const double *row = m->factor + k * m->copula;
    if (row[k] == 1) continue;
    double score = 0;
    for (int other = 0; other <= k; other++) score += row[other] * t->scores[other];
    t->uniforms[k] = least(1 - 0x1p-53, greatest(0x1p-53, normalCdf(score)));
  }
  for (int i = 0; i < m->uncertains; i++)
    if (m->uncertain[i].member >= 0) t->values[m->uncertain[i].index] = quantileAt(&m->uncertain[i], t->uniforms[m->uncertain[i].member]);
}

/* Person k of n comes in the first month by whose end (k + 1/2)/n of the profile has come. */
static void planArrivals(const Segment *s, int referred, int *inMonth) {
  int before = 0;
  for (int month = 0; month < s->profileLength; month++) {
    double share = s->profile[month];
    int come = month == s->profileLength - 1 ? referred : (int)floor(share * referred + 0.5);
    if (month < s->profileLength - 1) {
      while (come < referred && (come + 0.5) / referred <= share) come++;
      while (come > before && (come - 0.5) / referred > share) come--;
    }
    inMonth[month] = come - before;
    before = come;
  }
}

static int waitFor(const Outcome *o, uint32_t bits) {
  int month = o->firstOfCell[bits >> 22];
  double uniform = uniformOf(bits);
  while (uniform >= o->delayUpTo[month]) month++;
  return month;
}

static void drawStarts(const Model *m, Trial *t, uint32_t seed, uint32_t trial) {
  t->people = 0;
  for (int i = 0; i < m->segments; i++) {
    const Segment *s = &m->segment[i];
    int referred = (int)floor(t->values[s->referrals] + 0.5);
    double rate = t->values[s->startRate];
    t->referred[i] = referred;
    t->segmentStart[i] = t->people;
    makeRoomForPeople(m, t, t->people + referred);
    if (rate < 1) fillBits(beginStream(seed, s->startPurpose, trial), t->bits, referred);
    uint64_t below = bitsBelow(rate);
    int place = t->people;
    planArrivals(s, referred, t->inMonth);
    for (int referral = 0, month = 0; month < s->profileLength; month++)
      for (int end = referral + t->inMonth[month]; referral < end; referral++) {
        if (rate < 1 && !(t->bits[referral] < below)) continue;
        t->start[place] = month;
        t->referral[place++] = referral;
      }
    t->people = place;
  }
  t->segmentStart[m->segments] = t->people;
}

static void drawDropOuts(const Model *m, Trial *t, uint32_t seed, uint32_t trial) {
  t->dropOuts = 0;
  for (int p = 0; p < t->people; p++) t->left[p] = NEVER_LEFT;
  if (!m->dropOutKind) return;
  double value = t->values[m->dropOut], stay = m->dropOutKind == 2 ? log(1 - value) : log(1 - value) / m->serviceMonths;
  if (stay == 0) return;
  /* Whoever leaves within the service has a uniform above this, give or take rounding that the exact rule below settles. */
  double leavesAbove = exp(stay * m->serviceMonths) * (1 - 1e-12);
  for (int i = 0; i < m->segments; i++) {
    fillBits(beginStream(seed, m->segment[i].dropOutPurpose, trial), t->bits, t->referred[i]);
    for (int p = t->segmentStart[i]; p < t->segmentStart[i + 1]; p++) {
      double uniform = uniformOf(t->bits[t->referral[p]]);
      if (uniform < leavesAbove) continue;
      int month = (int)floor(log(uniform) / stay) + 1;
      if (month > m->serviceMonths) continue;
      t->left[p] = month;
      t->dropOuts++;
    }
  }
}

static void countService(const Model *m, Trial *t) {
  memset(t->startsIn, 0, sizeof(double) * m->startMonths);
  memset(t->endsIn, 0, sizeof(double) * (m->startMonths + m->serviceMonths));
  for (int p = 0; p < t->people; p++) {
    t->startsIn[t->start[p]]++;
    t->endsIn[t->start[p] + (t->left[p] < m->serviceMonths ? t->left[p] : m->serviceMonths)]++;
  }
}

static void drawPropensities(const Model *m, Trial *t, uint32_t seed, uint32_t trial) {
  for (int i = 0; i < m->segments; i++) {
    fillBits(beginStream(seed, m->segment[i].propensityPurpose, trial), t->bits, t->referred[i]);
    for (int p = t->segmentStart[i]; p < t->segmentStart[i + 1]; p++) t->propensity[p] = tabulatedNormal(t->bits[t->referral[p]]);
  }
}
#endif
