import { type ReactElement, useContext, useLayoutEffect, useRef } from "react";
import type { BridgeDocument, BridgedFigure, BridgedTerm } from "#shared/analysis/bridge/bridge-document.ts";
import { stepDetail, stepLabel } from "#shared/analysis/bridge/bridge-sentences.ts";
import { partysFigure } from "#shared/analysis/bridge/partys-figure.ts";
import { roundedBridge, toldLevel } from "#shared/analysis/bridge/told-bridge.ts";
import { usualFigures } from "#shared/analysis/bridge/told-figures.ts";
import { missingValue } from "#shared/format/missing-value.ts";
import { ValueText } from "../../../charts/frame/value-text.tsx";
import { chooseBridge } from "../../../stores/compare-deals.ts";
import { copyTable } from "../../../stores/take-away.ts";
import { useCompare } from "../../../stores/use-stores.ts";
import { ReadOnlyContext } from "../../read-only.ts";
import { TableFrame } from "../../results/tables/table-frame.tsx";
import { bridgeStepsText } from "./bridge-steps-text.ts";
import { MoveStep, type StepMove } from "./move-step.tsx";
import { movedStep, stepKey } from "./moved-step.ts";
import { StepCell } from "./step-cell.tsx";

interface Named {
  readonly name: string;
}

interface BridgeStepsProps {
  readonly bridge: {
    readonly asked: { readonly from: Named; readonly to: Named };
    readonly steps: readonly { readonly terms: readonly BridgedTerm[] }[];
  };
  /** Of the two deals; undefined until there are first figures. */
  readonly document: BridgeDocument | undefined;
  /** Whether it is of these steps in this order: figures of another stay away. */
  readonly isNow: boolean;
}

/** The figures that have a column, of those that the document has. */
const shownFigures = (document: BridgeDocument | undefined): readonly BridgedFigure[] =>
  usualFigures.flatMap((id) => document?.figures.find((figure) => figure.id === id) ?? []);

/** Every step with what it moves of the figures that say most; where deals can be changed, the steps can be put into another order. */
export function BridgeSteps({ bridge, document, isNow }: BridgeStepsProps): ReactElement {
  const { steps, asked } = bridge;
  const inFileOrder = useCompare((state) => state.bridge.order.length === 0);
  const readOnly = useContext(ReadOnlyContext);
  const figures = shownFigures(document);
  const body = useRef<HTMLTableSectionElement>(null);
  const moved = useRef<StepMove>(undefined);
  useLayoutEffect(() => {
    const last = moved.current;
    if (!last) return;
    moved.current = undefined;
    // A row that was moved in the page has lost the focus, and at an end its button is not there to press again.
    const buttons = [...(body.current?.querySelectorAll("button") ?? [])];
    const [own, other] = [last.by, -last.by].map((by) =>
      buttons.find(({ dataset }) => dataset["step"]!.split(" ").includes(last.term) && dataset["by"] === String(by)),
    );
    (own?.disabled === false ? own : other)?.focus();
  });
  const move = (at: number, by: -1 | 1): void => {
    moved.current = { term: steps[at]!.terms[0]!.id, by };
    chooseBridge({ order: movedStep(steps, at, by) });
  };
  const level = (figure: BridgedFigure, place: number): string => {
    const count = roundedBridge(figure).levels.at(place);
    return count === undefined || !document ? missingValue : toldLevel(count, figure, document);
  };
  const end = (name: string, place: number): ReactElement => (
    <tr className="bridge-steps__end">
      <th scope="row">{name}</th>
      {figures.map((figure) => (
        <td key={figure.id} className="number">
          <ValueText text={level(figure, place)} reason="This deal has no such figure" />
        </td>
      ))}
      {!readOnly && <td />}
    </tr>
  );
  return (
    <div className="card card--flush">
      <div className="card__header">
        <h3>What each step moves</h3>
        <div className="cluster">
          {!inFileOrder && (
            <button
              type="button"
              className="button button--quiet button--small"
              onClick={() => chooseBridge({ order: [] })}
            >
              Order of the file
            </button>
          )}
          <button
            type="button"
            className="button button--quiet button--small"
            disabled={!isNow}
            onClick={() => document && void copyTable(bridgeStepsText(document))}
          >
            Copy table
          </button>
        </div>
      </div>
      <TableFrame label="What each step moves">
        <table className="table table--dense bridge-steps">
          <thead>
            <tr>
              <th scope="col">Step</th>
              {figures.map((figure) => (
                <th key={figure.id} scope="col" className="number">
                  {partysFigure(figure)}
                </th>
              ))}
              {!readOnly && (
                <th scope="col">
                  <span className="visually-hidden">Order</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody ref={body}>
            {end(asked.from.name, 0)}
            {steps.map((step, place) => {
              return (
                <tr key={stepKey(step)}>
                  <th scope="row">
                    <span className="bridge-steps__term">
                      {place + 1} {stepLabel(step)}
                    </span>
                    <span className="bridge-steps__detail">{stepDetail(step)}</span>
                  </th>
                  {figures.map((figure) => (
                    <StepCell key={figure.id} document={isNow ? document : undefined} figure={figure} place={place} />
                  ))}
                  {!readOnly && (
                    <td>
                      <MoveStep
                        step={stepKey(step)}
                        name={stepLabel(step)}
                        isFirst={place === 0}
                        isLast={place === steps.length - 1}
                        onMove={(by) => move(place, by)}
                      />
                    </td>
                  )}
                </tr>
              );
            })}
            {end(asked.to.name, -1)}
          </tbody>
        </table>
      </TableFrame>
      <div className="card__footer">
        Changes are differences of the levels as they are told, so they add up exactly. ± is one standard error of a
        change on the same draws.
      </div>
    </div>
  );
}
