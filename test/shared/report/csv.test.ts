import Papa from "papaparse";
import { beforeAll, describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { csvLine } from "#shared/report/csv-text.ts";
import { summaryCsv } from "#shared/report/summary-csv.ts";
import { dataDictionaryCsv, trialsCsv } from "#shared/report/trials-csv.ts";
import { type RunOfExample, runExample } from "./run-example.ts";

const TRIALS = 620;
const scenario = examples[0].scenario;

/** The rows of a CSV as a spreadsheet's reader sees them; refuses a malformed one. */
function rowsOf(csv: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/^\uFEFF/u, ""), { skipEmptyLines: "greedy" });
  expect(errors).toEqual([]);
  return data;
}

/** The rows of a CSV by the names of its first line. */
function recordsOf(csv: string): Record<string, string>[] {
  const [head = [], ...rows] = rowsOf(csv);
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ""])));
}

describe("the CSV files of a run", () => {
  let run: RunOfExample;
  let summary: string;
  let trials: string;
  let dictionary: string;
  beforeAll(() => {
    run = runExample(scenario, TRIALS);
    summary = summaryCsv(run.result);
    trials = [...trialsCsv(run.layout, run.table, TRIALS)].join("");
    dictionary = dataDictionaryCsv(run.layout);
  });

  it("start with the byte order mark that makes spreadsheets read UTF-8, and end with a line break", () => {
    for (const csv of [summary, trials, dictionary]) {
      expect(csv.startsWith("\uFEFF")).toBe(true);
      expect(csv.indexOf("\uFEFF", 1)).toBe(-1);
      expect(csv.endsWith("\r\n")).toBe(true);
    }
  });

  it("give a line a trial, each as long as the head, in trial order", () => {
    const [head = [], ...rows] = rowsOf(trials);
    expect(rows.map(([trial]) => Number(trial))).toEqual(Array.from({ length: TRIALS }, (_, index) => index));
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
  });

  it("give the very numbers of the trials, to the last bit, and nothing where there is none", () => {
    const records = recordsOf(trials);
    for (const { id } of run.layout.measures) {
      const values = run.values(id);
      for (const trial of [0, 1, 499, 500, TRIALS - 1]) {
        const cell = records[trial]![id]!;
        expect(cell === "" ? Number.NaN : Number(cell)).toBe(values[trial]);
      }
    }
  });

  it("explain each column of the trials once, in its order", () => {
    const [head = []] = rowsOf(trials);
    expect(recordsOf(dictionary).map(({ column }) => column)).toEqual(head);
    expect(new Set(head).size).toBe(head.length);
  });

  it("explain each column in words", () => {
    for (const { column, unit, meaning, unit_meaning, when_empty } of recordsOf(dictionary))
      for (const text of [unit, meaning, unit_meaning, when_empty]) expect(text, column).not.toBe("");
  });

  it("have as many fields in every line of the summary as its head has columns", () => {
    const [head, ...rows] = rowsOf(summary);
    expect(rows.length).toBeGreaterThan(100);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([head!.length]));
  });

  it("sum up what the result says, measure by measure", () => {
    const records = recordsOf(summary).filter(({ kind }) => kind === "measure");
    expect(records.map(({ id }) => id)).toEqual(run.result.measures.map(({ id }) => id));
    run.result.measures.forEach(({ statistics }, index) => {
      const record = records[index]!;
      expect(record["mean"]).toBe(statistics ? String(statistics.mean) : "");
      expect(record["p50"]).toBe(statistics ? String(statistics.percentiles.p50) : "");
      expect(record["maximum"]).toBe(statistics ? String(statistics.maximum) : "");
      expect(record["standard_error_p95"]).toBe(statistics ? String(statistics.standardErrors.p95) : "");
    });
  });

  it("give each chance and each year with the head's names", () => {
    const records = recordsOf(summary);
    const chances = records.filter(({ kind }) => kind === "probability");
    expect(chances.map(({ mean }) => Number(mean))).toEqual(run.result.probabilities.map((each) => each.probability));
    const yearly = records.filter(({ kind }) => kind === "yearly");
    const series = run.result.yearly.flatMap((each) =>
      each.p95.map((p95, year) => [each.id, run.result.years[year], p95]),
    );
    expect(yearly.map(({ id, year, p95 }) => [id, year, Number(p95)])).toEqual(series);
  });

  it("give sums from the start, break-even by year and month, the price room and positions of budget holders", () => {
    const records = recordsOf(summary);
    const { cumulative, breakEven, holders, years } = run.result;
    const told = (kind: string, field: string): readonly (readonly [string, string, number])[] =>
      records.filter((each) => each["kind"] === kind).map((each) => [each["id"]!, each["year"]!, Number(each[field])]);
    expect(told("cumulative", "p50")).toEqual(
      cumulative.flatMap(({ id, p50 }) => p50.map((amount, year) => [id, years[year], amount])),
    );
    const shares = records.filter(({ kind, unit }) => kind === "breakEven" && unit === "rate");
    expect(shares.map(({ id, year, mean }) => [id, year, Number(mean)])).toEqual(
      breakEven.flatMap(({ id, shareByYear }) => shareByYear.map((share, year) => [id, years[year], share])),
    );
    const dated = breakEven.map((each, place) => (place === 0 ? { ...each, p10Month: 31, p50Month: 40 } : each));
    const months = recordsOf(summaryCsv({ ...run.result, breakEven: dated })).filter(
      ({ kind, unit }) => kind === "breakEven" && unit === "month",
    );
    expect(months[0]).toMatchObject({ id: "public", p10: "31", p50: "40", p90: "" });
    expect(months).toHaveLength(2);
    const { costFloor, costRange, valueRange } = run.result.priceRoom[0]!;
    const room = records.filter(({ kind, id }) => kind === "priceRoom" && id!.startsWith("/"));
    expect(room.map(({ id, mean, p10, p90 }) => [id, Number(mean), Number(p10), Number(p90)])).toEqual([
      ["/costFloor", costFloor, costRange.p10, costRange.p90],
      ["/price", run.result.priceRoom[0]!.price, 0, 0],
      ["/valueCeiling", run.result.priceRoom[0]!.valueCeiling, valueRange.p10, valueRange.p90],
    ]);
    expect(told("holder", "p90")).toEqual(holders.map(({ holder, p90Net }) => [holder, "", p90Net]));
  });

  it("name the file, seed and program that made them", () => {
    const facts = Object.fromEntries(
      recordsOf(summary)
        .filter(({ kind }) => kind === "run")
        .map(({ id, label }) => [id, label]),
    );
    const { scenario: from, program } = run.result;
    expect(facts).toMatchObject({ scenario_sha256: from.sha256, seed: "1", trials: String(TRIALS), program });
  });
});

