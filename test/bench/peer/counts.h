/* The way by counts: people who are alike are numbers in cells, by the month they have come to and the month they leave. */
#ifndef COUNTS_H
#define COUNTS_H
#include "binomial.h"
#include "trial.h"

enum { WORLDS = 3, FEW = 6 }; /* worlds: come so far in both, only with the service, only without it */

/* People by cell; only those with somebody are looked at. */
typedef struct { int size, *filled, *people; } Cells;
/* People of one chain between two neighbouring thresholds. */
typedef struct { int passes, passesWithout; Binomial binomial; Cells reached[WORLDS], next[WORLDS]; } Interval;
typedef struct { int stages, *stage, count; double *reach, *reachWithout, *edges; Interval *interval; } Pathway;
typedef struct { int chainStart, place, first; Binomial *waits; Cells reached[WORLDS]; Pathway pathway; } Step;
typedef struct { int cellMonths, cells; Cells *starters; Step *step; int *inMonth; double *startsIn, *bySegment; } Counts;

static Cells newCells(int cells) { return (Cells){ 0, NEW(int, cells), NEW(int, cells) }; }
static void clearCells(Cells *c) { for (int i = 0; i < c->size; i++) c->people[c->filled[i]] = 0; c->size = 0; }
static inline void addToCell(Cells *c, int cell, int people) { if (c->people[cell] == 0) c->filled[c->size++] = cell; c->people[cell] += people; }

static void newPathway(const Model *m, Pathway *p, int first, int cells) {
  p->stage = NEW(int, m->outcomes);
  for (int last = first; last >= 0;) {
    p->stage[p->stages++] = last;
    int next = -1;
    for (int o = 0; o < m->outcomes && next < 0; o++) if (m->outcome[o].goesOn && m->outcome[o].before == last) next = o;
    last = next;
  }
  p->reach = NEW(double, p->stages); p->reachWithout = NEW(double, p->stages); p->edges = NEW(double, 2 * p->stages); p->interval = NEW(Interval, 2 * p->stages);
  for (int i = 0; i < 2 * p->stages; i++)
    for (int world = 0; world < WORLDS; world++) { p->interval[i].reached[world] = newCells(cells); p->interval[i].next[world] = newCells(cells); }
}

static Counts *newCounts(const Model *m) {
  Counts *c = NEW(Counts, 1);
  c->cellMonths = m->months + 1;
  c->cells = c->cellMonths * (m->dropOutKind ? m->startMonths + m->serviceMonths : 1);
  c->starters = NEW(Cells, m->segments); c->step = NEW(Step, m->outcomes);
  c->inMonth = NEW(int, m->startMonths); c->startsIn = NEW(double, m->segments * m->startMonths);
  c->bySegment = NEW(double, m->outcomes * m->segments * m->months);
  for (int i = 0; i < m->segments; i++) c->starters[i] = newCells(c->cells);
  for (int o = 0; o < m->outcomes; o++) {
    const Outcome *outcome = &m->outcome[o];
    Step *s = &c->step[o];
    s->chainStart = outcome->goesOn ? c->step[outcome->before].chainStart : o;
    s->place = outcome->goesOn ? c->step[outcome->before].place + 1 : 1;
    for (int world = 0; world < WORLDS; world++) s->reached[world] = newCells(c->cells);
    if (!outcome->goesOn) newPathway(m, &s->pathway, o, c->cells);
    if (outcome->delay >= 0) continue;
    s->waits = NEW(Binomial, outcome->delays);
    while (!(outcome->delayUpTo[s->first] > 0)) s->first++;
    for (int month = 0; month < outcome->delays; month++) {
      double before = month == 0 ? 0 : outcome->delayUpTo[month - 1];
      s->waits[month] = binomialOf(month == outcome->delays - 1 ? 1 : (outcome->delayUpTo[month] - before) / (1 - before));
    }
  }
  return c;
}

