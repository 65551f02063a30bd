/* The contract holder's cash account: capital as needed, principal by seniority, surplus under the caps on return. In pence. */
#ifndef ACCOUNT_H
#define ACCOUNT_H
#include "claims.h"

typedef struct { double *drawn, *principal, *surplus; } TrancheRows;
typedef struct {
  double *drawn, *distributed, *toProvider, *toCommissioner, *balance, *gap;
  TrancheRows *tranche;
  double *undrawn, *drawnOf, *out;
  double now, drawnInAll, distributedInAll, hurdle, unspent;
} Account;

static Account *newAccount(const Model *m) {
  Account *a = NEW(Account, 1);
  double **rows[6] = { &a->drawn, &a->distributed, &a->toProvider, &a->toCommissioner, &a->balance, &a->gap };
  for (int i = 0; i < 6; i++) *rows[i] = NEW(double, m->cashMonths);
  a->tranche = NEW(TrancheRows, m->tranches);
  for (int i = 0; i < m->tranches; i++) {
    a->tranche[i].drawn = NEW(double, m->cashMonths); a->tranche[i].principal = NEW(double, m->cashMonths); a->tranche[i].surplus = NEW(double, m->cashMonths);
  }
  a->undrawn = NEW(double, m->tranches); a->drawnOf = NEW(double, m->tranches); a->out = NEW(double, m->tranches);
  return a;
}

static double roomUnderCaps(const Model *m, const Account *a) {
  double byRate = m->hurdleGrowth > 0 ? floorPence(a->hurdle) : INFINITY;
  double byMultiple = isinf(m->multipleCap) ? INFINITY : floorPence(m->multipleCap * a->drawnInAll) - a->distributedInAll;
  return greatest(0, least(byRate, byMultiple));
}

static void payInvestors(Account *a, int month, double amount) {
  a->distributed[month] += amount; a->now -= amount; a->distributedInAll += amount; a->hurdle -= amount;
  a->unspent = greatest(0, a->unspent - amount);
}

static void payOthers(Account *a, int month, double toProvider, double toCommissioner) {
  a->toProvider[month] += toProvider; a->toCommissioner[month] += toCommissioner;
  a->now -= toProvider + toCommissioner; a->unspent = greatest(0, a->unspent - toProvider - toCommissioner);
}

static void payAboveCaps(const Model *m, Account *a, int month, double amount) {
  payOthers(a, month, m->aboveCapToProvider ? amount : 0, m->aboveCapToProvider ? 0 : amount);
}

static void repay(const Model *m, Account *a, int month, double available) {
  double room = roomUnderCaps(m, a), left = available, above = 0;
  for (int k = 0; k < m->tranches; k++) {
    int i = m->payOrder[k];
    double paid = least(a->out[i], left);
    if (paid <= 0) continue;
    double received = least(paid, greatest(0, room));
    room -= received; above += paid - received; left -= paid;
    a->out[i] -= paid; a->tranche[i].principal[month] += received;
  }
  payInvestors(a, month, available - left - above);
  payAboveCaps(m, a, month, above);
}

static void shareSurplus(const Model *m, Account *a, int month, double surplus) {
  if (surplus <= 0) return;
  double entitled = roundPence(surplus * m->investorShare), toProvider = roundPence(surplus * (m->investorShare + m->providerShare)) - entitled;
  double toInvestors = a->drawnInAll == 0 ? 0 : least(entitled, roomUnderCaps(m, a)), weight = 0, shared = 0;
  for (int i = 0; i < m->tranches && toInvestors > 0; i++) {
    weight += a->drawnOf[i];
    double upTo = weight == a->drawnInAll ? toInvestors : roundPence(toInvestors * weight / a->drawnInAll);
    a->tranche[i].surplus[month] += upTo - shared;
    shared = upTo;
  }
  payInvestors(a, month, toInvestors);
  payOthers(a, month, toProvider, surplus - entitled - toProvider);
  payAboveCaps(m, a, month, entitled - toInvestors);
}

static void runAccount(const Model *m, const Money *y, Account *a) {
  int last = m->cashMonths - 1;
  double *rows[4] = { a->drawn, a->distributed, a->toProvider, a->toCommissioner };
  for (int i = 0; i < 4; i++) memset(rows[i], 0, sizeof(double) * m->cashMonths);
  for (int i = 0; i < m->tranches; i++) {
    memset(a->tranche[i].drawn, 0, sizeof(double) * m->cashMonths); memset(a->tranche[i].principal, 0, sizeof(double) * m->cashMonths);
    memset(a->tranche[i].surplus, 0, sizeof(double) * m->cashMonths);
    a->undrawn[i] = m->commitment[i]; a->drawnOf[i] = a->out[i] = 0;
  }
  a->now = a->drawnInAll = a->distributedInAll = a->hurdle = a->unspent = 0;
  for (int month = 0; month <= last; month++) {
    double gapBefore = greatest(0, -a->now);
    a->now += y->cash[month] - y->fromAccount[month];
    a->unspent += y->cash[month];
    double has = a->now, spendable = m->recycling ? has : has - a->unspent;
    double needed = greatest(0, (month == last ? 0 : m->minimumBalance) - spendable), drawn = 0;
    for (int i = 0; i < m->tranches && needed - drawn > 0; i++) {
      double amount = least(needed - drawn, a->undrawn[i]);
      a->undrawn[i] -= amount; a->drawnOf[i] += amount; a->out[i] += amount; a->tranche[i].drawn[month] += amount; drawn += amount;
    }
    if (!m->recycling) a->unspent = least(a->unspent, greatest(0, has + drawn));
    a->drawn[month] = drawn; a->drawnInAll += drawn; a->now += drawn;
    if (m->hurdleGrowth > 0) a->hurdle = a->hurdle * m->hurdleGrowth + drawn;
    if (month == last || (month + 1) % m->periodMonths == 0) {
      double kept = 0, out = 0;
      if (month < last) {
        for (int next = month + 1; next <= month + m->reserveMonths && next <= last; next++) kept += y->fromAccount[next];
        kept = greatest(kept, m->minimumBalance);
      }
      if (a->now - kept > 0) repay(m, a, month, a->now - kept);
      for (int i = 0; i < m->tranches; i++) out += a->out[i];
      if (month == last || out == 0) shareSurplus(m, a, month, a->now - kept);
    }
    a->balance[month] = a->now;
    a->gap[month] = greatest(0, -a->now - gapBefore);
  }
}
#endif
