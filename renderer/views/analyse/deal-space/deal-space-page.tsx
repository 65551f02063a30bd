import { createElement, useState, type ReactElement } from "react";
import type { DealSpaceDocument } from "#shared/analysis/deal-space/deal-space-document.ts";
import { spaceSentences } from "#shared/analysis/deal-space/space-words.ts";
import { decimal } from "#shared/format/decimal.ts";
import { DealSpacePicture } from "../../../charts/deal-space/deal-space-picture.tsx";
import { DealSpaceTable } from "../../../charts/deal-space/deal-space-table.tsx";
import { ChartPanel } from "../../../charts/frame/chart-panel.tsx";
import { ChoiceField } from "../../../inputs/choice-field.tsx";
import { chooseForSpace } from "../../../stores/deal-space-store.ts";
import { AnalysisLine } from "../analysis-line.tsx";
import { TakeawayOfAnalysis } from "../takeaway-of-analysis.tsx";
import { useAnswer, useKeepAnalysing } from "../use-keep-analysing.ts";
import { AxisChoice } from "./axis-choice.tsx";
import { ChosenPoint } from "./chosen-point.tsx";
import { useAskedSpace } from "./use-asked-space.ts";

const trialsOffered = [250, 1000, 4000, 10_000];

/** At which values of two terms every party would sign. */
export function DealSpacePage(): ReactElement {
  const { axes, trials, asked } = useAskedSpace();
  useKeepAnalysing("dealSpace", asked);
  const { document: map, isOld } = useAnswer("dealSpace", asked);
  if (!axes) return <p className="text-secondary">This deal has fewer than two terms that are numbers.</p>;
  const [x, y] = axes;
  return (
    <>
      <section className="card" aria-label="What the map is of">
        <div className="space-choice">
          <AxisChoice name="Across" chosen={x} other={y.term} onChange={(chosen) => chooseForSpace({ x: chosen })} />
          <AxisChoice name="Up" chosen={y} other={x.term} onChange={(chosen) => chooseForSpace({ y: chosen })} />
        </div>
        <div className="space-standing">
          <AnalysisLine kind="dealSpace" asked={asked} soFar={soFar} />
          <ChoiceField
            label="Trials of each point"
            value={String(trials)}
            choices={[...new Set([...trialsOffered, trials])]
              .sort((a, b) => a - b)
              .map((count) => [String(count), decimal(count)] as const)}
            onChange={(count) => chooseForSpace({ trials: Number(count) })}
          />
        </div>
      </section>
      {map && (
        <div className={isOld ? "results-body--stale" : undefined}>
          <TakeawayOfAnalysis document={map} name="deal space">
            <ShownMap map={map} />
          </TakeawayOfAnalysis>
        </div>
      )}
    </>
  );
}

const soFar = ({ simulated, points }: DealSpaceDocument): string =>
  simulated.points === 0
    ? "a first sketch"
    : `${decimal(simulated.points)} of ${decimal(points.length)} points simulated, the others between them`;

const pictureOf =
  (map: DealSpaceDocument, chosen: number | undefined, onChoose: (place: number) => void) =>
  (width: number): ReactElement =>
    createElement(DealSpacePicture, { map, width, chosen, onChoose });

/** What tells maps of other points apart. */
const pointsOf = ({ x, y }: DealSpaceDocument): string => [x, y].map(({ name, values }) => [name, ...values]).join();

function ShownMap({ map }: { readonly map: DealSpaceDocument }): ReactElement {
  const [picked, setPicked] = useState<{ readonly of: string; readonly place: number }>();
  const of = pointsOf(map);
  const chosen = picked?.of === of ? picked.place : undefined;
  return (
    <>
      <ChartPanel
        title="Where every party would sign"
        caption={spaceSentences(map).join(" ")}
        picture={pictureOf(map, chosen, (place) => setPicked({ of, place }))}
        table={<DealSpaceTable map={map} />}
      />
      <ChosenPoint map={map} place={chosen} />
    </>
  );
}
