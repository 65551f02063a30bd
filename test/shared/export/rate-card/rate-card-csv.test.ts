import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDelimited } from "#renderer/views/import/read-table.ts";
import { examples } from "#shared/examples/examples.ts";
import { onlyInAllTerms, rateCardCsv, rateCardCsvNote } from "#shared/export/rate-card/rate-card-csv.ts";
import { findDecimalMark } from "#shared/format/decimal-mark.ts";
import { numberStyles } from "#shared/format/number-style.ts";
import { showNumbersIn } from "#shared/format/shown-style.ts";
import type { Rows } from "#shared/format/table.ts";
import { guessColumns } from "#shared/import/columns.ts";
import { goodLines } from "#shared/import/proposal.ts";
import { proposeRateCard } from "#shared/import/propose-rate-card.ts";
import { withRateCard, type Placing } from "#shared/import/with-rate-card.ts";
import type { Input } from "#shared/model/input.ts";
import type { PaymentRule } from "#shared/model/payment-rule.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { checkScenario } from "#shared/schema/check-scenario.ts";
import { blankDeal } from "#shared/start/blank-deal.ts";
import { anyWholeDeal } from "../../support/arbitrary-whole-deal.ts";

/** The rows of a CSV as the window's import reads them. */
function rowsOf(csv: string): Rows {
  const read = readDelimited(csv, "card.csv");
  if (read.kind !== "table") throw new Error(read.sentence);
  return read.sheets[0].rows;
}

/** Imports rows into a deal as the window does. */
function imported(rows: Rows, deal: Scenario, placing: Placing): Scenario {
  const guess = guessColumns(rows);
  const prices = rows.slice(1).map((row) => String(row[3]));
  const mark = findDecimalMark(prices);
  const proposal = proposeRateCard(rows, { ...guess, mark: mark === "comma" ? "comma" : "point" }, deal);
  expect(proposal.lines.flatMap(({ faults }) => faults)).toEqual([]);
  return withRateCard(deal, goodLines(proposal), placing, "card.csv");
}

const withCard = (deal: Scenario, rateCard: readonly PaymentRule[]): Scenario => ({
  ...deal,
  payment: { ...deal.payment, rateCard },
});

/** Nothing may be lost: into the deal it is of, in either way, and into one whose rules were all removed. */
function expectRoundTrip(deal: Scenario): void {
  const rows = rowsOf(rateCardCsv(deal));
  for (const placing of ["below", "inPlace"] as const) {
    const again = imported(rows, deal, placing);
    expect(again.payment.rateCard).toEqual(deal.payment.rateCard);
    expect(again.outcomes).toEqual(deal.outcomes);
  }
  expect(imported(rows, withCard(deal, []), "below").payment.rateCard).toEqual(deal.payment.rateCard);
}

const hostile = [
  "=cmd|' /C calc'!A0",
  "'=1+1",
  "''@SUM(A1)",
  "\t=1",
  "-5",
  "<b>bold</b><script>alert(1)</script>",
  "שלום \u202Eabc",
  "🏠👩‍👩‍👧",
  '"quoted", and; with | marks',
  "two\r\nlines",
  "  spaces   within  ",
  "a \u0000 nought",
];

describe("a rate card as CSV, imported again", () => {
  it.each(examples.map(({ id, scenario }) => [id, scenario] as const))("has the very same rules: %s", (_, scenario) => {
    expectRoundTrip(scenario);
  });

  it("has the very same rules, for any deal, with any terms, names, notes and uncertain figures", () => {
    const text = fc.oneof(
      fc.constantFrom(...hostile),
      fc.string({ minLength: 1, maxLength: 300 }),
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 100 }),
    );
    const trail = fc.record({
      status: fc.constantFrom("published" as const, "illustrative" as const),
      grade: fc.constantFrom(undefined, "A" as const, "F" as const),
      note: fc.oneof(fc.constant(undefined), text, fc.constant("ä".repeat(10_000))),
    });
    const uncertain = fc.constantFrom<Input["value"] | undefined>(
      undefined,
      undefined,
      { family: "triangular", low: 0.1, likely: 0.5, high: 0.9 },
      { family: "evidence", successes: 151, trials: 171 },
    );
    const told = fc.record({ name: text, evidence: fc.oneof(fc.constant(undefined), text), trail, uncertain });
    fc.assert(
      fc.property(anyWholeDeal, fc.array(told, { minLength: 8, maxLength: 8 }), (deal, tellings) => {
        const rules = deal.payment.rateCard.map((rule, place): PaymentRule => {
          const { name, evidence, trail: given, uncertain: value } = tellings[place % tellings.length]!;
          const { note, grade, status } = given;
          const more = { status, ...(grade ? { grade } : {}), ...(note === undefined ? {} : { note }) };
          return {
            ...rule,
            name,
            ...(evidence === undefined ? {} : { evidence }),
            price: { ...rule.price, ...more, ...(value === undefined ? {} : { value }) },
            evidenceRate: { ...rule.evidenceRate, ...(value === undefined ? {} : { value }) },
          };
        });
        expectRoundTrip(withCard(deal, rules));
      }),
      { numRuns: 60, seed: 8 },
    );
  });

  it("goes into a deal that has none of its outcomes, with them", () => {
    const { scenario } = examples[0];
    const blank = blankDeal("2027-04", "GBP");
    const plain = withCard(
      scenario,
      scenario.payment.rateCard.map(({ segments: _s, segmentMultipliers: _m, payerShares: _p, ...rule }) => rule),
    );
    const made = imported(rowsOf(rateCardCsv(plain)), blank, "below");
    const added = made.payment.rateCard.slice(blank.payment.rateCard.length);
    expect(added).toEqual(plain.payment.rateCard);
    expect(made.outcomes.map(({ id }) => id)).toEqual(expect.arrayContaining(added.map(({ outcome }) => outcome)));
  });

  it("says by line what its terms name and a deal has not", () => {
    const [first] = examples[0].scenario.payment.rateCard;
    const deal = withCard(examples[0].scenario, [{ ...first!, segments: ["nobody"], payerShares: { someone: 1 } }]);
    const rows = rowsOf(rateCardCsv(deal));
    const { lines } = proposeRateCard(rows, { ...guessColumns(rows), mark: "point" }, examples[0].scenario);
    expect(lines[0]!.faults).toEqual(["Its terms name “nobody”, “someone”, which this deal has not."]);
  });

  it("is the same whatever country the window writes numbers for", () => {
    const { scenario } = examples[0];
    const before = rateCardCsv(scenario);
    showNumbersIn(numberStyles.find(({ locale }) => locale === "de-DE")!);
    try {
      expect(rateCardCsv(scenario)).toBe(before);
    } finally {
      showNumbersIn(numberStyles.find(({ locale }) => locale === "en-GB")!);
    }
  });
});

