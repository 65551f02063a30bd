import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import { columnKinds, guessColumns } from "#shared/import/columns.ts";
import { goodLines } from "#shared/import/proposal.ts";
import { proposeRateCard } from "#shared/import/propose-rate-card.ts";
import type { Rows } from "#shared/import/table.ts";
import { rulesThatStay, withRateCard } from "#shared/import/with-rate-card.ts";
import { checkScenario } from "#shared/schema/check-scenario.ts";
import { blankDeal } from "#shared/start/blank-deal.ts";

const blank = blankDeal("2027-04", "GBP");
const aspire = examples[0].scenario;

const card: Rows = [
  ["Rate card, draft 3"],
  [],
  ["Outcome", "Metric", "Unit price", "Timing", "Max number", "Cap (£)", "Evidence", "Comment"],
  ["Accommodation"],
  ["Accommodation", "Entry", "£500", "0", "", "", "Tenancy agreement", "once"],
  ["Accommodation", "Sustained 3 months", "£1,500", "3 months", "200", "£250,000", "", ""],
  ["Work", "Entry to work", 3500.0, 4, "", "", "", ""],
  ["Training", "Level 2", "TBC", "6", "", "", "", ""],
  ["", "", "£20", "", "", "", "", ""],
  ["Work", "entry to work", "£1", "4", "", "", "", ""],
];
const reading = { ...guessColumns(card), mark: "point" } as const;

describe("the columns of a rate card", () => {
  it("are known by their heads, below a title", () => {
    expect(guessColumns(card)).toEqual({
      head: 2,
      columns: ["outcome", "rule", "price", "months", "capClaims", "capAmount", "evidence", "unused"],
    });
  });

  it.each([
    [
      ["Metric", "Tariff"],
      ["outcome", "price"],
    ],
    [
      ["Outcome", "Outcome payment", "Maximum payment"],
      ["outcome", "price", "capAmount"],
    ],
    [
      ["Wirkung", "Preis (€)", "Monate"],
      ["outcome", "price", "months"],
    ],
    [
      ["ID", "Outcome", "Description", "£", "When"],
      ["unused", "outcome", "rule", "price", "months"],
    ],
  ])("of %j are %j", (heads, columns) => expect(guessColumns([heads]).columns).toEqual(columns));

  it("without heads are told by what stands in them", () => {
    expect(
      guessColumns([
        ["1", "Enters work", "£500"],
        ["2", "Stays", "£900"],
      ]),
    ).toEqual({
      head: -1,
      columns: ["unused", "outcome", "price"],
    });
  });
});

describe("a proposed rate card", () => {
  const proposal = proposeRateCard(card, reading, blank);

  it("tells each line by its row, what keeps it out, and passes over headings", () => {
    expect(proposal.headings).toEqual([4]);
    expect(proposal.lines.map(({ row, rule, price, faults }) => [row, rule, price, faults.join(" ")])).toEqual([
      [5, "Entry", 500, ""],
      [6, "Sustained 3 months", 1500, ""],
      [7, "Entry to work", 3500, ""],
      [8, "Level 2", undefined, "“TBC” is not an amount."],
      [9, "", 20, "It does not say what is paid for."],
      [10, "entry to work", 1, "Row 7 has the same name already."],
    ]);
    expect(proposal.lines[1]!.cap).toEqual({ claims: 200, amount: 250_000 });
  });

  it("counts in the unit that the head names, unless a cell says otherwise", () => {
    const rows: Rows = [
      ["Outcome", "Price", "Weeks after the start"],
      ["Work", 500, 13],
      ["Work for half a year", 900, "26"],
      ["Work for a year", 900, "12 months"],
    ];
    const { lines } = proposeRateCard(rows, { ...guessColumns(rows), mark: "point" }, blank);
    expect(lines.map(({ months }) => months)).toEqual([3, 6, 12]);
  });

  it("assumes months of a new outcome alone", () => {
    const rows: Rows = [
      ["Outcome", "Price", "When"],
      [blank.outcomes[0]!.name, 500, "at the end"],
      ["Work", 500, "at the end"],
    ];
    const { lines } = proposeRateCard(rows, { ...guessColumns(rows), mark: "point" }, blank);
    expect(lines.map(({ notes }) => notes.length)).toEqual([0, 1]);
  });

  it("makes an outcome of each time of one, and none of a line with faults", () => {
    expect(proposal.newOutcomes).toEqual(["Accommodation: Entry", "Accommodation: Sustained 3 months", "Work"]);
  });

  it("makes one outcome of a name that is spelled in two ways", () => {
    const rows: Rows = [
      ["Outcome", "Metric", "Price"],
      ["Work", "Entry", 500],
      ["work", "Progress", 900],
    ];
    const two = proposeRateCard(rows, { ...guessColumns(rows), mark: "point" }, blank);
    expect(two.newOutcomes).toEqual(["Work"]);
    const { outcomes, payment } = withRateCard(blank, goodLines(two), "inPlace", "card.csv");
    expect(outcomes.map(({ name }) => name)).toEqual([blank.outcomes[0]!.name, "Work"]);
    expect(payment.rateCard.map(({ outcome }) => outcome)).toEqual(["work", "work"]);
  });

  it("becomes rules and wide assumptions that make a valid deal", () => {
    const scenario = withRateCard(blank, goodLines(proposal), "inPlace", "card.csv");
    expect(checkScenario(scenario)).toMatchObject({ kind: "valid" });
    expect(scenario.payment.rateCard.map(({ name, outcome }) => [name, outcome])).toEqual([
      ["Entry", "accommodation-entry"],
      ["Sustained 3 months", "accommodation-sustained-3-months"],
      ["Entry to work", "work"],
    ]);
    expect(scenario.payment.rateCard[0]).toMatchObject({
      price: { value: 500, status: "illustrative", grade: "F", note: "card.csv, row 5" },
      evidence: "Tenancy agreement",
    });
    expect(scenario.outcomes.find(({ id }) => id === "work")).toMatchObject({
      withService: { rate: { value: { family: "uniform", low: 0.1, high: 0.9 }, status: "illustrative" } },
      baseline: { value: { family: "uniform", low: 0, high: 0.5 } },
      delay: { months: { value: 4 } },
    });
  });
});

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
