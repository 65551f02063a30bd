/* The model of one deal, as scripts/bench/peers/model-file.ts writes it: numbers in text, in the order in which they are read here. */
#ifndef MODEL_H
#define MODEL_H
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <math.h>

typedef struct { uint32_t shared, people, chance; } Seeds;
/* A quantile function tabulated at equal steps of z, with the slopes of its cubic pieces. */
typedef struct { int index, member, nodes; uint32_t purpose; double low, step, *values, *slopes; } Uncertain;
typedef struct { int referrals, startRate, profileLength; double *profile; uint32_t startPurpose, dropOutPurpose, propensityPurpose; } Segment;
typedef struct { int personal; uint32_t *purposes; } Chain;
typedef struct {
  int milestone, before, goesOn, chain, delay, reachable, *effect, *baseline;
  uint32_t *delayPurposes;
  int delays; double *delayUpTo; uint16_t *firstOfCell;
} Outcome;
typedef struct { int outcome, price, evidenceRate, *pays; uint32_t *purposes; } Rule;
typedef struct { double cap, cumulative; int passesOn, leads; } Payer;
typedef struct { int bearer, basis, first, last, every, amount; } Cost;
typedef struct { int outcome, holder, fiscal, amount, cashableShare, lag, weights; double afterBias, *weight, *discount; } Saving;
typedef struct { int kind, index; } Measure;
typedef struct { int column, op, amongDrawn; double threshold; } Question;
typedef struct { int asSimulated, otherPeople, otherChance; } Spread;

typedef struct {
  Seeds seeds[3]; /* as simulated, other people, other chance */
  int spreadTrials;
  int months, contractMonths, cashMonths, priceYears, years, *contractYearOf, *financialYearOf, *cashMonthOf;
  int inputs, uncertains, copula; double *certain, *factor; Uncertain *uncertain;
  int counts, startMonths, segments, serviceMonths, dropOutKind, dropOut, correlation; Segment *segment;
  int chains, outcomes, rules, payers, costs, savings, holders, commissioner, tranches; Chain *chain; Outcome *outcome; Rule *rule;
  int indexation, lastClaimMonth, annualCap, carried, *capYearOf, capYears; double perPersonCap, contractCap, *capOfYear;
  Payer *payer; Cost *cost; int costIndexation;
  int feeKind, markUp, perMonth, perStart, feeFirst, feeLast;
  Saving *saving; int inflation, appraisalMonths; double *discount;
  double *commitment, minimumBalance, investorShare, providerShare, hurdleGrowth, multipleCap;
  int *payOrder, reserveMonths, periodMonths, recycling, aboveCapToProvider;
  int measures, columns, firstYearly, firstRule, spreads, questions, shapes, *shape, ambiguousColumn, drawnColumn;
  Measure *measure; Spread *spread; Question *question;
} Model;

static FILE *modelFile;
static double readNumber(void) {
  char word[64];
  if (fscanf(modelFile, "%63s", word) != 1) { fprintf(stderr, "the model file ends too soon\n"); exit(2); }
  return strtod(word, NULL); /* knows "inf" and "nan" */
}
static int readInt(void) { return (int)readNumber(); }
static uint32_t readKey(void) { return (uint32_t)readNumber(); }
static void *room(size_t count, size_t size) {
  void *p = calloc(count ? count : 1, size);
  if (!p) { fprintf(stderr, "out of memory\n"); exit(2); }
  return p;
}
#define NEW(type, count) ((type *)room((size_t)(count), sizeof(type)))
static double *readNumbers(int count) { double *p = NEW(double, count); for (int i = 0; i < count; i++) p[i] = readNumber(); return p; }
static int *readInts(int count) { int *p = NEW(int, count); for (int i = 0; i < count; i++) p[i] = readInt(); return p; }
static uint32_t *readKeys(int count) { uint32_t *p = NEW(uint32_t, count); for (int i = 0; i < count; i++) p[i] = readKey(); return p; }

enum { DELAY_CELLS = 1024 };

static void readOutcome(Outcome *o, int segments) {
  o->milestone = readInt(); o->before = readInt(); o->goesOn = readInt(); o->chain = readInt(); o->delay = readInt(); o->reachable = readInt();
  o->effect = readInts(segments); o->baseline = readInts(segments);
  if (o->delay >= 0) return;
  o->delayPurposes = readKeys(segments); o->delays = readInt(); o->delayUpTo = readNumbers(o->delays);
  o->firstOfCell = NEW(uint16_t, DELAY_CELLS);
  for (int cell = 0, month = 0; cell < DELAY_CELLS; cell++) {
    while (!((double)cell / DELAY_CELLS < o->delayUpTo[month])) month++;
    o->firstOfCell[cell] = (uint16_t)month;
  }
}

static void readUncertain(Uncertain *u) {
  u->index = readInt(); u->purpose = readKey(); u->member = readInt(); u->low = readNumber(); u->step = readNumber(); u->nodes = readInt();
  u->values = readNumbers(u->nodes); u->slopes = NEW(double, u->nodes);
  for (int n = 2; n < u->nodes - 2; n++)
    u->slopes[n] = (8 * (u->values[n + 1] - u->values[n - 1]) - (u->values[n + 2] - u->values[n - 2])) / 12;
}