describe("what is edited in the CSV before it comes back", () => {
  const { scenario } = examples[0];
  const rows = rowsOf(rateCardCsv(scenario));
  const heads = rows[0]!.map(String);
  /** The first rule after one cell of its line was edited. */
  const after = (head: string, cell: string | number): PaymentRule => {
    const edited = rows.map((row, index) =>
      index === 1 ? row.map((old, column) => (heads[column] === head ? cell : old)) : row,
    );
    const deal = imported(edited, scenario, "below");
    expect(checkScenario(deal).kind).toBe("valid");
    return deal.payment.rateCard[0]!;
  };
  const first = scenario.payment.rateCard[0]!;

  it.each([
    ["Rule", "A new name", { name: "A new name" }],
    ["Paid", "At most 3", { claimsPerPerson: 3 }],
    ["Accepted", "80%", { evidenceRate: { value: 0.8, status: "illustrative" } }],
    ["Accepted", 0.8, { evidenceRate: { value: 0.8, status: "illustrative" } }],
    ["Evidence", "A letter", { evidence: "A letter" }],
    ["Cap in claims", "12", { cap: { claims: 12 } }],
    ["Cap as an amount", 9000, { cap: { amount: 9000 } }],
    [
      "Price",
      "£650",
      { price: { value: 650, status: "illustrative", note: "Was published as £500. card.csv, row 2" } },
    ],
  ] as const)("changes that alone: %s to %s", (head, cell, change) => {
    const { price, evidenceRate, ...rest } = after(head, cell);
    const { price: priceBefore, evidenceRate: rateBefore, ...before } = first;
    expect({ ...rest, price, evidenceRate }).toMatchObject(change);
    const others = Object.fromEntries(Object.entries(rest).filter(([name]) => !(name in change)));
    expect(others).toEqual(Object.fromEntries(Object.entries(before).filter(([name]) => !(name in change))));
    if (!("price" in change)) expect(price).toEqual(priceBefore);
    if (!("evidenceRate" in change)) expect(evidenceRate).toEqual(rateBefore);
  });

  it("refuses a cell of all terms that was spoiled, in a sentence", () => {
    const spoiled = rows.map((row, index) =>
      index === 1 ? row.map((cell, column) => (heads[column] === "All terms" ? "{" : cell)) : row,
    );
    const { lines } = proposeRateCard(spoiled, { ...guessColumns(spoiled), mark: "point" }, scenario);
    expect(lines[0]!.faults[0]).toMatch(/^Its cell “All terms” is not what this program wrote\./u);
  });
});

describe("what a person is told of it", () => {
  it("is which terms stand in one cell alone, in the line's note and beside the export", () => {
    const [first] = examples[0].scenario.payment.rateCard;
    const tiered = { ...first!, tiers: [{ fromClaim: 10, price: 1 }], segments: ["everyone"] };
    expect(onlyInAllTerms(tiered)).toEqual(["whom it pays for", "tiers"]);
    const deal = withCard(examples[0].scenario, [tiered]);
    expect(rowsOf(rateCardCsv(deal))[1]!.at(-1)).toBe(
      "“All terms” alone holds whom it pays for and tiers: keep that cell as it is.",
    );
    expect(rateCardCsvNote(deal)).toMatch(/^Some terms of “First assessment” stand in the column/u);
    expect(rateCardCsvNote(withCard(deal, [first!]))).toBeUndefined();
  });
});
