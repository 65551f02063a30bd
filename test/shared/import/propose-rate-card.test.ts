import { describe, expect, it } from "vitest";
import { guessColumns } from "#shared/import/columns.ts";
import { goodLines } from "#shared/import/proposal.ts";
import { proposeRateCard } from "#shared/import/propose-rate-card.ts";
import type { Rows } from "#shared/format/table.ts";
import { withRateCard } from "#shared/import/with-rate-card.ts";
import { checkScenario } from "#shared/schema/check-scenario.ts";
import { blankDeal } from "#shared/start/blank-deal.ts";

const blank = blankDeal("2027-04", "GBP");
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
