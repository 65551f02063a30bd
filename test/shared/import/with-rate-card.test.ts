import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import { columnKinds, guessColumns } from "#shared/import/columns.ts";
import { goodLines } from "#shared/import/proposal.ts";
import { proposeRateCard } from "#shared/import/propose-rate-card.ts";
import type { Rows } from "#shared/format/table.ts";
import { rulesThatStay, withRateCard } from "#shared/import/with-rate-card.ts";
import { checkScenario } from "#shared/schema/check-scenario.ts";
import { blankDeal } from "#shared/start/blank-deal.ts";

const blank = blankDeal("2027-04", "GBP");
const aspire = examples[0].scenario;

describe("a rate card for a deal that has one", () => {
  it("keeps the part of a cap that the table does not state", () => {
    const [first, ...others] = aspire.payment.rateCard;
    const capped: typeof aspire = {
      ...aspire,
      payment: { ...aspire.payment, rateCard: [{ ...first!, cap: { claims: 150, amount: 70_000 } }, ...others] },
    };
    const table: Rows = [
      ["Outcome", "Price", "Maximum claims"],
      [first!.name, "£500", 120],
    ];
    const claimsOnly = { head: 0, columns: ["outcome", "price", "capClaims"], mark: "point" } as const;
    const lines = goodLines(proposeRateCard(table, claimsOnly, capped));
    expect(withRateCard(capped, lines, "below", "card.csv").payment.rateCard[0]!.cap).toEqual({
      claims: 120,
      amount: 70_000,
    });
  });

  const rows: Rows = [
    ["Outcome", "Price"],
    ["first ASSESSMENT", "£600"],
    ["Entry to a hostel", "£100"],
  ];
  const proposal = proposeRateCard(rows, { ...guessColumns(rows), mark: "point" }, aspire);

  it("changes the price of what it has by name, and says what was published", () => {
    const before = aspire.payment.rateCard.find(({ name }) => name === "First assessment")!;
    expect(before.price).toMatchObject({ value: 500, status: "published" });
    const scenario = withRateCard(aspire, goodLines(proposal), "below", "new.xlsx");
    const after = scenario.payment.rateCard.find(({ id }) => id === before.id)!;
    expect(after.price).toMatchObject({
      value: 600,
      status: "illustrative",
      note: "Was published as £500. new.xlsx, row 2",
    });
    expect(scenario.payment.rateCard).toHaveLength(aspire.payment.rateCard.length + 1);
    expect(scenario.outcomes).toHaveLength(aspire.outcomes.length + 1);
    expect(checkScenario(scenario)).toMatchObject({ kind: "valid" });
  });

  it("names the rules that cannot make room", () => {
    const [first, second] = aspire.payment.rateCard;
    const capped = {
      ...aspire,
      payment: {
        ...aspire.payment,
        groupCaps: [{ id: "few", name: "Few", rules: [first!.id, second!.id], claims: 5 }],
      },
    };
    expect(rulesThatStay(capped, [])).toEqual([first!.name, second!.name]);
    expect(rulesThatStay(capped, [{ ...proposal.lines[0]!, ruleId: first!.id }])).toEqual([second!.name]);
  });
});

describe("any table", () => {
  it("becomes a valid deal or says why not, and never throws", () => {
    const cell = fc.oneof(
      fc.constantFrom(
        "",
        "Work",
        "work",
        "Home",
        "£1,500",
        "2.5k",
        "1.500,00",
        "6 months",
        "TBC",
        "€5",
        "Price",
        "Outcome",
      ),
      fc.string({ maxLength: 12, unit: "grapheme" }),
      fc.double({ min: -10, max: 1e6, noNaN: true }),
    );
    const amount = fc.oneof(fc.constantFrom("£1,500", "2.5k", "900"), fc.double({ min: 0, max: 1e6, noNaN: true }));
    const kinds = fc.constantFrom(...columnKinds);
    let taken = 0;
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.array(cell, { maxLength: 6 }), fc.tuple(cell, cell, amount, cell)), { maxLength: 12 }),
        fc.oneof(
          fc.constant(["outcome", "rule", "price", "months"] as const),
          fc.array(kinds, { minLength: 6, maxLength: 6 }),
          fc.constant(undefined),
        ),
        fc.constantFrom("point" as const, "comma" as const),
        fc.constantFrom("below" as const, "inPlace" as const),
        fc.constantFrom(blank, aspire),
        (rows, columns, mark, placing, deal) => {
          const guess = guessColumns(rows);
          const lines = goodLines(proposeRateCard(rows, { ...guess, ...(columns && { columns }), mark }, deal));
          if (lines.length === 0) return;
          taken += lines.length;
          const place = rulesThatStay(deal, lines).length > 0 ? "below" : placing;
          const checked = checkScenario(withRateCard(deal, lines, place, "any"));
          expect(checked.kind === "invalid" ? checked.problems : []).toEqual([]);
        },
      ),
      { seed: 64, numRuns: 400 },
    );
    expect(taken).toBeGreaterThan(100);
  });
});