describe("a deal whose names are formulas", () => {
  const attacks = ["=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("http://x","y")'];

  it.each(attacks)("leaves %j inert in every CSV, and readable", (attack) => {
    const named: Scenario = {
      ...scenario,
      deal: { ...scenario.deal, name: attack },
      budgetHolders: scenario.budgetHolders.map((holder) => ({ ...holder, name: attack })),
      payment: {
        ...scenario.payment,
        rateCard: scenario.payment.rateCard.map((rule) => ({ ...rule, name: attack })),
        payers: scenario.payment.payers.map((payer) => ({ ...payer, name: attack })),
      },
      outcomes: scenario.outcomes.map((outcome) => ({ ...outcome, name: attack })),
    };
    const { result, layout, table } = runExample(named, 3);
    const files = [summaryCsv(result), dataDictionaryCsv(layout), [...trialsCsv(layout, table, 3)].join("")];
    const cells = files.flatMap(rowsOf).flat();
    const live = cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell) && !/^-?[\d.]+(e[+-]?\d+)?$/u.test(cell));
    expect(live).toEqual([]);
    expect(cells).toContain(`'${attack}`);
  });
});

describe("csvLine", () => {
  it("quotes commas, quotes and line breaks as RFC 4180 says", () => {
    expect(csvLine(["a,b", 'say "yes"', "two\nlines", 0.1, undefined, ""])).toBe(
      '"a,b","say ""yes""","two\nlines",0.1,,\r\n',
    );
  });

  it("leaves negative numbers numbers", () => {
    expect(csvLine([-1.5, -0, 1e21])).toBe("-1.5,0,1e+21\r\n");
  });
});
