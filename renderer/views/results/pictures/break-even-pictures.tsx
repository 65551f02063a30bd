import type { ReactElement } from "react";
import type { BreakEven } from "#shared/model/break-even.ts";
import { endOfMonthInYears } from "#shared/model/calendar.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { breakEvenCaption } from "#shared/headlines/captions/break-even-caption.ts";
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
export function BreakEvenPictures(props: { readonly result: ResultDocument; readonly of: Scenario }): ReactElement {
  const { result, of } = props;
  const { years, scenario, cumulative } = result;
  const { startMonth } = scenario;
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
            caption={breakEvenCaption({ breakEven, series, years, startMonth })}
            breakEven={{ ...breakEven, startMonth, place: (month) => endOfMonthInYears(of.deal, month) }}
          />
        );
      })}
    </div>
  );
}

/** Names that fit at the end of a line. */
const shortLabels: Readonly<Record<string, string>> = { savings: "Savings", netPosition: "Net position" };
