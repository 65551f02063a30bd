import type { ReactElement } from "react";
import type { BreakEven } from "#shared/model/break-even.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import { breakEvenCaption } from "../../../charts/cumulative/break-even-caption.ts";
import { CumulativePanel } from "./cumulative-panel.tsx";

const pictures: readonly {
  readonly id: BreakEven["id"];
  readonly title: string;
  readonly series: readonly string[];
}[] = [
  { id: "public", title: "Payments and savings from the start", series: ["payments", "savings"] },
  { id: "commissioner", title: "Commissioner’s net position from the start", series: ["netPosition"] },
];

/** When savings overtake payments, for all public budgets and for the commissioner’s own. */
export function BreakEvenPictures({ result }: { readonly result: ResultDocument }): ReactElement {
  const { years, scenario, cumulative } = result;
  return (
    <div className="grid-two results-pair">
      {pictures.map(({ id, title, series: ids }) => {
        const breakEven = result.breakEven.find((each) => each.id === id);
        const series = ids.flatMap((one) => cumulative.find((each) => each.id === one) ?? []);
        if (breakEven === undefined) return null;
        return (
          <CumulativePanel
            key={id}
            title={title}
            years={years}
            series={series.map((one) => ({ ...one, label: shortLabels[one.id] ?? one.label }))}
            currency={scenario.currency}
            caption={breakEvenCaption(breakEven, series, years)}
            breakEven={breakEven}
          />
        );
      })}
    </div>
  );
}

/** Names that fit at the end of a line. */
const shortLabels: Readonly<Record<string, string>> = { savings: "Savings", netPosition: "Net position" };
