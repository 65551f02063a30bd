import { partyName } from "#shared/format/party-words.ts";
import type { ReactElement } from "react";
import type { BreakEvenDimension, TestTurns, Turn } from "#shared/analysis/break-even/break-even-document.ts";
import { dimensionValue } from "#shared/analysis/break-even/break-even-sentences.ts";
import { goalWords } from "#shared/analysis/solve/solve-words.ts";
import type { TestedFigure } from "#shared/analysis/tests/tests-document.ts";
import type { ScenarioMark } from "#shared/model/result.ts";
import { textWidth } from "../labels/text-width.ts";
import { rowHeight } from "./break-even-layout.ts";

interface BreakEvenRowProps {
  readonly way: BreakEvenDimension;
  readonly turns: TestTurns;
  readonly test: TestedFigure;
  readonly scenario: ScenarioMark;
  readonly top: number;
  readonly across: (value: number) => number;
  readonly isActive: boolean;
}

const BAR = 14;

const round = (pixels: number): number => Math.round(pixels * 10) / 10;

/** One test over one dimension: the stretch in which it passes within the whole, and its turns. */
export function BreakEvenRow(props: BreakEvenRowProps): ReactElement {
  const { way, turns, test, scenario, top, across, isActive } = props;
  const middle = top + rowHeight / 2;
  const [start, end] = [round(across(way.from)), round(across(way.to))];
  return (
    <g aria-hidden="true">
      {isActive && <rect className="chart-even-active" x={0} y={top + 1} width={end + 8} height={rowHeight - 2} />}
      <text className="chart-label" x={4} y={middle - 4}>
        {partyName(test.party)}
      </text>
      <text className="chart-label--muted chart-even-test" x={4} y={middle + 11}>
        {goalWords({ goal: test, scenario })}
      </text>
      <rect className="chart-even-fail" x={start} width={Math.max(0, end - start)} y={middle - BAR / 2} height={BAR} />
      {turns.passing.map(({ from, to }) => (
        <rect
          key={from}
          className="chart-even-pass"
          x={round(across(from))}
          width={Math.max(2, round(across(to) - across(from)))}
          y={middle - BAR / 2}
          height={BAR}
        />
      ))}
      {turns.below && <TurnMark {...props} turn={turns.below} side="below" />}
      {turns.above && <TurnMark {...props} turn={turns.above} side="above" />}
    </g>
  );
}

/** A turn: a line across the bar, its interval, and its value on the side away from what is assumed. */
function TurnMark(props: BreakEvenRowProps & { readonly turn: Turn; readonly side: "below" | "above" }): ReactElement {
  const { way, top, across, turn, side } = props;
  const middle = top + rowHeight / 2;
  const x = round(across(turn.passes));
  const label = dimensionValue(turn.passes, way.id);
  const room = textWidth(label) + 6;
  const isLeft = side === "below" ? x - room > across(way.from) : x + room > across(way.to);
  return (
    <>
      <line
        className="chart-whisker"
        x1={round(across(turn.interval.from))}
        x2={round(across(turn.interval.to))}
        y1={middle + BAR / 2 + 3.5}
        y2={middle + BAR / 2 + 3.5}
      />
      <line className="chart-even-turn" x1={x} x2={x} y1={middle - BAR / 2 - 4} y2={middle + BAR / 2 + 4} />
      <text
        className="chart-label chart-label--halo chart-label--strong"
        x={isLeft ? x - 5 : x + 5}
        y={middle - BAR / 2 - 2}
        textAnchor={isLeft ? "end" : "start"}
      >
        {label}
      </text>
    </>
  );
}
