import fc from "fast-check";
import { currencies } from "#shared/model/currency.ts";
import type {
  Answers,
  DeliveryAnswer,
  Estimate,
  FundingAnswer,
  OutcomeAnswer,
  PriceAnswer,
  RateAnswer,
  UpfrontAnswer,
} from "#shared/start/answers.ts";
import { policyAreaIds } from "#shared/start/policy-areas.ts";

/** Names in any script, now and then too long, blank or of nothing but signs. */
const name = fc.oneof(
  { weight: 40, arbitrary: fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" }) },
  { weight: 40, arbitrary: fc.constantFrom("Enters work", "13 weeks in work", "Überlebt", "安定した住居", "£££", "x") },
  { weight: 1, arbitrary: fc.constantFrom("", "   ", "y".repeat(250)) },
);

const mostly = <T>(usual: fc.Arbitrary<T>, odd: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 120, arbitrary: usual }, { weight: 1, arbitrary: odd });

const share = mostly(
  fc.oneof(fc.constantFrom(0, 1, 0.5), fc.double({ min: 0, max: 1, noNaN: true })),
  fc.constantFrom(-0.1, 1.5),
);
const money = mostly(
  fc.oneof(fc.constantFrom(0, 0.005, 1e9), fc.double({ min: 0, max: 1e7, noNaN: true })),
  fc.constantFrom(-5, 1e13),
);
const people = mostly(fc.double({ min: 0.1, max: 3000, noNaN: true }), fc.constantFrom(0, -1, 2e6));
const months = (most: number) => mostly(fc.integer({ min: 1, max: most }), fc.constantFrom(0, 1.5, 900));

/** Three points, nearly always in order. */
const points = (value: fc.Arbitrary<number>) =>
  mostly(
    fc.tuple(value, value, value).map((each) => each.sort((a, b) => a - b)),
    fc.tuple(value, value, value),
  ).map(([low, likely, high]) => ({ kind: "range" as const, low: low, likely: likely, high: high }));

const estimate = (value: fc.Arbitrary<number>): fc.Arbitrary<Estimate> =>
  fc.oneof(fc.record({ kind: fc.constantFrom("exactly" as const, "about" as const), value }), points(value));

const rate: fc.Arbitrary<RateAnswer> = fc.oneof(
  fc.constant({ kind: "unknown" as const }),
  points(share),
  fc
    .record({
      trials: mostly(fc.integer({ min: 1, max: 500 }), fc.constant(0)),
      part: share,
      grade: fc.constantFrom("A" as const, "D" as const, undefined),
    })
    .map(({ trials, part, grade }) => ({
      kind: "evidence" as const,
      successes: Math.round(part * trials),
      trials,
      ...(grade && { grade }),
    })),
);

const outcomes: fc.Arbitrary<readonly OutcomeAnswer[]> = mostly(
  fc.array(
    fc.record({
      name,
      after: fc.option(fc.nat(3), { nil: undefined }),
      months: mostly(fc.integer({ min: 0, max: 120 }), fc.constantFrom(-1, 0.5)),
      withService: rate,
      without: rate,
    }),
    { minLength: 1, maxLength: 5 },
  ),
  fc.constant<OutcomeAnswer[]>([]),
).map((list) =>
  list.map((outcome, index) => ({
    ...outcome,
    after: outcome.after === undefined || index === 0 ? undefined : outcome.after % (index + (index > 3 ? 1 : 0)),
  })),
);

const price: fc.Arbitrary<PriceAnswer> = fc.oneof(
  fc.record({ kind: fc.constant("price" as const), value: money }),
  fc.constantFrom({ kind: "unknown" as const }, { kind: "nothing" as const }),
);

const delivery: fc.Arbitrary<DeliveryAnswer> = fc.oneof(
  fc.record({ kind: fc.constantFrom("perPerson" as const, "inTotal" as const), cost: estimate(money) }),
  fc.constant({ kind: "unknown" as const }),
);

const upfront: fc.Arbitrary<UpfrontAnswer> = fc.oneof(
  fc.constant({ kind: "none" as const }),
  fc.record({
    kind: fc.constant("investors" as const),
    investor: name,
    capital: fc.option(money, { nil: undefined }),
    annualReturn: share,
  }),
);

const funding: fc.Arbitrary<FundingAnswer> = fc
  .record({
    provider: name,
    delivery,
    dealCosts: fc.option(money, { nil: undefined }),
    upfront,
    leftOver: fc.constantFrom("investor" as const, "provider" as const, "commissioner" as const),
  })
  .map((answer) =>
    answer.upfront.kind === "none" && answer.leftOver === "investor" ? { ...answer, leftOver: "provider" } : answer,
  );

/** Answers of every kind; most are without a problem, some are not. */
export const anyAnswers: fc.Arbitrary<Answers> = outcomes.chain((list) =>
  fc.record({
    about: fc.record({
      name,
      place: fc.oneof(fc.constant(""), name),
      policyArea: fc.constantFrom(...policyAreaIds),
      currency: fc.constantFrom(...currencies),
      startMonth: mostly(fc.constantFrom("2027-04", "1999-12", "2040-01"), fc.constantFrom("2027-13", "soon")),
    }),
    people: fc.record({
      who: name,
      counted: fc.constantFrom("aMonth" as const, "inTotal" as const),
      count: estimate(people),
      months: months(120),
      serviceMonths: months(60),
    }),
    outcomes: fc.constant(list),
    payment: fc.record({
      payer: name,
      prices: fc.array(price, { minLength: list.length, maxLength: list.length }),
      contractCap: fc.option(money, { nil: undefined }),
      budget: fc.option(money, { nil: undefined }),
    }),
    funding,
  }),
);
