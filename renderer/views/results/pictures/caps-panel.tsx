import type { ReactElement } from "react";
import type { ResultDocument } from "#shared/model/result.ts";
import { capsCaption } from "../../../charts/caps/caps-caption.ts";
import { CapsPictureTable } from "../../../charts/caps/caps-picture-table.tsx";
import { CapsPicture } from "../../../charts/caps/caps-picture.tsx";
import { ChartPanel } from "../../../charts/frame/chart-panel.tsx";
import { capRows } from "../tables/cap-rows.ts";
import { pictureAt } from "./picture-at.tsx";

/** How often each cap binds and what it withholds; nothing where the deal has no caps. */
export function CapsPanel({ result }: { readonly result: ResultDocument }): ReactElement | null {
  const caps = capRows(result).map(({ name, binds, withheld }) => ({
    name,
    question: binds.id,
    binds: binds.probability,
    meanWithheld: withheld.statistics?.mean ?? 0,
    meanWhenItBinds: binds.meanWhenTrue,
  }));
  if (caps.length === 0) return null;
  const data = { caps, currency: result.scenario.currency };
  return (
    <ChartPanel
      title="What caps withhold"
      caption={capsCaption(data)}
      picture={pictureAt(CapsPicture, data)}
      table={<CapsPictureTable {...data} />}
    />
  );
}
