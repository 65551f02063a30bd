import { type ReactElement, type ReactNode, useId, useState } from "react";
import { TakeawayMenu } from "../takeaway/takeaway-menu.tsx";
import { useWidth } from "./use-width.ts";

export interface ChartPanelProps {
  /** What the picture shows, in a few words. */
  readonly title: string;
  /** The sentence to take away, from the chart's own caption function. */
  readonly caption: string;
  /** Draws the picture at a width in pixels. */
  readonly picture: (width: number) => ReactNode;
  /** The same numbers as a table. */
  readonly table: ReactNode;
  /** A choice between figures that the panel shows in turn. */
  readonly choice?: ReactNode;
}

/** A card that holds a chart: its title, the sentence to take away, the switch between picture and table, and what takes it away. */
export function ChartPanel({ title, caption, picture, table, choice }: ChartPanelProps): ReactElement {
  const [shows, setShows] = useState<"picture" | "table">("picture");
  const [ref, width] = useWidth(640);
  const headingId = useId();
  return (
    <section className="card chart-panel" aria-labelledby={headingId}>
      <div className="chart-panel__header">
        <h3 id={headingId}>{title}</h3>
        <div className="chart-panel__tools">
          <button
            type="button"
            className="button button--quiet button--small"
            onClick={() => setShows(shows === "picture" ? "table" : "picture")}
          >
            {shows === "picture" ? "Show as table" : "Show as chart"}
            <span className="visually-hidden">: {title}</span>
          </button>
          <TakeawayMenu title={title} caption={caption} picture={picture} table={table} />
        </div>
        <p className="chart-panel__caption">{caption}</p>
      </div>
      {choice}
      <div ref={ref} className="chart">
        {shows === "picture" ? picture(width) : table}
      </div>
    </section>
  );
}
