import type { ReactElement } from "react";
import type { StressDocument } from "#shared/analysis/stress/stress-document.ts";
import {
  differenceErrorWords,
  differenceWords,
  levelErrorWords,
  levelWords,
} from "#shared/analysis/stress/stress-words.ts";
import { NumberTable } from "../frame/number-table.tsx";

/** One figure under every stress as a table. */
export function StressTable({
  document,
  place,
}: {
  readonly document: StressDocument;
  readonly place: number;
}): ReactElement {
  const figure = document.figures[place]!;
  const { stresses, together } = document;
  return (
    <NumberTable
      caption={`${figure.label}: before and after each stress`}
      columns={["Stress", "Before", "After", "Standard error", "Difference", "Its standard error"]}
      rows={[...stresses, ...(together ? [{ name: "All together", ...together }] : [])].map(({ name, figures }) => {
        const { after, difference } = figures[place]!;
        return [
          name,
          { text: levelWords(figure.before, figure, document), value: figure.before?.value },
          { text: levelWords(after, figure, document), value: after?.value },
          { text: levelErrorWords(after, figure, document), value: after?.standardError },
          { text: differenceWords(difference, figure, document), value: difference?.value },
          { text: differenceErrorWords(difference, figure, document), value: difference?.standardError },
        ];
      })}
    />
  );
}
