import { alignedRows } from "#cli/analysis/aligned-rows.ts";
import { wrapped } from "#cli/wrapped.ts";
import type { BreakEvenDocument } from "#shared/analysis/break-even/break-even-document.ts";
import {
  breakEvenSentences,
  dimensionName,
  dimensionValue,
  testName,
  turnInterval,
} from "#shared/analysis/break-even/break-even-sentences.ts";
import { toldWithError, toTell } from "#shared/format/told-figure.ts";
import { missingValue } from "#shared/format/missing-value.ts";
import { shortMoney } from "#shared/format/short-money.ts";

const WIDTH = 120;

/** A line a test and dimension: where it passes, and where it turns with its interval. */
function turnRows(document: BreakEvenDocument): readonly (readonly string[])[] {
  const { tests, dimensions } = document;
  return dimensions.flatMap(({ id, turns }) => [
    [dimensionName[id], "passes", "turns below at", "19 in 20 runs", "turns above at", "19 in 20 runs"],
    ...turns.map(({ test, passing, below, above }) => [
      `  ${testName(tests[test]!, document)}`,
      passing.length === 0
        ? "nowhere"
        : passing.map(({ from, to }) => `${dimensionValue(from, id)} to ${dimensionValue(to, id)}`).join(", "),
      below ? dimensionValue(below.passes, id) : missingValue,
      (below && turnInterval(below, id)) ?? "",
      above ? dimensionValue(above.passes, id) : missingValue,
      (above && turnInterval(above, id)) ?? "",
    ]),
    [],
  ]);
}

function roomLines({ priceRooms, scenario }: BreakEvenDocument): readonly string[] {
  if (!priceRooms || priceRooms.rooms.length === 0) return [];
  const money = (value: number): string => shortMoney(value, scenario.currency);
  return [
    `Price room, in present value, from ${priceRooms.trials.toLocaleString("en-GB")} trials`,
    ...alignedRows([
      ["", "per", "cost floor", "paid", "saves budgets", "value ceiling"],
      ...priceRooms.rooms.map(({ name, per, price, costFloor, fiscalValue, valueCeiling, isValued }) => [
        `  ${name}`,
        per,
        money(costFloor),
        money(price),
        isValued ? money(fiscalValue) : missingValue,
        isValued ? money(valueCeiling) : missingValue,
      ]),
    ]),
    "",
  ];
}

/** A break-even in a terminal: how the tests stand, where they turn, and the room of prices. */
export function breakEvenText(document: BreakEvenDocument, seconds: number): string {
  const { scenario, trials, seed, program, tests } = document;
  return [
    scenario.name,
    `Break-even · ${trials.toLocaleString("en-GB")} ${trials === 1 ? "trial" : "trials"} of each case, seed ${seed}, in ${seconds.toFixed(1)} s · scenario ${scenario.sha256.slice(0, 12)} · ${program}`,
    "",
    ...alignedRows([
      ["As assumed", "figure", ""],
      ...tests.map((test) => [
        `  ${testName(test, document)}`,
        toldWithError(toTell(test.estimate, test, scenario)),
        `${test.passes ? "passes" : "fails"}${test.isClose ? ", close to call" : ""}`,
      ]),
    ]),
    "",
    ...breakEvenSentences(document).map((sentence) => wrapped(sentence, WIDTH, "")),
    "",
    ...alignedRows(turnRows(document)),
    ...roomLines(document),
    "All cases are on the same draws. Errors are one standard error of the simulation.",
    "",
  ].join("\n");
}
