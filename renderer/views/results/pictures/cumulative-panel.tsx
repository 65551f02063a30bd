import type { ReactElement } from "react";
import { ChartPanel } from "../../../charts/frame/chart-panel.tsx";
import type { CumulativeData } from "../../../charts/cumulative/cumulative-data.ts";
import { CumulativeFan } from "../../../charts/cumulative/cumulative-fan.tsx";
import { CumulativeTable } from "../../../charts/cumulative/cumulative-table.tsx";
import { pictureAt } from "./picture-at.tsx";

/** Sums from the start of the deal as a chart. */
export const CumulativePanel = (data: CumulativeData): ReactElement => (
  <ChartPanel
    title={data.title}
    caption={data.caption}
    picture={pictureAt(CumulativeFan, data)}
    table={<CumulativeTable {...data} />}
  />
);