static void countPeople(const Model *m, Trial *t, Counts *c, uint32_t seed, uint32_t trial) {
  double value = m->dropOutKind ? t->values[m->dropOut] : 0;
  Binomial leaves = binomialOf(m->dropOutKind ? 1 - exp(m->dropOutKind == 2 ? log(1 - value) : log(1 - value) / m->serviceMonths) : 0);
  t->people = t->dropOuts = 0;
  memset(t->startsIn, 0, sizeof(double) * m->startMonths);
  memset(t->endsIn, 0, sizeof(double) * (m->startMonths + m->serviceMonths));
  for (int i = 0; i < m->segments; i++) {
    const Segment *s = &m->segment[i];
    planArrivals(s, (int)floor(t->values[s->referrals] + 0.5), c->inMonth);
    Binomial starts = binomialOf(t->values[s->startRate]);
    Words startKey = placedKey(seed, s->startPurpose, trial), leaveKey = placedKey(seed, s->dropOutPurpose, trial);
    clearCells(&c->starters[i]);
    for (int month = 0; month < s->profileLength; month++) {
      int stay = drawBinomial(starts, c->inMonth[month], startKey, month);
      t->people += stay;
      t->startsIn[month] += stay;
      for (int served = 1; served <= m->serviceMonths && m->dropOutKind && stay > 0; served++) {
        int leave = drawBinomial(leaves, stay, leaveKey, month * m->serviceMonths + served - 1);
        if (leave == 0) continue;
        stay -= leave; t->dropOuts += leave; t->endsIn[month + served] += leave;
        addToCell(&c->starters[i], (month + served) * c->cellMonths + month, leave);
      }
      t->endsIn[month + m->serviceMonths] += stay;
      if (stay > 0) addToCell(&c->starters[i], month, stay);
    }
  }
}

static void setPathway(const Model *m, const Trial *t, Pathway *p, int segment) {
  double share = 1, without = 1, below = 0;
  int edges = 2 * p->stages;
  for (int k = 0; k < p->stages; k++) {
    const Outcome *o = &m->outcome[p->stage[k]];
    share *= t->values[o->effect[segment]]; without *= o->milestone ? 1 : t->values[o->baseline[segment]];
    p->reach[k] = share; p->reachWithout[k] = without;
    for (int which = 0; which < 2; which++) {
      int at = 2 * k + which;
      double edge = which ? without : share;
      for (; at > 0 && p->edges[at - 1] > edge; at--) p->edges[at] = p->edges[at - 1];
      p->edges[at] = edge;
    }
  }
  p->count = 0;
  for (int e = 0; e < edges; e++) {
    double edge = p->edges[e];
    if (edge <= below) continue;
    Interval *i = &p->interval[p->count++];
    i->passes = i->passesWithout = 0;
    while (i->passes < p->stages && p->reach[i->passes] >= edge) i->passes++;
    while (i->passesWithout < p->stages && p->reachWithout[i->passesWithout] >= edge) i->passesWithout++;
    i->binomial = binomialOf((edge - below) / (1 - below));
    below = edge;
  }
}

static void enterPathway(const Counts *c, Pathway *p, const Cells *entering, int worlds, Words key) {
  for (int i = 0; i < p->count; i++) for (int world = 0; world < WORLDS; world++) clearCells(&p->interval[i].reached[world]);
  for (int world = 0; world < worlds; world++)
    for (int at = 0; at < entering[world].size; at++) {
      int cell = entering[world].filled[at], left = entering[world].people[cell];
      for (int i = 0; i < p->count && left > 0; i++) {
        int people = drawBinomial(p->interval[i].binomial, left, key, (uint32_t)((world * 2 * p->stages + i) * c->cells + cell));
        if (people == 0) continue;
        left -= people;
        addToCell(&p->interval[i].reached[world], cell, people);
      }
    }
}

typedef struct { Model const *m; Trial *t; Counts *c; Outcome const *o; Step *step; Interval *interval; int index, segment, passes, passesWithout; double achieved, counterfactual; } Coming;

