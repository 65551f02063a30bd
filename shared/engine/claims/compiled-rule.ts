import { toPence } from "../../model/pence.ts";
import type { EffectMeasure, PaymentRule, PaymentSchedule } from "../../model/payment-rule.ts";
import type { Scenario } from "../../model/scenario.ts";
import type { ThresholdTerms } from "../../payment/claim-threshold.ts";
import type { CompiledOutcomes } from "../compiled-outcomes.ts";
import type { InputTable } from "../input-table.ts";

/** A rule of the rate card made ready: outcomes and segments by place, money in the deal's currency, caps in pence. */
export interface CompiledRule {
  readonly outcome: number;
  /** Places of the inputs. */
  readonly price: number;
  readonly evidenceRate: number;
  /** Stream keys by occasion and segment. */
  readonly evidencePurposes: readonly (readonly number[])[];
  /** Factor on the price by segment; 0 where `pays` is false. */
  readonly segmentFactor: Float64Array;
  /** Whether it pays for a segment. */
  readonly pays: readonly boolean[];
  readonly claimsPerPerson: number;
  readonly requires: readonly number[];
  /** Whether claims before all that is required has been achieved are made in the month in which it has. */
  readonly claimsWhenMet: boolean;
  readonly qualityGate:
    | { readonly tested: "evidence" | "outcome"; readonly outcome: number; readonly minimumShare: number }
    | undefined;
  readonly tiers: { readonly firstNumbers: readonly number[]; readonly prices: readonly number[] } | undefined;
  readonly threshold: ThresholdTerms | undefined;
  readonly trigger:
    | {
        readonly outcome: number;
        readonly effect: EffectMeasure;
        readonly minimumEffect: number;
        readonly paysEarlierClaims: boolean;
      }
    | undefined;
  readonly schedule: PaymentSchedule | undefined;
}

/** The most claims a person; Infinity where there is no limit. */
const mostClaims = ({ claimsPerPerson }: PaymentRule): number =>
  claimsPerPerson === "once" ? 1 : claimsPerPerson === "unlimited" ? Infinity : claimsPerPerson;

/** Puts a rule's inputs, streams and terms in their places. */
export function compileRule(
  rule: PaymentRule,
  { cohort }: Scenario,
  outcomes: CompiledOutcomes,
  table: InputTable,
): CompiledRule {
  const outcome = outcomes.indexOf.get(rule.outcome)!;
  const pays = cohort.segments.map(({ id }) => rule.segments === undefined || rule.segments.includes(id));
  const place = (id: string): number => outcomes.indexOf.get(id)!;
  const purposes = (occasion: number): readonly number[] =>
    cohort.segments.map((segment) =>
      table.purpose(`evidence/${rule.id}/${segment.id}${occasion === 0 ? "" : `/${occasion + 1}`}`),
    );
  return {
    outcome,
    price: table.add(`rule.${rule.id}.price`, rule.price),
    evidenceRate: table.add(`rule.${rule.id}.evidenceRate`, rule.evidenceRate),
    evidencePurposes: Array.from({ length: Math.max(1, outcomes.list[outcome]!.occasions) }, (_, occasion) =>
      purposes(occasion),
    ),
    segmentFactor: Float64Array.from(cohort.segments, ({ id }, index) =>
      pays[index]! ? (rule.segmentMultipliers?.[id] ?? 1) : 0,
    ),
    pays,
    claimsPerPerson: mostClaims(rule),
    requires: (rule.requires ?? []).map(place),
    claimsWhenMet: rule.claimsBeforeRequirement === "paidWhenMet",
    qualityGate: rule.qualityGate && {
      tested: rule.qualityGate.tested,
      outcome: rule.qualityGate.outcome === undefined ? -1 : place(rule.qualityGate.outcome),
      minimumShare: rule.qualityGate.minimumShare,
    },
    tiers: rule.tiers && {
      firstNumbers: rule.tiers.map(({ fromClaim }) => fromClaim),
      prices: rule.tiers.map(({ price }) => price),
    },
    threshold: rule.threshold,
    trigger: rule.trigger && { ...rule.trigger, outcome: place(rule.trigger.outcome) },
    schedule: rule.schedule,
  };
}

/** The caps of rules and of groups of rules, in the order in which they apply: the rules' own first. */
export function compileRuleCaps({ payment }: Scenario): readonly {
  readonly rules: readonly number[];
  readonly claims: number;
  readonly amount: number;
}[] {
  const most = (cap: { readonly claims?: number | undefined; readonly amount?: number | undefined }) => ({
    claims: cap.claims ?? Infinity,
    amount: cap.amount === undefined ? Infinity : toPence(cap.amount),
  });
  const limits = (cap: { readonly claims?: number | undefined; readonly amount?: number | undefined } | undefined) =>
    cap?.claims !== undefined || cap?.amount !== undefined;
  const places = placesOf(payment.rateCard);
  return [
    ...payment.rateCard.flatMap((rule, index) => (limits(rule.cap) ? [{ rules: [index], ...most(rule.cap!) }] : [])),
    ...(payment.groupCaps ?? []).map((cap) => ({ rules: places(cap.rules), ...most(cap) })),
  ];
}

/** Ids of rules → their places on the rate card, ascending, each once. */
export const placesOf =
  (rateCard: readonly PaymentRule[]) =>
  (ids: readonly string[]): readonly number[] =>
    rateCard.flatMap(({ id }, index) => (ids.includes(id) ? [index] : []));
