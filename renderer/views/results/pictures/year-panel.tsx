import type { ReactElement } from "react";
import type { ResultDocument } from "#shared/model/result.ts";
import { ChartPanel } from "../../../charts/frame/chart-panel.tsx";
import { yearFanCaption } from "#shared/headlines/captions/year-fan-caption.ts";
import { yearFanTitle } from "#shared/headlines/captions/year-fan-data.ts";
import { YearFanTable } from "../../../charts/years/year-fan-table.tsx";
import { YearFan } from "../../../charts/years/year-fan.tsx";
import { seriesOf } from "#shared/headlines/find-in-result.ts";
import { pictureAt } from "./picture-at.tsx";

/** One or two yearly series of the result as a chart. */
export function YearPanel(props: {
  readonly result: ResultDocument;
  /** Ids of the series, in the order of their colours. */
  readonly ids: readonly string[];
  /** The sentence to take away, where the chart's own would say the wrong thing. */
  readonly caption?: string | undefined;
}): ReactElement {
  const { result, ids, caption } = props;
  const data = { years: result.years, series: seriesOf(result, ids), currency: result.scenario.currency };
  return (
    <ChartPanel
      title={yearFanTitle(data)}
      caption={caption ?? yearFanCaption(data)}
      picture={pictureAt(YearFan, { ...data, caption })}
      table={<YearFanTable {...data} />}
    />
  );
}
