import { scaleLinear } from "d3-scale";
import type { ReactElement } from "react";
import { BottomAxis } from "../axis/bottom-axis.tsx";
import { LeftAxis } from "../axis/left-axis.tsx";
import { shareTicks } from "../axis/share-ticks.ts";
import { ChartEmpty } from "../frame/chart-empty.tsx";
import { ChartStage } from "../frame/chart-stage.tsx";
import { futureOfBin } from "../frame/future-there.ts";
import { PercentileStrip, percentileStripHeight } from "../labels/percentile-strip.tsx";
import { HistogramBars } from "../payments/histogram-bars.tsx";
import { barSpan, histogramBins } from "../payments/histogram-bins.ts";
import {
  returnDistributionCaption,
  noReturnAtAll,
  noReturnNote,
} from "#shared/headlines/captions/return-distribution-caption.ts";
import type { ReturnDistributionData } from "#shared/headlines/captions/return-distribution-data.ts";
import { returnBinText } from "./return-distribution-table.tsx";
import { returnDomain } from "./return-domain.ts";
import { LossZone } from "./loss-zone.tsx";
import { returnKindOf } from "./return-kind.ts";

/** How often the investor earns which return, as a rate or a multiple, with losses at the left and the trials without a return told below. */
export function ReturnDistribution(
  props: ReturnDistributionData & { readonly width: number; readonly height?: number },
): ReactElement {
  const { measure, shape, lossProbability, width, height = 320 } = props;
  const { statistics } = measure;
  const bins = shape === undefined ? [] : histogramBins(shape.histogram);
  const kind = returnKindOf(measure);
  if (statistics === undefined || bins.length === 0) return <ChartEmpty reason={noReturnAtAll} />;

  const [from, to] = returnDomain(bins, kind.even);
  const area = { left: 46, right: width - 12, top: 44, bottom: height - 26 - percentileStripHeight - 22 };
  const across = scaleLinear([from, to], [area.left, area.right]);
  const highest = Math.max(...bins.map(({ share }) => share));
  const up = scaleLinear([0, highest * 1.08], [area.bottom, area.top]);
  const bars = bins.map((bin) => ({ ...bin, span: barSpan(bin, across) }));
  const [first] = bars;
  const spike = statistics.minimum <= kind.allLost + 0.0001 ? first : undefined;
  const mark = (key: "p10" | "p50" | "p90"): { readonly x: number; readonly label: string } => ({
    x: across(statistics.percentiles[key]),
    label: `${key.toUpperCase()} ${kind.short(statistics.percentiles[key])}`,
  });
  const note = noReturnNote(props);
  return (
    <>
      <ChartStage
        title={measure.label}
        message={[returnDistributionCaption(props), note].join(" ").trim()}
        width={width}
        height={height}
        stops={bars.map((bar) => ({
          position: (bar.span[0] + bar.span[1]) / 2,
          text: returnBinText(bar, kind),
          future: bar.count > 0 ? futureOfBin(measure.id, bar, bins) : undefined,
        }))}
      >
        {(active) => (
          <>
            <LossZone
              area={area}
              zeroAt={across(kind.even)}
              probability={lossProbability}
              spike={spike === undefined ? undefined : { right: spike.span[1], top: up(spike.share) }}
            />
            <LeftAxis
              area={area}
              ticks={shareTicks(0, highest, 4)}
              scale={up}
              title={`Share of trials with ${kind.one}`}
            />
            <HistogramBars
              bars={bars}
              active={active}
              scale={up}
              splitAt={across(kind.even)}
              bottom={area.bottom}
              fills={["chart-fill-4", "chart-fill-1"]}
            />
            <line
              className="chart-limit"
              x1={Math.round(across(kind.even)) + 0.5}
              x2={Math.round(across(kind.even)) + 0.5}
              y1={area.top - 14}
              y2={area.bottom}
            />
            <BottomAxis
              area={area}
              ticks={kind.ticks(from, to, width / 80)}
              scale={across}
              title={`${measure.label}, ${kind.axisTitle}`}
              titleOffset={26 + percentileStripHeight + 16}
            />
            <PercentileStrip
              marks={[mark("p10"), mark("p50"), mark("p90")]}
              sameLabel={`P10 to P90 ${kind.short(statistics.percentiles.p50)}`}
              left={0}
              right={width}
              top={area.bottom + 24}
            />
          </>
        )}
      </ChartStage>
      {note !== "" && <p className="chart__note">{note}</p>}
    </>
  );
}
