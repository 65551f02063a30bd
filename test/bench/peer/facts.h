/* The columns a trial leaves behind: measures, yearly rows, facts of rules, savings. */
#ifndef FACTS_H
#define FACTS_H
#include "account.h"
#include "irr.h"

/* Measures that every deal has once, in the order of `scalarMeasures` in scripts/bench/peers/measure-codes.ts. */
enum { PAID, BEFORE_CAPS, PAID_PV, OVER_PERSON, OVER_ANNUAL, OVER_CONTRACT, OVER_PAYER, STARTS, DROP_OUTS, ADDITIONAL, SAVED, CASHABLE, SAVED_PV, WIDER,
  WIDER_PV, C_PAID, C_SAVED, C_COSTS, C_NET, C_NPV, P_NET, P_NPV, RATIO, C_EVEN, P_EVEN, DRAWN, DISTRIBUTED, PROFIT, IRR, AMBIGUOUS, MOIC, DRAWDOWN, PAYBACK, INCOME,
  PROVIDER_COSTS, COSTS_PV, MARGIN, LOWEST, PEAK_GAP, FIRST_GAP, CLOSING, SCALARS };
enum { OF_RULE = 1, OF_PAYER, ACHIEVED, COUNTERFACTUAL, OF_ADDITIONAL, CLAIMS_PAID, OF_HOLDER, T_DRAWN, T_RECEIVED, T_PROFIT, T_IRR, T_MOIC };

typedef struct { double scalar[SCALARS], *yearly, *holder, *flows, *ofTranche; } Facts;

static Facts *newFacts(const Model *m) {
  Facts *f = NEW(Facts, 1);
  f->yearly = NEW(double, (6 + m->holders) * m->years); f->holder = NEW(double, m->holders);
  f->flows = NEW(double, m->cashMonths); f->ofTranche = NEW(double, 5 * m->tranches);
  return f;
}

static double sumOf(const double *row, int count) { double sum = 0; for (int i = 0; i < count; i++) sum += row[i]; return sum; }

static void addSavings(const Model *m, const Money *y, Facts *f) {
  double *s = f->scalar;
  for (int h = 0; h < m->holders; h++) {
    f->holder[h] = 0;
    for (int month = 0; month < m->months; month++) {
      double amount = y->byHolder[h * m->months + month], worth = y->worthByHolder[h * m->months + month];
      if (amount == 0) continue;
      int year = m->financialYearOf[month];
      f->yearly[(6 + h) * m->years + year] += amount; f->holder[h] += amount;
      s[SAVED] += amount; s[SAVED_PV] += worth; f->yearly[1 * m->years + year] += amount; s[P_NPV] += worth;
      if (h != m->commissioner) continue;
      s[C_SAVED] += amount; s[C_NPV] += worth; f->yearly[3 * m->years + year] += amount;
    }
  }
  s[CASHABLE] = y->cashable; s[WIDER] = y->wider; s[WIDER_PV] = y->widerWorth;
}