static inline void comeAt(Coming *s, int leave, int at, int people) {
  int months = s->m->months, to;
  if (at > months) at = months;
  int achieves = s->passes && (s->o->reachable || leave == 0 || at < leave);
  if (achieves) {
    s->achieved += people;
    if (at < months) {
      s->t->achievedIn[s->index * months + at] += people;
      s->c->bySegment[(s->index * s->m->segments + s->segment) * months + at] += people;
    }
  }
  if (s->passesWithout && !s->o->milestone) {
    s->counterfactual += people;
    if (at < months) s->t->counterfactualIn[s->index * months + at] += people;
  }
  if (!achieves && !s->passesWithout) return;
  to = achieves ? (s->passesWithout ? 0 : 1) : 2;
  addToCell(&s->interval->next[to], leave * s->c->cellMonths + at, people);
  addToCell(&s->step->reached[to], leave * s->c->cellMonths + at, people);
}

static void advance(Coming *s, Pathway *p, int waitOfAll, Words waitKey) {
  int stage = s->step->place, cells = s->c->cells, delays = s->o->delays;
  for (int i = 0; i < p->count; i++) {
    Interval *interval = s->interval = &p->interval[i];
    if (interval->passes < stage && interval->passesWithout < stage) continue;
    for (int world = 0; world < WORLDS; world++) clearCells(&interval->next[world]);
    for (int world = 0; world < WORLDS; world++) {
      s->passes = world != 2 && interval->passes >= stage;
      s->passesWithout = world != 1 && interval->passesWithout >= stage;
      if (!s->passes && !s->passesWithout) continue;
      const Cells *from = &interval->reached[world];
      for (int k = 0; k < from->size; k++) {
        int cell = from->filled[k], left = from->people[cell], leave = cell / s->c->cellMonths, since = cell - leave * s->c->cellMonths;
        if (waitOfAll >= 0) { comeAt(s, leave, since + waitOfAll, left); continue; }
        uint32_t group = (uint32_t)((world * 2 * p->stages + i) * cells + cell) * delays;
        if (left <= FEW)
          for (int person = 0; person < left; person++) comeAt(s, leave, since + waitFor(s->o, threefry(waitKey, group, person).x), 1);
        else
          for (int wait = s->step->first; left > 0; wait++) {
            int those = drawBinomial(s->step->waits[wait], left, waitKey, group + wait);
            if (those == 0) continue;
            left -= those;
            comeAt(s, leave, since + wait, those);
          }
      }
    }
    Cells reached[WORLDS];
    memcpy(reached, interval->reached, sizeof reached); memcpy(interval->reached, interval->next, sizeof reached); memcpy(interval->next, reached, sizeof reached);
  }
}

static void countOutcomes(const Model *m, Trial *t, Counts *c, uint32_t seed, uint32_t trial) {
  memset(t->achievedIn, 0, sizeof(double) * m->outcomes * m->months); memset(t->counterfactualIn, 0, sizeof(double) * m->outcomes * m->months);
  memset(t->achieved, 0, sizeof(double) * m->outcomes); memset(t->counterfactual, 0, sizeof(double) * m->outcomes);
  memset(c->bySegment, 0, sizeof(double) * m->outcomes * m->segments * m->months);
  for (int segment = 0; segment < m->segments; segment++)
    for (int index = 0; index < m->outcomes; index++) {
      const Outcome *o = &m->outcome[index];
      Step *step = &c->step[index];
      Pathway *p = &c->step[step->chainStart].pathway;
      if (!o->goesOn) {
        const Cells *entering = o->before < 0 ? &c->starters[segment] : c->step[o->before].reached;
        setPathway(m, t, p, segment);
        enterPathway(c, p, entering, o->before < 0 ? 1 : WORLDS, placedKey(seed, m->chain[o->chain].purposes[segment], trial));
      }
      for (int world = 0; world < WORLDS; world++) clearCells(&step->reached[world]);
      Coming s = { m, t, c, o, step, NULL, index, segment, 0, 0, 0, 0 };
      int waitOfAll = o->delay >= 0 ? (int)greatest(0, floor(t->values[o->delay] + 0.5)) : -1;
      advance(&s, p, waitOfAll, waitOfAll >= 0 ? (Words){ 0, 0 } : placedKey(seed, o->delayPurposes[segment], trial));
      t->achieved[index] += s.achieved;
      t->counterfactual[index] += s.counterfactual;
    }
}
#endif
