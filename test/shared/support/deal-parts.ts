import type { Segment } from "#shared/model/cohort.ts";
import type { CostBasis, CostBearer, CostLine } from "#shared/model/cost.ts";
import type { Distribution } from "#shared/model/distribution.ts";
import type { Input } from "#shared/model/input.ts";
import type { BinaryOutcome } from "#shared/model/outcome.ts";
import type { PaymentRule } from "#shared/model/payment-rule.ts";
import type { Payer } from "#shared/model/payment-terms.ts";
import type { BudgetHolder, Saving } from "#shared/model/saving.ts";
import type { Tranche } from "#shared/model/tranche.ts";

/** A number without a history: certain, or drawn. */
export const input = (value: number | Distribution): Input => ({ value, status: "illustrative" });

/** The same for a term of the contract. */
export const term = (value: number): { readonly value: number; readonly status: "illustrative" } => ({
  value,
  status: "illustrative",
});

/** People who all start in month 0, unless told otherwise. */
export const people = (id: string, count: number | Distribution, rest: Partial<Segment> = {}): Segment => ({
  id,
  name: `People of ${id}`,
  referrals: input(count),
  profile: { kind: "even", firstMonth: 0, months: 1 },
  startRate: input(1),
  ...rest,
});

/** One person in each of the months named, all of whom start. */
export function arrivals(id: string, months: readonly number[]): Segment {
  const weights = Array.from({ length: Math.max(...months) + 1 }, () => 0);
  for (const month of months) weights[month]! += 1;
  return people(id, months.length, { profile: { kind: "weights", weights } });
}

interface OutcomeTerms {
  readonly rate?: number | Distribution;
  readonly baseline?: number | Distribution;
  readonly delay?: number | Distribution;
  readonly drawn?: "perTrial" | "perPerson";
  readonly after?: string;
  readonly afterDropOut?: "none" | "reachable";
}

/** Achieved by everyone at once and by nobody without the service, unless told otherwise. */
export const outcome = (id: string, terms: OutcomeTerms = {}): BinaryOutcome => ({
  kind: "binary",
  id,
  name: `Outcome ${id}`,
  ...(terms.after === undefined ? {} : { after: terms.after }),
  withService: { statedAs: "rate", rate: input(terms.rate ?? 1) },
  baseline: input(terms.baseline ?? 0),
  delay: { months: input(terms.delay ?? 0), drawn: terms.drawn ?? "perTrial" },
  afterDropOut: terms.afterDropOut ?? "none",
});

/** A line of the rate card named after its outcome. */
export const rule = (
  outcomeId: string,
  price: number | Distribution,
  { evidence, ...terms }: Partial<Omit<PaymentRule, "evidence">> & { readonly evidence?: number | Distribution } = {},
): PaymentRule => ({
  id: outcomeId,
  name: `Rule ${terms.id ?? outcomeId}`,
  outcome: outcomeId,
  price: input(price),
  evidenceRate: input(evidence ?? 1),
  claimsPerPerson: "once",
  ...terms,
});

/** A payer whose money is the budget holder's of the same id, unless told otherwise. */
export const payer = (
  id: string,
  share: number,
  rest: { readonly cap?: number; readonly beyondCap?: Payer["beyondCap"]; readonly budgetHolder?: string } = {},
): Payer => ({
  id,
  name: `Payer ${id}`,
  budgetHolder: rest.budgetHolder ?? id,
  share: term(share),
  ...(rest.cap === undefined ? {} : { cap: term(rest.cap) }),
  beyondCap: rest.beyondCap ?? "lost",
});

export const holder = (id: string): BudgetHolder => ({ id, name: `Budget of ${id}` });

/** A cashable one-off fiscal saving of the council, unless told otherwise. */
export const saving = (outcomeId: string, amount: number | Distribution, rest: Partial<Saving> = {}): Saving => ({
  id: outcomeId,
  name: `Saving from ${outcomeId}`,
  outcome: outcomeId,
  budgetHolder: "council",
  kind: "fiscal",
  amount: input(amount),
  recurrence: { kind: "once" },
  startLagMonths: 0,
  cashableShare: input(1),
  optimismBias: term(0),
  ...rest,
});

export const cost = (id: string, bearer: CostBearer, basis: CostBasis, amount: number | Distribution): CostLine => ({
  id,
  name: `Cost ${id}`,
  bearer,
  kind: "delivery",
  basis,
  amount: input(amount),
});

/** Capital drawn as needed. */
export const tranche = (commitment: number): Tranche => ({
  id: "fund",
  name: "Fund",
  seniority: 1,
  commitment: term(commitment),
  drawdown: { kind: "asNeeded" },
});

/** How surplus is shared; the commissioner gets the rest. */
export const surplus = (investor: number, provider: number) => ({
  investor: term(investor),
  provider: term(provider),
  commissioner: term(Math.round((1 - investor - provider) * 1e6) / 1e6),
});
