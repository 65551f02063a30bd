import fc from "fast-check";
import type { Outcome } from "#shared/model/outcome.ts";
import type { PaymentRule } from "#shared/model/payment-rule.ts";
import type { ExclusiveGroup, GroupCap, PaymentTerms, ShareCap } from "#shared/model/payment-terms.ts";
import { payment } from "./arbitrary-payment.ts";
import { effects, present, schedule, seldom } from "./arbitrary-schedules.ts";
import { hundredths, optional, price, rate } from "./arbitrary-values.ts";
import { input, rule } from "./deal-parts.ts";

const isOfPeople = ({ kind }: Outcome): boolean => kind === "binary" || kind === "milestone";
const isMeasured = ({ kind }: Outcome): boolean => kind === "frequency" || kind === "cohortMeasured";

/** For what leaves little to pay where it strikes. */
const rarely = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });

const subset = <T>(list: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...list], { minLength: 1 });

/** Caps by number, by amount, or both. */
const most = fc
  .record({
    claims: fc.integer({ min: 0, max: 20 }),
    amount: hundredths(20_000),
    by: fc.constantFrom("claims", "amount", "both"),
  })
  .map(({ claims, amount, by }) => ({
    ...(by === "amount" ? {} : { claims }),
    ...(by === "claims" ? {} : { amount }),
  }));

/** Who is in a deal, for its rules to name. */
export interface Named {
  readonly months: number;
  readonly outcomes: readonly Outcome[];
  readonly segments: readonly string[];
}

const shares = (payers: readonly string[]): fc.Arbitrary<Record<string, number>> =>
  subset(payers).map((list) => Object.fromEntries(list.map((id) => [id, 1 / list.length])));

/** Terms that only claims have. */
const claimTerms = ({ outcomes }: Named) => {
  const achieved = outcomes.filter(isOfPeople).map(({ id }) => id);
  return fc
    .record({
      claimsPerPerson: fc.constantFrom<PaymentRule["claimsPerPerson"]>("once", "unlimited", 2, 5),
      evidence: fc.oneof(fc.constant(1), rate),
      requirement: seldom(
        fc
          .record({
            requires: fc.oneof(
              subset(achieved),
              fc.constantFrom(...achieved).map((id) => [id]),
            ),
            claimsBeforeRequirement: optional(fc.constantFrom("lost" as const, "paidWhenMet" as const)),
          })
          .map(present),
      ),
      qualityGate: rarely(
        fc.record({
          tested: fc.constantFrom("evidence" as const, "outcome" as const),
          outcome: fc.constantFrom(...achieved),
          minimumShare: fc.constantFrom(0, 0.2, 0.5, 0.9),
        }),
      ),
      tiers: seldom(
        fc
          .array(fc.record({ step: fc.integer({ min: 1, max: 12 }), price: hundredths(3000) }), {
            minLength: 1,
            maxLength: 3,
          })
          .map((list) => {
            let fromClaim = 0;
            return list.map((tier) => ({ fromClaim: (fromClaim += tier.step), price: tier.price }));
          }),
      ),
      threshold: seldom(fc.record({ fromClaim: fc.integer({ min: 1, max: 15 }), paysEarlierClaims: fc.boolean() })),
    })
    .map(({ evidence, requirement, ...terms }) => ({ evidenceRate: input(evidence), ...requirement, ...terms }));
};

const ruleFor = (named: Named, of: Outcome, id: string, payers: readonly string[]): fc.Arbitrary<PaymentRule> => {
  const measured = named.outcomes.filter(isMeasured).map((outcome) => outcome.id);
  const onEffect = schedule.map((each) => ({ schedule: each }));
  const how: fc.Arbitrary<Partial<PaymentRule>> =
    of.kind === "cohortMeasured"
      ? onEffect
      : of.kind === "frequency"
        ? fc.oneof({ weight: 1, arbitrary: onEffect }, { weight: 2, arbitrary: claimTerms(named) })
        : claimTerms(named);
  return fc
    .record({
      price: of.kind === "frequency" ? hundredths(90) : price,
      how,
      segments: seldom(subset(named.segments)),
      segmentMultipliers: seldom(
        subset(named.segments).map((list) => Object.fromEntries(list.map((segment, at) => [segment, 0.7 + 0.65 * at]))),
      ),
      trigger:
        measured.length === 0
          ? fc.constant(undefined)
          : rarely(
              fc.record({
                outcome: fc.constantFrom(...measured),
                effect: effects,
                minimumEffect: fc.constantFrom(-0.2, 0, 0.05),
                paysEarlierClaims: fc.boolean(),
              }),
            ),
      cap: seldom(most),
      payerShares: seldom(shares(payers)),
    })
    .map(({ price: each, how: terms, ...rest }) => present({ ...rule(of.id, each, { id }), ...rest, ...terms }));
};

const groups = (rules: readonly string[]) =>
  fc.record({
    exclusiveGroups: optional(
      fc.array(
        fc.record<ExclusiveGroup>({
          id: fc.constantFrom("g0", "g1"),
          rules: subset(rules),
          pays: fc.constantFrom("first" as const, "best" as const),
        }),
        { minLength: 1, maxLength: 1 },
      ),
    ),
    groupCaps: optional(
      fc
        .tuple(subset(rules), most)
        .map(([list, cap]): GroupCap[] => [{ id: "group", name: "Group", rules: list, ...cap }]),
    ),
    shareCaps: optional(
      fc.array(fc.record<ShareCap>({ rules: subset(rules), maximumShare: fc.constantFrom(0, 0.1, 0.4, 0.75) }), {
        minLength: 1,
        maxLength: 2,
      }),
    ),
  });

/** Payment terms with rules of every kind. */
export const paymentOfAnyKind = (named: Named): fc.Arbitrary<PaymentTerms> =>
  payment(named.months, 1).chain((plain) => {
    const payers = plain.payers.map(({ id }) => id);
    return fc
      .array(fc.constantFrom(...named.outcomes), { minLength: 1, maxLength: 5 })
      .chain((chosen) =>
        fc.record({
          rateCard: fc.tuple(...chosen.map((of, index) => ruleFor(named, of, `r${index}`, payers))),
          groups: groups(chosen.map((_, index) => `r${index}`)),
          payerPhases: seldom(
            fc
              .tuple(fc.nat(8), fc.integer({ min: 9, max: 20 }), shares(payers), shares(payers))
              .map(([first, second, a, b]) => [
                { fromMonth: first, shares: a },
                { fromMonth: second, shares: b },
              ]),
          ),
          serviceFee: seldom(
            fc.record({
              amount: hundredths(300).map(input),
              everyMonths: optional(fc.constantFrom(1, 3, 5, 12)),
              firstMonth: optional(fc.nat(5)),
              lastMonth: optional(fc.integer({ min: 5, max: named.months - 1 })),
              countsInCaps: fc.boolean(),
            }),
          ),
          plannedPayments: seldom(
            fc.record({
              fromMonth: fc.nat(named.months - 1),
              amounts: fc.array(hundredths(900), { minLength: 1, maxLength: 6 }),
            }),
          ),
        }),
      )
      .map(({ groups: together, rateCard, ...rest }) => present({ ...plain, ...together, ...rest, rateCard }));
  });
