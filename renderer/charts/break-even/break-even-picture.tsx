import { scaleLinear } from "d3-scale";
import type { ReactElement } from "react";
import type { BreakEvenDocument, TestTurns } from "#shared/analysis/break-even/break-even-document.ts";
import type { DimensionId } from "#shared/analysis/break-even/dimensions.ts";
import {
  breakEvenSentences,
  dimensionName,
  testName,
  turnsWords,
} from "#shared/analysis/break-even/break-even-sentences.ts";
import { BottomAxis } from "../axis/bottom-axis.tsx";
import { termTicks } from "../axis/term-ticks.ts";
import { ChartEmpty } from "../frame/chart-empty.tsx";
import { ChartStage } from "../frame/chart-stage.tsx";
import type { FutureThere } from "../frame/future-there.ts";
import { breakEvenLayout, rowHeight } from "./break-even-layout.ts";
import { BreakEvenRow } from "./break-even-row.tsx";

/** Room for the tests' names at the left. */
const NAMES = 218;

const axisTitles = {
  effect: "Of the effect assumed",
  referrals: "Of the referrals assumed",
  delay: "Months late",
} as const;

/** Futures of the deal at the last value before a test turns; none where it does not turn. */
function futureAt(dimension: DimensionId, { below, above }: TestTurns): FutureThere | undefined {
  const turn = below ?? above;
  return turn && { where: { kind: "all" }, deal: { kind: "otherwise", dimension, value: turn.passes } };
}

/** A bar a test and dimension: where it passes, where it turns, and how far that is from what is assumed. */
export function BreakEvenPicture(props: {
  readonly document: BreakEvenDocument;
  readonly width: number;
}): ReactElement {
  const { document, width } = props;
  const { tests, dimensions, scenario } = document;
  if (dimensions.length === 0) return <ChartEmpty reason="The first bars appear in a moment." />;
  const { parts, height } = breakEvenLayout(document);
  const [left, right] = [NAMES, width - 20];
  const stops = parts.flatMap(({ way, rows }) =>
    way.turns.map((turns) => ({
      position: rows[turns.test]! + rowHeight / 2,
      text: `${testName(tests[turns.test]!, document)} ${turnsWords(turns, tests[turns.test]!.passes, way)}`,
      future: futureAt(way.id, turns),
    })),
  );
  return (
    <ChartStage
      title="Where each party’s test turns"
      message={breakEvenSentences(document).join(" ")}
      width={width}
      height={height}
      direction="down"
      stops={stops}
    >
      {(active) =>
        parts.map(({ way, title, rows, bottom }, part) => {
          const end = way.to > way.from ? way.to : way.from + 1;
          const across = scaleLinear([way.from, end], [left, right]);
          const unit = way.id === "delay" ? "months" : "rate";
          return (
            <g key={way.id}>
              <text className="chart-label chart-label--strong" y={title} aria-hidden="true">
                {dimensionName[way.id]}
              </text>
              {way.turns.map((turns) => (
                <BreakEvenRow
                  key={turns.test}
                  way={way}
                  turns={turns}
                  test={tests[turns.test]!}
                  scenario={scenario}
                  top={rows[turns.test]!}
                  across={across}
                  isActive={active === part * tests.length + turns.test}
                />
              ))}
              <line
                className="chart-even-assumed"
                x1={across(way.assumed)}
                x2={across(way.assumed)}
                y1={rows[0]! - 4}
                y2={bottom}
              />
              <text
                className="chart-label--muted"
                x={across(way.assumed)}
                y={title}
                textAnchor={way.id === "delay" ? "start" : "middle"}
                aria-hidden="true"
              >
                as assumed
              </text>
              <BottomAxis
                area={{ left, right, top: rows[0]!, bottom }}
                ticks={termTicks({ values: [way.from, end], unit }, (right - left) / 80, scenario.currency)}
                scale={across}
                title={axisTitles[way.id]}
                titleOffset={34}
              />
            </g>
          );
        })
      }
    </ChartStage>
  );
}
