import type { RuleTerm } from "#shared/explain/rule-term-sentences.ts";
import type { Outcome } from "#shared/model/outcome.ts";
import type { PaymentRule } from "#shared/model/payment-rule.ts";
import type { Scenario } from "#shared/model/scenario.ts";

/** What a rule's term is called, what it does, and what it starts as. */
export interface RuleTermKind {
  readonly term: RuleTerm;
  readonly name: string;
  /** With its article, as in "Remove a threshold". */
  readonly of: string;
  /** In a sentence, for the menu that adds it. */
  readonly does: string;
  /** A valid start. Only asked for where nothing refuses it. */
  readonly start: (rule: PaymentRule, scenario: Scenario) => unknown;
  /** Why this rule cannot have it now. */
  readonly refused: (rule: PaymentRule, scenario: Scenario) => string | undefined;
}

const isOfPeople = ({ kind }: Outcome): boolean => kind === "binary" || kind === "milestone";

const never = (): undefined => undefined;

/** A rule that pays on a measured effect has no claims for the term to apply to. */
const needsClaims = ({ schedule }: PaymentRule): string | undefined =>
  schedule && "It needs claims, and this rule is paid on a measured effect.";

const required = (rule: PaymentRule, { outcomes }: Scenario): Outcome | undefined =>
  outcomes.find((outcome) => isOfPeople(outcome) && outcome.id !== rule.outcome);

/** The outcome that a trigger looks at to begin with: one that is measured, if there is any. */
const triggering = ({ outcomes }: Scenario): Outcome | undefined =>
  outcomes.find((outcome) => !isOfPeople(outcome)) ?? outcomes[0];

/** The terms of a rule, in the order in which they apply. */
export const ruleTermKinds: readonly RuleTermKind[] = [
  {
    term: "requires",
    name: "Requirement",
    of: "a requirement",
    does: "Pays only for people who have achieved another outcome too.",
    start: (rule, scenario) => [required(rule, scenario)!.id],
    refused: (rule, scenario) =>
      needsClaims(rule) ?? (required(rule, scenario) ? undefined : "There is no other outcome that people achieve."),
  },
  {
    term: "qualityGate",
    name: "Quality gate",
    of: "a quality gate",
    does: "Pays nothing under this rule unless a share of all cases passes.",
    start: () => ({ tested: "evidence", minimumShare: 0.9 }),
    refused: needsClaims,
  },
  {
    term: "segmentMultipliers",
    name: "Price by group",
    of: "prices by group",
    does: "Multiplies the price for some groups of people.",
    start: (_, { cohort }) => ({ [cohort.segments[0]!.id]: 1.5 }),
    refused: (_, { cohort }) => (cohort.segments.length === 0 ? "There are no groups of people yet." : undefined),
  },
  {
    term: "tiers",
    name: "Price tiers",
    of: "price tiers",
    does: "Changes the price from a number of claims on.",
    start: ({ price: { value } }) => {
      const price = typeof value === "number" ? value : 1000;
      return [
        { fromClaim: 1, price },
        { fromClaim: 101, price },
      ];
    },
    refused: needsClaims,
  },
  {
    term: "threshold",
    name: "Threshold",
    of: "a threshold",
    does: "Pays nothing until a number of claims is reached, then earlier ones too or not.",
    start: () => ({ fromClaim: 10, paysEarlierClaims: true }),
    refused: needsClaims,
  },
  {
    term: "trigger",
    name: "Trigger",
    of: "a trigger",
    does: "Pays nothing unless the effect that is measured of an outcome is large enough.",
    start: (_, scenario) => ({
      outcome: triggering(scenario)!.id,
      effect: "relative",
      minimumEffect: 0.1,
      paysEarlierClaims: true,
    }),
    refused: (_, scenario) => (triggering(scenario) ? undefined : "There are no outcomes yet."),
  },
  {
    term: "cap",
    name: "Most under this rule",
    of: "a cap on the rule",
    does: "Pays no more than so many claims or so much money, in date order.",
    start: () => ({ amount: 100_000 }),
    refused: never,
  },
  {
    term: "payerShares",
    name: "Split between payers",
    of: "a split of its own",
    does: "Splits what this rule pays between the payers in its own way.",
    start: (_, { payment }) => Object.fromEntries(payment.payers.map(({ id, share }) => [id, share.value])),
    refused: (_, { payment }) => (payment.payers.length < 2 ? "There is only one payer." : undefined),
  },
  {
    term: "schedule",
    name: "Paid on measured effect",
    of: "a schedule",
    does: "Pays on the effect measured for a cohort instead of on claims of single people.",
    start: () => ({
      effect: "relative",
      unit: "amount",
      between: "stepped",
      points: [{ effect: 0.1, value: 100_000 }],
      measured: "perCohort",
    }),
    refused: never,
  },
];