static Model *readModel(const char *path) {
  modelFile = fopen(path, "r");
  if (!modelFile) { fprintf(stderr, "cannot open %s\n", path); exit(2); }
  Model *m = NEW(Model, 1);
  for (int v = 0; v < 3; v++) { m->seeds[v].shared = readKey(); m->seeds[v].people = readKey(); m->seeds[v].chance = readKey(); }
  m->spreadTrials = readInt();
  m->months = readInt(); m->contractMonths = readInt(); m->cashMonths = readInt(); m->priceYears = readInt(); m->years = readInt();
  m->contractYearOf = readInts(m->months); m->financialYearOf = readInts(m->months); m->cashMonthOf = readInts(m->contractMonths);
  m->inputs = readInt(); m->certain = readNumbers(m->inputs);
  m->uncertains = readInt(); m->uncertain = NEW(Uncertain, m->uncertains);
  for (int i = 0; i < m->uncertains; i++) readUncertain(&m->uncertain[i]);
  m->copula = readInt(); m->factor = readNumbers(m->copula * m->copula);
  m->counts = readInt(); m->startMonths = readInt();
  m->segments = readInt(); m->serviceMonths = readInt(); m->dropOutKind = readInt(); m->dropOut = readInt(); m->correlation = readInt();
  m->segment = NEW(Segment, m->segments);
  for (int i = 0; i < m->segments; i++) {
    Segment *s = &m->segment[i];
    s->referrals = readInt(); s->startRate = readInt(); s->profileLength = readInt(); s->profile = readNumbers(s->profileLength);
    s->startPurpose = readKey(); s->dropOutPurpose = readKey(); s->propensityPurpose = readKey();
  }
  m->chains = readInt(); m->chain = NEW(Chain, m->chains);
  for (int i = 0; i < m->chains; i++) { m->chain[i].personal = readInt(); m->chain[i].purposes = readKeys(m->segments); }
  m->outcomes = readInt(); m->outcome = NEW(Outcome, m->outcomes);
  for (int i = 0; i < m->outcomes; i++) readOutcome(&m->outcome[i], m->segments);
  m->rules = readInt(); m->rule = NEW(Rule, m->rules);
  for (int i = 0; i < m->rules; i++) {
    Rule *r = &m->rule[i];
    r->outcome = readInt(); r->price = readInt(); r->evidenceRate = readInt(); r->pays = readInts(m->segments); r->purposes = readKeys(m->segments);
  }
  m->indexation = readInt(); m->lastClaimMonth = readInt(); m->perPersonCap = readNumber(); m->contractCap = readNumber();
  m->annualCap = readInt();
  if (m->annualCap) {
    m->carried = readInt(); m->capYearOf = readInts(m->contractMonths); m->capYears = readInt(); m->capOfYear = readNumbers(m->capYears);
  }
  m->payers = readInt(); m->payer = NEW(Payer, m->payers);
  for (int i = 0; i < m->payers; i++) {
    double cap = readNumber(), cumulative = readNumber(); int passesOn = readInt(), leads = readInt();
    m->payer[i] = (Payer){ cap, cumulative, passesOn, leads };
  }
  m->costIndexation = readInt(); m->costs = readInt(); m->cost = NEW(Cost, m->costs);
  for (int i = 0; i < m->costs; i++) { int *c = readInts(6); m->cost[i] = (Cost){ c[0], c[1], c[2], c[3], c[4], c[5] }; free(c); }
  m->feeKind = readInt();
  if (m->feeKind) { m->perMonth = readInt(); m->perStart = readInt(); m->feeFirst = readInt(); m->feeLast = readInt(); }
  else m->markUp = readInt();
  m->inflation = readInt(); m->appraisalMonths = readInt(); m->discount = readNumbers(m->months);
  m->holders = readInt(); m->commissioner = readInt(); m->savings = readInt(); m->saving = NEW(Saving, m->savings);
  for (int i = 0; i < m->savings; i++) {
    Saving *s = &m->saving[i];
    s->outcome = readInt(); s->holder = readInt(); s->fiscal = readInt(); s->amount = readInt(); s->cashableShare = readInt();
    s->afterBias = readNumber(); s->lag = readInt(); s->weights = readInt(); s->weight = readNumbers(s->weights); s->discount = readNumbers(m->months);
  }
  m->tranches = readInt(); m->commitment = readNumbers(m->tranches); m->payOrder = readInts(m->tranches);
  m->minimumBalance = readNumber(); m->reserveMonths = readInt(); m->periodMonths = readInt(); m->recycling = readInt();
  m->investorShare = readNumber(); m->providerShare = readNumber(); m->hurdleGrowth = readNumber(); m->multipleCap = readNumber(); m->aboveCapToProvider = readInt();
  m->measures = readInt(); m->measure = NEW(Measure, m->measures);
  for (int i = 0; i < m->measures; i++) { m->measure[i].kind = readInt(); m->measure[i].index = readInt(); }
  m->ambiguousColumn = readInt(); m->drawnColumn = readInt();
  m->spreads = readInt(); m->spread = NEW(Spread, m->spreads);
  for (int i = 0; i < m->spreads; i++) { m->spread[i].asSimulated = readInt(); m->spread[i].otherPeople = readInt(); m->spread[i].otherChance = readInt(); }
  m->questions = readInt(); m->question = NEW(Question, m->questions);
  for (int i = 0; i < m->questions; i++) {
    Question *q = &m->question[i];
    q->column = readInt(); q->op = readInt(); q->threshold = readNumber(); q->amongDrawn = readInt();
  }
  m->shapes = readInt(); m->shape = readInts(m->shapes);
  if (readInt() != 4711) { fprintf(stderr, "the model file is not laid out as this peer reads it\n"); exit(2); }
  fclose(modelFile);
  m->firstYearly = m->measures;
  m->firstRule = m->measures + (6 + m->holders) * m->years;
  m->columns = m->firstRule + 4 * m->rules + m->savings + 2 * m->spreads;
  return m;
}
#endif
