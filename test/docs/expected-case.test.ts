import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildBaseCase } from "#shared/export/workbook/base-case/base-case.ts";
import { contractMoney } from "#shared/explain/words.ts";
import { toldMean } from "#shared/headlines/told-estimate.ts";
import { measureNames as names } from "#shared/model/measure-names.ts";
import { exampleOf } from "../shared/examples/example-runs.ts";
import { runExample } from "../shared/report/run-example.ts";

const page = readFileSync(new URL("../../docs/method/expected-case.md", import.meta.url), "utf8").replaceAll(
  /\s+/gu,
  " ",
);

describe("the page about the expected case tells what the program says of", () => {
  it.each(["peterborough", "quality-education-india"])("%s", (id) => {
    const scenario = exampleOf(id);
    const { result } = runExample(scenario, 2_000, scenario.run.seed);
    const { facts } = buildBaseCase(scenario);
    const mean = (measure: string): string => {
      const { value, error } = toldMean(
        result.measures.find((each) => each.id === measure)!,
        result.scenario,
      );
      return `${value} ${error}`;
    };
    const rate = (value: number): string => `${(100 * value).toFixed(1)}%`;
    const told = [
      contractMoney(facts.payments, scenario.deal.currency),
      mean(names.paymentsTotal),
      rate(facts.irr.annualRate!),
      mean(names.investorIrr),
    ];
    expect(page).toContain(`| ${told.join(" | ")} |`);
  });
});
