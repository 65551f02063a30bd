import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileDeal } from "#shared/engine/compiled-deal.ts";
import { probabilitiesOf } from "#shared/report/probabilities.ts";
import { trialsLayout } from "#shared/run/trials-layout.ts";
import { outcome, rule, surplus, term, tranche } from "../shared/support/deal-parts.ts";
import { plainDeal } from "../shared/support/plain-deal.ts";

const page = readFileSync(new URL("../../docs/method/measures.md", import.meta.url), "utf8");

/** Cells of every line of a table of the page whose first is an id, from a heading on to the next. */
const rowsUnder = (from: string, to?: string): readonly (readonly string[])[] => {
  const start = page.indexOf(`## ${from}\n`);
  const part = page.slice(start, to === undefined ? page.length : page.indexOf(`## ${to}\n`));
  return [...part.matchAll(/^\| `(.*)$/gmu)].map(([, line]) =>
    line!.split("|").map((cell) => cell.replace("`", "").trim()),
  );
};

const figures = ["perPersonCap", "contractCap", "budget"] as const;

/** A deal that has one of everything a measure is of, two tranches and one outcome. */
const scenario = plainDeal({
  outcomes: [outcome("job")],
  payment: {
    ...Object.fromEntries(figures.map((name) => [name, term(1000)])),
    rateCard: [rule("job", 100, { cap: { claims: 3 } })],
    shareCaps: [{ rules: ["job"], maximumShare: 0.5 }],
    annualCap: { year: "contract", amounts: [term(500)], excess: "lost" },
    plannedPayments: { fromMonth: 3, amounts: [10] },
    serviceFee: { amount: term(10), countsInCaps: true },
    payers: [
      {
        id: "council",
        name: "Council",
        budgetHolder: "council",
        share: term(1),
        cap: term(900),
        beyondCap: "lost",
      },
    ],
  },
  capital: {
    surplus: surplus(1, 0),
    providerPayment: {
      kind: "fee",
      perMonth: term(10),
      firstMonth: 0,
      lastMonth: 1,
      perStart: term(0),
      shareAtRisk: term(0.5),
    },
    earlyTermination: { testMonth: 3, minimumOutcomes: 1 },
    tranches: [
      {
        ...tranche(1000),
        arrangementFee: term(0.01),
        coupon: { annualRate: term(0.05), compounding: "simple", paid: "paid" },
        guarantee: { guarantor: "Foundation", shareOfPrincipal: term(0.5) },
      },
      { ...tranche(1000), id: "second", name: "Second" },
    ],
  },
});

/** The parts of the deal above, as the page calls them. */
const inGeneral = (id: string): string =>
  id
    .replace(/^(payments\.rule)\.job$/u, "$1.<rule>")
    .replace(/^(payments\.payer)\.council$/u, "$1.<payer>")
    .replace(/^(savings(?:\.holder)?)\.council$/u, "$1.<holder>")
    .replace(/^outcome\.job\./u, "outcome.<outcome>.")
    .replace(/^tranche\.fund\./u, "tranche.<tranche>.");
const isOfFirst = ({ id }: { readonly id: string }): boolean => !id.startsWith("tranche.second.");

describe("the page of measures", () => {
  const layout = trialsLayout(compileDeal(scenario));

  it("names every measure with its unit, in the order of a result, and no other", () => {
    const measures = layout.measures.filter(isOfFirst).map(({ id, unit }) => [inGeneral(id), unit]);
    expect(rowsUnder("Payments", "By financial year").map(([id, unit]) => [id, unit])).toEqual(measures);
  });

  it("names every figure by financial year, and no other", () => {
    const yearly = layout.yearly.map(({ id }) => inGeneral(id));
    expect(rowsUnder("By financial year", "Probabilities").map(([id]) => id)).toEqual(yearly);
  });

  it("names every probability, and no other", () => {
    const asked = probabilitiesOf(scenario, 1, () => 0).filter(isOfFirst);
    expect(rowsUnder("Probabilities").map(([id]) => id)).toEqual(asked.map(({ id }) => inGeneral(id)));
  });
});
