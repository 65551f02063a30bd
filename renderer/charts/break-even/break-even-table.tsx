import { partyName } from "#shared/format/party-words.ts";
import type { ReactElement } from "react";
import type { BreakEvenDimension, BreakEvenDocument, Turn } from "#shared/analysis/break-even/break-even-document.ts";
import { dimensionName, dimensionValue, turnInterval } from "#shared/analysis/break-even/break-even-sentences.ts";
import { goalWords } from "#shared/analysis/solve/solve-words.ts";
import { missingValue } from "#shared/format/missing-value.ts";
import { type NumberCell, NumberTable } from "../frame/number-table.tsx";

/** The turns as a table: where each test passes, where it turns with the interval, and the margin that is left. */
export function BreakEvenTable({ document }: { readonly document: BreakEvenDocument }): ReactElement {
  const { tests, dimensions, scenario } = document;
  const cells = (
    turn: Turn | undefined,
    { id, assumed }: BreakEvenDimension,
    passes: boolean,
  ): (string | NumberCell)[] =>
    turn === undefined
      ? [missingValue, "", missingValue]
      : [
          { text: dimensionValue(turn.passes, id), value: turn.passes },
          turnInterval(turn, id) ?? "",
          passes ? dimensionValue(Math.abs(turn.passes - assumed), id) : missingValue,
        ];
  return (
    <NumberTable
      caption="Where each party’s test turns"
      columns={[
        "Test",
        "As assumed",
        "Passes",
        "Turns below at",
        "19 in 20 runs, below",
        "Margin below",
        "Turns above at",
        "19 in 20 runs, above",
        "Margin above",
      ]}
      rows={dimensions.flatMap((way) =>
        way.turns.map(({ test: place, passing, below, above }) => {
          const test = tests[place]!;
          return [
            `${dimensionName[way.id]} · ${partyName(test.party)}: ${goalWords({ goal: test, scenario })}`,
            test.passes ? "passes" : "fails",
            passing.length === 0
              ? "nowhere"
              : passing
                  .map(({ from, to }) => `${dimensionValue(from, way.id)} to ${dimensionValue(to, way.id)}`)
                  .join(", "),
            ...cells(below, way, test.passes),
            ...cells(above, way, test.passes),
          ];
        }),
      )}
    />
  );
}
