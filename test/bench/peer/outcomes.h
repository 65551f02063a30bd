/* Outcomes in pathway order. Only people who reached the stage before are looked at again. */
#ifndef OUTCOMES_H
#define OUTCOMES_H
#include "trial.h"

/* The latents that decide an outcome: bits where people are alike, else numbers on the normal scale. */
typedef struct { int normal; const uint32_t *bits; const double *latent; uint64_t bitsEdge, bitsEdgeWithout; double edge, edgeWithout; } Latents;

static inline int succeeds(const Latents *l, int person) { return l->normal ? l->latent[person] < l->edge : l->bits[person] < l->bitsEdge; }
static inline int succeedsWithout(const Latents *l, int person) {
  return l->normal ? l->latent[person] < l->edgeWithout : l->bits[person] < l->bitsEdgeWithout;
}

typedef struct {
  Model const *m; Trial *t; Outcome const *o; int index, wait; /* wait: -1 where people's waits differ */
  double achieved, counterfactual;
} Stage;

static inline int waitAt(const Stage *s, int person) { return s->wait >= 0 ? s->wait : waitFor(s->o, s->t->bits[s->t->referral[person]]); }

static inline void achieve(Stage *s, int person, int at) {
  Trial *t = s->t;
  int left = t->left[person];
  if (!(s->o->reachable || left == NEVER_LEFT || at - t->start[person] < left)) return;
  Achievers *list = &t->with[s->index];
  list->person[list->count] = person;
  list->month[list->count++] = at;
  s->achieved++;
  if (at < s->m->months) t->achievedIn[s->index * s->m->months + at]++;
}

static inline void achieveWithout(Stage *s, int person, int at) {
  Trial *t = s->t;
  Achievers *list = &t->without[s->index];
  list->person[list->count] = person;
  list->month[list->count++] = at;
  s->counterfactual++;
  if (at < s->m->months) t->counterfactualIn[s->index * s->m->months + at]++;
}

/* Everyone below the higher of the two edges, where a pathway begins; where people differ, with their latents. */
static int findCandidates(const Model *m, Trial *t, const Outcome *o, int segment, Latents *l) {
  int first = t->segmentStart[segment], end = t->segmentStart[segment + 1], count = 0;
  const int *referral = t->referral;
  int *candidate = t->candidate;
  if (!l->normal) {
    uint64_t edge = l->bitsEdge > l->bitsEdgeWithout ? l->bitsEdge : l->bitsEdgeWithout;
    for (int p = first; p < end; p++) { candidate[count] = p; count += l->bits[p] < edge; }
    return count;
  }
  double rho = t->values[m->correlation], common = sqrt(rho), own = sqrt(1 - rho), edge = greatest(l->edge, l->edgeWithout);
  double *latent = t->latent + (size_t)o->chain * t->roomForPeople;
  for (int p = first; p < end; p++) {
    double x = common * t->propensity[p] + own * tabulatedNormal(t->bits[referral[p]]);
    latent[p] = x;
    candidate[count] = p;
    count += x < edge;
  }
  return count;
}

static void decideFirst(Stage *s, Latents *l, int candidates) {
  for (int i = 0; i < candidates; i++) {
    int p = s->t->candidate[i], at = s->t->start[p] + waitAt(s, p);
    if (succeeds(l, p)) achieve(s, p, at);
    if (!s->o->milestone && succeedsWithout(l, p)) achieveWithout(s, p, at);
  }
}

static void decideNext(Stage *s, Latents *l, int segment, int *at, int *atWithout) {
  Trial *t = s->t;
  int end = t->segmentStart[segment + 1];
  const Achievers *before = &t->with[s->o->before], *without = &t->without[s->o->before];
  for (; *at < before->count && before->person[*at] < end; ++*at) {
    int p = before->person[*at];
    if (succeeds(l, p)) achieve(s, p, before->month[*at] + waitAt(s, p));
  }
  if (s->o->milestone) return;
  for (; *atWithout < without->count && without->person[*atWithout] < end; ++*atWithout) {
    int p = without->person[*atWithout];
    if (succeedsWithout(l, p)) achieveWithout(s, p, without->month[*atWithout] + waitAt(s, p));
  }
}

static void drawOutcomes(const Model *m, Trial *t, Seeds seeds, uint32_t trial) {
  t->differ = t->values[m->correlation] > 0;
  memset(t->achievedIn, 0, sizeof(double) * m->outcomes * m->months);
  memset(t->counterfactualIn, 0, sizeof(double) * m->outcomes * m->months);
  if (t->differ) drawPropensities(m, t, seeds.people, trial);
  for (int index = 0; index < m->outcomes; index++) {
    const Outcome *o = &m->outcome[index];
    Stage s = { m, t, o, index, o->delay >= 0 ? (int)greatest(0, floor(t->values[o->delay] + 0.5)) : -1, 0, 0 };
    t->with[index].count = t->without[index].count = 0;
    int at = 0, atWithout = 0;
    for (int segment = 0; segment < m->segments; segment++) {
      double rate = t->values[o->effect[segment]], baseline = o->milestone ? 1 : t->values[o->baseline[segment]];
      int from = o->before * m->segments + segment, here = index * m->segments + segment;
      double reach = (o->goesOn ? t->reach[from] : 1) * rate, reachWithout = (o->goesOn ? t->reachWithout[from] : 1) * baseline;
      t->reach[here] = reach;
      t->reachWithout[here] = reachWithout;
      size_t chainAt = (size_t)o->chain * t->roomForPeople;
      int normal = t->differ && m->chain[o->chain].personal, referred = t->referred[segment];
      Latents l = { normal, t->chainBits + chainAt, t->latent + chainAt, bitsBelow(reach), bitsBelow(o->milestone ? 0 : reachWithout), 0, 0 };
      if (normal) {
        l.edge = normalQuantile(reach);
        l.edgeWithout = o->milestone ? -INFINITY : normalQuantile(reachWithout);
      }
      int candidates = 0;
      if (!o->goesOn) {
        fillBits(beginStream(seeds.chance, m->chain[o->chain].purposes[segment], trial), t->bits, referred);
        if (!normal) {
          uint32_t *into = t->chainBits + chainAt;
          for (int p = t->segmentStart[segment]; p < t->segmentStart[segment + 1]; p++) into[p] = t->bits[t->referral[p]];
        }
        if (o->before < 0) candidates = findCandidates(m, t, o, segment, &l);
      }
      if (s.wait < 0) fillBits(beginStream(seeds.chance, o->delayPurposes[segment], trial), t->bits, referred);
      if (o->before < 0) decideFirst(&s, &l, candidates);
      else decideNext(&s, &l, segment, &at, &atWithout);
    }
    t->achieved[index] = s.achieved;
    t->counterfactual[index] = s.counterfactual;
  }
}
#endif
