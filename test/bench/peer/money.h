/* What a trial's money is kept in; costs and savings. Amounts in pence, but savings in pounds. */
#ifndef MONEY_H
#define MONEY_H
#include "counts.h"

typedef struct { int rule, person, month, before; double price; } Claim;
typedef struct {
  double *prices, *units, *before, *overPerson, *overAnnual, *overContract, *overPayer, *paid, *accepted, *cash, *cashByLead, *payerPaid, *yearGrowth;
  Claim *claims; int claimCount, claimRoom, *lastClaim, roomForPeople; double *personTotal; int *own;
  double *provider, *holderCost, *commissioner, *toProvider, *fromAccount, *starts, *active;
  double *byHolder, *worthByHolder, *worthBySaving, *convolved, *uprating, *presentValue, cashable, wider, widerWorth, inflation;
} Money;

static Money *newMoney(const Model *m) {
  Money *y = NEW(Money, 1);
  int cells = m->rules * m->contractMonths;
  y->prices = NEW(double, m->rules * m->priceYears); y->units = NEW(double, cells); y->before = NEW(double, cells);
  y->overPerson = NEW(double, cells); y->overAnnual = NEW(double, cells); y->overContract = NEW(double, cells); y->overPayer = NEW(double, cells);
  y->paid = NEW(double, cells); y->accepted = NEW(double, m->rules); y->cash = NEW(double, m->cashMonths); y->cashByLead = NEW(double, m->cashMonths);
  y->payerPaid = NEW(double, m->payers); y->yearGrowth = NEW(double, m->months / 12 + 2); y->own = NEW(int, 4096);
  y->provider = NEW(double, m->cashMonths); y->holderCost = NEW(double, m->cashMonths); y->commissioner = NEW(double, m->cashMonths);
  y->toProvider = NEW(double, m->cashMonths); y->fromAccount = NEW(double, m->cashMonths);
  y->starts = NEW(double, m->cashMonths + 1); y->active = NEW(double, m->cashMonths + 1);
  y->byHolder = NEW(double, m->holders * m->months); y->worthByHolder = NEW(double, m->holders * m->months);
  y->worthBySaving = NEW(double, m->savings);
  y->convolved = NEW(double, m->months); y->uprating = NEW(double, m->months); y->presentValue = NEW(double, m->months);
  y->inflation = NAN;
  return y;
}

static void costActivity(const Model *m, const Trial *t, Money *y) {
  int months = m->cashMonths;
  double active = 0;
  for (int month = 0; month < months; month++) {
    y->starts[month] = month < m->startMonths ? t->startsIn[month] : 0;
    active += y->starts[month] - (month < m->startMonths + m->serviceMonths ? t->endsIn[month] : 0);
    y->active[month] = active;
  }
  double *rows[3] = { y->provider, y->holderCost, y->commissioner };
  for (int b = 0; b < 3; b++) memset(rows[b], 0, sizeof(double) * months);
  double growth = 1 + t->values[m->costIndexation];
  for (int year = 0; year <= (months - 1) / 12; year++) y->yearGrowth[year] = growth == 1 ? 1 : pow(growth, year);
  for (int i = 0; i < m->costs; i++) {
    const Cost *c = &m->cost[i];
    int last = c->last < m->contractMonths - 1 ? c->last : m->contractMonths - 1;
    double amount = t->values[c->amount], *row = rows[c->bearer];
    for (int month = 0; month < months; month++) {
      double units = c->basis == 0 ? month == c->first
        : c->basis == 1 ? month >= c->first && month <= last && (month - c->first) % c->every == 0
        : c->basis == 2 ? y->starts[month] : y->active[month];
      if (units != 0) row[month] += toPence(amount * y->yearGrowth[month / 12] * units);
    }
  }
  for (int month = 0; month < months; month++) {
    if (!m->feeKind) y->toProvider[month] = toPence(y->provider[month] / 100 * (1 + t->values[m->markUp]));
    else {
      int last = m->feeLast < m->contractMonths - 1 ? m->feeLast : m->contractMonths - 1;
      double fixed = month >= m->feeFirst && month <= last ? t->values[m->perMonth] : 0;
      y->toProvider[month] = toPence((fixed + t->values[m->perStart] * y->starts[month]) * y->yearGrowth[month / 12]);
    }
    y->fromAccount[month] = y->toProvider[month] + y->holderCost[month];
  }
}

static void saveFromOutcomes(const Model *m, const Trial *t, Money *y) {
  double inflation = t->values[m->inflation];
  if (y->inflation != inflation) {
    y->inflation = inflation;
    for (int month = 0; month < m->months; month++) {
      y->uprating[month] = inflation == 0 ? 1 : pow(1 + inflation, month / 12.0);
      y->presentValue[month] = m->discount[month] / y->uprating[month];
    }
  }
  memset(y->byHolder, 0, sizeof(double) * m->holders * m->months); memset(y->worthByHolder, 0, sizeof(double) * m->holders * m->months);
  y->cashable = y->wider = y->widerWorth = 0;
  int end = m->appraisalMonths;
  for (int i = 0; i < m->savings; i++) {
    const Saving *s = &m->saving[i];
    const double *with = t->achievedIn + s->outcome * m->months, *without = t->counterfactualIn + s->outcome * m->months;
    double amount = t->values[s->amount] * s->afterBias, saved = 0, worth = 0;
    memset(y->convolved, 0, sizeof(double) * end);
    for (int month = 0; month + s->lag < end; month++) {
      double more = with[month] - without[month];
      if (more == 0) continue;
      int last = s->weights < end - s->lag - month ? s->weights : end - s->lag - month;
      double *restrict into = y->convolved + month + s->lag;
      const double *restrict weight = s->weight;
      for (int step = 0; step < last; step++) into[step] += more * weight[step];
    }
    for (int when = 0; when < end; when++) {
      double base = y->convolved[when] * amount, then = base * y->uprating[when], worthThen = base * s->discount[when];
      saved += then; worth += worthThen;
      if (!s->fiscal) continue;
      y->byHolder[s->holder * m->months + when] += then; y->worthByHolder[s->holder * m->months + when] += worthThen;
    }
    y->worthBySaving[i] = worth;
    if (s->fiscal) y->cashable += saved * t->values[s->cashableShare];
    else { y->wider += saved; y->widerWorth += worth; }
  }
}
#endif
