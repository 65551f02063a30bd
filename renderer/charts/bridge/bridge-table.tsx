import type { ReactElement } from "react";
import type { BridgeDocument, BridgedFigure } from "#shared/analysis/bridge/bridge-document.ts";
import { partysFigure } from "#shared/analysis/bridge/partys-figure.ts";
import { NumberTable } from "../frame/number-table.tsx";
import { bridgeRows } from "./bridge-steps.ts";

/** A figure's bridge as a table: what each step changes, with its error, what that makes, and what it would do alone. */
export function BridgeTable({
  document,
  figure,
}: {
  readonly document: BridgeDocument;
  readonly figure: BridgedFigure;
}): ReactElement {
  return (
    <NumberTable
      caption={`${partysFigure(figure)}, from “${document.from.name}” to “${document.to.name}”`}
      columns={["Step", "Change", "Standard error", "Makes", "Alone"]}
      rows={bridgeRows(document, figure).map((row) => {
        const isStep = row.kind === "step";
        const change = isStep && row.from !== undefined && row.to !== undefined ? row.to - row.from : undefined;
        return [
          row.detail === "" ? row.label : `${row.label}, ${row.detail}`,
          { text: isStep ? row.told : "", value: change },
          { text: row.error, value: row.error === "" ? undefined : row.standardError },
          { text: row.level, value: row.to },
          { text: row.alone, value: row.aloneValue },
        ];
      })}
    />
  );
}
