/* From achievements to money: claims, caps, payers, costs, savings. Amounts in pence, but savings in pounds. */
#ifndef MONEY_H
#define MONEY_H
#include "trial.h"

typedef struct { int rule, person, month, before; double price; } Claim;
typedef struct {
  double *prices, *units, *before, *overPerson, *overAnnual, *overContract, *overPayer, *paid, *accepted, *cash, *cashByLead, *payerPaid, *yearGrowth;
  Claim *claims; int claimCount, claimRoom, *lastClaim, roomForPeople; double *personTotal; int *own;
  double *provider, *holderCost, *commissioner, *toProvider, *fromAccount, *starts, *active;
  double *byHolder, *worthByHolder, *convolved, *uprating, *presentValue, cashable, wider, widerWorth, inflation;
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
  y->convolved = NEW(double, m->months); y->uprating = NEW(double, m->months); y->presentValue = NEW(double, m->months);
  y->inflation = NAN;
  return y;
}

static void addClaim(Money *y, int rule, int person, int month, double price) {
  if (y->claimCount == y->claimRoom) {
    y->claimRoom = y->claimRoom * 2 + 1024;
    y->claims = realloc(y->claims, sizeof(Claim) * y->claimRoom);
  }
  y->claims[y->claimCount] = (Claim){ rule, person, month, y->lastClaim[person], price };
  y->lastClaim[person] = y->claimCount++;
  y->personTotal[person] += price;
}

static void capPerson(const Model *m, Money *y, int person) {
  int count = 0;
  for (int c = y->lastClaim[person]; c >= 0; c = y->claims[c].before) {
    int at = count++; /* insertion keeps them by month, then in the order of the rate card; the list runs backwards */
    for (; at > 0 && y->claims[y->own[at - 1]].month >= y->claims[c].month; at--) y->own[at] = y->own[at - 1];
    y->own[at] = c;
  }
  double left = m->perPersonCap;
  for (int i = 0; i < count; i++) {
    const Claim *c = &y->claims[y->own[i]];
    double paid = least(c->price, left);
    left -= paid;
    y->overPerson[c->rule * m->contractMonths + c->month] += c->price - paid;
  }
}

static void makeClaims(const Model *m, Trial *t, Money *y, uint32_t seed, uint32_t trial) {
  int cells = m->rules * m->contractMonths, capped = m->perPersonCap >= 0;
  double growth = 1 + t->values[m->indexation];
  memset(y->units, 0, sizeof(double) * cells);
  memset(y->overPerson, 0, sizeof(double) * cells);
  y->claimCount = 0;
  if (capped) {
    if (y->roomForPeople < t->people) {
      y->roomForPeople = t->roomForPeople;
      y->lastClaim = realloc(y->lastClaim, sizeof(int) * y->roomForPeople);
      y->personTotal = realloc(y->personTotal, sizeof(double) * y->roomForPeople);
    }
    for (int p = 0; p < t->people; p++) { y->lastClaim[p] = -1; y->personTotal[p] = 0; }
  }
  for (int r = 0; r < m->rules; r++) {
    const Rule *rule = &m->rule[r];
    const Achievers *list = &t->with[rule->outcome];
    double rate = t->values[rule->evidenceRate], *prices = y->prices + r * m->priceYears, *units = y->units + r * m->contractMonths, accepted = 0;
    uint64_t below = bitsBelow(rate);
    for (int year = 0; year < m->priceYears; year++)
      prices[year] = toPence(t->values[rule->price] * (growth == 1 ? 1 : year == 0 ? 1 : pow(growth, year)));
    for (int segment = 0, i = 0; segment < m->segments; segment++) {
      int end = i;
      while (end < list->count && list->person[end] < t->segmentStart[segment + 1]) end++;
      if (rule->pays[segment] && rate < 1 && end > i)
        fillBits(beginStream(seed, rule->purposes[segment], trial), t->bits, t->referral[list->person[end - 1]] + 1);
      for (; i < end; i++) {
        int p = list->person[i], month = list->month[i];
        if (!rule->pays[segment] || month > m->lastClaimMonth) continue;
        if (rate < 1 && !(t->bits[t->referral[p]] < below)) continue;
        accepted++;
        units[month]++;
        if (capped) addClaim(y, r, p, month, prices[month / 12]);
      }
    }
    y->accepted[r] = accepted;
    for (int month = 0; month < m->contractMonths; month++) y->before[r * m->contractMonths + month] = units[month] * prices[month / 12];
  }
  if (capped) for (int p = 0; p < t->people; p++) if (y->personTotal[p] > m->perPersonCap) capPerson(m, y, p);
}

