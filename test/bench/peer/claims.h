/* Claims with their evidence, the caps on people, years and the contract, and who pays. Amounts in pence. */
#ifndef CLAIMS_H
#define CLAIMS_H
#include "money.h"

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
  for (int c = y->lastClaim[person]; c >= 0; c = y->claims[c].before) count++;
  for (int c = y->lastClaim[person], at = count; c >= 0; c = y->claims[c].before) y->own[--at] = c;
  for (int i = 1; i < count; i++) {
    int own = y->own[i], at = i; /* insertion keeps them by month, then in the order of the rate card */
    for (; at > 0 && y->claims[y->own[at - 1]].month > y->claims[own].month; at--) y->own[at] = y->own[at - 1];
    y->own[at] = own;
  }
  double left = m->perPersonCap;
  for (int i = 0; i < count; i++) {
    const Claim *c = &y->claims[y->own[i]];
    double paid = least(c->price, left);
    left -= paid;
    y->overPerson[c->rule * m->contractMonths + c->month] += c->price - paid;
  }
}

/* Of each month's achievements a binomial number has its evidence accepted. */
static double countClaims(const Model *m, const Counts *c, const Rule *rule, double rate, double *units, uint32_t seed, uint32_t trial) {
  Binomial evidence = binomialOf(rate);
  double all = 0;
  for (int segment = 0; segment < m->segments; segment++) {
    if (!rule->pays[segment]) continue;
    const double *achieved = c->bySegment + (rule->outcome * m->segments + segment) * m->months;
    Words key = placedKey(seed, rule->purposes[segment], trial);
    for (int month = 0; month <= m->lastClaimMonth; month++) {
      int accepted = drawBinomial(evidence, (int)achieved[month], key, month);
      units[month] += accepted;
      all += accepted;
    }
  }
  return all;
}

static void makeClaims(const Model *m, Trial *t, const Counts *counts, Money *y, uint32_t seed, uint32_t trial) {
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
    if (counts) accepted = countClaims(m, counts, rule, rate, units, seed, trial);
    for (int segment = 0, i = 0; segment < m->segments && !counts; segment++) {
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
#endif