static void addCash(const Model *m, const Money *y, const Account *a, Facts *f) {
  double *s = f->scalar, paid = 0, byLead = 0, own = 0, surplus = 0, drawn = 0, distributed = 0, income = 0, spent = 0, lowest = 0, peakGap = 0;
  double pence[5][256]; memset(pence, 0, sizeof pence);
  s[FIRST_GAP] = NAN;
  for (int month = 0; month < m->cashMonths; month++) {
    int year = m->financialYearOf[month];
    double pv = y->presentValue[month] / 100, lead = y->cashByLead[month], cost = y->commissioner[month], back = a->toCommissioner[month], all = y->cash[month];
    paid += all; byLead += lead; own += cost; surplus += back;
    pence[0][year] += all; pence[1][year] += cost; pence[2][year] += back - lead - cost;
    s[PAID_PV] += all * pv; s[C_NPV] += (back - lead - cost) * pv; s[P_NPV] += (back - all - cost) * pv;
    double flow = a->distributed[month] - a->drawn[month], in = y->toProvider[month] + a->toProvider[month];
    f->flows[month] = flow; drawn += a->drawn[month]; distributed += a->distributed[month]; pence[3][year] += flow;
    s[COSTS_PV] += (y->provider[month] + y->holderCost[month]) * pv;
    income += in; spent += y->provider[month]; pence[4][year] += in - y->provider[month];
    lowest = least(lowest, income - spent);
    if (a->gap[month] > 0 && isnan(s[FIRST_GAP])) s[FIRST_GAP] = month;
    peakGap = greatest(peakGap, -a->balance[month]);
  }
  static const int rowOf[5] = { 0, 2, 3, 4, 5 };
  for (int k = 0; k < 5; k++) for (int year = 0; year < m->years; year++) f->yearly[rowOf[k] * m->years + year] += pence[k][year] / 100;
  s[PAID] = paid / 100; s[DRAWN] = drawn / 100; s[DISTRIBUTED] = distributed / 100; s[PROFIT] = (distributed - drawn) / 100;
  s[MOIC] = drawn > 0 ? s[DISTRIBUTED] / s[DRAWN] : NAN;
  s[INCOME] = income / 100; s[PROVIDER_COSTS] = spent / 100; s[MARGIN] = (income - spent) / 100; s[LOWEST] = lowest / 100;
  s[PEAK_GAP] = peakGap / 100; s[CLOSING] = a->balance[m->cashMonths - 1] / 100;
  s[C_PAID] = byLead / 100; s[C_COSTS] = own / 100; s[C_NET] = s[C_SAVED] + (surplus - byLead - own) / 100; s[P_NET] = s[SAVED] + (surplus - paid - own) / 100;
  double cost = s[SAVED_PV] - s[P_NPV];
  s[RATIO] = cost > 0 ? (s[SAVED_PV] + s[WIDER_PV]) / cost : NAN;
}

/* First month from whose end on savings are never behind again, by half a penny; months before anything moves do not count. */
static void addBreakEven(const Model *m, const Money *y, const Account *a, Facts *f) {
  double sum[2] = { 0, 0 }, since[2] = { NAN, NAN };
  int moves[2] = { 0, 0 };
  for (int month = 0; month < m->months; month++) {
    int cash = month < m->cashMonths;
    double saved[2] = { 0, 0 }, own = cash ? y->cashByLead[month] + y->commissioner[month] : 0, spent[2] = { cash ? y->cash[month] / 100 : 0, own / 100 };
    for (int h = 0; h < m->holders; h++) saved[0] += y->byHolder[h * m->months + month];
    saved[1] = y->byHolder[m->commissioner * m->months + month] + (cash ? a->toCommissioner[month] / 100 : 0);
    for (int k = 0; k < 2; k++) {
      moves[k] |= saved[k] != 0 || spent[k] != 0;
      sum[k] += saved[k] - spent[k];
      if (sum[k] < -0.005) since[k] = NAN;
      else if (moves[k] && isnan(since[k])) since[k] = month;
    }
  }
  f->scalar[P_EVEN] = since[0]; f->scalar[C_EVEN] = since[1];
}

static void addReturns(const Model *m, const Account *a, Facts *f) {
  double *s = f->scalar, cumulative = 0, peak = 0, payback = NAN;
  Irr irr = irrOf(f->flows, m->cashMonths);
  s[IRR] = irr.rate; s[AMBIGUOUS] = irr.ambiguous;
  int wasOut = 0;
  for (int month = 0; month < m->cashMonths; month++) {
    cumulative += f->flows[month];
    if (cumulative < 0) { wasOut = 1; payback = NAN; peak = greatest(peak, -cumulative); }
    else if (wasOut && isnan(payback)) payback = month;
  }
  s[DRAWDOWN] = peak / 100; s[PAYBACK] = payback;
  for (int i = 0; i < m->tranches && m->tranches > 1; i++) {
    const TrancheRows *r = &a->tranche[i];
    double drawn = sumOf(r->drawn, m->cashMonths), got = sumOf(r->principal, m->cashMonths) + sumOf(r->surplus, m->cashMonths), *of = f->ofTranche + 5 * i;
    for (int month = 0; month < m->cashMonths; month++) f->flows[month] = r->principal[month] + r->surplus[month] - r->drawn[month];
    of[0] = drawn / 100; of[1] = got / 100; of[2] = (got - drawn) / 100; of[3] = irrOf(f->flows, m->cashMonths).rate; of[4] = drawn > 0 ? got / drawn : NAN;
  }
}