static void applyAnnualCap(const Model *m, Money *y) {
  int months = m->contractMonths, year = -1;
  double left = 0, carried[256] = { 0 };
  for (int month = 0; month < months; month++) {
    int first = m->capYearOf[month] != year;
    if (first) { year = m->capYearOf[month]; left = m->capOfYear[year]; }
    if (first && m->carried && month > 0)
      for (int r = 0; r < m->rules; r++) {
        double released = least(carried[r], left);
        left -= released; carried[r] -= released; y->overAnnual[r * months + month] -= released;
      }
    for (int r = 0; r < m->rules; r++) {
      double claimed = y->paid[r * months + month], paid = least(claimed, left);
      left -= paid; y->overAnnual[r * months + month] += claimed - paid; carried[r] += claimed - paid;
    }
  }
  for (int c = 0; c < m->rules * months; c++) y->paid[c] -= y->overAnnual[c];
}

static void settle(const Model *m, Money *y) {
  int months = m->contractMonths, cells = m->rules * months;
  double left = m->contractCap, roomOf[16];
  for (int c = 0; c < cells; c++) { y->paid[c] = y->before[c] - y->overPerson[c]; y->overAnnual[c] = y->overContract[c] = y->overPayer[c] = 0; }
  if (m->annualCap) applyAnnualCap(m, y);
  memset(y->cash, 0, sizeof(double) * m->cashMonths);
  memset(y->cashByLead, 0, sizeof(double) * m->cashMonths);
  for (int k = 0; k < m->payers; k++) { roomOf[k] = m->payer[k].cap; y->payerPaid[k] = 0; }
  for (int month = 0; month < months; month++)
    for (int r = 0; r < m->rules; r++) {
      int cell = r * months + month, when = m->cashMonthOf[month];
      double amount = y->paid[cell];
      if (m->contractCap >= 0) {
        double paid = least(amount, left);
        left -= paid; y->overContract[cell] = amount - paid; amount = paid;
      }
      if (amount == 0) { y->paid[cell] = 0; continue; }
      double owedSoFar = 0, passedOn = 0, inAll = 0;
      for (int k = 0; k < m->payers; k++) {
        const Payer *payer = &m->payer[k];
        double upTo = k == m->payers - 1 ? amount : roundPence(amount * payer->cumulative), owed = upTo - owedSoFar + passedOn;
        owedSoFar = upTo;
        double paid = least(owed, roomOf[k]);
        roomOf[k] -= paid; inAll += paid; y->payerPaid[k] += paid;
        y->cash[when] += paid;
        if (payer->leads) y->cashByLead[when] += paid;
        passedOn = payer->passesOn ? owed - paid : 0;
      }
      y->overPayer[cell] = amount - inAll;
      y->paid[cell] = inAll;
    }
}

static double paidClaims(const Model *m, const Money *y, int rule) {
  int from = rule * m->contractMonths;
  double worth = 0, all = 0, paid = 0;
  for (int c = from; c < from + m->contractMonths; c++) { worth += y->before[c]; all += y->paid[c]; }
  if (worth == 0) return y->accepted[rule];
  if (m->annualCap && m->carried) return y->accepted[rule] * all / worth;
  for (int c = from; c < from + m->contractMonths; c++) if (y->before[c] != 0) paid += y->units[c] * y->paid[c] / y->before[c];
  return paid;
}

static void costActivity(const Model *m, const Trial *t, Money *y) {
  int months = m->cashMonths;
  memset(y->starts, 0, sizeof(double) * months); memset(y->active, 0, sizeof(double) * (months + 1));
  for (int p = 0; p < t->people; p++) {
    int start = t->start[p], stays = t->left[p] < m->serviceMonths ? t->left[p] : m->serviceMonths, end = start + stays;
    y->starts[start]++; y->active[start]++;
    if (end < months) y->active[end]--;
  }
  for (int month = 1; month < months; month++) y->active[month] += y->active[month - 1];
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
    if (s->fiscal) y->cashable += saved * t->values[s->cashableShare];
    else { y->wider += saved; y->widerWorth += worth; }
  }
}
#endif
