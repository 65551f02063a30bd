import type { ReactElement } from "react";
import type { ResultDocument } from "#shared/model/result.ts";
import { moneyFlow } from "#shared/report/money-flow.ts";
import { ChartPanel } from "../../../charts/frame/chart-panel.tsx";
import { WhereMoneyGoesTable } from "../../../charts/waterfall/where-money-goes-table.tsx";
import { WhereMoneyGoes } from "../../../charts/waterfall/where-money-goes.tsx";
import { meanOf } from "#shared/headlines/find-in-result.ts";
import { moneyFlowCaption, moneySteps } from "./money-flow.ts";
import { pictureAt } from "./picture-at.tsx";

/** The contract's account from the first payment to the last: means over trials. */
export function MoneyPicture({ result }: { readonly result: ResultDocument }): ReactElement | null {
  const flow = moneyFlow((id) => meanOf(result, id));
  if (flow === undefined) return null;
  const caption = moneyFlowCaption(flow, result);
  const data = { steps: moneySteps(flow), currency: result.scenario.currency };
  return (
    <ChartPanel
      title="Where the money goes"
      caption={caption}
      picture={pictureAt(WhereMoneyGoes, { ...data, caption })}
      table={<WhereMoneyGoesTable {...data} />}
    />
  );
}
