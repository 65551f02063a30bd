import { scaleLinear } from "d3-scale";
import type { ReactElement } from "react";
import type { SolveDocument } from "#shared/analysis/solve/solve-document.ts";
import { solveSentences } from "#shared/analysis/solve/solve-sentences.ts";
import { errorWords, figureWords, valueWords } from "#shared/analysis/solve/solve-words.ts";
import { meets } from "#shared/analysis/solve/goal.ts";
import { BottomAxis } from "../axis/bottom-axis.tsx";
import { LeftAxis } from "../axis/left-axis.tsx";
import { termTicks } from "../axis/term-ticks.ts";
import { ChartEmpty } from "../frame/chart-empty.tsx";
import { ChartStage } from "../frame/chart-stage.tsx";
import { curveStretches, figureSpan, figureTicks } from "./solve-data.ts";
import { SolveMarks } from "./solve-marks.tsx";

/** What is read at a point: "£1,456,250: 58% ±2%, not met". */
function pointText(document: SolveDocument, place: number): string {
  const { value, figure, problem } = document.curve[place]!;
  const told = valueWords(value, document);
  if (!figure) return `${told}: ${problem ?? "no such figure"}`;
  const { goal } = document;
  const met = goal.limit === "equal" ? "" : meets(goal, figure.value) ? ", met" : ", not met";
  return `${told}: ${figureWords(figure, document)} ${errorWords(figure, document)}${met}`;
}

/** The figure over the range of the term: curve with its band, the level asked for, and where they meet. */
export function SolvePicture(props: { readonly document: SolveDocument; readonly width: number }): ReactElement {
  const { document, width } = props;
  const { term, range, goal, curve } = document;
  if (curveStretches(document).length === 0) return <ChartEmpty reason={solveSentences(document)[0]!} />;
  const area = { left: 62, right: width - 16, top: 42, bottom: 290 };
  const across = scaleLinear([range.from, range.to], [area.left + 8, area.right - 8]);
  const span = figureSpan(document);
  const up = scaleLinear(span, [area.bottom, area.top]);
  return (
    <ChartStage
      title={`${goal.label} · ${term.label}`}
      message={solveSentences(document).join(" ")}
      width={width}
      height={area.bottom + 48}
      stops={curve.map(({ value, figure }, place) => ({
        position: across(value),
        text: pointText(document, place),
        future: figure && {
          where: { kind: "all" },
          deal: { kind: "terms", terms: [{ term: term.name, value }] },
        },
      }))}
    >
      {(active) => (
        <>
          <LeftAxis area={area} ticks={figureTicks(document, span, 5)} scale={up} title={goal.label} />
          <SolveMarks document={document} area={area} across={across} up={up} active={active} />
          <BottomAxis
            area={area}
            ticks={termTicks(
              { values: [range.from, range.to], unit: term.unit },
              width / 100,
              document.scenario.currency,
            )}
            scale={across}
            title={term.unit === "factor" ? `${term.label}, of what they are` : term.label}
          />
        </>
      )}
    </ChartStage>
  );
}
