import type { ReactElement } from "react";
import type { ResultDocument } from "#shared/model/result.ts";
import { seriesOf } from "#shared/headlines/find-in-result.ts";
import { turningYear } from "#shared/headlines/captions/turning-year.ts";
import { YearPanel } from "./year-panel.tsx";

/** When it is paid and saved, and where that leaves the commissioner, year by year. */
export function YearsPictures({ result }: { readonly result: ResultDocument }): ReactElement {
  const [net] = seriesOf(result, ["netPosition"]);
  return (
    <div className="grid-two results-pair">
      <YearPanel result={result} ids={["payments", "savings"]} />
      <YearPanel
        result={result}
        ids={["netPosition"]}
        caption={turningYear(net, result.years, result.scenario.currency)}
      />
    </div>
  );
}