static void findFacts(const Model *m, const Trial *t, const Money *y, const Account *a, Facts *f) {
  int cells = m->rules * m->contractMonths;
  memset(f->scalar, 0, sizeof f->scalar); memset(f->yearly, 0, sizeof(double) * (6 + m->holders) * m->years);
  addSavings(m, y, f);
  addCash(m, y, a, f);
  addBreakEven(m, y, a, f);
  addReturns(m, a, f);
  double *s = f->scalar;
  s[BEFORE_CAPS] = sumOf(y->before, cells) / 100; s[OVER_PERSON] = sumOf(y->overPerson, cells) / 100; s[OVER_ANNUAL] = sumOf(y->overAnnual, cells) / 100;
  s[OVER_CONTRACT] = sumOf(y->overContract, cells) / 100; s[OVER_PAYER] = sumOf(y->overPayer, cells) / 100;
  s[STARTS] = t->people; s[DROP_OUTS] = t->dropOuts;
  for (int o = 0; o < m->outcomes; o++) if (!m->outcome[o].milestone) s[ADDITIONAL] += t->achieved[o] - t->counterfactual[o];
}

static double measureOf(const Model *m, const Trial *t, const Money *y, const Facts *f, Measure measure) {
  int i = measure.index;
  double paid = 0;
  switch (measure.kind) {
    case 0: return f->scalar[i];
    case OF_RULE: return sumOf(y->paid + i * m->contractMonths, m->contractMonths) / 100;
    case OF_PAYER: return y->payerPaid[i] / 100;
    case ACHIEVED: return t->achieved[i];
    case COUNTERFACTUAL: return t->counterfactual[i];
    case OF_ADDITIONAL: return t->achieved[i] - t->counterfactual[i];
    case CLAIMS_PAID: for (int r = 0; r < m->rules; r++) if (m->rule[r].outcome == i) paid += paidClaims(m, y, r); return paid;
    case OF_HOLDER: return f->holder[i];
    default: return f->ofTranche[5 * i + measure.kind - T_DRAWN];
  }
}

static void writeColumns(const Model *m, const Trial *t, const Money *y, const Facts *f, double *columns, size_t stride, size_t place) {
  for (int c = 0; c < m->measures; c++) columns[c * stride + place] = measureOf(m, t, y, f, m->measure[c]);
  for (int c = m->firstYearly; c < m->firstRule; c++) columns[c * stride + place] = f->yearly[c - m->firstYearly];
  for (int r = 0; r < m->rules; r++) {
    size_t at = (size_t)(m->firstRule + 4 * r) * stride + place;
    columns[at] = y->prices[r * m->priceYears] / 100;
    columns[at + stride] = y->accepted[r];
    columns[at + 2 * stride] = sumOf(y->before + r * m->contractMonths, m->contractMonths) / 100;
    double worth = 0;
    for (int month = 0; month < m->contractMonths; month++) worth += y->paid[r * m->contractMonths + month] * y->presentValue[m->cashMonthOf[month]];
    columns[at + 3 * stride] = worth / 100;
  }
  for (int i = 0; i < m->savings; i++) columns[(size_t)(m->firstRule + 4 * m->rules + i) * stride + place] = y->worthBySaving[i];
}
#endif
