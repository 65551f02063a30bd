import type { PaymentRule, QualityGate } from "#shared/model/payment-rule.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { byAchievement, byDueMonth, inDateOrder, type Claim } from "./claim.ts";
import { achievedBy, occasionsOf, type Happened } from "./happened.ts";
import type { Luck } from "./luck.ts";

import { priceClaims, type Rates } from "./pricing.ts";
import { effectOf, measuredClaims, reaches } from "./measured.ts";
import { everySoManyMonths } from "./months.ts";
import { growthTo, penceOf, roundToPenny } from "./rounding.ts";

/** Steps 1 and 2: every achievement in the claim window of the segments of the rule, with or without accepted evidence. */
function achieved(rule: PaymentRule, ruleIndex: number, happened: Happened, values: Rates) {
  const claimed: { claim: Claim; accepted: boolean }[] = [];
  happened.people.forEach((person, place) => {
    if (rule.segments && !rule.segments.includes(person.segment)) return;
    for (const { month, units, accepted } of occasionsOf(person, rule.outcome)) {
      if (month > happened.lastClaimMonth) continue;
      const multiplier = rule.segmentMultipliers?.[person.segment] ?? 1;
      const growth = growthTo(month, values["payment.indexation"]!);
      claimed.push({
        accepted: accepted[rule.id]!,
        claim: {
          ruleIndex,
          rule: rule.id,
          person: place,
          segment: person.segment,
          achievedMonth: month,
          dueMonth: month,
          units,
          listPrice: roundToPenny(values[`rule.${rule.id}.price`]! * 100 * multiplier * growth),
          amount: 0,
          withheldByPersonCap: 0,
          withheldByRuleCaps: 0,
          withheldByShareCaps: 0,
          left: 0,
        },
      });
    }
  });
  return claimed;
}

/** The first month in which a person has achieved everything a rule requires; undefined where that never is. */
function monthOfRequirement(rule: PaymentRule, person: number, last: number, happened: Happened): number | undefined {
  for (let month = 0; month <= last; month++)
    if ((rule.requires ?? []).every((each) => achievedBy([happened.people[person]!], each, month) > 0)) return month;
  return undefined;
}

/** Step 3, of one person at a time: `requires`. Claims made too early are left out, or made when they can be. */
function withWhatIsRequired(rule: PaymentRule, claims: readonly Claim[], happened: Happened): Claim[] {
  return claims.flatMap((claim) => {
    const met = monthOfRequirement(rule, claim.person!, happened.lastClaimMonth, happened);
    if (met === undefined) return [];
    if (met <= claim.achievedMonth) return [claim];
    return rule.claimsBeforeRequirement === "paidWhenMet" ? [{ ...claim, dueMonth: met }] : [];
  });
}

/** Step 3: at most so many claims a person, the earliest. */
function earliestOfEachPerson(claims: readonly Claim[], most: PaymentRule["claimsPerPerson"]): Claim[] {
  if (most === "unlimited") return [...claims];
  const room = new Map<number, number>();
  const kept: Claim[] = [];
  for (const claim of inDateOrder(claims, byAchievement)) {
    const left = room.get(claim.person!) ?? (most === "once" ? 1 : most);
    const units = Math.min(claim.units, left);
    room.set(claim.person!, left - units);
    if (units > 0) kept.push({ ...claim, units });
  }
  return kept;
}

/** Step 3: of an exclusive group one claim a person is left. */
function keepOneOfGroup(claims: readonly Claim[], rules: readonly string[], pays: "first" | "best"): Claim[] {
  const chosen = new Map<number, Claim>();
  for (const claim of inDateOrder(claims, byDueMonth)) {
    if (claim.person === undefined || !rules.includes(claim.rule)) continue;
    const standing = chosen.get(claim.person);
    if (!standing || (pays === "best" && claim.listPrice > standing.listPrice)) chosen.set(claim.person, claim);
  }
  return claims.filter(
    (claim) => claim.person === undefined || !rules.includes(claim.rule) || chosen.get(claim.person) === claim,
  );
}

