/** One claim under a rule and what becomes of it. Money in pence. */
export interface Claim {
  readonly ruleIndex: number;
  readonly rule: string;
  /** Place among the people who start; undefined for a payment on a cohort's measured effect. */
  readonly person: number | undefined;
  readonly segment: string;
  /** Month of the achievement or the measurement. */
  readonly achievedMonth: number;
  /** Month in which it is payable. */
  dueMonth: number;
  /** 1, or events of the month; fewer where some are struck out. */
  units: number;
  /** Of one unit. */
  listPrice: number;
  /** Worth before caps. */
  amount: number;
  withheldByPersonCap: number;
  withheldByRuleCaps: number;
  withheldByShareCaps: number;
  /** What is still to be paid. */
  left: number;
}

/** By month, then in the order of the rate card, of people, and of occasions (claims are listed in that order). */
export function inDateOrder(claims: readonly Claim[], monthOf: (claim: Claim) => number): Claim[] {
  return claims
    .map((claim, place) => ({ claim, place }))
    .sort((a, b) => monthOf(a.claim) - monthOf(b.claim) || a.place - b.place)
    .map(({ claim }) => claim);
}

export const byAchievement = (claim: Claim): number => claim.achievedMonth;
export const byDueMonth = (claim: Claim): number => claim.dueMonth;
