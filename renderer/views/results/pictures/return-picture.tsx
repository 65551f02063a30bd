import { type ReactElement, useState } from "react";
import { measureNames as names } from "#shared/model/measure-names.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import { ChartPanel } from "../../../charts/frame/chart-panel.tsx";
import { returnDistributionCaption } from "#shared/headlines/captions/return-distribution-caption.ts";
import { ReturnDistributionTable } from "../../../charts/returns/return-distribution-table.tsx";
import { ReturnDistribution } from "../../../charts/returns/return-distribution.tsx";
import { measureOf, probabilityOf, shapeOf } from "#shared/headlines/find-in-result.ts";
import { FigureChoice } from "./figure-choice.tsx";
import { pictureAt } from "./picture-at.tsx";

const figures = [
  { id: names.investorIrr, name: "IRR" },
  { id: names.investorMoic, name: "Multiple (MOIC)" },
];

/** What the investor earns, as a rate or as a multiple of what it put in. */
export function ReturnPicture({ result }: { readonly result: ResultDocument }): ReactElement | null {
  const [chosen, setChosen] = useState<string>(names.investorIrr);
  const measure = measureOf(result, chosen);
  if (measure === undefined) return null;
  const data = {
    measure,
    shape: shapeOf(result, chosen),
    trials: result.trials,
    lossProbability: probabilityOf(result, "investor.loss")?.probability,
  };
  return (
    <ChartPanel
      title={`Investor’s return (${chosen === names.investorIrr ? "IRR" : "MOIC"})`}
      caption={returnDistributionCaption(data)}
      choice={<FigureChoice label="Investor’s return as" figures={figures} chosen={chosen} onChoose={setChosen} />}
      picture={pictureAt(ReturnDistribution, data)}
      table={<ReturnDistributionTable {...data} />}
    />
  );
}
