import { scaleLinear } from "d3-scale";
import type { ReactElement } from "react";
import type { InformationDocument, LearntGroup } from "#shared/analysis/information/information-document.ts";
import { toldMoney, toldRange } from "#shared/analysis/information/information-sentences.ts";
import { chance } from "#shared/format/chance.ts";
import { BottomAxis } from "../axis/bottom-axis.tsx";
import { VerticalGrid } from "../axis/vertical-grid.tsx";
import { moneyTicks } from "../axis/money-ticks.ts";
import { ChartEmpty } from "../frame/chart-empty.tsx";
import { ChartStage } from "../frame/chart-stage.tsx";
import type { FutureThere } from "../frame/future-there.ts";
import { textWidth } from "../labels/text-width.ts";
import { INFORMATION_ROW, InformationRow } from "./information-row.tsx";

interface InformationPictureProps {
  readonly document: InformationDocument;
  /** Those that are drawn, in this order. */
  readonly groups: readonly LearntGroup[];
  /** Ids of the inputs of the deal that is open: another option may have more. */
  readonly known: ReadonlySet<string>;
  /** The sentence to take away. */
  readonly caption: string;
  readonly width: number;
}

const KEY = [
  { words: "one input", fill: "chart-fill-1", x: 0 },
  { words: "several at once", fill: "chart-fill-2", x: 90 },
] as const;

const textOf = (group: LearntGroup, document: InformationDocument): string =>
  `${group.label}: up to ${toldMoney(group, document)}, 19 in 20 ${toldRange(group, document)}; another choice in ${chance(group.changes)} of futures`;

/** Futures in which the first input of a group that the open deal has lies in its lowest tenth; none where it has none. */
function futureOf({ inputs }: LearntGroup, known: ReadonlySet<string>): FutureThere | undefined {
  const input = inputs.find((id) => known.has(id));
  return input === undefined ? undefined : { where: { kind: "input", input, tenth: "lowest" } };
}

/** What it is worth to learn each group, as bars, with a line at what it would be worth to know everything. */
export function InformationPicture({ document, groups, known, caption, width }: InformationPictureProps): ReactElement {
  const { everything, scenario } = document;
  // A study that a person names is told even then; an axis from nothing to nothing would show it in its middle.
  if (everything.value === 0)
    return <ChartEmpty reason="Nothing is worth knowing: no future makes another choice better." />;
  if (groups.length === 0)
    return <ChartEmpty reason="Nothing that can be found out is worth anything that these trials can tell." />;
  const { currency } = scenario;
  const longest = Math.max(...groups.map(({ label }) => textWidth(label)));
  const labelWidth = Math.min(width * 0.42, longest);
  const line = `Everything, luck included: ${toldMoney(everything, document)}`;
  const area = {
    left: labelWidth + 12,
    right: width - Math.max(...groups.map((group) => textWidth(toldMoney(group, document)))) - 20,
    top: 26,
    bottom: 26 + groups.length * INFORMATION_ROW,
  };
  const most = Math.max(everything.value, ...groups.map(({ high }) => high));
  const scale = scaleLinear([0, most], [area.left, area.right]);
  const marks = moneyTicks(0, most, Math.max(2, (area.right - area.left) / 90), currency);
  const middles = groups.map((_, place) => area.top + (place + 0.5) * INFORMATION_ROW);
  const limit = Math.round(scale(everything.value)) + 0.5;
  return (
    <ChartStage
      title="What it is worth to know more"
      message={caption}
      width={width}
      height={area.bottom + 46}
      direction="down"
      stops={groups.map((group, place) => ({
        position: middles[place]!,
        text: textOf(group, document),
        future: futureOf(group, known),
      }))}
    >
      {(active) => (
        <>
          <VerticalGrid area={area} ticks={marks} scale={scale} />
          {groups.map((group, place) => (
            <InformationRow
              key={`${place} ${group.label}`}
              group={group}
              told={toldMoney(group, document)}
              y={middles[place]!}
              labelWidth={labelWidth}
              scale={scale}
              isActive={active === place}
              width={width}
            />
          ))}
          <line className="chart-limit" x1={limit} x2={limit} y1={area.top - 6} y2={area.bottom} />
          {KEY.map(({ words, fill, x }) => (
            <g key={words} aria-hidden="true">
              <rect className={fill} x={x} y={7} width={10} height={10} />
              <text className="chart-label--muted" x={x + 15} y={12} dy="0.34em">
                {words}
              </text>
            </g>
          ))}
          <text
            className="chart-label"
            dy="0.34em"
            x={Math.min(limit, width - 4)}
            y={12}
            textAnchor="end"
            aria-hidden="true"
          >
            {line}
          </text>
          <BottomAxis area={area} ticks={marks} scale={scale} title={`Worth to the decision, at most (${currency})`} />
        </>
      )}
    </ChartStage>
  );
}
