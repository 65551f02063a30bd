import { ticks } from "d3-array";
import { scaleLinear } from "d3-scale";
import type { ReactElement } from "react";
import type {
  Loss,
  ReverseStressDocument,
  StandingInput,
} from "#shared/analysis/reverse-stress/reverse-stress-document.ts";
import {
  inputMeanWords,
  lossWords,
  standingSentence,
} from "#shared/analysis/reverse-stress/reverse-stress-sentences.ts";
import { chance } from "#shared/format/chance.ts";
import { withUnit } from "#shared/format/shown-number.ts";
import { drawnName } from "#shared/model/measure-names.ts";
import { BottomAxis } from "../axis/bottom-axis.tsx";
import { ChartStage } from "../frame/chart-stage.tsx";
import type { FutureThere } from "../frame/future-there.ts";

interface TwoSidesProps {
  readonly document: ReverseStressDocument;
  readonly loss: Loss;
  readonly input: StandingInput;
  readonly width: number;
}

const HALF = 72;

/** Futures in which an input lies in a bin and it goes wrong, or where it never does there, goes well; none of an empty bin. */
function futureOf({ id: question }: Loss, { id, bins }: StandingInput, bin: number): FutureThere | undefined {
  const [wrong, otherwise] = [bins.wrong[bin]!, bins.otherwise[bin]!];
  if (wrong + otherwise === 0) return undefined;
  const [from, to] = [bin, bin + 1].map((edge) => bins.low + edge * bins.width) as [number, number];
  const closed = bin === bins.wrong.length - 1;
  const conditions = [
    { kind: "when", question, happens: wrong > 0 },
    { kind: "range", figure: drawnName(id), from, to, closed },
  ] as const;
  return { where: { kind: "allOf", conditions } };
}

/** How an input is drawn where it goes wrong, above the line, and otherwise, below it, each side as shares of its own trials. */
export function TwoSidesPicture({ document, loss, input, width }: TwoSidesProps): ReactElement {
  const { bins, mean, meanOtherwise, unit } = input;
  const { currency } = document.scenario;
  const edge = (bin: number): number => bins.low + bin * bins.width;
  const shares = [
    bins.wrong.map((count) => count / loss.times),
    bins.otherwise.map((count) => count / (loss.of - loss.times)),
  ] as const;
  const most = Math.max(...shares[0], ...shares[1]);
  const area = { left: 8, right: width - 8, top: 26, bottom: 26 + 2 * HALF + 30 };
  const middle = area.top + HALF;
  const across = scaleLinear([edge(0), edge(bins.wrong.length)], [area.left, area.right]);
  const told = (value: number): string => withUnit(Number(value.toPrecision(3)), unit, currency);
  const marks = ticks(edge(0), edge(bins.wrong.length), Math.max(2, width / 110)).map((value) => ({
    value,
    label: withUnit(Number(value.toPrecision(12)), unit, currency),
  }));
  const bar = (bin: number, side: 0 | 1): ReactElement => {
    const height = most === 0 ? 0 : (shares[side][bin]! / most) * (HALF - 6);
    return (
      <rect
        key={bin}
        className={side === 0 ? "chart-fill-4" : "chart-fill-2"}
        x={across(edge(bin)) + 0.5}
        y={side === 0 ? middle - height : middle + 1}
        width={Math.max(1, across(edge(bin + 1)) - across(edge(bin)) - 1)}
        height={height}
      />
    );
  };
  const meanMark = (value: number, side: 0 | 1): ReactElement => (
    <line
      className="chart-limit"
      x1={across(value)}
      x2={across(value)}
      y1={side === 0 ? middle - HALF + 4 : middle + 1}
      y2={side === 0 ? middle : middle + HALF - 4}
    />
  );
  return (
    <ChartStage
      title={`${input.name}: where ${lossWords[loss.id]}, and otherwise`}
      message={standingSentence(input, document)}
      width={width}
      height={area.bottom + 44}
      stops={bins.wrong.map((_, bin) => ({
        position: across(edge(bin) + bins.width / 2),
        text: `${told(edge(bin))} to ${told(edge(bin + 1))}: ${chance(shares[0][bin])} of trials in which ${lossWords[loss.id]}, ${chance(shares[1][bin])} of the others`,
        future: futureOf(loss, input, bin),
      }))}
    >
      {(active) => (
        <>
          {active !== undefined && (
            <rect
              className="chart-highlight"
              x={across(edge(active))}
              y={area.top}
              width={across(edge(active + 1)) - across(edge(active))}
              height={2 * HALF}
            />
          )}
          <g aria-hidden="true">
            <text className="chart-label chart-label--strong" x={area.left} y={14}>
              Where {lossWords[loss.id]}: on average {inputMeanWords(mean, input, document)}
            </text>
            {bins.wrong.map((_, bin) => bar(bin, 0))}
            {bins.otherwise.map((_, bin) => bar(bin, 1))}
            <line className="chart-axis" x1={area.left} x2={area.right} y1={middle + 0.5} y2={middle + 0.5} />
            {meanMark(mean.value, 0)}
            {meanMark(meanOtherwise.value, 1)}
            <text className="chart-label chart-label--strong" x={area.left} y={middle + HALF + 14}>
              Otherwise: on average {inputMeanWords(meanOtherwise, input, document)}
            </text>
          </g>
          <BottomAxis area={area} ticks={marks} scale={across} title={input.name} />
        </>
      )}
    </ChartStage>
  );
}