/** Step 3: whether the quality gate of a rule is open. */
function isOpen(
  gate: QualityGate,
  { segments }: PaymentRule,
  claimed: readonly { accepted: boolean }[],
  happened: Happened,
): boolean {
  const started = happened.people.filter(({ segment }) => !segments || segments.includes(segment));
  const cases = gate.tested === "evidence" ? claimed.length : started.length;
  const passed =
    gate.tested === "evidence"
      ? claimed.filter(({ accepted }) => accepted).length
      : started.filter((person) => achievedBy([person], gate.outcome!, happened.lastClaimMonth) > 0).length;
  return cases === 0 || passed / cases >= gate.minimumShare;
}

/** Step 5: the trigger. */
function pullTrigger(claims: readonly Claim[], rule: PaymentRule, scenario: Scenario, luck: Luck, last: number) {
  if (!rule.trigger) return [...claims];
  const { outcome, effect, minimumEffect, paysEarlierClaims } = rule.trigger;
  const cohorts = luck.measured[outcome]!;
  const known = Math.max(...cohorts.map(({ monthKnown }) => monthKnown));
  const pooled = effectOf(
    cohorts,
    scenario.outcomes.find(({ id }) => id === outcome)!,
    effect,
  );
  if (known > last || !reaches(pooled, minimumEffect)) return [];
  return claims
    .filter((claim) => paysEarlierClaims || claim.dueMonth >= known)
    .map((claim) => ({ ...claim, dueMonth: Math.max(claim.dueMonth, known) }));
}

/** Steps 1 to 5: the claims that stand, in the order of the rate card, of people and of occasions, with their worth. */
export function standingClaims(scenario: Scenario, luck: Luck, happened: Happened): Claim[] {
  const { rateCard, exclusiveGroups, plannedPayments } = scenario.payment;
  const { values } = luck;
  let standing: Claim[] = [];
  const open = new Map<string, boolean>();
  rateCard.forEach((rule, ruleIndex) => {
    if (rule.schedule) {
      standing.push(...measuredClaims(scenario, luck, rule, ruleIndex, happened.lastClaimMonth));
      return;
    }
    const claimed = achieved(rule, ruleIndex, happened, values);
    open.set(rule.id, !rule.qualityGate || isOpen(rule.qualityGate, rule, claimed, happened));
    const accepted = claimed.filter((each) => each.accepted).map(({ claim }) => claim);
    const timely = withWhatIsRequired(rule, accepted, happened);
    standing.push(...inOriginalOrder(earliestOfEachPerson(timely, rule.claimsPerPerson)));
  });
  for (const { rules, pays } of exclusiveGroups ?? []) standing = keepOneOfGroup(standing, rules, pays);
  standing = standing.filter(({ rule }) => open.get(rule) ?? true);
  const worthSomething = rateCard.flatMap((rule, ruleIndex) => {
    const own = standing.filter((claim) => claim.ruleIndex === ruleIndex);
    const priced = rule.schedule ? own : inOriginalOrder(priceClaims(own, rule, values));
    return pullTrigger(priced, rule, scenario, luck, happened.lastClaimMonth);
  });
  const planned = plannedPayments;
  return worthSomething
    .filter(
      ({ dueMonth }) =>
        !planned || dueMonth < planned.fromMonth || dueMonth >= planned.fromMonth + planned.amounts.length,
    )
    .map((claim) => ({ ...claim, left: claim.amount }));
}

/** By person and then by month: the order in which claims of one rule are listed. */
function inOriginalOrder(claims: readonly Claim[]): Claim[] {
  return [...claims].sort((a, b) => a.person! - b.person! || a.achievedMonth - b.achievedMonth);
}

/** The planned amount of a month, in pence. */
export function plannedIn(scenario: Scenario, month: number, happened: Happened): number {
  const planned = scenario.payment.plannedPayments;
  if (!planned || (happened.endedIn !== undefined && month > happened.endedIn)) return 0;
  return penceOf(planned.amounts[month - planned.fromMonth] ?? 0);
}

/** The service fee of a month, in pence. */
export function feeIn(scenario: Scenario, month: number, happened: Happened, values: Rates): number {
  const fee = scenario.payment.serviceFee;
  if (!fee || (happened.endedIn !== undefined && month > happened.endedIn)) return 0;
  const last = fee.lastMonth ?? scenario.payment.lastClaimMonth;
  if (!everySoManyMonths(fee.firstMonth ?? 0, last, fee.everyMonths).includes(month)) return 0;
  return roundToPenny(values["payment.serviceFee"]! * 100 * growthTo(month, values["payment.indexation"]!));
}
