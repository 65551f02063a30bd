import { scaleLinear } from "d3-scale";
import type { ReactElement } from "react";
import { BottomAxis } from "../axis/bottom-axis.tsx";
import { LeftAxis } from "../axis/left-axis.tsx";
import { moneyTicks } from "../axis/money-ticks.ts";
import { shareTicks } from "../axis/share-ticks.ts";
import { ChartEmpty } from "../frame/chart-empty.tsx";
import { ChartStage } from "../frame/chart-stage.tsx";
import { futureOfBin } from "../frame/future-there.ts";
import { moneyDomain } from "../payments/money-domain.ts";
import { overlayBins, type OverlayBin, type OverlayData } from "./overlay-data.ts";
import { OverlayKey } from "./overlay-key.tsx";
import { overlayBinText, overlayCaption } from "./overlay-words.ts";

const HEIGHT = 240;

/** Two distributions over each other: bars for one, a stepped line for the other. */
export function OverlayChart({ data, width }: { readonly data: OverlayData; readonly width: number }): ReactElement {
  const bins = overlayBins(data);
  if (bins.length === 0) return <ChartEmpty reason="No trial of either has this figure." />;
  const area = { left: 46, right: width - 12, top: 48, bottom: HEIGHT - 46 };
  const [from, to] = moneyDomainOrShare(bins, data);
  const across = scaleLinear([from, to], [area.left, area.right]);
  const highest = Math.max(...bins.flatMap(({ under, over }) => [under, over]));
  const up = scaleLinear([0, highest * 1.05], [area.bottom, area.top]);
  const spans = bins.map((bin) => spanOf(bin, data, across));
  const ticks =
    data.unit === "rate" ? shareTicks(from, to, width / 90) : moneyTicks(from, to, width / 100, data.currency);
  return (
    <ChartStage
      title={data.label}
      message={overlayCaption(data)}
      width={width}
      height={HEIGHT}
      stops={bins.map((bin, place) => ({
        position: (spans[place]![0] + spans[place]![1]) / 2,
        text: overlayBinText(bin, data),
        // Of the deal that has more of its futures there.
        future:
          bin.over + bin.under > 0
            ? {
                ...futureOfBin(data.measure, bin, bins),
                deal: { kind: "side", side: bin.over > bin.under ? "over" : "under" },
              }
            : undefined,
      }))}
    >
      {(active) => (
        <>
          <OverlayKey under={data.under.name} over={data.over.name} width={width} />
          <LeftAxis area={area} ticks={shareTicks(0, highest, 3)} scale={up} title="Share of trials" titleTop={36} />
          <g aria-hidden="true">
            {bins.map((bin, place) => {
              const [left, right] = spans[place]!;
              return (
                <rect
                  key={bin.from}
                  className={`chart-overlay-under${active === place ? " chart-overlay-under--active" : ""}`}
                  x={left}
                  y={up(bin.under)}
                  width={Math.max(0.5, right - left)}
                  height={area.bottom - up(bin.under)}
                />
              );
            })}
            <path className="chart-overlay-over" d={steps(bins, spans, up, area.bottom)} />
          </g>
          <BottomAxis area={area} ticks={ticks} scale={across} title={axisTitle(data)} />
        </>
      )}
    </ChartStage>
  );
}

const axisTitle = ({ label, unit, currency }: OverlayData): string =>
  unit === "rate" ? `${label}, %` : `${label} (${currency})`;

type Span = readonly [number, number];

/** A bin without width is drawn as wide as can be seen. */
function spanOf({ from, to }: OverlayBin, { binWidth }: OverlayData, across: (value: number) => number): Span {
  return binWidth === 0 ? [across(from) - 6, across(from) + 6] : [across(from), across(to)];
}

function moneyDomainOrShare(bins: readonly OverlayBin[], { unit }: OverlayData): Span {
  const [low, high] = [bins[0]!.from, bins.at(-1)!.to];
  if (unit !== "rate") return moneyDomain([low, high]);
  const air = high === low ? 0.05 : (high - low) * 0.03;
  return [low - air, high + air];
}

/** The outline of the bins of one side, from the axis and back to it. */
function steps(
  bins: readonly OverlayBin[],
  spans: readonly Span[],
  up: (share: number) => number,
  bottom: number,
): string {
  const outline = bins.map(({ over }, place) => `L${spans[place]![0]} ${up(over)}L${spans[place]![1]} ${up(over)}`);
  return `M${spans[0]![0]} ${bottom}${outline.join("")}L${spans.at(-1)![1]} ${bottom}`;
}
