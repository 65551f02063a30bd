import type { ReactElement } from "react";
import { measureNames as names } from "#shared/model/measure-names.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import { ChartPanel } from "../../../charts/frame/chart-panel.tsx";
import { irrDistributionCaption } from "../../../charts/irr/irr-distribution-caption.ts";
import { IrrDistributionTable } from "../../../charts/irr/irr-distribution-table.tsx";
import { IrrDistribution } from "../../../charts/irr/irr-distribution.tsx";
import { measureOf, probabilityOf, seriesOf, shapeOf } from "../figures/find-in-result.ts";
import { turningYear } from "./turning-year.ts";
import { YearPanel } from "./year-panel.tsx";
import { pictureAt } from "./picture-at.tsx";

/** What the investor earns, and its cash year by year. */
export function InvestorPictures({ result }: { readonly result: ResultDocument }): ReactElement | null {
  const measure = measureOf(result, names.investorIrr);
  if (measure === undefined) return null;
  const data = {
    measure,
    shape: shapeOf(result, names.investorIrr),
    trials: result.trials,
    lossProbability: probabilityOf(result, "investor.loss")?.probability,
  };
  const [cash] = seriesOf(result, ["investorCash"]);
  return (
    <div className="grid-two results-pair">
      <ChartPanel
        title="Investor’s return (IRR)"
        caption={irrDistributionCaption(data)}
        picture={pictureAt(IrrDistribution, data)}
        table={<IrrDistributionTable {...data} />}
      />
      <YearPanel
        result={result}
        ids={["investorCash"]}
        caption={turningYear(cash, result.years, result.scenario.currency)}
      />
    </div>
  );
}
