import type { ReactElement } from "react";
import type { ResultDocument } from "#shared/model/result.ts";
import { ChartPanel } from "../../../charts/frame/chart-panel.tsx";
import { holdersCaption } from "../../../charts/holders/holders-caption.ts";
import { HoldersTable } from "../../../charts/holders/holders-table.tsx";
import { WhoPaysWhoSaves } from "../../../charts/holders/who-pays-who-saves.tsx";
import { pictureAt } from "./picture-at.tsx";

/** Who pays and who saves, by budget holder. */
export function HoldersPicture({ result }: { readonly result: ResultDocument }): ReactElement {
  const data = { holders: result.holders, currency: result.scenario.currency };
  return (
    <ChartPanel
      title="Who pays and who saves"
      caption={holdersCaption(data)}
      picture={pictureAt(WhoPaysWhoSaves, data)}
      table={<HoldersTable {...data} />}
    />
  );
}
