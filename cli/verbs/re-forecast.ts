import { readFileSync } from "node:fs";
import { type AskedOfDeal, analysisVerb } from "#cli/analysis/analysis-verb.ts";
import { reForecastText } from "#cli/analysis/re-forecast-text.ts";
import { wholeNumber } from "#cli/read-values.ts";
import { readDelimited } from "#cli/read-delimited.ts";
import { whyUnreadable } from "#cli/why-unreadable.ts";
import { analysisFiles } from "#shared/analysis/conduct/analysis-files.ts";
import { decimal } from "#shared/format/decimal.ts";
import { usualTrials } from "#shared/analysis/conduct/analysis-head.ts";
import {
  type AskedReForecast,
  conductReForecast,
  DRAWS_PER_TRIAL,
  drawsFor,
  MOST_DRAWS,
} from "#shared/analysis/re-forecast/conduct-re-forecast.ts";
import { actualsProblems } from "#shared/analysis/re-forecast/actuals-problems.ts";
import { type ReadActuals, readActuals } from "#shared/analysis/re-forecast/read-actuals.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { ScenarioFile } from "#shared/model/variant.ts";

interface Own {
  /** The table by month, as a text; absent: what the file keeps. */
  readonly table: string | undefined;
  readonly draws: number | undefined;
}

function readTable(path: string | undefined, sentences: string[]): string | undefined {
  if (path === undefined) return undefined;
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    sentences.push(`--actuals ${path}: ${whyUnreadable(error)}`);
    return undefined;
  }
}

/** What has happened by the table, or by what the file keeps. */
function actualsOf(table: string | undefined, scenario: Scenario, { analyses }: ScenarioFile): ReadActuals {
  if (table !== undefined) return readActuals(readDelimited(table), scenario);
  const actuals = analyses?.actuals;
  if (!actuals)
    return {
      kind: "faults",
      sentences: ["The file keeps nothing of what has happened. Give the table of it: --actuals FILE."],
    };
  const sentences = actualsProblems(actuals, scenario);
  return sentences.length > 0 ? { kind: "faults", sentences } : { kind: "actuals", actuals };
}

/** `re-forecast`: a deal forecast again from what has happened. */
export const reForecast = analysisVerb({
  does: "forecasts a deal again from what has happened so far, against its plan",
  about:
    "Forecasts a deal again from what has happened so far: rates learnt from starts and outcomes by month, and the rest of the contract simulated from there, against the plan.",
  usage: "[FILE] --actuals TABLE.csv [options]",
  options: {
    actuals: {
      value: "FILE",
      names: "file",
      says: "a table by month, parted by commas, semicolons or tabs, its first row the heads: month (0, 1, … or 2015-03 or Mar 2015, from the service start on, none left out), starts (or “starts SEGMENT” for each), outcomes by name or id, payments",
    },
    draws: {
      value: "N",
      says: `draws of the inputs that are weighed (default: ${DRAWS_PER_TRIAL} for each trial, and no more than ${decimal(MOST_DRAWS)})`,
    },
  },
  usualTrials: "the file's own, and no more than 2,000",
  written: "re-forecast.json, learnt.csv, against-plan.csv, paid-by-month.csv and a data dictionary",
  more: `  Which outcomes a table may hold: those that people achieve once; a later stage with all stages before it.
`,
  readOwn: ({ text, sentences }): Own => ({
    table: readTable(text("actuals"), sentences),
    draws: wholeNumber("draws", text("draws"), 1, MOST_DRAWS, sentences),
  }),
  ask: (
    scenario,
    { own, trials = usualTrials(scenario), seed = scenario.run.seed },
    file,
  ): AskedOfDeal<AskedReForecast> => {
    const read = actualsOf(own.table, scenario, file);
    if (read.kind === "faults") return { kind: "refused", lines: read.sentences };
    const draws = own.draws ?? drawsFor(trials);
    return { kind: "asked", asked: { scenario, seed, trials, draws, actuals: read.actuals } };
  },
  conduct: conductReForecast,
  text: reForecastText,
  files: analysisFiles.reForecast,
  fileName: "re-forecast.json",
});
