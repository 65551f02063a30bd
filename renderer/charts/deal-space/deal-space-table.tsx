import type { ReactElement } from "react";
import type { DealSpaceDocument } from "#shared/analysis/deal-space/deal-space-document.ts";
import { bestWords, figureAt, refusingAt, termWords } from "#shared/analysis/deal-space/space-words.ts";
import { toldWithError, toTell } from "#shared/format/told-figure.ts";
import { NumberTable, type NumberCell } from "../frame/number-table.tsx";

/** The points that matter, with what each test has there and who would not sign. */
export function DealSpaceTable({ map }: { readonly map: DealSpaceDocument }): ReactElement {
  const { x, y, tests, now, fair, parties, points, scenario } = map;
  const across = x.values.length;
  const marked = [
    ...(fair === undefined ? [] : [["Fair", fair] as const]),
    ...parties.flatMap((each) => (each.best === undefined ? [] : [[bestWords(each), each.best] as const])),
  ];
  const term = (axis: typeof x, value: number | undefined): NumberCell => ({
    text: value === undefined ? "as in the file" : termWords(axis, value, map),
    value,
  });
  return (
    <NumberTable
      caption="The points that matter"
      columns={["Point", x.label, y.label, ...tests.map(({ label }) => label), "Would not sign"]}
      rows={[
        [
          "Now",
          term(x, x.inFile),
          term(y, y.inFile),
          ...now.map((tested) => ({
            text: toldWithError(toTell(tested.estimate, tested, scenario)),
            value: tested.estimate?.value,
          })),
          [...new Set(now.filter(({ passes }) => !passes).map(({ party }) => party))].join(", ") || "none",
        ],
        ...marked.map(([name, place]): readonly [string, ...(string | NumberCell)[]] => [
          name,
          term(x, x.values[place % across]),
          term(y, y.values[Math.floor(place / across)]),
          ...tests.map((test, index) => ({
            text: toldWithError(figureAt(map, place, index)),
            value: points[place]!.values[index] ?? undefined,
          })),
          refusingAt(map, place).join(", ") || "none",
        ]),
      ]}
    />
  );
}
