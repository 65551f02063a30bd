import type { ReactElement } from "react";
import type { BridgeDocument, BridgedFigure } from "#shared/analysis/bridge/bridge-document.ts";
import { whyNothing } from "#shared/analysis/bridge/bridge-sentences.ts";
import { roundedBridge, toldChange, toldError } from "#shared/analysis/bridge/told-bridge.ts";
import { missingValue } from "#shared/format/missing-value.ts";
import { ValueText } from "../../../charts/frame/value-text.tsx";

interface StepCellProps {
  /** Undefined while it is worked out. */
  readonly document: BridgeDocument | undefined;
  readonly figure: BridgedFigure;
  readonly place: number;
}

/** What a step moves of a figure, with its error; or that it moves it in no trial, and why. */
export function StepCell({ document, figure, place }: StepCellProps): ReactElement {
  if (!document) return <td className="number text-muted">…</td>;
  const { change, trialsChanged } = figure.steps[place]!;
  const count = roundedBridge(figure).changes[place];
  if (!change || count === undefined)
    return (
      <td className="number">
        <ValueText text={missingValue} reason="The deal before or after this step has no such figure" />
      </td>
    );
  const why = whyNothing(document.steps[place]!, figure.steps[place]!, figure);
  if (trialsChanged === 0)
    return (
      <td className="number text-muted" title={why}>
        no change
        <span className="visually-hidden">. {why}</span>
      </td>
    );
  const error = toldError(change, figure, document);
  return (
    <td className="number" title={why === "" ? undefined : why}>
      <span className="bridge-steps__change">{toldChange(count, figure, document)}</span>
      {error !== "" && error !== "±0" && <span className="bridge-steps__error">{error}</span>}
    </td>
  );
}
