import { type ReactElement, useState } from "react";
import type { ResultDocument } from "#shared/model/result.ts";
import { convergenceCaption } from "../../../charts/convergence/convergence-caption.ts";
import { ConvergencePicture } from "../../../charts/convergence/convergence-picture.tsx";
import { ConvergenceTable } from "../../../charts/convergence/convergence-table.tsx";
import { ChartPanel } from "../../../charts/frame/chart-panel.tsx";
import { FigureChoice } from "./figure-choice.tsx";
import { pictureAt } from "./picture-at.tsx";

/** Names that fit in a row of choices. */
const shortNames: Readonly<Record<string, string>> = {
  "payments.total": "Payments",
  "commissioner.netPresentValue": "Net present value",
  "investor.irr": "IRR",
  "payments.overBudget": "Over budget",
  "investor.loss": "Investor’s loss",
};

/** How the figures people decide on settled as trials were added. */
export function ConvergencePanel({ result }: { readonly result: ResultDocument }): ReactElement | null {
  const [chosen, setChosen] = useState("payments.total");
  const { convergence, scenario } = result;
  const figure = convergence.find(({ id }) => id === chosen) ?? convergence[0];
  if (figure === undefined) return null;
  const data = { figure, currency: scenario.currency };
  return (
    <ChartPanel
      title={`${figure.label}, as trials were added`}
      caption={convergenceCaption(data)}
      choice={
        <FigureChoice
          label="Figure"
          figures={convergence.map(({ id, label }) => ({ id, name: shortNames[id] ?? label }))}
          chosen={figure.id}
          onChoose={setChosen}
        />
      }
      picture={pictureAt(ConvergencePicture, data)}
      table={<ConvergenceTable {...data} />}
    />
  );
}
